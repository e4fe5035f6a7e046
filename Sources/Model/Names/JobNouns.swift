/// Words for who does a job, by which the names of jobs are told from other lines.
package enum JobNouns {
  /// Single words in small letters, white space between them; those that are first of all another
  /// word, as "principal", are among them, for they are only asked for in titles and first lines.
  package static let table = """
    operative operatives handler fresher
    accountant actor actuary adjuster administrator adviser advisor advocate agent agronomist aide
    ambassador analista analyst analysts animator annotator appraiser apprentice apprenticeship architect
    architects archivist artist assembler assessor assistant associate associates astronomer attendant
    attorney audiologist auditor avp babysitter baker banker barber barista barrister bartender bellhop
    bioinformatician biologist biostatistician blacksmith boatbuilder bookkeeper brewer broker butcher
    buyer captain caregiver carer carpenter caseworker cashier cdo ceo cfo chancellor chaplain chef chemist
    chief cio cleaner clerk co-op coach collector commissioner concierge conductor consultant consultants
    contributor controller coo cook coordinator copywriter counsel counsellor counselor courier cto curator
    dba dean dentist deputy desarrollador designer designers detective developer developers dietitian
    director dispatcher diver doctor drafter draftsman driller driver développeur ecologist economist
    editor educator electrician embalmer engineer engineers entwickler epidemiologist estimator evangelist
    evp examiner executive expert experts farmer fellow fellowship firefighter fisher fitter florist
    foreman forester gardener generalist geneticist geologist groundskeeper guard hairdresser host hostess
    housekeeper hydrologist hygienist illustrator imam informatician informaticist ingeniero ingenieur
    ingénieur inspector instructor intern interns internship interpreter investigator janitor joiner
    journalist judge labeler laborer labourer lawyer lead leader lecturer librarian lieutenant lifeguard
    locksmith machinist manager managers marketer mason mathematician mechanic merchandiser meteorologist
    microbiologist midwife miner minister modeler modeller moderator mortician musician nanny nurse nurses
    officer operator optician optometrist orthotist owner packer painter person ninja guru hacker paralegal paramedic pastor
    pathologist pharmacist pharmacologist phlebotomist photographer physician physicist picker pilot
    planner plumber porter postdoc postdoctoral practitioner president principal producer professional
    professor programmer programmers proofreader prosthetist provost psychologist publisher quant rabbi
    radiographer radiologist ranger receptionist recruiter registrar reporter representative researcher
    researchers rigger roofer sailor salesperson scholar scientist scientists sdet seamstress secretary
    seller sergeant server shipwright sociologist solicitor sommelier sonographer specialist specialists
    sre statistician steward strategist student stylist superintendent supervisor surgeon surveyor svp
    tailor teacher technician technicians technologist teller tester testers therapist toolmaker
    toxicologist trader trainee trainer transcriber translator treasurer tutor typist underwriter
    upholsterer valet veterinarian videographer volunteer vp waiter waitress welder werkstudent winemaker
    wizard worker workers writer
    adjudicator anaesthetist anesthesiologist anesthetist announcer anthropologist arbitrator arborist
    archaeologist auctioneer bailiff barback beautician beekeeper boatman boilermaker bookbinder bosun
    botanist brakeman bricklayer bursar butler campaigner canvasser cardiologist caretaker cartographer
    caterer chauffeur cheesemaker childminder chiropractor chocolatier choreographer cobbler columnist
    composer confectioner conservator constable conveyancer cosmetologist costumier councillor crewman
    croupier custodian dancer deacon deckhand dermatologist detailer dietician diplomat dishwasher
    distiller doorman doula dramaturg draughtsman draughtsperson dressmaker engraver entomologist
    fabricator factoryworker farmhand farrier fettler fieldworker fisherman forwarder fundraiser
    gamekeeper geographer geophysicist ghostwriter glaciologist glazier goldsmith governess greenkeeper
    groomer groundsman groundworker grower handyman handyperson headmaster headmistress headteacher
    herdsman historian immunologist installer invigilator ironworker jockey landscaper launderer
    lexicographer lineman linesman lineworker linguist lobbyist longshoreman luthier magistrate maid
    masseur matron mediator metalworker milker milliner millwright motorman mycologist navigator
    neurologist newsreader notary nutritionist oceanographer oncologist orderly organiser organist
    organizer orthodontist osteopath paediatrician paleontologist pediatrician performer physiotherapist
    pipefitter plasterer playworker podiatrist postman postwoman projectionist psychiatrist purser
    realtor referee restorer roadworker scaffolder scenographer seismologist shoemaker shunter signalman
    signwriter singer speechwriter stagehand steamfitter steelworker steeplejack stenographer stevedore
    stonemason streetworker subeditor telemarketer tiler timekeeper transcriptionist typesetter umpire
    undertaker valuer virologist warden watchmaker woodworker zookeeper zoologist
    """

  /// Whether one of the words stands in a line, whatever its letters' case.
  package static func isIn(_ line: ByteRun) -> Bool {
    line.split { !$0.isWord }.contains { hashes.contains($0.caselessHash) }
  }

  private static let hashes = Set(
    Array(table.utf8).split { $0 == 0x20 || $0 == 0x0A }.map { $0.caselessHash })
}
