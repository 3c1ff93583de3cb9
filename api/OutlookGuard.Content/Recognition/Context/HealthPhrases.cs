namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Health: illness, injury, medicine, pregnancy, state of mind, hospital or GP attendance.</summary>
/// <remarks>
/// Source of the definition: decision table 5.1. "Counselling" alone is not health: the table's own example of a counselling appointment is an ordinary identifier.
/// Everyday moods (worried, upset, tired, happy) are left out on purpose. Medicine names are facts (British National Formulary names and common brands).
/// </remarks>
internal static class HealthPhrases
{
    /// <summary>Only ever said of a person.</summary>
    public const string SpeaksForItself = """
        # Medicines for the mind
        sertraline, citalopram, escitalopram, fluoxetine, prozac, paroxetine, mirtazapine, venlafaxine, duloxetine, amitriptyline, nortriptyline
        trazodone, lofepramine
        diazepam, valium, lorazepam, zopiclone, temazepam, propranolol, quetiapine, olanzapine, risperidone, aripiprazole, haloperidol, clozapine
        lamotrigine, buspirone
        antidepressant+, anti depressant+, antipsychotic+, anti psychotic+, sleeping tablet+, sleeping pill+, mood stabiliser+, beta blocker+
        # Other medicines
        methadone, buprenorphine, subutex, naltrexone, disulfiram, acamprosate, tramadol, codeine, co codamol, morphine, gabapentin, pregabalin
        naproxen, oramorph
        insulin, metformin, salbutamol, ventolin, inhaler+, epipen+, warfarin, apixaban, levothyroxine, methotrexate, prednisolone, ramipril
        amlodipine, omeprazole, lansoprazole
        levetiracetam, sodium valproate, carbamazepine, methylphenidate, ritalin, melatonin, antiretroviral+, antibiotics, amoxicillin, painkillers
        contraceptive pill, morning after pill
        on medication, {pos} medication, {pos} medicine, {pos} meds, taking medication, prescribed medication, repeat prescription
        {pos} prescription, taken {pos} tablets
        # Pregnancy and birth
        pregnant, {digits} months gone, [three|four|five|six|seven|eight] months gone, pregnancy, pregnancies, miscarriage+, miscarr[y|ied|ying], stillbirth, stillborn, antenatal, postnatal
        midwife [appointment+|visit+|clinic], seen by [a|the] midwife, community midwife, see the midwife, saw the midwife, {pos} due date
        baby is due
        expecting a baby, in labour, gave birth, given birth, giving birth, caesarean, c section, breastfeed, breastfeeding, ultrasound
        {n} week scan, dating scan, {n} weeks along, {n} weeks gone, abortion, pre eclampsia, preeclampsia
        # Illness and disability
        asthma, asthmatic, diabetes, diabetic, epilepsy, epileptic, seizure+, cancer, chemotherapy, radiotherapy, tumour+, heart attack
        heart condition, heart failure, had a stroke
        hiv, hepatitis, tuberculosis, pneumonia, anaemia, anaemic, arthritis, fibromyalgia, migraine+, sickle cell, thalassaemia, lupus
        multiple sclerosis, dementia, alzheimer 's, parkinson 's
        endometriosis, crohn 's, kidney failure, dialysis, sepsis, copd, angina, high blood pressure, blood clot+, eczema, chlamydia, gonorrhoea
        syphilis, herpes, uti
        autism, autistic, adhd, asperger 's, down 's syndrome, learning disability, learning disabilities, learning difficult[y|ies], brain injury
        {be} disabled, wheelchair user, registered blind, {be} deaf, partially sighted
        terminally ill, seriously ill, critically ill, {be} unwell, very unwell, feeling unwell, {be} poorly, very poorly, chest pain+
        vomit[ed|ing|s], faint[ed|ing], life support, intensive care, {be} allergic, nut allergy, severe allergy
        # Injury
        bruis[e|es|ed|ing], black eye+, fractur[e|es|ed], concuss[ed|ion], stitches, laceration+
        [cut|cuts|scratch|scratches|burn|burns|bruise|mark|marks|injury|injuries|swelling|redness|wound|wounds|scars|pain] [to|on|around|in] {pos} {body}
        [broke|broken|fractured|dislocated|sprained|injured|swollen|bruised|sore|painful] {body}, broke {pos} {body}, split lip, bloodied
        bite mark+, burn mark+, finger marks, petechiae, facial injuries, head injur[y|ies], internal bleeding
        {pos} injur[y|ies], sustained injur[y|ies], no injuries, visible injur[y|ies], minor injuries to, {be} injured, was bleeding, {be} bleeding
        unconscious, lost consciousness, passed out, loss of consciousness, knocked out, defensive wounds
        # State of mind
        anxious, {pos} anxiety, anxiety attack+, {have} anxiety, with anxiety, suffers from anxiety, anxiety and depression, depression and anxiety
        health anxiety, social anxiety
        {be} depressed, severely depressed, {pos} depression, {have} depression, with depression, postnatal depression, suicidal, suicide attempt
        attempt[ed|s] suicide, commit[ted|] suicide, suicide note, take[n|] her own life, taking her own life
        end[ing|] {pos} [own|] life, self harm~, overdos[e|ed|es|ing], cut[ting|s|] herself, ligature, panic attack+, ptsd, post traumatic stress
        traumatised, {pos} trauma, flashback+, psychosis, psychotic, bipolar, schizophreni[a|c], personality disorder
        eating disorder, anorexi[a|c], bulimi[a|c], ocd, nervous breakdown, mental breakdown, tearful, distressed, in distress, low mood
        mood is low, mood was low, feeling low, {be} very low, {not} coping, struggling to cope
        overwhelmed, nightmares, night terrors, {not} sleeping, {not} slept, {not} eating, {not} sleep, {not} eat, insomnia, dissociat[e|es|ed|ing]
        paranoid, hallucinat[ing|ions], hearing voices, hypervigilant, bed wetting, wetting the bed
        sectioned, detained under the mental health act, detained under section 136, section 136 suite, {pos} mental health
        mental health [problem+|issue+|difficult[y|ies]|condition+|crisis|diagnosis|breakdown|history|needs|deteriorat[ed|ing]], poor mental health
        mentally unwell, mentally ill, mental illness
        # Drink and drugs
        alcoholic, alcohol dependen[t|ce|cy], alcohol misuse, substance misuse, drug misuse, drug use, drug addict, addicted to, {pos} addiction
        {pos} drinking, drink[s|ing|] a bottle of,
        [bottle|bottles|litre|litres] of [vodka|wine|whisky|gin|cider|spirits], drinking heavily, drinking again, been drinking, {pos} drug use, heroin, cocaine, in rehab, in detox, detox programme
        {have} relapsed
        # Hospital, GP and other care attended
        a & e, in hospital, to hospital, at hospital, in the hospital, at the hospital, from hospital
        hospital [appointment+|admission|bed|treatment|stay|discharge|visit+|records], admitted to [hospital|the|a|ward]
        discharged from [hospital|the ward|the unit], minor injuries unit, walk in centre
        {pos} [gp|doctor|consultant|psychiatrist|psychologist|cpn|midwife|oncologist|dentist]
        {pos} health [is|was|has|needs|problem+|condition+|issue+|worker 's note], gp [appointment+|attendance|records|registration|notes|letter]
        doctor 's [appointment|note], [to|at|from] the doctor 's, [to|at|from] the doctors, registered with [a|the|her|his|their] gp
        see[n|ing|s] [by|] [a|the|her|his|their] [gp|doctor|consultant|psychiatrist]
        saw [a|the|her|his|their] [gp|doctor|consultant|psychiatrist], attend~ [{any}|{any} {any}|{any} {any} {any}] surgery
        registered [at|with] [{any}|{any} {any}|{any} {any} {any}] [surgery|medical centre|health centre]
        went to the [gp|doctor|doctors|surgery|dentist]
        camhs, crisis team, home treatment team, psychiatric, paramedic+, an ambulance, ambulance [was|came|took|called], by ambulance, blood test+
        x ray+, ct scan, mri, had surgery, needs surgery, having surgery, {have} an operation, needs an operation, having an operation
        medical history, medical condition+, medical emergency, health condition+, forensic medical
        fgm, female genital mutilation
        cardiac arrest
        """;

    /// <summary>Counts when somebody is there to have it.</summary>
    public const string NeedsSomebody = """
        anxiety, depression, depressed, mental health, suicide, trauma, addiction, medication, prescription, prescribed, taking tablets, illness, ill, sick
        unwell, poorly, injured, injury, injuries, wound+, wounded, bleeding, swollen, surgery tomorrow
        the midwife, midwifery, gp, covid, flu, infection, allerg[y|ies], allergic, disability, disabled, stroke, fever, paracetamol, ibuprofen
        lithium, steroids, hospitalised, ambulance, [on|onto] [the|a] ward, discharged, collapsed, contractions, diagnos[ed|is], symptoms, burns
        scarring, health problem+, health issue+, health needs
        fit note, sick note, bereavement, cannabis, drunk, intoxicated, alcohol, drugs, sober, therapy for, psychiatrist, physio, physiotherapy
        dentist, scan [on|at], {pos} scan, colposcopy, biopsy, contraception, implant, deaf, blind, {be} [very|] [exhausted|stressed|shaken|low], in pain, limping
        attended the ward, {be} admitted, was admitted [on|to|last|yesterday|today]
        """;
}
