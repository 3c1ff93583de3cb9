namespace OutlookGuard.Content.Recognition.Context;

/// <summary>Ordinary language that holds a category's word and says nothing of a person: services, organisations, documents, training, idioms.</summary>
/// <remarks>A phrase here hides every category phrase inside it; the longest phrase at a place wins.</remarks>
internal static class OrdinaryPhrases
{
    /// <summary>The table.</summary>
    public const string All = """
        # Risk as paper, business and idiom
        [high|] risk assessment [form+|template+|tool+|training|policy|meeting|panel|conference|and|is attached|attached|checklist|document|process|]
        risk assessments
        risk [form+|register|record+|log|matrix|management|framework|policy|policies|workshop|training|meeting|panel|committee|checklist|indicator+|indicator checklist|identification checklist|tool|template|audit|appetite|owner|plan|profile template|update template|assessor+]
        multi agency risk assessment conference, risk and needs [assessment|form], risk assessment and management, risk free, at your own risk
        run the risk, runs the risk
        risk of [rain|delay|delays|flooding|fire|confusion|overspend|underspend|fraud|error|duplication|missing|losing funding|infection spreading|legionella|slips]
        [fire|flood|financial|cyber|reputational|business|project|insurance|credit|audit|legionella|asbestos|strategic|corporate|operational|trip|security] risk+
        at risk of redundancy, risk averse
        dash [risk checklist|checklist|form+|training|template+|risk assessment+|ric|of salt|of|to the|for the|out|off|cam]
        in danger of [missing|losing|running|becoming|being late|forgetting|overspending], no danger of, danger zone, threat level, not a threat
        single point of failure
        # Health as policy and field
        health and safety [policy|officer|training|law|executive|representative|file|poster|inspection|check|at work|], health & safety
        public health [england|team|outcomes|], health and wellbeing [board|fair|week|strategy|hub|day|]
        health and social care [act|team|partnership|committee|], health board, health watch, health partners, health colleagues
        health professionals, health economy, health insurance, health check of
        health [services|service|sector|team|lead|reps|representative+|inequalities|trust|authority|secretary|department|education|promotion|visiting team|visiting service]
        mental health [awareness|awareness week|awareness day|first aid|first aider+|first aid training|training|day|week|policy|strategy|charity|charities|forum|champion+|matters|act|foundation|trust|team|teams|services|service|support|nurse|worker|lead|practitioner]
        world mental health day, trauma informed [practice|approach|care|training|service|], secondary trauma, vicarious trauma
        suicide prevention [training|strategy|week|day|], suicide awareness [training|], self harm awareness, ptsd awareness
        first aid [kit+|box|course|training|at work|]
        [work+|working|worked|nurse|doctor|job|shift+|training|meeting|meet|meet you|conference|cleaner|volunteer+] [at|in|for] [the|a] hospital
        hospital [trust|car park|site|idva+|team|parking|social work team|liaison], hospital safeguarding, a & e [department lead|leads]
        gp [practices|surgeries|leads|training|surgery leaflet+|partners|federation|bulletin], drugs and alcohol [team|service|training|policy]
        substance misuse [service|team|worker|training|policy], alcohol [policy|free|service], drug and alcohol service, blind copy
        blind [copied|carbon], turn a blind eye, blind spot, venetian blind, roller blind+, deaf ears, on deaf ears, deaf awareness
        stroke association, stroke of luck, sick of, sick and tired, sick bay, sick pay, sick leave [policy|cover], ill afford, ill advised
        ill informed, house bound copy, ward councillor+, ward [boundary|boundaries|members|forum|profile], infection control
        flu [jab+|vaccin[e|ation|ations]|clinic|season], covid [guidance|policy|restrictions|rules|grant|recovery], cancer research
        macmillan coffee, race for life, diabetes uk, autism awareness [training|day|week|]
        disability [forum|confident|access|awareness|champion|rights|law|equality], disabled [access|toilet+|parking|bay+|badge]
        allergy information, allergies or dietary, dietary requirements, tablets and laptops, laptops and tablets, discharged duty
        lithium [battery|batteries|ion], burns night, burns supper, surgery hours, mp 's surgery, councillor 's surgery, drop in surgery
        advice surgery, ambulance service, ambulance trust, therapy dog, retail therapy, in good health, rude health, good health, drug store
        prescription for success, financial health, health of the [charity|project|partnership|organisation|budget], symptom of the
        drunk driving campaign, an injury to the roof, personal injury [solicitor+|claim+|law]
        # Sexual as service and field
        rape crisis [{any}|], sexual violence [service+|adviser+|advisor+|awareness|week|training|strategy|support|policy|forum|team]
        sexual health [service+|week|training|clinic hours], sexual offences act, sex education, relationships and sex education
        same sex [couples|marriage], sexual harassment [policy|training], sexual orientation monitoring, lgbt+, lgbtq, gay pride, pride month
        sexual exploitation [training|forum|strategy|team], cse [training|forum|strategy], sex discrimination
        sarc [opening|manager|leaflet+|lead|training]
        # Children as service and field
        children 's [services|social care|social services|centre|centres|home|homes|worker|workers|charity|society|commissioner|act|champion|trust|board|safeguarding|play|play area|party|christmas party|team|department|guardian|front door|hospital|menu|books|entertainer|event]
        children and young people [{any}|] [{any}|], children and young people, children and young persons, women and children, women children and
        children and families [team|service+|department|act|], children and family court, children act [1989|{digits}|], children in need appeal
        save the children, nspcc
        child protection [training|policy|policies|lead|team|officer+|unit|conference training|procedures|conference chair|week|adviser|level {digits}|course|chair|service|register training]
        child safeguarding [policy|training|practice review+|board], child friendly, child and adolescent, child poverty, child death overview
        child sexual exploitation training, child care voucher+, childcare voucher+
        childcare [costs policy|provider+|at the venue|available|on site], parent and child [parking|group], mother and baby [unit|group]
        baby [shower|bank|group|massage class], toddler group, nursery [nurse+|rhyme+|team|plants|furniture], garden nursery, plant nursery
        school [holidays|holiday|of social|of law|term|terms|hall hire|governor+|programme|programmes|visits programme|nurse team|nursing service|assembly|assemblies|fair]
        high school musical, business school, summer school, old school, schools [programme|work|project|week], school leaver, kids company, new kid
        inner child, brain child, boys and girls club, girls night, the girls in the office, old boys, boy band, under 18s, over 18s, baby steps
        boxing day baby, family day out, fun day
        # Incident as paper
        incident [report+|report form+|report template+|form+|log|logbook|template+|book|management|room|response|policy|reporting|reporting system|reporting procedure|number line|stats|statistics|commander]
        serious incident [policy|procedure], data incident, it incident, security incident [policy|process]
        critical incident [policy|plan|training], accident book
        domestic [abuse|violence] [service+|services|charity|charities|sector|training|awareness|act|act {digits}|commissioner|policy|policies|forum|partnership|partnership board|champion+|strategy|worker+|adviser+|advisor+|coordinator+|co ordinator|helpline|support|team+|unit|lead|leads|homicide review+|matters|statutory guidance|conference|protection order consultation|month|related death review+|perpetrator programme+|organisation+|agency|agencies|project+|statistics|court|intervention project|bill|funding|cases|referrals]
        national domestic abuse helpline, independent domestic [violence|abuse] [advisor+|adviser+], violence against women [and girls|]
        vawg [strategy|forum|], white ribbon [day|], victim support [{any}|], victims commissioner, victims code, witness [service|care unit|care]
        stalking [awareness|awareness week|advocacy|advocacy service|helpline|training], heart attack prevention, panic button test
        hit [the target|target|our target|the deadline|the ground|and miss|or miss|a snag|rate|reply|send|by the cuts]
        beat [the deadline|the rush|the clock|the target|my record|officer+|bobby], kick [off|start|starts], kicks off, kicked off, kick off meeting
        punch line, stab at, have a stab, take a stab, stabbing guess, pushed back [the|our|to], pushed for time, push[ed|ing] ahead
        push the [date|meeting|deadline], shout out, shouting about, fight for [funding|justice|rights], attack the [problem|backlog]
        statement of [purpose|accounts|intent|account|work], bank statement [from|reconciliation], mission statement, vision statement
        press statement, privacy statement, what happened at the meeting, as happened last year, evidence based, evidence base, called 999 to test
        the charity has disclosed
        # Housing as service and field
        housing [options|officer+|association+|team+|department|provider+|first|partner+|forum|strategy|bill|act|executive|ombudsman|support worker+|support|services|service|colleagues|sector|conference|manager|advice line|advice service|lead|panel|rep|reps]
        homeless [charity|charities|link|sector|team|persons unit|forum]
        homelessness [forum|strategy|reduction act|prevention team|team|week|sector|charity|monitoring|prevention grant|code of guidance]
        world homeless day, refuge [worker+|staff|manager|team|workers|provider+|sector|services|service|network|charity|vacancies list]
        rent a [car|van|room|hall|skip|desk|chair], rent out the, room rent, office rent, rent review, our rent, our landlord, the office lease
        office lease, copier lease, photocopier lease, van lease, lease [of the|for the] [copier|photocopier|van|office], landlord forum
        landlord accreditation, landlord 's gas safety, property of, lost property, property [team|manager|services|maintenance]
        intellectual property, accommodation for the conference, hotel accommodation, conference accommodation, accommodation and travel
        travel and accommodation, bed linen, flower bed+, bed nights, bank transfer, file transfer, transfer of [funds|undertakings|data]
        flat [battery|rate|fee|pack|line|screen|tyre|refusal], in house, open house, house [keeping|rules|style], on the house, full house
        move on to [the|item|agenda], moving on to [the|item|agenda], let 's move on
        # Immigration as field
        visa [card+|debit|payment+|or mastercard|and mastercard|credit card], by visa
        home office [funding|guidance|grant+|minister|statistics|consultation|definition|circular|review|funded|white paper|strategy|policy|data return|return|toolkit|framework]
        immigration [law|law update|solicitors|advice service|rules training|act|bill|training|enforcement training|policy|white paper|practitioners]
        refugee week, refugee council, refugee [charity|charities|organisation+], asylum [charity|charities|policy|bill]
        # Criminal as place and field
        police [station|stations|force|commissioner|and crime commissioner|college|colleagues|federation|recruitment]
        crime [prevention|commissioner|survey|statistics|stoppers|and disorder act|plan|and policing|reduction], crimestoppers
        criminal justice [board|system|partnership|act|agencies|inspectorate|team], hate crime [week|awareness|training|policy]
        prison [service|reform|visitors centre|advice|library|officer recruitment]
        probation [service|trust|board|team|period|review meeting|review|colleagues|rep|reps|staff|delivery unit|institute], probationary period
        free of charge, no charge, charge[s|d|] [for|of|a|at|per|to our|by the hour|up|extra], in charge, fully charged, charged up, phone charged
        overcharged, battery charged, trial period, free trial, trial run, trial session, pilot trial, clinical trial, drug trial
        dbs [check+|certificate+|form+|renewal|update service], disclosure and barring [service|check], guilty pleasure, feel guilty for
        feeling guilty about, sentence in the, last sentence, first sentence, next sentence, this sentence, err on the side of caution
        word of caution, use caution, with caution, offender management [programme|training], life sentence in the
        # Money as business
        benefit [from|of|of the doubt|concert|night|gig|analysis|the|us|our|everyone|all|both], benefits of, benefit of all, cost benefit
        mutual benefit, staff benefits, employee benefits, benefits package, benefits realisation, of benefit to
        [our|charity|charity 's|office|company|organisation 's] [bank account|account|accounts|debts|income|pension|bank details|savings|loan]
        pension [scheme|provider|auto enrolment|regulator], cost savings, savings target
        income [generation|target|strategy|stream+|and expenditure], salary [sacrifice|band|scale|range|from|circa|review|pro rata]
        bank details for the invoice, loan of [the|a|your], on loan, equipment loan, library loan, debt of gratitude, bank holiday
        food bank [collection|donation+|volunteer+|opening]
        # Control, fear and idiom
        quality control, pest control, remote control, control room, under control, pay as you go
        afraid [i|we|not|so|that i|that we|the office|this|there], i 'm afraid, we 're afraid, scared to ask, no fear, fear of missing out, fear not
        have no fear, armed forces [covenant|day|community|], army of volunteers, dead line, obsessed with the, jealous of your, gun to my head
        jump the gun, top gun, nail gun, glue gun, knife edge, knife and fork, kitchen knives, knife crime [training|awareness|strategy|week|]
        acid test, bomb disposal, photo bomb, follow up [on|with|meeting|call|email|appointment|]
        do you have {pos} [phone|mobile] [number+|no], {have} {pos} [phone|mobile] [number+|no|details], have {pos} [phone|mobile] [number+|no]
        took {pos} [phone|mobile] number+, took {pos} details
        [has|have|had|keeps|kept|got] {pos} [passport|id|documents|papers|benefits|bank account] [number|details|ready|with her|scanned|copied|photocopied|safely|at the office|sorted|in place|set up]
        [has|have] the [keys|papers|documents|post|money|car|laptop|tablet|phone]
        vulnerable [adults policy|adults training|adults board|people|groups|witness training]
        safeguarding [adults|children] [board|partnership|week|training|policy], safeguarding concern form+, a fearless, intimidating deadline
        harassment policy, harassment training, with conviction, {be} distressed furniture, distressed furniture, cancer charity, in labour party
        """;
}
