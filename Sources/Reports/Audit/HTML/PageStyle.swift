/// What the HTML pages of audit and explain share in their looks.
enum PageStyle {
  static let base =
    Palette.style + """

      * { box-sizing: border-box; }
      html { font: 100%/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
      body { margin: 0 auto; padding: 1rem; max-width: 80rem; background: var(--page);
        color: var(--text); overflow-wrap: anywhere; }
      h1 { font-size: 1.6rem; line-height: 1.25; margin: 0.5rem 0; }
      h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 0.5rem; }
      h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
      h4 { font-size: 0.9rem; font-weight: 600; color: var(--quiet); margin: 0.75rem 0 0.25rem; }
      p { margin: 0.4rem 0; max-width: 48rem; }
      ul { margin: 0.25rem 0; padding-left: 1.25rem; }
      a { color: var(--link); }
      :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
      summary { cursor: pointer; padding: 0.25rem 0; }
      .quiet { color: var(--quiet); font-size: 0.875rem; }
      .nowrap { white-space: nowrap; overflow-wrap: normal; }
      nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
      @page { size: A4; margin: 15mm; }
      @media print {
        html { font-size: 62%; }
        body { max-width: none; padding: 0; }
        nav { display: none; }
        a { color: inherit; text-decoration: none; }
        h2, h3, h4, summary { break-after: avoid; }
        li, tr { break-inside: avoid; }
        details::details-content { content-visibility: visible; block-size: auto; }
      }
      """
}
