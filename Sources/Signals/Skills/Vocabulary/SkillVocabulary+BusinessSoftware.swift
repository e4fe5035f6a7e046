extension SkillVocabulary {
  /// The entries of the category "Business and enterprise software".
  static let businessSoftware = #"""
    # Business and enterprise software
    Microsoft Office = microsoft office | ms office | ms office suite | microsoft office suite | office 365 | microsoft 365 | o365 | ^m365 | office suite | ms office applications | microsoft office products | microsoft suite | ms suite | microsoft office 365 | office365
    Microsoft Word = microsoft word | ms word | !^word ; parent = Microsoft Office
    Microsoft PowerPoint = microsoft powerpoint | powerpoint | ms powerpoint | power point ; parent = Microsoft Office
    Microsoft Outlook = microsoft outlook | ms outlook | !^outlook
    Microsoft Project = microsoft project | ms project
    Microsoft Teams = microsoft teams | ms teams
    OneNote = onenote
    SharePoint = sharepoint | share point | ms sharepoint | microsoft sharepoint | sharepoint online
    Microsoft Exchange = microsoft exchange | exchange server
    Google Workspace = google workspace | g suite | gsuite | google suite | google apps
    Google Docs = google docs | google slides | google drive
    Google Apps Script = google apps script
    Power Platform = power platform | microsoft power platform | ms power platform
    Power Automate = power automate | microsoft power automate | ms flow | microsoft flow | ms power automate
    Power Apps = power apps | powerapps | microsoft power apps
    Dataverse = dataverse | common data service
    Airtable = airtable
    Smartsheet = smartsheet
    Zapier = zapier
    Make.com = make.com | integromat
    Workato = workato
    Tray.io = tray.io
    Retool = !^retool
    Appian = appian
    Pega = !^pega | pegasystems | pega platform
    OutSystems = outsystems
    Mendix = mendix
    Bubble ! = ^bubble | bubble.io
    Nintex = nintex
    Camunda = camunda
    ServiceNow = servicenow | snow itsm
    ITSM = ^itsm | it service management
    ITIL = ^itil | information technology infrastructure library
    BMC Remedy = bmc remedy | !^remedy
    Zendesk = zendesk | zen desk
    Freshdesk = freshdesk | freshservice
    Intercom ! = ^intercom
    Jira Service Management = jira service management | jira service desk
    Salesforce = salesforce | salesforce crm | salesforce.com | sfdc ; parent = CRM
    HubSpot = hubspot | hub spot ; parent = CRM
    ActiveCampaign = activecampaign | active campaign
    Microsoft Dynamics 365 = microsoft dynamics 365 | dynamics 365 | ms dynamics | microsoft dynamics | dynamics crm | d365 | dynamics 365 crm | ms dynamics 365 ; parent = CRM
    Zoho CRM = zoho crm | !^zoho ; parent = CRM
    Siebel = siebel ; parent = CRM
    Pipedrive = pipedrive ; parent = CRM
    SugarCRM = sugarcrm ; parent = CRM
    Veeva = veeva | veeva crm | veeva vault ; parent = CRM
    CRM = ^crm | customer relationship management | crm systems | crm software | crm tools | crm platforms
    Salesforce Marketing Cloud = salesforce marketing cloud | ^sfmc | exacttarget
    Visualforce = visualforce
    Salesforce Lightning = salesforce lightning | lightning web components | ^lwc | salesforce lightning components
    Salesforce Service Cloud = salesforce service cloud | salesforce sales cloud | sales cloud | service cloud
    Salesforce Flow = salesforce flow | salesforce process builder | process builder
    SOQL = ^soql | sosl
    Salesforce Einstein = salesforce einstein | einstein analytics | tableau crm
    Salesforce Data Cloud = salesforce data cloud
    Salesforce CPQ = salesforce cpq | ^cpq
    Agentforce = agentforce | salesforce agentforce
    Marketo = marketo
    Pardot = pardot
    Eloqua = eloqua
    Mailchimp = mailchimp | mail chimp
    Braze = !^braze
    Klaviyo = klaviyo
    Iterable ! = ^iterable
    Customer.io = customer.io
    Gainsight = gainsight
    Outreach.io = outreach.io
    Salesloft = salesloft
    Gong ! = ^gong | gong.io
    LinkedIn Sales Navigator = linkedin sales navigator | sales navigator
    ZoomInfo = zoominfo
    ERP = ^erp | enterprise resource planning | erp systems | erp software | erp applications
    SAP = ^sap | sap erp | sap ecc | sap r/3 ; parent = ERP
    SAP S/4HANA = sap s/4hana | s/4hana | sap s4 hana | s/4 hana | sap s/4 hana | sap s4hana ; parent = ERP
    SAP modules = sap modules | sap fico | sap mm | sap sd ; parent = ERP
    Oracle E-Business Suite = oracle e-business suite | oracle ebs | oracle erp | oracle applications ; parent = ERP
    Oracle Fusion = oracle fusion | oracle fusion cloud | oracle cloud erp ; parent = ERP
    NetSuite = netsuite | oracle netsuite | net suite ; parent = ERP
    JD Edwards = jd edwards | jde ; parent = ERP
    PeopleSoft = peoplesoft | people soft ; parent = ERP
    Infor = ^infor | infor erp ; parent = ERP
    Epicor = ^epicor ; parent = ERP
    Microsoft Dynamics NAV = microsoft dynamics nav | dynamics nav | dynamics ax | business central | dynamics gp ; parent = ERP
    Odoo = odoo ; parent = ERP
    IFS ERP = ifs erp ; parent = ERP
    Workday = !^workday | workday hcm ; parent = ERP
    Sage Intacct = sage intacct | sage erp ; parent = ERP
    QuickBooks = quickbooks | quick books ; parent = ERP
    Xero = ^xero ; parent = ERP
    Coupa = ^coupa
    SAP Ariba = sap ariba | !^ariba
    SAP SuccessFactors = sap successfactors | successfactors
    SAP Fiori = sap fiori | sap ui5 | sapui5
    SAP BTP = sap btp | sap business technology platform
    SAP Datasphere = sap datasphere
    SAP Signavio = sap signavio
    Anaplan = anaplan
    Workday Adaptive Planning = workday adaptive planning | adaptive planning
    OneStream = onestream
    Planful = planful
    BlackLine = blackline
    Concur = sap concur | !^concur
    ADP = ^adp
    UKG = ukg | ^kronos | ultipro
    HCM systems = hcm systems | hris | hcm | hris systems
    Ceridian Dayforce = ceridian dayforce | dayforce
    Guidewire = guidewire
    Duck Creek = duck creek
    Temenos = temenos
    Finacle = finacle
    Murex = murex
    Calypso ! = ^calypso
    Bloomberg Terminal = bloomberg terminal | bloomberg api | !^bloomberg | bloomberg professional
    Refinitiv = refinitiv | thomson reuters eikon | factset | capital iq
    Aladdin ! = ^aladdin | blackrock aladdin
    FIX protocol = fix protocol
    SWIFT messaging = swift messaging | ^iso 20022
    Moody's Analytics = moody's analytics
    NICE Actimize = nice actimize | actimize
    MetricStream = metricstream
    Archer GRC = archer grc | rsa archer
    RPA = ^rpa | robotic process automation
    UiPath = uipath | ui path ; parent = RPA
    Automation Anywhere = automation anywhere ; parent = RPA
    Blue Prism = blue prism | blueprism ; parent = RPA
    WorkFusion = workfusion ; parent = RPA
    Kofax = kofax ; parent = RPA
    ABBYY = abbyy ; parent = RPA
    Celonis = ^celonis
    Epic = !^epic | epic systems | epic clarity | epic caboodle | epic cogito ; parent = EHR
    Cerner = cerner | oracle health | oracle cerner ; parent = EHR
    Allscripts = allscripts | ^athenahealth ; parent = EHR
    Meditech = meditech
    EHR = ^ehr | electronic health records | electronic medical records | ehr systems | emr/ehr | ehr/emr
    HL7 = hl7 | hl7 v2
    FHIR = ^fhir
    CPT codes = ^cpt codes | ^cpt coding
    ICD-10 = icd-10 | icd10 | icd-9 | icd codes
    SNOMED = snomed | snomed ct | loinc
    OMOP = omop | omop cdm | ohdsi
    MedDRA = meddra
    LIMS = ^lims | laboratory information management systems
    GxP = ^gmp | ^cgmp | ^glp | good manufacturing practices | good clinical practice | ^gcp guidelines | ^gxp
    21 CFR Part 11 = 21 cfr part 11 | 21 cfr
    PLM = ^plm | product lifecycle management
    Teamcenter = teamcenter | windchill
    WMS = ^wms | warehouse management systems
    TMS ! = ^tms | transportation management systems
    Blue Yonder = blue yonder | jda software
    Kinaxis = kinaxis
    o9 Solutions = o9 solutions
    Maximo = ^maximo | ibm maximo
    Primavera = ^primavera | primavera p6
    DocuSign = docusign
    Documentum = documentum | opentext
    Alfresco = alfresco
    Hyland OnBase = hyland onbase | onbase
    IBM FileNet = ibm filenet | filenet
    IVR = ^ivr | interactive voice response
    Genesys = genesys | genesys cloud
    Five9 = five9
    Avaya = avaya
    NICE inContact = nice incontact
    project management = !project management | project management methodologies | pmbok | prince2 methodology
    product management = !product management
    change management = !change management | organizational change management | change control
    quality control = quality control | quality control analysis
    word processing = word processing | word processors
    data entry = data entry
    Moodle = moodle | canvas lms
    SCORM = scorm | xapi
    email marketing = email marketing
    MEDDPICC = meddpicc | meddic
    Relativity ! = ^relativity
    project management tools = project management tools | project management software
    design thinking = !design thinking
    business process modeling = business process modeling | business process mapping | process mapping | process modeling | business process management | ^bpm | process flow diagrams | business process modelling | process modelling
    market research = !market research
    ETRM systems = etrm systems | ^etrm
    Bloomberg BQuant = bloomberg bquant
    trading systems = trading systems | order management systems | trading platforms | ^oms | execution management systems
    point of sale systems = point of sale systems | ^pos systems | point of sale
    Oracle Retail = oracle retail
    Oracle Apex = oracle apex | apex oracle
    Lotus Notes = lotus notes | ibm notes
    Citrix = citrix
    SAP Hybris = sap hybris | hybris
    SAP PI/PO = sap pi/po | sap pi | sap po
    SAP Cloud Platform Integration = sap cloud platform integration | sap cpi
    Informatica MDM = informatica mdm
    Stibo = stibo | stibo step
    Adobe Campaign = adobe campaign
    LivePerson = liveperson
    Sprinklr = sprinklr
    Hootsuite = hootsuite
    Brandwatch = brandwatch
    Moveworks = moveworks
    Glean ! = ^glean
    Coveo = coveo
    SAS Fraud Management = sas fraud management
    SAP IBP = sap ibp
    SAP MDG = sap mdg
    SAP CRM = sap crm
    SAP Basis = sap basis
    SAP ABAP = sap abap | abap/4
    Workday Prism = workday prism | workday reporting
    Oracle HCM = oracle hcm | oracle cloud hcm
    Salesforce administration = salesforce administration
    Salesforce development = salesforce development
    ServiceTitan = servicetitan
    Zuora = zuora
    Chargebee = chargebee
    Avalara = avalara
    Tipalti = tipalti
    Bill.com = bill.com
    Expensify = expensify
    Morningstar Direct = morningstar direct
    Charles River = charles river | charles river ims
    Eagle PACE = eagle pace
    SimCorp = simcorp
    Geneva accounting = geneva accounting
    MSCI Barra = msci barra | barra
    Axioma = axioma
    Veeva Vault QMS = veeva vault qms
    TrackWise = trackwise
    Benchling = benchling
    Dotmatics = dotmatics
    LabWare = labware
    Medidata = medidata | medidata rave
    Oracle Argus = oracle argus | argus safety
    SAS Clinical = sas clinical
    Health informatics = health informatics | clinical informatics
    medical coding systems = medical coding systems
    claims processing systems = claims processing systems
    electronic trading = electronic trading
    core banking systems = core banking systems | core banking
    Symitar = symitar ; parent = core banking systems
    loan origination systems = loan origination systems
    supply chain management systems = supply chain management systems | supply chain systems
    inventory management systems = inventory management systems
    quality management systems = quality management systems | ^qms
    FMEA = ^fmea | failure mode and effects analysis | failure modes and effects analysis | failure mode effects analysis | dfmea | pfmea
    AS9100 = as9100 | as 9100 ; parent = quality management systems
    ISO 9001 = iso 9001 | iso9001 ; parent = quality management systems
    learning management systems = learning management systems | ^lms
    contact center platforms = !contact center platforms | contact center technologies
    enterprise content management = enterprise content management | ^ecm
    document management systems = document management systems
    knowledge management systems = knowledge management systems | !knowledge management
    case management systems = case management systems
    process improvement methods = process improvement methods | !kaizen | value stream mapping
    lean manufacturing = lean manufacturing | toyota production system
    capability maturity model = capability maturity model | ^cmmi
    product management tools = product management tools | productboard | aha!
    digital asset management = digital asset management
    e-discovery = e-discovery | ediscovery
    CPQ systems = cpq systems
    subscription billing = subscription billing
    telematics = telematics
    """#
}
