import Model

/// The layout of the Markdown report; every value is escaped on its way in.
enum MarkdownTemplate {
  static let page = """
    {{% CONTENT_TYPE:MARKDOWN}}
    \(OwnOutput.markdown)
    # {{title}}
    {{#headline}}

    {{.}}
    {{/headline}}
    {{#parts}}

    ## {{title}}
    {{#blocks}}

    {{#heading}}
    ### {{.}}
    {{/heading}}
    {{#paragraph}}
    {{.}}
    {{/paragraph}}
    {{#definitions}}
    - *{{term}}*: {{meaning}}
    {{/definitions}}
    {{#command}}
    ```sh
    {{{.}}}
    ```
    {{/command}}
    {{#table}}
    |{{#titles}} {{.}} |{{/titles}}
    |{{#rules}}{{{.}}}|{{/rules}}
    {{#rows}}
    |{{#cells}} {{#link}}[{{label}}](<{{{address}}}>){{/link}}{{^link}}{{text}}{{/link}} |{{/cells}}
    {{/rows}}
    {{/table}}
    {{/blocks}}
    {{/parts}}

    """
}
