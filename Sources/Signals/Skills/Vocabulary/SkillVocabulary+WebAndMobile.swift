extension SkillVocabulary {
  /// The entries of the category "Web and mobile".
  static let webAndMobile = #"""
    # Web and mobile
    web development = web development | web application development | web programming | web app development | web engineering | web software development
    web applications = web applications | web apps | web-based applications
    web technologies = web technologies | web standards | web-based technologies
    web frameworks = web frameworks | web application frameworks | web development frameworks
    frontend development = frontend development | front-end development | frontend engineering | front-end engineering | !frontend | !front-end | front-end technologies | frontend technologies | front-end web development | frontend web development | frontend architecture | ui development | front-end programming | frontend applications | front-end applications | frontend software | frontend software development | front-end software | frontend code | frontend systems | frontend skills | front-end skills | frontend experience | front-end experience | front-end code
    JavaScript frameworks = javascript frameworks | js frameworks | frontend frameworks | front-end frameworks | javascript libraries | ui frameworks | modern javascript frameworks | frontend libraries
    React = !react | react.js | reactjs | react js | react hooks ; parent = JavaScript frameworks, frontend development
    Redux = redux | redux toolkit ; parent = JavaScript frameworks
    Next.js = next.js | nextjs | next js ; parent = JavaScript frameworks
    Remix ! = ^remix | remix.run ; parent = JavaScript frameworks
    Gatsby = !^gatsby ; parent = JavaScript frameworks
    Vue.js = vue.js | vue | vue2 | vue3 | vuejs | vue js | vuex ; parent = JavaScript frameworks, frontend development
    Nuxt = nuxt | nuxt.js | nuxtjs ; parent = JavaScript frameworks
    Angular = !angular | angularjs | angular.js | angular js | angular2 | angular 2 ; parent = JavaScript frameworks, frontend development
    Svelte = svelte | sveltekit ; parent = JavaScript frameworks
    SolidJS = solidjs ; parent = JavaScript frameworks
    Ember.js = ember.js | emberjs | !^ember ; parent = JavaScript frameworks
    Backbone.js = backbone.js | backbonejs | !^backbone ; parent = JavaScript frameworks
    Knockout.js = knockout.js | knockoutjs | !^knockout ; parent = JavaScript frameworks
    Preact = preact ; parent = JavaScript frameworks
    Astro ! = ^astro ; parent = JavaScript frameworks
    Alpine.js = alpine.js ; parent = JavaScript frameworks
    HTMX = htmx ; parent = JavaScript frameworks
    jQuery = jquery | j query ; parent = JavaScript frameworks
    Ext JS = ext js | extjs | sencha ; parent = JavaScript frameworks
    Dojo ! = ^dojo ; parent = JavaScript frameworks
    Polymer ! = ^polymer | polymer js ; parent = JavaScript frameworks
    MobX = mobx ; parent = JavaScript frameworks
    Zustand = zustand ; parent = JavaScript frameworks
    TanStack = tanstack | react query ; parent = JavaScript frameworks
    Lit ! = ^lit ; parent = JavaScript frameworks
    Stencil ! = ^stencil | stencil.js ; parent = JavaScript frameworks
    HTML = html | html5 | html 5 | xhtml | dhtml ; parent = web technologies
    CSS = css | css3 | css 3 | cascading style sheets ; parent = web technologies
    SASS = ^sass | scss
    LESS CSS = less css | less.js
    Tailwind CSS = tailwind css | ^tailwind | tailwindcss
    Bootstrap = !^bootstrap | twitter bootstrap | bootstrap framework
    Material UI = material ui | ^mui | material design
    Chakra UI = chakra ui | shadcn | shadcn/ui | radix ui | ant design
    styled-components = styled-components | css modules | css-in-js | styledcomponents
    responsive design = responsive design | responsive web design | responsive web
    single-page applications = single-page applications | single page apps | ^spa framework
    progressive web apps = progressive web apps | ^pwa | progressive web applications
    server-side rendering = server-side rendering
    micro-frontends = micro-frontends | microfrontends | module federation
    web performance = web performance | web performance optimization | core web vitals | frontend performance | web performance optimisation | web vitals
    Lighthouse = !^lighthouse | google lighthouse
    browser developer tools = chrome devtools | browser devtools | chrome dev tools | browser developer tools | browser dev tools
    web accessibility = web accessibility | wcag | accessibility standards | ^a11y | ^ada compliance | !aria | section 508 | !accessibility
    cross-browser compatibility = cross-browser compatibility | cross-browser | browser compatibility
    AJAX = ^ajax
    DOM = ^dom | document object model
    web components = web components
    browser extensions = browser extensions | chrome extensions | browser extension development
    browser internals = browser internals | chromium | web browsers internals
    headless CMS = headless cms | contentful | sanity cms | strapi
    CMS = ^cms | content management systems
    WordPress = wordpress | word press
    Drupal = drupal
    Joomla = joomla
    Magento = magento | adobe commerce
    Shopify = shopify
    WooCommerce = woocommerce
    Sitecore = sitecore
    Adobe Experience Manager = adobe experience manager | ^aem
    Umbraco = umbraco | kentico
    Liferay = liferay
    Webflow = webflow | ^wix
    Squarespace = squarespace
    ecommerce platforms ! = ecommerce platforms | e-commerce platforms
    Stripe = !^stripe | stripe api
    WePay = wepay
    payment gateways = payment gateways | payment processing | payment integrations
    Node.js = node.js | nodejs | node js | !^node ; parent = web frameworks
    Express.js = express.js | expressjs | !^express | express js ; parent = web frameworks, backend development
    NestJS = nestjs | nest.js | nest js ; parent = web frameworks, backend development
    Fastify = fastify ; parent = web frameworks
    Koa ! = ^koa | koa.js ; parent = web frameworks
    Deno = deno ; parent = web frameworks
    Bun ! = ^bun | bun.sh ; parent = web frameworks
    Hapi ! = ^hapi | hapi.js ; parent = web frameworks
    Meteor ! = meteor.js | ^meteor ; parent = web frameworks
    Socket.io = socket.io | socket io ; parent = web frameworks
    Django = django | django rest framework | ^drf ; parent = web frameworks, backend development
    Flask = !^flask | flask api ; parent = web frameworks, backend development
    FastAPI = fastapi | fast api ; parent = web frameworks, backend development
    Pyramid ! = ^pyramid ; parent = web frameworks
    Tornado ! = ^tornado ; parent = web frameworks
    aiohttp = aiohttp | starlette ; parent = web frameworks
    Pydantic = pydantic ; parent = web frameworks
    Ruby on Rails = ruby on rails | !^rails | ^ror | rails framework ; parent = web frameworks, backend development
    Sinatra ! = ^sinatra ; parent = web frameworks
    Laravel = laravel ; parent = web frameworks, backend development
    Symfony = symfony ; parent = web frameworks
    CodeIgniter = codeigniter ; parent = web frameworks
    CakePHP = cakephp ; parent = web frameworks
    Zend ! = ^zend | zend framework ; parent = web frameworks
    Yii = yii ; parent = web frameworks
    Spring = !^spring | spring framework | spring mvc | spring data | spring security | spring cloud | spring core ; parent = web frameworks
    Spring Boot = spring boot | springboot ; parent = web frameworks, backend development
    Struts = ^struts | apache struts ; parent = web frameworks
    JSF = ^jsf ; parent = web frameworks
    JSP = ^jsp ; parent = web frameworks
    Java Servlets = java servlets | servlets ; parent = web frameworks
    EJB = ^ejb ; parent = web frameworks
    Grails = grails ; parent = web frameworks
    Play Framework = play framework ; parent = web frameworks
    Akka = akka ; parent = web frameworks
    Vert.x = vert.x | vertx ; parent = web frameworks
    Micronaut = micronaut ; parent = web frameworks
    Quarkus = quarkus ; parent = web frameworks
    Dropwizard = dropwizard ; parent = web frameworks
    Ktor = ktor ; parent = web frameworks
    Apache Camel = apache camel ; parent = web frameworks
    MuleSoft = mulesoft | mule esb | mulesoft anypoint | anypoint platform | anypoint studio | munit ; parent = web frameworks
    ASP.NET = asp.net | asp .net | asp.net mvc | aspx | asp.net web api | asp.net core mvc ; parent = web frameworks, .NET, backend development
    Blazor = blazor ; parent = web frameworks
    WPF = ^wpf | xaml | winforms ; parent = web frameworks
    WCF = ^wcf ; parent = web frameworks
    Razor ! = ^razor | razor pages ; parent = web frameworks
    SignalR = signalr ; parent = web frameworks
    Silverlight = silverlight ; parent = web frameworks
    Gin ! = ^gin | gin framework ; parent = web frameworks
    Phoenix ! = ^phoenix | phoenix framework | phoenix liveview ; parent = web frameworks
    Actix = actix | tokio ; parent = web frameworks
    Axum = axum ; parent = web frameworks
    JAX-RS = jax-rs | jersey api | jax-ws
    JAXB = ^jaxb
    mobile development = mobile development | mobile app development | mobile application development | !mobile applications | mobile engineering | native mobile development | mobile software development | !mobile apps | building mobile apps | building mobile applications | developing mobile apps | developing mobile applications | shipping mobile apps | mobile app experience | build mobile apps | develop mobile apps | develop mobile applications
    cross-platform development = cross-platform development | cross-platform mobile development | cross-platform mobile | cross-platform apps | cross-platform applications
    iOS = ^ios | ios development | ios sdk | ios app development | ios applications | ios apps ; parent = mobile development
    Android = !android | android development | android sdk | android app development | android apps | android applications ; parent = mobile development
    Android Studio = android studio
    Jetpack Compose = jetpack compose | android jetpack
    UIKit = uikit | cocoa touch | cocoapods | !^cocoa
    Apple Core Data = apple core data
    Combine framework = combine framework
    React Native = react native ; parent = mobile development
    Flutter = !^flutter ; parent = mobile development
    Ionic = !^ionic
    Xamarin = xamarin | .net maui
    Cordova = cordova | phonegap | apache cordova
    Expo ! = ^expo
    NativeScript = nativescript
    Electron = !^electron | electron.js
    Tauri = !^tauri
    Qt = ^qt | qml | qt framework
    GTK = ^gtk
    Fastlane = fastlane
    TestFlight = testflight
    push notifications = push notifications
    mobile SDKs = mobile sdks
    watchOS = watchos | tvos
    desktop applications = desktop applications | desktop application development
    UI/UX = ui/ux | !^ui | !^ux | ux/ui | ui/ux design | ux/ui design | ui / ux | ui and ux
    visual design = visual design
    web design = web design
    UX design = ux design | user experience design | interaction design | ux principles | ui design | user interface design | user-centered design | product design tools | user-centred design | !^user experience
    design systems = design systems
    wireframing = wireframing | wireframes
    Figma = figma
    Sketch ! = sketch app | ^sketch
    SketchUp = sketchup | sketch up | google sketchup
    Adobe XD = adobe xd
    InVision = invision
    Zeplin = zeplin
    Framer = !^framer
    Balsamiq = balsamiq
    Axure = axure
    Adobe Creative Suite = adobe creative suite | adobe creative cloud | adobe cc
    Adobe Photoshop = adobe photoshop | photoshop
    Adobe Illustrator = adobe illustrator | !^illustrator
    Adobe InDesign = adobe indesign | indesign
    Adobe After Effects = adobe after effects | after effects
    Adobe Premiere = adobe premiere | premiere pro
    Canva = ^canva
    HTML Canvas = html canvas | html5 canvas | canvas api
    graphic design = !graphic design
    Twilio = twilio
    SendGrid = sendgrid | mailchimp api
    Google Maps API = google maps api | google maps
    Apollo = !^apollo | apollo client | apollo server | apollo federation
    Hasura = hasura
    tRPC = trpc
    NgRx = ngrx ; parent = JavaScript frameworks
    Pinia = pinia | vuetify ; parent = JavaScript frameworks
    Relay ! = ^relay | relay modern ; parent = JavaScript frameworks
    Recoil ! = ^recoil ; parent = JavaScript frameworks
    SWR ! = ^swr ; parent = JavaScript frameworks
    Lodash = lodash ; parent = JavaScript frameworks
    Handlebars.js = handlebars.js ; parent = JavaScript frameworks
    Phaser ! = ^phaser | phaser.js ; parent = JavaScript frameworks
    Service workers = service workers | web workers
    PostCSS = postcss
    GSAP = gsap
    Bulma = bulma
    Hotwire = !^hotwire | stimulus.js
    Active Record = active record | activerecord
    Kotlin coroutines = kotlin coroutines | coroutines
    Dagger ! = ^dagger | dagger/hilt
    Retrofit ! = ^retrofit
    Android NDK = android ndk | ^ndk
    SwiftData = swiftdata
    Swift concurrency = swift concurrency
    WatchKit = watchkit
    CloudKit = cloudkit
    Realm Mobile = realm mobile
    App Store deployment = app store deployment | app store connect
    deep linking = deep linking
    in-app purchases = in-app purchases
    OTT platforms = ott platforms | ^ott
    video streaming = video streaming | hls streaming | video streaming technologies
    static site generators = static site generators | jekyll
    Ghost CMS = ghost cms
    SAP Commerce = sap commerce
    BigCommerce = bigcommerce
    Salesforce Commerce Cloud = salesforce commerce cloud | demandware
    Plaid = !^plaid
    Braintree = braintree
    Adyen = adyen
    PayPal API = paypal api
    geolocation = geolocation | geolocation services
    offline-first = offline-first
    web security = web security | ^cors | ^xss
    web servers = web servers
    UI testing = ui testing | ui automation | ui test automation
    information architecture = information architecture
    motion design = motion design
    """#
}
