/** French words by what they mean for an event. */
import type { Lexicon } from '../lexicon.ts';

export const lexicon: Lexicon = {
  arrest: 'arrestation arrestations interpellation interpellations détention incarcération enlèvement',
  release: 'libération libérations élargissement relaxe',
  death: 'mort décès assassinat exécution',
  swap: 'échange échanges',
  modified: 'en_échange échange_de_vues échanges_commerciaux mandat_d_arrêt peine_de_mort échange_d_informations',
  status: 'reconnu* reconnaît reconnaissent considère* considéré* considérés',
  political: 'politique* opinion conscience',
  decree: 'décret* signé signe ordonnance*',
  free: 'libéré* libère* libèrent relâché* gracié* amnistié* élargi* sorti* remis_en_liberté',
  jail: 'arrêté* interpellé* détenu* emprisonné* incarcéré* enlevé* condamné* écroué* raflé* capturé*',
  move: 'transféré* transférée* emmené* conduit* conduite ramené* acheminé* expulsé* extradé* arrivé* arrivés débarqué* atterri* envoyé* rapatrié* gagné rejoint',
  hand: 'remis remise remises livré* livrés',
  out: 'de du d des',
  again: 'de_nouveau à_nouveau encore retourné* retour repris ramené*',
  refuse: 'refus*',
  remand: 'provisoire préventive dépôt garde_à_vue',
  custody:
    'prison prisons cellule cellules détention barreaux geôle* cachot* colonie camp camps pénitenci* bagne incarcération captivité centre_pénitentiaire maison_d_arrêt mandat_de_dépôt',
  freedom: 'liberté',
  penalty: 'prison réclusion détention emprisonnement colonie camp ferme sursis travaux_forcés incarcération régime',
  life: 'perpétuité mort peine_capitale',
  clinic: 'hôpital* hôpitaux clinique* réanimation soins_intensifs infirmerie urgences',
  illness:
    'cancer* tumeur* avc infarctus diabète tuberculose covid* coronavirus pneumonie épilepsie ulcère* hernie* hépatite* vue vision ouïe rein* foie poumon* dépression connaissance santé infection* hémorragie* malaise* tension',
  access:
    'accès visite* appel* lettre* colis courrier contact* avocat* défenseur* médecin* médicament* soins traitement* correspondance livres promenade sommeil eau nourriture nouvelle* parloir*',
  isolation: 'isolement isolé* mitard au_secret quartier_disciplinaire',
  appeal: 'appel pourvoi* recours plainte* cassation verdict condamnation peine',
  sanction: 'sanction* embargo restrictions liste_noire',
  border: 'frontière* poste*_frontière* point*_de_passage',
  right:
    'licence* nationalité* passeport* accréditation* enregistrement biens appartement* compte* pension* avoirs site* rédaction* journal* organisation* parti* chaîne* agrément* ong association*',
  post: 'ambassadeur* ambassade* ministre* consulat* chef* directeur* directrice* procureur* juge* gouverneur*',
  get: 'écopé* écope* reçu* reçoit purge* purgé* purger',
  give: 'condamné* condamne infligé* inflige* prononcé* requalifié* réduit* réduite* porté* portée* confirmé* commué* alourdi* prolongé*',
  enter:
    'jeté* jetée* envoyé* envoyés mis mise enfermé* placé* placée* écroué* croupit retourné* reconduit* renvoyé* admis* hospitalisé*',
  exit: 'quitté* quitte* sorti* sortie* sort sortent recouvré* retrouvé* retrouve* regagné* franchi*',
  hold: 'est sont reste* restent demeure* croupi* détenu* détenus maintenu* encore toujours purge*',
  spend: 'passé* passée* après depuis avoir',
  threaten: 'encourt encourent risque* jusqu_à peut pourrait maximum',
  suffer:
    'souffre* souffrant* subi* atteint* atteinte diagnostiqu* dégradé* dégrade* détérior* perdu* contracté* victime',
  deprive: 'privé* privée* privés refusé* refuse interdit* interdite* sans coupé* empêché* limité*',
  not: 'ne pas ni aucun aucune jamais n',
  reject: 'rejeté* rejette confirmé* confirme débouté* annulé* cassé* infirmé*',
  lift: 'levé* levée* lever lève lèvent allégé* alléger assoupli* assouplir suspendu* suspendre retiré* retirer supprimé* levée allègement radié*',
  impose:
    'imposé* imposer impose frappé* frappe adopté* adopte sanctionn* étendu* étend prolongé* prolonge inscrit* ajouté* décrété* visé*',
  close: 'fermé* ferme ferment fermer fermeture bloqué* suspendu*',
  open: 'rouvert* rouvre* rouvrir réouverture ouvert* rétabli*',
  strip:
    'retiré* retire révoqué* déchu* confisqué* saisi* gelé* bloqué* fermé* ferme dissous dissolution dissout interdit* perquisition* suspendu* perdu* radié* licencié*',
  appoint: 'nommé* nomme élu* désigné* remplacé* remplace succède*',
  dismiss: 'limogé* démis* démissionn* rappelé* expulsé* révoqué* renvoyé*',
  held: 'prisonni* détenus détenue détenues otage* captif* captifs libérés condamnés graciés dissident*',
  home: 'maison chez foyer famille familles proches patrie pays',
  port: 'aéroport tarmac avion avions bord bus minibus autobus autocar*',
  travel:
    'rentré* regagné* atterri* arrivé* débarqué* parti* quitté* rejoint* franchi* revenu* posé* retrouvé* décollé* ramenait',
  embrace: 'étreint* embrass* enlacé* retrouvailles',
  atlarge: 'est_libre sont_libres en_liberté être_libre désormais_libre enfin_libre',
};
