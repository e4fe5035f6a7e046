import Model

/// The layout of the HTML report; every value is escaped on its way in.
enum HTMLTemplate {
  static let page = """
    {{% CONTENT_TYPE:PAGE}}
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    \(OwnOutput.html)
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{title}}</title>
    <style>
    {{> style}}
    </style>
    </head>
    <body>
    <svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect class="line" width="2.5" height="6"/></pattern>
    </defs></svg>
    <header>
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#headline}}
    <p>{{.}}</p>
    {{/headline}}
    </header>
    <nav aria-label="Parts of this report">
    <ol>
    {{#parts}}
    <li><a href="#{{anchor}}">{{name}}</a></li>
    {{/parts}}
    </ol>
    </nav>
    <main>
    {{#parts}}
    <section id="{{anchor}}" aria-labelledby="{{anchor}}-title">
    <h2 id="{{anchor}}-title">{{name}}</h2>
    {{#blocks}}
    {{#heading}}
    <h3>{{.}}</h3>
    {{/heading}}
    {{#paragraph}}
    <p>{{.}}</p>
    {{/paragraph}}
    {{#definitions}}
    <dl>
    {{#list}}
    <div><dt>{{term}}</dt><dd>{{meaning}}</dd></div>
    {{/list}}
    </dl>
    {{/definitions}}
    {{#command}}
    <pre><code>{{.}}</code></pre>
    {{/command}}
    {{#table}}
    {{> table}}
    {{/table}}
    {{#chart}}
    {{> chart}}
    {{/chart}}
    {{/blocks}}
    </section>
    {{/parts}}
    </main>
    </body>
    </html>

    """

  static let table = """
    {{% CONTENT_TYPE:PAGE}}
    <div class="scroll" role="region" aria-label="{{label}}, table" tabindex="0">
    <table>
    <thead><tr>{{#columns}}<th scope="col" class="{{class}}">{{caption}}</th>{{/columns}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#total}} class="total"{{/total}}>{{#cells}}{{#isHead}}<th scope="row" class="{{class}}">{{/isHead}}{{^isHead}}<td class="{{class}}">{{/isHead}}{{#link}}<a href="{{address}}" rel="noreferrer">{{words}}</a>{{/link}}{{#share}}<b>{{percentage}}</b> <span class="interval">{{interval}}</span><br><span class="counts">{{counts}}</span>{{/share}}{{#drawn}}<svg width="100%" height="12" aria-hidden="true" focusable="false"><rect class="s0" width="{{length}}%" height="12"/></svg>{{/drawn}}{{#findings}}<details><summary>{{amount}}</summary><ul>{{#list}}<li>{{#isDoubt}}<b>{{topic}} in doubt</b>: {{quote}}{{/isDoubt}}{{^isDoubt}}<b>{{topic}}</b>: <q>{{quote}}</q> <small>{{origin}}</small>{{/isDoubt}}</li>{{/list}}</ul></details>{{/findings}}{{text}}{{#isHead}}</th>{{/isHead}}{{^isHead}}</td>{{/isHead}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    </div>

    """

  static let chart = """
    {{% CONTENT_TYPE:PAGE}}
    <figure>
    <figcaption>{{caption}}{{#legend}} <span class="key"><svg width="22" height="12" aria-hidden="true" focusable="false"><rect class="{{mark}}" x="1" y="1" width="20" height="10"/></svg> {{series}}</span>{{/legend}}</figcaption>
    <svg class="chart" width="100%" height="{{height}}" role="img" aria-labelledby="{{id}}-title {{id}}-words">
    <title id="{{id}}-title">{{caption}}</title>
    <desc id="{{id}}-words">{{description}}</desc>
    {{#ticks}}
    <line class="grid" x1="{{at}}%" x2="{{at}}%" y1="0" y2="{{bottom}}"/><text class="tick" x="{{at}}%" y="{{baseline}}" text-anchor="{{anchor}}">{{tick}}</text>
    {{/ticks}}
    {{#groups}}
    <text class="name" x="0" y="{{baseline}}">{{label}}</text><text class="value" x="100%" y="{{baseline}}" text-anchor="end">{{sum}}</text>
    {{#bars}}
    <rect class="{{mark}}" x="{{x}}%" y="{{y}}" width="{{length}}%" height="{{thickness}}"/>{{#whisker}}<line class="whisker" x1="{{low}}%" x2="{{high}}%" y1="{{middle}}" y2="{{middle}}"/><line class="whisker" x1="{{low}}%" x2="{{low}}%" y1="{{top}}" y2="{{foot}}"/><line class="whisker" x1="{{high}}%" x2="{{high}}%" y1="{{top}}" y2="{{foot}}"/>{{/whisker}}{{#value}}<text class="value" x="{{at}}%" dx="6" y="{{baseline}}">{{said}}</text>{{/value}}
    {{/bars}}
    {{/groups}}
    </svg>
    </figure>

    """
}
