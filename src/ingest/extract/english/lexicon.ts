/** English words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'arrest arrests detention detentions abduction abductions kidnapping capture jailing imprisonment seizure',
  release: 'release releases freeing liberation discharge',
  pardon: 'pardon pardons clemency amnesty amnesties',
  swap: 'swap swaps exchange exchanges trade',
  death: 'death deaths killing execution executions murder',
  status: 'recognised recognized recognise recognize status designated considers consider lists listed',
  decree: 'decree decrees order orders act signed signs',
  free: 'freed released free release let_out let_go freeing releasing pardoned pardons amnestied liberated walked_free out',
  jail: 'arrested arrest arrests detained detain detains detaining jailed imprisoned seized rounded_up picked_up convicted sentenced prosecuted charged captured abducted kidnapped nabbed grabbed passed_through',
  move: 'moved moves transferred transfers taken taken_back took_him took_her took_them transported brings bring driven drove flown flew sent handed handed_over arrived arrive arrives crossed landed deported expelled escorted exiled',
  hand: 'handed_over hand_over hands_over turned_over handed accepted received',
  out: 'from out_of',
  again: 'again returned re-arrested rearrested once_more back',
  refuse: 'refuse refused refuses refusing refusal declined declines would_not',
  political: 'political conscience politically',
  remand: 'pre-trial remand pretrial',
  modified:
    'release_date release_order arrest_warrant arrest_warrants death_penalty death_threat* death_row meeting_room call_for calls_for prisoner_of_conscience house_arrest under_arrest exchange_rate* detention_cent* detention_facilit* trade_union* trade_war* in_detention of_detention police_custody pre-trial_detention amnesty_international resisting_arrest death_sentence* death_camp* press_release freedom_of press_freedom freedom_house',
  custody:
    'prison prisons jail jails custody detention colony colonies bars cell cells camp camps remand captivity handcuffs lockup penitentiary dungeon dungeons insein evin el_helicoide',
  freedom: 'freedom liberty',
  penalty:
    'prison jail imprisonment colony incarceration behind_bars camp penal hard_labo* probation house_arrest sentence term custody confinement strict-regime suspended sentences terms',
  life: 'life life_imprisonment death_sentence death_penalty death',
  clinic: 'hospital hospitals clinic infirmary intensive_care emergency_room icu',
  illness:
    'cancer tumour tumor stroke heart_attack heart tuberculosis covid coronavirus pneumonia epilepsy illness disease ulcer surgery operation hernia hepatitis sight eyesight vision hearing kidney kidneys lung liver depression consciousness coma weight health infection bleeding seizures blood_pressure kilograms kilos kilo kg pounds',
  access:
    'access visits visit calls letters parcels contact lawyer lawyers doctor doctors medicine medicines medication treatment medical_care family correspondence books daylight sleep visitors counsel communication',
  isolation:
    'solitary solitary_confinement isolation incommunicado punishment_cell isolation_cell shizo pkt cut_off alone',
  appeal: 'appeal appeals complaint cassation verdict sentence conviction ruling',
  sanction: 'sanctions sanction sanctions_list sanctions_lists embargo asset_freeze* travel_ban* visa_ban* blacklist',
  border: 'border borders crossing crossings checkpoint checkpoints frontier',
  right:
    'licence licences license licenses citizenship nationality passport passports accreditation registration property assets flat house pension accounts account job jobs visa newsroom office offices website party broadcaster outlet newspaper organisation organization ngo ngos parental_rights register',
  post: 'ambassador ambassadors minister envoy embassy consulate head chief director chairman prosecutor judge justice_minister governor',
  get: 'got gets get getting received receives receive receiving faced given handed drew earned',
  give: 'gave give gives giving handed hands handing sentenced sentences jailed jails imprisoned condemned ordered imposed imposes imposing meted slapped convicted serving serve serves served commuted cut reduced extended increased raised upheld added awarded doled must_serve will_spend will_serve has_to_serve will_have_to sent paid price',
  enter:
    'put puts putting sending thrown threw throws locked locks landed lands ended_up placed dragged hauled threw_him threw_her threw_them remanded back returned sent',
  exit: 'left leaves leave leaving walked walks walk walking came comes come coming emerged emerges stepped exited exits regained regain won granted tasted owe owes owed secured secure got',
  hold: 'is are was were remain remains remained stay stays stayed sit sits sat languish* held kept being still behind',
  spend: 'spent spending after most',
  threaten: 'faces facing face up_to risks risk could may would punishable maximum carries carry',
  suffer:
    'suffer suffered suffers suffering developed develops diagnosed contracted underwent undergo undergone worsened deteriorated deteriorating lost losing collapsed failing treated',
  deprive:
    'denied deny denies denying deprived barred banned forbidden cut_off without blocked withheld restricted limited prevented',
  not: 'no not never neither nothing nobody hardly barely cannot unknown no_one',
  reject:
    'rejected rejects upheld upholds dismissed dismisses overturned overturns quashed quashes annulled confirmed confirms reduced lost turned_down refused',
  lift: 'lift lifts lifted lifting ease eases eased easing waive waived waiving remove removed removes removing drop drops dropped dropping suspend suspended suspends suspending relax relaxed end ended ends exempt exempted exempts scrap scrapped rid go delist* removal',
  impose:
    'impose imposed imposes imposing hit hits slap slapped slaps introduced introduce adopt adopted adopts announced extend extended extends target targets targeted targeting placed added put penalised penalized barred',
  close: 'close closed closes closing closure shut shuts sealed suspended halted blocked barriers frozen',
  open: 'open opened opens reopen reopened reopens reopening re-opened unblocked resumed green_light',
  strip:
    'stripped strip strips revoked revoke revokes revoking confiscated confiscate seized seizes seize withdrew withdrawn lost loses cancelled canceled annulled frozen froze dissolved dissolve dissolves closed closes close shut shutter* raided raid raids searched banned bans blocked liquidated deregistered disbarred evicted fired outlawed suspended wiped upside_down sealed struck register',
  appoint:
    'appointed appoints appoint named names nominated replaced replaces succeeded sworn_in took_over installed elected reopened reopen reopens',
  dismiss:
    'dismissed dismisses dismissal fired sacked sacks sacking resigned resigns resignation recalled recalls expelled expels ousted removed stepped_down closed packing called_home stands_empty stood_empty remains_empty vacant',
  held: 'prisoner prisoners detainee detainees inmate inmates hostage hostages convicts captives dissidents freed ex-prisoners',
  home: 'home homeland family families relatives loved_ones wife husband children parents',
  port: 'airport airfield runway tarmac plane planes aircraft jet minibus minibuses bus buses convoy train trains queue',
  travel:
    'returned returning returns reached reach landed touched_down boarded left travelled traveled departed headed set_foot went',
  embrace:
    'hugged hugs hug embraced embraces embrace embracing reunited kissed in_her_arms in_his_arms into_her_arms into_his_arms into_their_arms welcomed_home met_by greeted_by awaited_by',
  cameout: 'came_out come_out comes_out walked_out let_out',
  atlarge:
    'at_large at_liberty is_free are_free now_free was_free were_free be_free walk_free is_out are_out also_out is_also_free',
  charge:
    'charges charge indictment indictments criminal_case criminal_cases criminal_proceedings criminal_investigation counts_of accusation accusations',
  bring:
    'brought bring brings bringing filed file files filing opened opens opening launched launches pressed presses laid initiated instituted widened broadened expanded added amended replaced raised faces facing face faced',
  drop: 'dropped drops drop dropping withdrawn withdrew withdraws dismissed quashed abandoned',
  accuse:
    'charged accused accuses accuse indicted indicts suspected suspects prosecuted tried blamed stands_trial on_trial stood_trial',
  crime:
    'treason espionage spying terrorism extremism extremist fraud conspiracy collusion sedition subversion corruption incitement inciting separatism smuggling tax_evasion money_laundering mutiny rebellion insurrection plotting false_news fake_news false_information disinformation insulting defamation slander discrediting propaganda unrest riots riot rioting organising organizing financing funding sabotage high_treason hooliganism bribery embezzlement undermining violating participating',
  news: 'news word heard trace whereabouts sign_of_life signs_of_life seen_since',
  parole: 'bail parole furlough probation licence_conditions medical_leave leave_from_prison',
  label: 'extremist extremists terrorist terrorists foreign_agent* undesirable enemy_of_the_people blacklist',
  declare:
    'declared declares declaring designated designates designating branded brands labelled labeled listed lists added included recognised recognized classified outlawed entered',
  kin: 'family families relatives parents mother father wife husband son daughter brother sister lawyer lawyers attorney attorneys colleagues defender defenders',
  harass:
    'threatened threatening harassed harassing harassment intimidated intimidation pressured pressure pressuring interrogated questioned summoned detained arrested searched evicted fired dismissed surveillance persecuted blackmailed disbarred',
  police:
    'police policemen officers officer agents agent security_forces soldiers masked hooded gunmen plainclothes intelligence troops gendarmes militia kgb fsb armed_men riot_police special_forces border_guards',
  seize:
    'took takes taken away led dragged seized snatched grabbed hauled bundled whisked picked_up came_for carried_off removed_from abducted pulled fell_into_the_hands vanished disappeared hands_of',
  abuse:
    'beat beaten beatings tortured torture torturing punched whipped flogged raped electrocuted strangled blindfolded force-fed starved suffocated shackled humiliated mistreated ill-treated maltreated abused battered clubbed waterboarded slept_on_the_floor sleep_on_the_floor on_the_bare_floor bag_over blindfold beating slit',
  collapse:
    'hospitalised hospitalized hospitalisation hospitalization coma operated_on take_his_own_life take_her_own_life kill_himself kill_herself suicide_attempt attempted_suicide fainted collapsed wheelchair paralysed paralyzed fractured vomiting eczema bleeding unconscious heart_failure lost_consciousness blind slit barely_walk hardly_walk suicide tumour tumor weighs_only weighs_just',
  trade: 'swapped swaps swap swapping traded exchanged exchanging exchanges',
  over: 'no_longer ended ends end behind_her behind_him behind_them ran_out expired expires came_to_an_end emptied empty emptying doors_opened gates_opened opened',
  ordeal: 'captivity ordeal imprisonment gates doors nightmare',
  grant:
    'granted grants grant showed shows shown extended accorded covers covered cover included includes affects benefited benefits benefit took_in list forgave forgiven applies applied qualify qualified eligible signed used',
  verdict: 'verdict sentence punishment price tariff penalty judgment judgement',
  hardship:
    'cold freezing froze frozen hungry rats vermin mould mold lice overcrowded overcrowding concrete unheated heating starving stench dark darkness filth filthy toilet bucket cage caged bunk bunks damp lights_on light_burned naked_light bright_light forced_to_stand made_to_stand',
  bone: 'rib ribs jaw teeth tooth nose arm arms leg legs bones finger fingers skull nails wrists',
  stance:
    'pleased glad happy relief relieved joy mockery farce sham travesty praise praised begged begs meddling unacceptable unjust gratitude thankful grateful outrage outraged solidarity disgrace disgraceful shameful happiness delight heartbroken injustice condolences sign_of_hope good_day good_news step_in_the_right_direction breakthrough expects',
  break: 'broke broken breaking knocked fractured smashed',
  go: 'go leave walk depart',
  let: 'let lets letting allowed allows permitted',
  exile: 'exile expulsion deportation banishment emigration',
  force: 'forced force forces forcing made_to compelled obliged had_to ordered_to driven_into',
  prefer: 'preferred prefers chose rather_than over_exile',
  turnback: 'turned_around walked_back would_not_board refused_to_board',
  cuff: 'handcuffed handcuffs in_cuffs',
  pull: 'pulled dragged hauled taken_off yanked removed',
  confine: 'house_arrest home_detention home_confinement electronic_tag electronic_bracelet ankle_tag ankle_bracelet',
  remit: 'remitted remits forgave forgiven wiped_out wiped erased annulled waived lifted quashed cancelled spared',
  acquit: 'exonerated acquitted acquits cleared_of cleared_him cleared_her found_not_guilty not_guilty',
  die: 'died perished',
  posture: 'stand kneel squat crawl naked sleep_on floor barefoot',
  see: 'seen set_eyes laid_eyes saw',
  practise: 'practise practice practising practicing work_as',
  survive: 'survive survived live_to',
  living: 'his_life her_life their_lives',
  cost: 'cost costs lost lose paid_with',
  discharge: 'discharged discharges discharge',
  for: 'for',
  pardoned: 'pardoned amnestied',
  journey:
    'came_to come_to flew_to travelled_to traveled_to arrived_in visited went_to landed_in visits flies_to travels_to arrives_in',
  guest:
    'envoy envoys delegation minister secretary cardinal president ambassador commissioner senator congressman nuncio rapporteur chancellor diplomat diplomats archbishop representative negotiators',
  embassy: 'embassy embassies consulate consulates consulates_general',
  prosecution: 'prosecutor prosecutors prosecution investigators authorities indictment',
  side: 'each_side each_party both_sides the_two_sides',
  order: 'ordered orders imposed',
};
