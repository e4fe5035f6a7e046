extension SkillVocabulary {
  /// The entries of the category "Visualisation and analytics".
  static let visualisation = #"""
    # Visualisation and analytics
    data visualization = data visualization | visualization tools | data visualization tools | visualization | visualisation | data viz | data visualisation tools | visualization software | data visualization techniques | visualizing data | data visualization software | information visualization | visualization libraries | visualization techniques | visual analytics | dataviz | data visualization libraries | interactive visualizations | visualization platforms | data visualisation | visualisation tools | visualisation software | data visualisation techniques | visualising data | data visualisation software | information visualisation | visualisation libraries | visualisation techniques | data visualisation libraries | interactive visualisations | visualisation platforms ; field
    dashboards = dashboards | dashboarding | interactive dashboards | dashboard development | dashboard design | dashboarding tools | dashboard creation | building dashboards | reporting dashboards
    business intelligence = business intelligence | ^bi | bi reporting | business intelligence solutions | bi development | bi solutions | bi & analytics | business intelligence systems | bi platforms | business intelligence platforms | business intelligence reporting
    BI tools = bi tools | business intelligence tools | bi software | reporting tools | bi reporting tools | business intelligence software | bi/visualization tools | reporting software | data reporting tools | bi and visualization tools | reporting and visualization tools | visualization and reporting tools | bi/visualisation tools | bi and visualisation tools | reporting and visualisation tools | visualisation and reporting tools
    self-service analytics = self-service analytics | self-service bi | self-serve analytics | self-service reporting | self-service data
    embedded analytics = embedded analytics
    business analytics = business analytics | business analysis | business data analysis
    operational analytics = operational analytics | operations analytics
    Tableau = tableau | tableau desktop | tableau server | tableau prep | tableau software ; parent = BI tools, data visualization
    Power BI = power bi | powerbi | microsoft power bi | ms power bi | power bi desktop | ms powerbi | power bi service ; parent = BI tools, data visualization
    Looker = looker | look ml | lookml | google looker ; parent = BI tools, data visualization
    Qlik = qlik | qlik sense | qlikview | qliksense | qlik view | qliktech ; parent = BI tools, data visualization
    MicroStrategy = microstrategy | micro strategy ; parent = BI tools, data visualization
    Spotfire = spotfire | tibco spotfire ; parent = BI tools, data visualization
    Domo = ^domo ; parent = BI tools, data visualization
    Sisense = sisense ; parent = BI tools, data visualization
    ThoughtSpot = thoughtspot | thought spot ; parent = BI tools, data visualization
    IBM Cognos = ibm cognos | cognos | cognos analytics ; parent = BI tools, data visualization
    SAP BusinessObjects = sap businessobjects | business objects | businessobjects | sap bo | sap business objects | webi ; parent = BI tools, data visualization
    SAP Analytics Cloud = sap analytics cloud | ^sac analytics ; parent = BI tools, data visualization
    Crystal Reports = crystal reports ; parent = BI tools, data visualization
    SSRS = sql server reporting services | ^ssrs ; parent = BI tools, data visualization
    SSAS = ssas | sql server analysis services ; parent = BI tools, data visualization
    OBIEE = obiee | oracle business intelligence | oracle analytics cloud ; parent = BI tools, data visualization
    Hyperion = hyperion | oracle hyperion | essbase ; parent = BI tools, data visualization
    SAS Visual Analytics = sas visual analytics ; parent = BI tools, data visualization
    JasperReports = jasperreports | jasper reports | jaspersoft ; parent = BI tools, data visualization
    Birst = birst ; parent = BI tools, data visualization
    Yellowfin = yellowfin ; parent = BI tools, data visualization
    GoodData = gooddata ; parent = BI tools, data visualization
    Periscope ! = ^periscope | periscope data ; parent = BI tools, data visualization
    Mode Analytics = mode analytics | !^mode ; parent = BI tools, data visualization
    Chartio = chartio ; parent = BI tools, data visualization
    Redash = redash ; parent = BI tools, data visualization
    Metabase = metabase ; parent = BI tools, data visualization
    Apache Superset = apache superset | superset ; parent = BI tools, data visualization
    Hex ! = hex notebooks | ^hex ; parent = BI tools, data visualization
    Sigma Computing = sigma computing | sigma bi | !^sigma ; parent = BI tools, data visualization
    Omni ! = omni analytics | ^omni ; parent = BI tools, data visualization
    Lightdash = lightdash ; parent = BI tools, data visualization
    Cube ! = ^cube | cube.js | cubejs ; parent = BI tools, data visualization
    AtScale = atscale ; parent = BI tools, data visualization
    Observable ! = ^observable | observablehq ; parent = BI tools, data visualization
    Deepnote = deepnote ; parent = BI tools, data visualization
    Evidence.dev = evidence.dev ; parent = BI tools, data visualization
    Zoho Analytics = zoho analytics ; parent = BI tools, data visualization
    Incorta = incorta ; parent = BI tools, data visualization
    Plecto = plecto ; parent = BI tools, data visualization
    Geckoboard = geckoboard ; parent = BI tools, data visualization
    Klipfolio = klipfolio ; parent = BI tools, data visualization
    Targit = targit ; parent = BI tools, data visualization
    Matplotlib = matplotlib | mat plot lib | mathplotlib ; parent = data visualization
    Seaborn = seaborn | sea born ; parent = data visualization
    Plotly = plotly | plotly express ; parent = data visualization
    Dash = !^dash | plotly dash | dash plotly ; parent = data visualization
    Bokeh = bokeh ; parent = data visualization
    Altair = !^altair | vega-altair | vega-lite ; parent = data visualization
    D3.js = d3.js | !d3 | d3js ; parent = data visualization
    Highcharts = highcharts | high charts ; parent = data visualization
    Chart.js = chart.js | chartjs ; parent = data visualization
    ECharts = echarts | apache echarts ; parent = data visualization
    Recharts = recharts ; parent = data visualization
    Vega ! = ^vega ; parent = data visualization
    deck.gl = deck.gl ; parent = data visualization
    kepler.gl = kepler.gl ; parent = data visualization
    Folium ! = ^folium ; parent = data visualization
    HoloViews = holoviews ; parent = data visualization
    Panel ! = ^panel | holoviz panel ; parent = data visualization
    Streamlit = streamlit | stream lit ; parent = data visualization
    Voila ! = ^voila ; parent = data visualization
    Gephi = gephi ; parent = data visualization
    Graphviz = graphviz | mermaid.js ; parent = data visualization
    Cytoscape = cytoscape ; parent = data visualization
    Infographics = !infographics | infographic design ; parent = data visualization
    ParaView = paraview ; parent = data visualization
    Microsoft Visio = microsoft visio | ^visio | ms visio ; parent = data visualization
    Lucidchart = lucidchart ; parent = data visualization
    Datawrapper = datawrapper ; parent = data visualization
    Flourish ! = ^flourish ; parent = data visualization
    Microsoft Excel = !^excel | ms excel | microsoft excel | advanced excel | excel modeling | excel formulas | excel macros | excel spreadsheets | excel functions | excel skills | excel modelling ; parent = spreadsheets, Microsoft Office
    pivot tables = pivot tables | pivottables | vlookup | v-lookup | xlookup
    Power Query = power query | powerquery
    Power Pivot = power pivot | powerpivot
    Google Sheets = google sheets | g sheets | gsheets ; parent = spreadsheets
    spreadsheets = spreadsheets | spreadsheet software | spreadsheet modeling | spreadsheet modelling
    Google Analytics = google analytics | ga4 | google analytics 4 | google analytics 360 | ga360 ; parent = web analytics
    Google Tag Manager = google tag manager | ^gtm tags | tag management
    Google Search Console = google search console
    Adobe Analytics = adobe analytics | omniture | sitecatalyst | adobe omniture ; parent = web analytics
    Adobe Experience Platform = adobe experience platform | ^aep | adobe experience cloud | adobe marketing cloud
    Amplitude = !^amplitude ; parent = product analytics
    Mixpanel = mixpanel | mix panel ; parent = product analytics
    Heap ! = heap analytics | ^heap
    PostHog = posthog
    Pendo = ^pendo
    FullStory = fullstory
    Hotjar = hotjar
    Contentsquare = contentsquare
    Crazy Egg = crazy egg
    Kissmetrics = kissmetrics
    Chartbeat = chartbeat
    Comscore = comscore
    Webtrends = webtrends
    Matomo = matomo | piwik
    Localytics = localytics
    AppsFlyer = appsflyer | apps flyer
    Kochava = kochava
    Firebase Analytics = firebase analytics
    App Annie = app annie | data.ai | sensor tower
    SimilarWeb = similarweb
    SEMrush = semrush | ahrefs
    event tracking = event tracking | event instrumentation | event tagging | tracking plans | product instrumentation | data instrumentation
    Facebook Ads = facebook ads | facebook ads manager | meta ads
    Google Ads = google ads | google adwords | adwords
    Google Marketing Platform = google marketing platform | doubleclick | google campaign manager | dv360
    marketing automation = marketing automation | marketing automation platforms
    SEO = ^seo | search engine optimization | search engine optimisation
    SEM = ^sem | search engine marketing
    customer journey analytics = customer journey analytics | customer journey mapping | customer journey analysis
    report automation = report automation | automated reporting | reporting automation | report development
    IBM Planning Analytics = ibm planning analytics | tm1 | ibm tm1 ; parent = BI tools
    SAP Lumira = sap lumira ; parent = BI tools
    Logi Analytics = logi analytics ; parent = BI tools
    Dundas BI = dundas bi ; parent = BI tools
    Zoomdata = zoomdata ; parent = BI tools
    Datameer = datameer ; parent = BI tools
    Power BI Report Builder = power bi report builder | paginated reports ; parent = BI tools
    Tabular Editor = tabular editor | dax studio ; parent = BI tools
    Visier = visier ; parent = BI tools
    Quantum Metric = quantum metric
    Medallia = medallia
    UserTesting = usertesting
    Dovetail ! = ^dovetail | dovetail research
    Bloomreach = bloomreach
    Dynamic Yield = dynamic yield
    LiveRamp = liveramp
    The Trade Desk = the trade desk
    Google Ad Manager = google ad manager | prebid
    customer insights analytics = customer insights analytics | voice of customer analytics
    executive dashboards = executive dashboards | executive reporting
    operational dashboards = operational dashboards
    financial reporting systems = financial reporting systems
    cost modeling = cost modeling | !cost models | cost modelling
    scenario planning models = scenario planning models
    digital marketing = !digital marketing | !performance marketing | !growth marketing | paid search
    marketing technology = marketing technology | martech
    conversion rate optimization = conversion rate optimization | conversion optimization | conversion rate optimisation | conversion optimisation
    lead scoring = lead scoring
    customer 360 = customer 360
    loyalty analytics = loyalty analytics
    ad tech = !ad tech | !adtech | programmatic advertising | programmatic media
    demand-side platforms = demand-side platforms | dsp advertising | ssp, dsp | dsp, ssp | ssp/dsp | dsp/ssp ; parent = ad tech
    data management platforms for advertising = data management platforms for advertising | !^dmp
    growth analytics = growth analytics | growth experimentation | growth modeling | growth modelling
    """#
}
