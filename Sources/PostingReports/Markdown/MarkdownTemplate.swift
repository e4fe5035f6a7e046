/// The layout of the Markdown report; every value is escaped on its way in.
enum MarkdownTemplate {
  static let page = """
    {{% CONTENT_TYPE:MARKDOWN}}
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
    {{#list}}
    - {{.}}
    {{/list}}
    {{#definitions}}
    - *{{term}}*: {{meaning}}
    {{/definitions}}
    {{#command}}
        {{{.}}}
    {{/command}}
    {{#table}}
    |{{#titles}} {{.}} |{{/titles}}
    |{{#rules}}{{{.}}}|{{/rules}}
    {{#rows}}
    |{{#cells}} {{.}} |{{/cells}}
    {{/rows}}
    {{/table}}
    {{/blocks}}
    {{/parts}}

    """
}
