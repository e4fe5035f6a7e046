/// The looks of the explanation's HTML page.
enum ExplainStyle {
  static let text =
    PageStyle.base + """

      dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.15rem 1rem;
        margin: 0.75rem 0; }
      dt { color: var(--quiet); }
      dd { margin: 0; }
      .part { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 1.25rem;
        border-top: 1px solid var(--line); padding: 0.75rem 0; }
      .part h2 { font-size: 1rem; margin: 0; }
      .row { display: grid; grid-template-columns: 2.5rem minmax(0, 1fr); gap: 0.5rem; }
      .row p { margin: 0.15rem 0; }
      .row .heading { font-weight: 600; }
      .row .item { padding-left: 1rem; text-indent: -0.75rem; }
      .row > a { color: var(--quiet); font-size: 0.85rem; text-align: right; text-decoration: none;
        padding-top: 0.2rem; }
      .row:target { background: var(--panel); }
      mark { color: var(--text); border-radius: 0.15rem; padding: 0 0.1em; }
      .required { background: var(--required); border-bottom: 2px solid currentColor; }
      .preferred { background: var(--preferred); border-bottom: 2px dashed currentColor; }
      .mentioned { background: var(--mentioned); border-bottom: 2px dotted currentColor; }
      .read { background: var(--answer); border-bottom: 3px double currentColor; }
      .findings { list-style: none; padding: 0; margin: 0 0 0.35rem; color: var(--quiet);
        font-size: 0.8rem; display: flex; flex-wrap: wrap; gap: 0 1rem; }
      .legend { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; padding: 0; }
      .rest { columns: 20rem; font-size: 0.85rem; color: var(--quiet); }
      @media (max-width: 48rem) {
        .part { grid-template-columns: minmax(0, 1fr); }
        dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
        dd { margin-bottom: 0.4rem; }
      }
      @media print { .row { break-inside: avoid; } mark { print-color-adjust: exact; } }
      """
}
