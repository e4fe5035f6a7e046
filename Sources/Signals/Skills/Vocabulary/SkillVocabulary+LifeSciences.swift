extension SkillVocabulary {
  /// The entries of the category "Life sciences".
  static let lifeSciences = #"""
    # Life sciences
    omics = omics | omic | omics datasets | omics technologies | multiomics
    genetics = !genetics | human genetics | genetic epidemiology | genetic data | genetic association studies | complex trait genetics | medical genetics
    genotyping = genotyping | genotype data | genotype imputation | snp arrays | genotyping arrays
    DNA sequencing = dna sequencing | sequencing data | sequencing technologies | whole exome sequencing | ^wgs | ^wes | long-read sequencing | short-read sequencing | nanopore sequencing | sanger sequencing | !sequencing ; parent = genomics
    sequence alignment = sequence alignment | read mapping | read alignment
    genome assembly = genome assembly | genome annotation | de novo assembly
    gene expression analysis = gene expression analysis | differential expression | gene expression data | microarray data | microarrays
    gene set enrichment = gene set enrichment | gene set analysis | gene set annotation | pathway analysis | pathway enrichment
    metagenomics = metagenomics | microbiome analysis | microbiome data | 16s sequencing
    spatial biology = spatial transcriptomics | spatial omics | spatial biology
    Mendelian randomization = mendelian randomization | mendelian randomisation ; parent = statistical genetics
    polygenic scores = polygenic scores | polygenic risk scores ; parent = statistical genetics
    population stratification = population stratification
    phylogenetics = phylogenetics | phylogenetic analysis | evolutionary biology
    PLINK = plink
    Hail ! = ^hail
    UK Biobank = uk biobank | all of us research program
    Open Targets = open targets
    Seurat = seurat
    Scanpy = scanpy | anndata
    SAMtools = samtools | bcftools | htslib
    BEDtools = bedtools
    BLAST ! = ^blast
    Ensembl = ensembl | ucsc genome browser | biomart
    CWL = ^cwl | common workflow language | wdl | workflow description language
    Galaxy ! = ^galaxy
    cell biology = cell biology | cellular biology | stem cell biology
    immunology = !immunology | computational immunology | immuno-oncology
    oncology data = oncology data | cancer genomics | tumor biology | cancer biology
    biochemistry = !biochemistry
    microbiology = !microbiology | virology
    pharmacology = pharmacology | clinical pharmacology
    toxicology = toxicology | toxicogenomics
    drug discovery = !drug discovery | !drug development | drug discovery process | target identification | target discovery | hit identification | lead optimization | lead optimisation
    medicinal chemistry = medicinal chemistry | synthetic chemistry | organic chemistry
    ADME = ^adme | admet | ^dmpk
    QSAR = ^qsar | structure-activity relationships
    molecular docking = molecular docking | virtual screening | docking simulations
    free energy calculations = free energy calculations | free energy perturbation | ^fep | replica exchange | enhanced sampling ; parent = molecular modeling
    GROMACS = gromacs ; parent = molecular modeling
    OpenMM = openmm ; parent = molecular modeling
    AMBER ! = ^amber
    Schrödinger suite = schrödinger suite | schrödinger software | !^schrödinger | !^schrodinger
    Rosetta ! = ^rosetta
    PyMOL = pymol
    molecular descriptors = molecular descriptors | molecular fingerprints
    high-throughput screening = high-throughput screening | high throughput screens | phenotypic screening | combination screens | pooled screens | phenotypic assays
    chromatography = chromatography | ^uplc
    gel electrophoresis = gel electrophoresis | electrophoresis
    molecular cloning = molecular cloning | gene cloning
    immunoassays = immunoassays | immunohistochemistry | immunofluorescence
    histology = histology | histopathology
    digital pathology = digital pathology | whole slide imaging | computational pathology
    PACS = ^pacs
    clinical trials = !clinical trials | clinical trial data management | clinical trial operations | clinical data management
    clinical decision support = clinical decision support | clinical decision support systems
    evidence-based practice = evidence-based practice | evidence based practice
    computer system validation = computer system validation | computer systems validation | computerized system validation | gamp | gamp 5 | iq/oq/pq | iq/oq | installation qualification
    CAPA = ^capa | corrective and preventive actions | corrective and preventive action
    ISO 13485 = iso 13485 | iso13485
    IEC 62304 = iec 62304 | iec62304
    ISO 14971 = iso 14971 | iso14971
    FDA regulations = fda regulations | fda regulatory | fda submissions | 510k
    EU MDR = eu mdr | medical device regulation
    phlebotomy = phlebotomy | venipuncture
    hematology = !hematology | haematology | blood banking | transfusion medicine
    patient care = !patient care | direct patient care
    """#
}
