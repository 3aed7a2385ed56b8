/** French words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'arrestation arrestations interpellation interpellations détention incarcération enlèvement',
  release: 'libération libérations élargissement relaxe',
  death: 'mort décès assassinat exécution',
  swap: 'échange échanges',
  modified:
    'en_échange échange_de_vues échanges_commerciaux mandat_d_arrêt peine_de_mort échange_d_informations liberté_de_la_presse liberté_d_expression liberté_de liberté_provisoire',
  status: 'reconnu* reconnaît reconnaissent considère* considéré* considérés',
  political: 'politique* opinion conscience',
  decree: 'décret* signé signe ordonnance*',
  free: 'libéré* libère* libèrent relâché* gracié* amnistié* élargi* sorti* remis_en_liberté',
  jail: 'arrêté* interpellé* détenu* emprisonné* incarcéré* enlevé* condamné* écroué* raflé* capturé* passé*_par passées_par',
  move: 'transféré* transférée* emmené* conduit* conduite ramené* acheminé* expulsé* extradé* arrivé* arrivés débarqué* atterri* envoyé* rapatrié* gagné rejoint déplacé* en_route',
  hand: 'remis remise remises livré* livrés',
  out: 'de du d des',
  again: 'de_nouveau à_nouveau retourné* retour repris ramené*',
  refuse: 'refus*',
  remand: 'provisoire préventive dépôt garde_à_vue',
  custody:
    'prison prisons cellule cellules détention barreaux geôle* cachot* colonie camp camps pénitenci* bagne incarcération captivité centre_pénitentiaire maison_d_arrêt mandat_de_dépôt',
  freedom: 'liberté',
  penalty:
    'prison réclusion détention emprisonnement colonie camp ferme sursis travaux_forcés incarcération régime peine',
  life: 'perpétuité mort peine_capitale',
  clinic: 'hôpital* hôpitaux clinique* réanimation soins_intensifs infirmerie urgences',
  illness:
    'cancer* tumeur* avc infarctus diabète tuberculose covid* coronavirus pneumonie épilepsie ulcère* hernie* hépatite* vue vision ouïe rein* foie poumon* dépression connaissance santé infection* hémorragie* malaise* tension kilos kilo',
  access:
    'accès visite* appel* lettre* colis courrier contact* avocat* défenseur* médecin* médicament* soins traitement* correspondance livres promenade sommeil eau nourriture nouvelle* parloir* ligne',
  isolation: 'isolement isolé* mitard au_secret quartier_disciplinaire coupé*_du_monde seul seule',
  appeal: 'appel pourvoi* recours plainte* cassation verdict condamnation peine',
  sanction: 'sanction* embargo restrictions liste_noire',
  border: 'frontière* poste*_frontière* point*_de_passage',
  right:
    'licence* nationalité* passeport* accréditation* enregistrement biens appartement* compte* pension* avoirs site* rédaction* journal* organisation* parti* chaîne* agrément* ong association* droits_parentaux droits_civiques emploi registre parti',
  post: 'ambassadeur* ambassade* ministre* consulat* chef* directeur* directrice* procureur* juge* gouverneur* émissaire envoyé diplomate* employé*_de_l_ambassade',
  get: 'écopé* écope* reçu* reçoit purge* purgé* purger',
  give: 'condamné* condamne infligé* inflige* prononcé* requalifié* réduit* réduite* porté* portée* confirmé* commué* alourdi* prolongé* devra devront a_envoyé envoyé ajouté* payé*',
  enter:
    'jeté* jetée* envoyé* envoyés mis mise enfermé* placé* placée* écroué* croupit retourné* reconduit* renvoyé* admis* hospitalisé* en_route',
  exit: 'quitté* quitte* sorti* sortie* sort sortent recouvré* retrouvé* retrouve* regagné* franchi* doit doivent obtenu*',
  hold: 'est sont reste* restent demeure* croupi* détenu* détenus maintenu* encore toujours purge*',
  spend: 'passé* passée* après depuis avoir',
  threaten: 'encourt encourent risque* jusqu_à peut pourrait maximum',
  suffer:
    'souffre* souffrant* subi* atteint* atteinte diagnostiqu* dégradé* dégrade* détérior* perdu* contracté* victime traité* soigné* malade* amaigri',
  deprive: 'privé* privée* privés refusé* refuse interdit* interdite* sans coupé* empêché* limité*',
  not: 'ne pas ni aucun aucune jamais n nul personne inconnu inconnue ignore',
  reject: 'rejeté* rejette confirmé* confirme débouté* annulé* cassé* infirmé*',
  lift: 'levé* levée* lever lève lèvent allégé* alléger assoupli* assouplir suspendu* suspendre retiré* retirer supprimé* levée allègement radié*',
  impose:
    'imposé* imposer impose frappé* frappe adopté* adopte sanctionn* étendu* étend prolongé* prolonge inscrit* ajouté* décrété* visé*',
  close: 'fermé* ferme ferment fermer fermeture bloqué* suspendu* baissé verrouillé* barrières',
  open: 'rouvert* rouvre* rouvrir réouverture ouvert* rétabli* feu_vert',
  strip:
    'retiré* retire révoqué* déchu* confisqué* saisi* gelé* bloqué* fermé* ferme dissous dissolution dissout interdit* perquisition* suspendu* perdu* radié* licencié* de_fond_en_comble rayé* rayée* revenue_à',
  appoint: 'nommé* nomme élu* désigné* remplacé* remplace succède*',
  dismiss: 'limogé* démis* démissionn* rappelé* expulsé* révoqué* renvoyé* vacant* à_la_porte',
  held: 'prisonni* détenus détenue détenues otage* captif* captifs libérés condamnés graciés dissident*',
  home: 'maison chez foyer famille familles proches patrie pays',
  port: 'aéroport tarmac avion avions bord bus minibus autobus autocar* train',
  travel:
    'rentré* regagné* atterri* arrivé* débarqué* parti* quitté* rejoint* franchi* revenu* posé* retrouvé* décollé* ramenait',
  embrace: 'étreint* embrass* enlacé* retrouvailles embrassé* embrasser serré* serrer_dans retrouvé* bras',
  cameout: 'sorti sortie sortis sorties sort sortent',
  atlarge: 'est_libre sont_libres en_liberté être_libre désormais_libre enfin_libre',
  charge:
    'inculpation* chef*_d_accusation accusations accusation poursuites charges enquête_pénale procédure_pénale affaire_pénale information_judiciaire chef*_d_inculpation dossier',
  bring:
    'ouvert* ouvre engagé* engagée* lancé* lancée* retenu* retenue* élargi* élargie* ajouté* ajoutée* déposé* déposée* requalifié* requalifiée* notifié* notifiée* remplacé* alourdi*',
  drop: 'abandonné* abandonnée* abandon retiré* retirée* levé* levée* classé* classée*',
  accuse:
    'accusé* accusée* accuse accusent inculpé* inculpée* poursuivi* poursuivie* soupçonné* soupçonnée* reproche* reproché* prévenu* jugé* jugée* jugés comparaît comparaissent comparu',
  crime:
    'trahison espionnage terrorisme extrémisme fraude complot conspiration sédition subversion corruption incitation séparatisme blanchiment évasion_fiscale rébellion insurrection diffamation fausses_nouvelles fausses_informations propagande troubles émeute* atteinte* outrage* insulte* financement sabotage apologie offense contrebande intelligence_avec hooliganisme',
  news: 'nouvelle nouvelles trace signe_de_vie où_se_trouve sort_de lieu_de_détention',
  parole:
    'caution permission_de_sortie libération_conditionnelle liberté_conditionnelle contrôle_judiciaire semi-liberté',
  label:
    'extrémiste extrémistes terroriste terroristes agent_de_l_étranger agents_de_l_étranger agent_étranger indésirable indésirables',
  declare:
    'déclaré* déclarée* déclare désigné* désignée* désigne classé* classée* classe inscrit* inscrite* qualifié* qualifiée* ajouté* ajoutée* reconnu* reconnue* étiqueté*',
  kin: 'famille familles proches parents mère père épouse mari femme fils fille frère sœur avocat* collègues',
  harass:
    'menacé* menacée* intimidé* intimidée* pressions harcelé* harcelée* harcèlement interrogé* interrogée* convoqué* convoquée* représailles perquisitionné* licencié*',
  police:
    'police policiers agents gendarmes hommes_masqués hommes_armés hommes_cagoulés masqués cagoulés soldats militaires forces_de_l_ordre services_secrets services_de_sécurité forces_de_sécurité kgb fsb inconnus uniforme garde-frontières',
  seize:
    'emmené* emmenée* emmènent embarqué* embarquée* enlevé* enlevée* saisi_de traîné* traînée* cueilli* cueillie* kidnappé* kidnappée* conduit_de_force arraché* aux_mains_d aux_mains main_sur chercher',
  abuse:
    'battu* battue* frappé* frappée* tabassé* tabassée* torturé* torturée* torture tortures maltraité* maltraitée* mauvais_traitements sévices violé* violée* humilié* humiliée* électrocuté* bandé_les_yeux yeux_bandés nourri_de_force nourrie_de_force dormir_par_terre dormir_à_même ligoté* roué* passé*_à_tabac coups_de_fouet fouetté* enchaîné* sac_sur_la_tête',
  collapse:
    'hospitalisé* hospitalisée* hospitalisation opéré* opérée* coma suicid* fin_à_ses_jours évanoui* effondré* paralysé* fauteuil_roulant inconscient* amaigri* perdu_connaissance aveugle veines tumeur réanimation pèse_plus peine_marcher',
  trade: 'échangé* échangée* échangent troqué* troquée*',
  over: 'n_est_plus ne_sont_plus terminé* achevé* expiré* prend_fin pris_fin vidé* s_est_ouvert* se_sont_ouvert* derrière_lui derrière_elle',
  ordeal: 'calvaire captivité cauchemar portes épreuve détention',
  grant:
    'accordé* accordée* accorde bénéficié* bénéficie bénéficient concerne concernent touche couvre profite octroyé* octroyée* usé_de exercé* favorablement signé* signée* liste bénéficiaires accepté* acceptée* montré fait_grâce profité',
  verdict: 'verdict peine sanction sentence condamnation',
  hardship:
    'froid gel gelé* rats moisissure* surpeuplé* surpopulation béton lumière obscurité noir puanteur cage vermine punaises debout insalubre*',
  bone: 'côte côtes mâchoire dents dent nez bras jambe jambes doigts crâne os',
  stance:
    'réjoui* réjouit réjouissent félicité* félicite félicitent soulagement soulagé* farce parodie mascarade honte scandale remercié* remercie gratitude reconnaissan* indigné* indigne indignation déplore déploré* déplorent dénoncé* dénonce dénoncent appelle appellent appelé* exhorte exhorté* exige exigé* réclame réclamé* réclament inacceptable* injust* solidarité supplie supplié* implore imploré* insiste insisté bonne_nouvelle bonne_direction regrette regretté* éloge éloges satisfai* ingérence injure',
  break: 'cassé* brisé* fracturé* arraché*',
  go: 'partir sortir repartir s_en_aller quitter',
  let: 'laissé* laisse laissent laissa pu autorisé*',
  exile: 'exil bannissement expatriation',
  force: 'contraint* contrainte* forcé* forcée* obligé* obligée* devait devaient',
  prefer: 'préféré* préfère plutôt_que',
  turnback: 'demi-tour rebroussé_chemin refusé_de_monter',
  cuff: 'menotté* menottée* menottes',
  pull: 'tiré* tirée* extrait* débarqué_d sorti_d arraché* descendre',
  confine: 'résidence_surveillée assigné*_à_résidence assignation_à_résidence bracelet_électronique',
  remit: 'effacé* efface remis_de_peine remise_de_peine remises_de_peine annulé* dispensé*',
  acquit: 'blanchi* blanchie* innocenté* disculpé* acquitté* acquittée* relaxé* relaxée*',
  die: 'mort morts mortes décédé* péri',
  posture: 'debout à_genoux accroupi* nu par_terre à_même_le_sol',
  see: 'vu vue vus aperçu*',
  practise: 'exercer plaider',
  survive: 'survécu*',
  living: 'la_vie',
  cost: 'coûté* perdu*',
  pardon: 'grâce grâces clémence clément* amnistie* graciés',
  discharge: 'élargi* élargie* relaxé*',
  for: 'pour',
  pardoned: 'gracié* amnistié*',
  journey:
    's_est_rendu* rendu_à rendue_à rendus_à venu_à venue_à arrivé_à arrivée_à voyage_de fait_le_voyage visité visite',
  guest:
    'envoyé émissaire délégation ministre cardinal président ambassadeur nonce rapporteur* secrétaire chancelier diplomate* représentant* négociateurs',
  embassy: 'ambassade* consulat*',
  prosecution: 'parquet procureur* enquêteurs autorités justice',
  side: 'chaque_camp chaque_partie chaque_côté deux_parties deux_camps',
  order: 'ordonné* ordonne prononcé* décidé',
};
