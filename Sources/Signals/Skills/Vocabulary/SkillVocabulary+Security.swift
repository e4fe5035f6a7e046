extension SkillVocabulary {
  /// The entries of the category "Security".
  static let security = #"""
    # Security
    cybersecurity = cybersecurity | cyber security | cybersecurity principles | cybersecurity tools | cybersecurity frameworks ; field
    information security = !information security | infosec | it security | information security management | information assurance
    security = !^security | security best practices | security principles | security practices | security controls | security protocols | security architecture | security concepts | security fundamentals
    application security = application security | ^appsec | software security | web application security | application security testing
    network security = !network security | firewall | network security controls | firewall management
    security engineering = security engineering | security operations engineering | product security
    secure coding = secure coding | secure software development | secure coding practices | secure development | secure sdlc | secure code review | ^ssdlc | secure coding standards | secure development lifecycle | security by design
    secure design = secure design | security design | secure software design
    DevSecOps = devsecops | dev sec ops
    penetration testing = penetration testing | pen testing | pentesting | penetration tests | ethical hacking | pentest
    vulnerability management = vulnerability management | vulnerability assessment | vulnerability scanning | vulnerability remediation | vulnerability analysis | vulnerability detection
    vulnerability research = vulnerability research | exploit development | bug bounty | vulnerability discovery
    threat modeling = threat modeling | threat models | threat modelling
    threat detection = threat detection | detection engineering | threat hunting | security analytics | security monitoring | security detection | anomaly-based threat detection | threat detection and response
    threat intelligence = threat intelligence | cyber threat intelligence
    threat analysis = threat analysis | threat assessment
    security operations = !security operations | ^soc analyst | security operations center | soc operations | soc environment | soc experience
    security incident response = security incident response | digital forensics | ^dfir | !forensics | computer forensics
    malware analysis = malware analysis | malware detection | malware
    reverse engineering = reverse engineering | binary analysis | disassemblers | reverse engineer
    offensive security = !offensive security | red team operations
    SIEM = ^siem | security information and event management
    SOAR = !^soar
    XDR = ^xdr | extended detection and response
    EDR = ^edr | endpoint detection and response
    endpoint security = endpoint security | endpoint protection
    antivirus = antivirus | anti-virus
    IDS/IPS = ids/ips | ^ids | intrusion detection | intrusion detection systems | intrusion prevention
    DLP = ^dlp | data loss prevention
    WAF = ^waf | web application firewall
    DDoS mitigation = ddos mitigation | ddos | ddos protection
    DAST = dast
    software composition analysis = software composition analysis
    SAST = ^sast | sast/dast
    supply chain security = supply chain security | software supply chain security | sbom | software supply chain
    container security = container security | kubernetes security | image scanning | container image scanning
    Sigstore = sigstore
    Cosign = !^cosign ; parent = Sigstore
    identity and access management = identity and access management | ^iam | identity management | access management | identity & access management | identity and access
    privileged access management = privileged access management | ^pam systems
    authentication = !authentication | authentication and authorization | authentication/authorization | authentication protocols | authn/authz | user authentication | authentication and authorisation | authentication/authorisation | authentication systems
    authorization ! = authorization | access control models | authorisation
    access control = !access control | role-based access control | ^rbac | attribute-based access control | ^abac
    OAuth = oauth | oauth2 | oauth 2.0 | oauth 2 | oauth2.0 ; parent = authentication
    OpenID Connect = openid connect | ^oidc | openid ; parent = authentication
    SAML = ^saml | saml 2.0 ; parent = authentication
    SSO = ^sso | single sign-on ; parent = authentication
    multi-factor authentication = multi-factor authentication | ^mfa | two-factor authentication | ^2fa ; parent = authentication
    JWT = ^jwt | json web tokens ; parent = authentication
    LDAP = ^ldap ; parent = authentication
    Kerberos = kerberos ; parent = authentication
    Active Directory = active directory | microsoft active directory ; parent = authentication
    Okta = okta ; parent = authentication
    Auth0 = auth0 ; parent = authentication
    Ping Identity = ping identity | pingfederate | forgerock ; parent = authentication
    Keycloak = keycloak ; parent = authentication
    SailPoint = sailpoint ; parent = authentication
    CyberArk = cyberark ; parent = authentication
    cryptography = cryptography | applied cryptography | cryptographic protocols | cryptographic algorithms | post-quantum cryptography | cryptographic principles | cryptographic methods | cryptographic concepts | cryptographic primitives | cryptographic systems | cryptographic libraries
    encryption = encryption | data encryption | encryption technologies | encryption at rest
    PKI = ^pki | public key infrastructure | x.509 | certificate management
    TLS/SSL = tls/ssl | ^tls | ssl/tls | ^ssl | mtls
    IPsec = ipsec
    SSH = ^ssh
    zero-knowledge proofs = zero-knowledge proofs | zk-snarks
    zero trust = zero trust | zero trust architecture
    secrets management = secrets management | secrets handling
    trusted execution environments = trusted execution environments | ^tee | confidential computing | intel sgx
    hardware security = hardware security | hardware security modules | ^hsm | side-channel attacks
    security automation = security automation
    sandboxing = !sandboxing
    OWASP = ^owasp | owasp top 10
    MITRE ATT&CK = mitre att&ck | mitre attack | mitre att&ck framework | !mitre
    NIST = ^nist | nist 800-53 | nist csf | nist cybersecurity framework | nist 800-171
    ISO 27001 = iso 27001 | iso/iec 27001 | iso27001
    ISO 27701 = iso 27701 | iso/iec 27701
    Essential Eight = essential eight | essential 8
    NIST RMF = nist rmf | ^rmf | risk management framework
    ISO 27000 = iso 27000 | iso/iec 27000 | iso27000
    ISO 27002 = iso 27002 | iso/iec 27002 | iso27002
    SOC 2 = soc 2 | soc2
    PCI DSS = pci dss | ^pci | pci compliance
    authority to operate = authority to operate | authorization to operate | ^ato process
    OSINT = ^osint | open source intelligence | open-source intelligence
    SIGINT = ^sigint | signals intelligence | ^geoint | geospatial intelligence
    FedRAMP = fedramp
    FISMA = fisma
    CMMC = ^cmmc
    CIS benchmarks = cis benchmarks | cis controls
    STIG = ^stig
    SOX = ^sox | sarbanes-oxley
    HITRUST = hitrust
    ISO 21434 = iso 21434
    GRC = ^grc | governance risk and compliance
    security compliance = security compliance | regulatory compliance frameworks
    risk assessment ! = risk assessment | security risk assessment | cyber risk
    fraud prevention = fraud prevention | fraud analytics | fraud management | anti-fraud
    AML = ^aml | anti-money laundering | transaction monitoring | aml models
    KYC = ^kyc
    bot detection = bot detection
    abuse detection = abuse detection | anti-abuse
    Burp Suite = burp suite | burpsuite ; parent = cybersecurity
    Metasploit = metasploit ; parent = cybersecurity
    Nmap = nmap ; parent = cybersecurity
    Nessus = nessus ; parent = cybersecurity
    Qualys = qualys ; parent = cybersecurity
    Wireshark = wireshark | tcpdump ; parent = cybersecurity
    Kali Linux = kali linux ; parent = cybersecurity
    Snort ! = ^snort ; parent = cybersecurity
    Suricata = suricata ; parent = cybersecurity
    Zeek = zeek | bro ids ; parent = cybersecurity
    OSQuery = osquery ; parent = cybersecurity
    CrowdStrike = crowdstrike | crowdstrike falcon ; parent = cybersecurity
    SentinelOne = sentinelone ; parent = cybersecurity
    Carbon Black = carbon black ; parent = cybersecurity
    Microsoft Defender = microsoft defender | defender for endpoint ; parent = cybersecurity
    Palo Alto Networks = palo alto networks | palo alto firewalls | prisma cloud | cortex xsoar ; parent = cybersecurity
    Fortinet = fortinet | fortigate ; parent = cybersecurity
    Check Point firewalls = check point firewalls ; parent = cybersecurity
    Cisco ASA = cisco asa ; parent = cybersecurity
    Zscaler = zscaler ; parent = cybersecurity
    QRadar = qradar | ibm qradar ; parent = cybersecurity
    ArcSight = arcsight ; parent = cybersecurity
    LogRhythm = logrhythm ; parent = cybersecurity
    Exabeam = exabeam ; parent = cybersecurity
    Snyk = snyk ; parent = cybersecurity
    Checkmarx = checkmarx ; parent = cybersecurity
    Veracode = veracode ; parent = cybersecurity
    Fortify ! = ^fortify ; parent = cybersecurity
    Black Duck = black duck ; parent = cybersecurity
    Trivy = trivy ; parent = cybersecurity
    Wiz ! = ^wiz ; parent = cybersecurity
    Aqua Security = aqua security ; parent = cybersecurity
    Falco ! = ^falco ; parent = cybersecurity
    Open Policy Agent = open policy agent | ^opa ; parent = cybersecurity
    IDA Pro = ida pro | ghidra ; parent = cybersecurity
    YARA = ^yara ; parent = cybersecurity
    Proofpoint = proofpoint ; parent = cybersecurity
    Rapid7 = rapid7 ; parent = cybersecurity
    Tenable = ^tenable | ^tenable.io ; parent = cybersecurity
    Varonis = varonis ; parent = cybersecurity
    Splunk Enterprise Security = splunk enterprise security | splunk es ; parent = cybersecurity
    security research = security research
    safety-critical systems = safety-critical systems | safety-critical software | mission-critical systems
    SCIM = ^scim
    Tanium = tanium ; parent = cybersecurity
    Darktrace = darktrace ; parent = cybersecurity
    Recorded Future = recorded future ; parent = cybersecurity
    STIX/TAXII = stix/taxii | stix ; parent = cybersecurity
    Sigma rules = sigma rules | yara rules ; parent = cybersecurity
    Volatility framework = volatility framework ; parent = cybersecurity
    EnCase = encase | ^ftk ; parent = cybersecurity
    Cobalt Strike = cobalt strike ; parent = cybersecurity
    sqlmap = sqlmap ; parent = cybersecurity
    OWASP ZAP = owasp zap ; parent = cybersecurity
    Acunetix = acunetix ; parent = cybersecurity
    AppScan = appscan ; parent = cybersecurity
    Twistlock = twistlock | sysdig ; parent = cybersecurity
    Lacework = lacework ; parent = cybersecurity
    Cisco Umbrella = cisco umbrella ; parent = cybersecurity
    Duo Security = duo security ; parent = cybersecurity
    BeyondTrust = beyondtrust ; parent = cybersecurity
    Saviynt = saviynt ; parent = cybersecurity
    OneLogin = onelogin ; parent = cybersecurity
    JumpCloud = jumpcloud ; parent = cybersecurity
    Microsoft Intune = microsoft intune | ^intune ; parent = cybersecurity
    Jamf = jamf ; parent = cybersecurity
    SCCM = ^sccm | microsoft endpoint manager ; parent = cybersecurity
    Ivanti = ivanti ; parent = cybersecurity
    FIPS 140 = fips 140 | fips 140-2 | fips 140-3
    NERC CIP = nerc cip
    IEC 62443 = iec 62443
    COBIT = cobit
    GLBA = glba
    security audits = security audits | security auditing
    security testing = security testing
    email security = email security | anti-phishing | phishing detection
    mobile security = mobile security
    API authentication = api authentication
    network segmentation = network segmentation | microsegmentation
    attack surface management = attack surface management
    security orchestration = security orchestration
    insider threat detection = insider threat detection
    identity verification = identity verification | identity proofing
    key management = key management | key management systems
    secure communications = secure communications
    firmware security = firmware security
    embedded security = embedded security | automotive cybersecurity
    OT security = ot security | ics security | industrial control systems security | !^ics | industrial control systems
    UEBA = ^ueba
    log correlation = log correlation
    """#
}
