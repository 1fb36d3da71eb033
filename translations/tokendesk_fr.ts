<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>Ses jetons</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>Aucun. Sans jeton, le compte ne peut rien faire.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>n’expire jamais</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>Désactivé, avec %Ln jeton non révoqué.</numerusform>
            <numerusform>Désactivé, avec %Ln jetons non révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>Ses jetons peuvent tout faire, avec le rôle Admin.</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>C’est le compte avec lequel vous êtes connecté.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>inconnu&#xa0;: le compte ne figure pas dans la liste du serveur</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Prochaine expiration</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln compte sélectionné</numerusform>
            <numerusform>%Ln comptes sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>Jetons utilisables</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>inconnu&#xa0;: votre rôle n’a peut-être pas le droit de lister les jetons</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1, et d’autres sans nom</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>Quelqu’un d’autre l’a modifié entre-temps&#xa0;: c’est maintenant «&#xa0;%1&#xa0;». Enregistrez de nouveau pour le remplacer.</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>Son nom est maintenant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>Son rôle est maintenant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>La liste du serveur n’indique pas toutes les équipes du compte, elles ne peuvent donc pas être modifiées ici</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>Recherche et tableau</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nouveau compte de service</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>Confiner le compte…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Afficher ses jetons</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>Afficher son compte</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Sélectionner les lignes affichées</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>Propriétaire et usage…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Ouvrir un plan…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>Changer de connexion…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Rechercher des actions, des jetons et des comptes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Démarrer une revue</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Terminer la revue…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>Abandonner la revue…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pack de preuves…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>Vérifier un pack de preuves…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Modifier les politiques…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>Notes en CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>Décider comme avant</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler le changement</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>Montrer les changements liés</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>À propos de Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Trier par…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>Ouvrir le confinement…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>Comparer les revues…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Created token</source>
        <translation>Jeton créé</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>Jeton rétabli</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>Jeton supprimé</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>Compte modifié</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>Compte réactivé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Révoquer un jeton</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>Rétablir un jeton</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer un jeton</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Modifier un compte</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>Désactiver un compte</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>Réactiver un compte</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>non créé</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1, inchangé</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>La connexion a été fermée</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>La réponse du serveur ne montre pas si cela a été fait</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>Relisez la liste&#xa0;: elle le dira</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>La description du déploiement (openapi.json) est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>L’ensemble d’actions documenté est proposé à la place.</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>JSON non valide près de l’octet %1 (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>elle n’indique aucun chemin</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>elle n’indique aucun des appels utilisés par ce programme</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Le serveur a refusé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Rien n’a été modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Conclu le</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>Il n’est pas consigné que la valeur du nouveau jeton a été copiée ou enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln changement choisi</numerusform>
            <numerusform>%Ln changements choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>La réponse n’est jamais arrivée. Une actualisation tranche dès que la liste montre la modification. Sinon, elle peut encore être exécutée&#xa0;: actualisez de nouveau dix minutes après la demande. Elle compte alors comme non faite, et vous pouvez la refaire.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin lit le jeton depuis un tube, par exemple&#xa0;: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>impossible de lire l’entrée standard</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Comptes de service et jetons de service d’un déploiement Qualytics.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>Ouvrir le bac à sable intégré avec des données de démonstration.</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>Ouvrir ce déploiement pour cette session&#x202f;; exige --token-stdin.</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>Lire le jeton sur l’entrée standard.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>Utiliser cette langue pour cette session&#xa0;: %1, ou le fichier .qm d’une traduction.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>Afficher le temps écoulé jusqu’à l’affichage des jetons, puis quitter&#x202f;; pour les mesures de performance.</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>que signifie «&#xa0;%1&#xa0;»&#x202f;? Voir --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme accepte light, dark, contrast ou system, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language accepte %1 ou un fichier .qm, pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir attend un dossier</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox et --url s’excluent mutuellement</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url et --token-stdin vont ensemble</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Démarrer dans la zone de notification, ou réduit là où il n’y en a pas.</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>il n’y a aucun dossier où conserver quoi que ce soit&#xa0;: ce compte n’a pas de dossier personnel. Définissez HOME, ou XDG_DATA_HOME et XDG_CONFIG_HOME, ou indiquez un dossier avec --data-dir</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>Tokendesk est déjà ouvert et ne prend pas en compte %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>Ce n’est pas l’adresse d’un déploiement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>Écrivez-la sous la forme «&#xa0;your-company.qualytics.io&#xa0;» ou «&#xa0;https://your-company.qualytics.io&#xa0;».</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>elle contient un nom d’utilisateur ou un mot de passe, qui n’ont pas leur place dans une adresse</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>%1 n’est pas pris en charge, seul https l’est</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>elle se poursuit par «&#xa0;?&#xa0;» ou «&#xa0;#&#xa0;», mais seul l’hôte a sa place ici</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>l’hôte manque</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>son hôte contient «&#xa0;%&#xa0;» ou «&#xa0;\&#xa0;»</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>une adresse IPv6 doit être entre crochets, comme [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>elle se poursuit par le chemin %1, mais seul l’hôte a sa place ici</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>L’adresse est vide</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>Saisissez l’hôte du déploiement, par exemple «&#xa0;your-company.qualytics.io&#xa0;».</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>elle contient une espace ou un caractère invisible</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 n’est pas un hôte, avec ou sans port</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// enverrait le jeton de connexion en clair à %1</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>Utilisez https://&#x202f;; http:// est réservé à 127.0.0.1, [::1] et localhost.</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>Copiez de nouveau le jeton entier, et rien d’autre.</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>Le jeton est vide</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>Collez la valeur du jeton.</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>Le jeton dépasse 16 Kio, ce qu’aucun serveur n’accepte</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>Le jeton contient des espaces et compte donc plus d’un mot</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>Le jeton contient un caractère qu’aucun jeton ne peut contenir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>Le nom ressemble à un jeton, et un nom est conservé là où d’autres peuvent le lire</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>Indiquez le jeton là où il est demandé, et donnez un autre nom à la connexion.</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>Ceci ressemble à un jeton</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>Collez-le là où le jeton est demandé, et ici l’adresse.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>Le nom dépasse %1 caractères</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Choisissez un nom plus court</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>Le nom contient un caractère invisible ou un saut de ligne</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>Saisissez-le de nouveau, sur une seule ligne.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>Demandez à nouveau le fichier, exporté depuis Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>contient un caractère invisible</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>n’est pas un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>n’est pas un chemin complet</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>n’est ni system, ni none, ni manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>n’est pas un hôte</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>n’est pas de la forme #1d4ed8</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>Le fichier est trop volumineux pour contenir des connexions</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>Le fichier n’est pas un objet JSON&#xa0;: %1 à l’octet %2</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>Le fichier ne contient pas de connexions de Tokendesk</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>Le fichier a été écrit par une version plus récente de Tokendesk</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>Le fichier ne contient pas de liste de connexions, ou en contient plus de %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Connexion %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>n’est ni http ni socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisable. %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>ressemble à un jeton</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>Peut voir et modifier tous les comptes de service et tous les jetons.</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>N’est pas Admin&#xa0;: affiche les comptes de service et les équipes en lecture seule. Les jetons de service restent masqués.</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>N’est pas Admin&#xa0;: le jeton de connexion fonctionne, mais ne permet de voir ni les comptes de service ni les jetons de service. Rien ne peut être modifié.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>Ce déploiement est connu ici. %Ln modification faite auparavant est de nouveau dans Activité, et ce qui a été interrompu peut reprendre.</numerusform>
            <numerusform>Ce déploiement est connu ici. %Ln modifications faites auparavant sont de nouveau dans Activité, et ce qui a été interrompu peut reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln jour sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln jours sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln jour sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln jours sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln heure sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln heures sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln heure sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln heures sur celle du serveur. Les expirations suivent celle du serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 ne permet pas cela avec ce jeton</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln connexion exportée vers %1, sans son jeton</numerusform>
            <numerusform>%Ln connexions exportées vers %1, sans leurs jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%Ln connexion ajoutée. Elle demandera son jeton à l’ouverture.</numerusform>
            <numerusform>%Ln connexions ajoutées. Chacune demandera son jeton à l’ouverture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter les connexions</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-connexions</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>Un guillemet ouvert à la ligne %1 n’est pas fermé.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>Du texte suit un guillemet fermant.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>Vérifiez l’espace libre et les droits de %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>La base de données %1 est inutilisable</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>Un autre Tokendesk l’a ouverte. Fermez-le d’abord</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>Impossible d’ouvrir la base de données %1</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>La base de données %1 a été écrite par un Tokendesk plus récent</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>Utilisez le programme plus récent, ou un autre dossier de données (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>elle est modifiée sans cesse</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>La base de données %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>Vérifiez les droits du fichier et réessayez</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>elle appartient à un autre programme</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>Déplacez-la, ou utilisez un autre dossier de données (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>Sa version est %1, ce programme connaît la %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 a été supprimé ou remplacé</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>Fermez le programme et relancez-le</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 est endommagé. Fermez le programme, déplacez ce fichier et redémarrez&#xa0;: un nouveau sera créé</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>La réponse du serveur ne contient aucune valeur utilisable pour le nouveau jeton</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>Cherchez le jeton dans la liste&#xa0;: s’il y figure, révoquez-le et créez-en un autre.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>c’est une page web, pas des données</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>Un proxy ou une page d’authentification se trouve peut-être devant le serveur. Ouvrez l’adresse dans un navigateur pour le voir.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop volumineuse</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>elle se termine trop tôt, à l’octet %1</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>d’autres données suivent sa fin, à l’octet %1</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>JSON non valide près de l’octet %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>Impossible de lire la réponse du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>Réessayez&#x202f;; si le problème persiste, vérifiez que l’adresse est celle d’un déploiement Qualytics.</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>%Ln autre problème n’est pas affiché</numerusform>
            <numerusform>%Ln autres problèmes ne sont pas affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>%Ln ligne est omise de ce fait</numerusform>
            <numerusform>%Ln lignes sont omises de ce fait</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>son ID %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>Le total indiqué par le serveur n’est pas un nombre</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>elle ne contient pas de liste sous «&#xa0;items&#xa0;»</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>La réponse contenait des octets qui ne sont pas du texte&#x202f;; ils sont affichés comme �</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>La ligne est omise&#xa0;: ce n’est pas un objet</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>La liste dépasse %1 lignes&#x202f;; le reste est omis</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>La ligne est omise&#xa0;: l’ID %1 y figurait déjà</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>La ligne est omise&#xa0;: son ID %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte&#x202f;; la valeur est affichée telle que reçue</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un texte et est laissé vide</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 64 Kio et a été tronqué</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>«&#xa0;%1&#xa0;» contient des séquences d’échappement qui ne sont pas des caractères&#x202f;; elles sont affichées comme �</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>«&#xa0;teams&#xa0;» n’est pas une liste et est laissé vide</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>%1 des équipes n’ont pas de nom et sont omises</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>Le serveur n’indique pas à qui appartient ce jeton</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>Impossible de lire à qui appartient ce jeton&#xa0;: «&#xa0;user&#xa0;» n’est pas un objet</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>Impossible de lire à qui appartient ce jeton&#xa0;: l’ID de l’utilisateur %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>est null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>est true ou false, pas un nombre</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>dépasse 64 bits</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>est un texte, pas un nombre</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>est une liste, pas un nombre</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>est un objet, pas un nombre</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read and are left out</source>
        <translation>
            <numerusform>%Ln ligne des listes du serveur n’a pas pu être lue et est omise</numerusform>
            <numerusform>%Ln lignes des listes du serveur n’ont pas pu être lues et sont omises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>%Ln ligne des listes du serveur n’a pas pu être lue entièrement et est affichée avec des lacunes</numerusform>
            <numerusform>%Ln lignes des listes du serveur n’ont pas pu être lues entièrement et sont affichées avec des lacunes</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>Le serveur n’indique pas si le jeton est révoqué&#xa0;; il compte comme non révoqué</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>«&#xa0;active&#xa0;» n’est ni true ni false&#xa0;; le jeton compte comme non révoqué</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, last used %4.</source>
        <translation>%1 de %2, créé %3, dernière utilisation&#xa0;: %4.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une date inconnue</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>Le compte reste actif, car certains de ses jetons n’ont pas pu être révoqués.
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>Révoquer votre propre jeton de connexion&#x202f;?</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>Ce programme utilise ce jeton, ou un jeton qui ne peut en être distingué.</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Ce jeton est celui qu’utilise ce programme, ou ne peut en être distingué (%Ln jeton).</numerusform>
            <numerusform>Parmi ces %Ln jetons figure celui qu’utilise ce programme, ou un jeton qui ne peut en être distingué.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>Il cesse de fonctionner immédiatement&#xa0;: vous ne pourrez pas le restaurer d’ici et aurez besoin d’un autre jeton de connexion pour vous reconnecter.</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>Révoquer mon jeton de connexion</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>Révoquer le jeton (%Ln)</numerusform>
            <numerusform>Révoquer les %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>J’ai un autre moyen de me connecter</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Supprimer le jeton</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>Supprimer %Ln jeton&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln jetons&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>Seront retirés du serveur&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Supprimer %Ln jeton</numerusform>
            <numerusform>Supprimer %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>La suppression est irréversible. Un jeton révoqué peut être restauré&#x202f;; un jeton supprimé disparaît, avec son nom, ses dates et sa dernière utilisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>%Ln autre jeton sélectionné ne peut pas être supprimé, car il n’est pas révoqué.</numerusform>
            <numerusform>%Ln autres jetons sélectionnés ne peuvent pas être supprimés, car ils ne sont pas révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>Aucun jeton n’est actif&#xa0;: rien ne cessera de fonctionner.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln jeton n’est pas révoqué. Le serveur refuse de désactiver un compte avant qu’il le soit. Ce qui l’utilise cesse de fonctionner immédiatement&#xa0;:</numerusform>
            <numerusform>%Ln jetons ne sont pas révoqués. Le serveur refuse de désactiver un compte avant qu’ils le soient. Ce qui les utilise cesse de fonctionner immédiatement&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>Révoquer %Ln jeton et désactiver</numerusform>
            <numerusform>Révoquer %Ln jetons et désactiver</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>C’est le compte dont vous utilisez le jeton de connexion. Ensuite, vous ne pourrez plus vous connecter avec ce jeton, ni annuler l’opération d’ici.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%1 de %2, créé %3, jamais utilisé.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%1 de %2, créé %3. On ne sait pas quand il a été utilisé pour la dernière fois.</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>Son compte doit être désactivé</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>C’est irréversible depuis ce programme&#xa0;: ce déploiement ne permet pas de réactiver un compte.</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 n’a pas été révoqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 n’a pas été restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 n’a pas été supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 n’a pas été désactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 n’a pas été réactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 reste tel quel&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 a peut-être été révoqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 a peut-être été restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 a peut-être été supprimé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 a peut-être été désactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 a peut-être été réactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 a peut-être été modifié&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>%Ln jeton expiré n’est pas révoqué. Le serveur refuse de désactiver un compte avant qu’il le soit. Rien ne cesse de fonctionner&#xa0;:</numerusform>
            <numerusform>%Ln jetons expirés ne sont pas révoqués. Le serveur refuse de désactiver un compte avant qu’ils le soient. Rien ne cesse de fonctionner&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln jeton n’est pas révoqué. Le serveur refuse de désactiver un compte avant qu’il le soit. Ce qui utilise un jeton non expiré cesse de fonctionner immédiatement&#xa0;:</numerusform>
            <numerusform>%Ln jetons ne sont pas révoqués. Le serveur refuse de désactiver un compte avant qu’ils le soient. Ce qui utilise ceux qui n’ont pas expiré cesse de fonctionner immédiatement&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>C’est réversible&#xa0;: le rôle et les équipes sont conservés.</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>C’est réversible&#xa0;: le rôle et les équipes sont conservés, et «&#xa0;Annuler l’action&#xa0;» restaure aussi ces jetons. Plus tard, vous devrez restaurer chaque jeton vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>%Ln jeton a déjà été révoqué pour cela. Annuler le laisse révoqué.</numerusform>
            <numerusform>%Ln jetons ont déjà été révoqués pour cela. Annuler les laisse révoqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>dans %Ln minute</numerusform>
            <numerusform>dans %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>dans %Ln heure</numerusform>
            <numerusform>dans %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>dans %Ln jour</numerusform>
            <numerusform>dans %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>dans %Ln mois</numerusform>
            <numerusform>dans %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>dans %Ln an</numerusform>
            <numerusform>dans %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>il y a %Ln mois</numerusform>
            <numerusform>il y a %Ln mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>il y a %Ln an</numerusform>
            <numerusform>il y a %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30:00</extracomment>
        <translation>d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 Dec 2026</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>The sandbox did not start</source>
        <translation>Le bac à sable n’a pas démarré</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>Réinitialisez le bac à sable pour repartir avec de nouvelles données</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>encore %Ln seconde environ</numerusform>
            <numerusform>encore %Ln secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>Écriture de %1 (%2 sur %3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 n’est pas le manifeste d’un pack de preuves&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>Choisissez le dossier d’un pack écrit par ce programme</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>ce n’est pas le format %1, version %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est incorrect</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 a été altéré&#xa0;: sa propre empreinte ne correspond pas</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 n’est pas écrit comme le fait ce programme</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 est trop volumineux pour être lu&#xa0;: %2 octets</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 énumère plus de fichiers que n’en compte un pack</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 mentionne «&#xa0;%2&#xa0;», qui n’est pas un nom de fichier d’un pack</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 mentionne %2 deux fois</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 ne mentionne pas %2</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 a été altéré&#xa0;: il compte %2 octets au lieu de %3</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 a été altéré&#xa0;: son empreinte ne correspond pas</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 a été ajouté&#xa0;: le manifeste ne le mentionne pas</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>%1 ne peut pas être lu comme le fichier attendu</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics compte %1 événements&#x202f;; review.json compte %2 expirations à venir</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>%1 ne concorde pas avec review.json sur les expirations à venir</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 et review.json ne proviennent pas de la même revue</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json n’est pas la politique indiquée par la revue</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>Le pack précédent&#xa0;: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>%1 a été altéré dans le pack précédent</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>La chaîne est rompue&#xa0;: ce pack se déclare comme le premier</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>La chaîne est rompue&#xa0;: ce pack n’a pas été créé après l’autre, ou %1 de cet autre pack a été altéré</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>Le pack précédent provient d’une autre connexion, %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>Choisissez un autre dossier, ou libérez de la place dans celui-ci&#x202f;; rien du pack n’y a été laissé</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>Impossible d’écrire %1 du pack de preuves</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Il n’existe pas de dossier %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>Impossible de créer un dossier dans %1</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>Impossible de placer le pack de preuves dans %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 est un lien, et les liens ne sont pas suivis</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>Le dossier de preuves a été interrompu&#x202f;; il n’en reste rien</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>Le dossier %1 a disparu pendant l’écriture du dossier de preuves</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>Le pack précédent est celui de la connexion «&#xa0;%1&#xa0;» (%2), et celui-ci celui de «&#xa0;%3&#xa0;» (%4)&#xa0;: chaque connexion a sa propre chaîne, et celle de ce pack n’a pas été vérifiée</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>Ses fichiers sont tels qu’ils ont été écrits&#xa0;; il ne fait pas suite à ce pack</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>Ses fichiers sont tels qu’ils ont été écrits&#xa0;; le pack précédent n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 ne concorde pas avec review.json&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1&#xa0;: %2, et non %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>Choisissez le jour où le jeton doit expirer.</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>Un jeton vit au moins un jour entier&#xa0;: choisissez le %1 ou plus tard.</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>Un jeton vit au plus 365 jours&#xa0;: choisissez le %1 ou plus tôt.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 jours</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>À une date</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Fonctionne jusqu’à ce que quelqu’un le révoque.</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>En cas de fuite, ce jeton donne accès au déploiement pour toujours, et chaque revue de sécurité le signalera. Choisissez une expiration si possible.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>C’est dans %Ln jour, vers le %1.</numerusform>
            <numerusform>C’est dans %Ln jours, vers le %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>Chronologie enregistrée dans %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Enregistrer la chronologie</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>expirations</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, as Qt writes its parts: 1 Dec</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 1 – 6 Dec 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>aucun jeton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln jeton&#xa0;: %1</numerusform>
            <numerusform>%Ln jetons&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Expiration inconnue&#xa0;: %Ln jeton</numerusform>
            <numerusform>Expiration inconnue&#xa0;: %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>La chronologie n’a pas été imprimée&#xa0;: %1 ne l’accepte pas</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>La chronologie n’a pas été imprimée&#xa0;: impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>Choisissez une autre imprimante, ou enregistrez-la dans un fichier</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month on an axis. %1: its short name, %2: its year</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln ligne exportée vers %1</numerusform>
            <numerusform>%Ln lignes exportées vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV, toutes les colonnes (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>La politique exige une décision.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln constat sélectionné</numerusform>
            <numerusform>%Ln constats sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>Choisissez un constat pour voir ce qui le motive et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Par compte</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>Le constat est maintenant plus grave, ou concerne plus de jetons, que lors de la décision.</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>Le jour jusqu’auquel il avait été reporté est arrivé.</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>Il a été décidé lors d’une revue précédente. Chaque revue pose de nouveau la question.</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>Décision précédente</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>Le jour prévu pour sa revue est arrivé.</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>Ce qui a été décidé ici concernait d’autres, qui avaient ces identifiants auparavant. Cela est conservé et ne vaut pas pour ceux qui les ont à présent.</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>La note d’un jeton antérieur portant cet identifiant est conservée&#xa0;; elle ne concerne pas celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>La note d’un compte antérieur portant cet identifiant est conservée&#xa0;; elle ne concerne pas celui-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cette machine</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>Aucun compte</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Reporté jusqu’au %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID du jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID du compte</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>Un autre déploiement répond ici, ou le même a été réinstallé. Ce qui a été vu auparavant concerne l’autre&#xa0;: le même ID peut désigner un autre jeton.</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>Effectué avec ce programme&#xa0;: consigné dans l’activité.</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>Effectué ailleurs&#xa0;: ce programme ne l’a pas demandé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>Vu inchangé pour la dernière fois</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>Dernière actualisation</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>Depuis la dernière ouverture</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Depuis hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Depuis une date</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>Impossible de purger l’ancien historique</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Impossible de lire l’historique</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>Impossible de consigner les changements</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>Impossible d’effacer l’historique</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Jeton créé</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>Jeton restauré</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Jeton supprimé</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>Jeton renommé</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>Expiration modifiée</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Compte créé</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Compte réactivé</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rôle modifié</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>Compte renommé</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>Compte absent de la liste</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>Autre déploiement</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 et %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Attendez un moment et réessayez</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>Réessayez dans %Ln seconde</numerusform>
            <numerusform>Réessayez dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 ne connaît pas ce type de requête (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>Le déploiement est peut-être d’une autre version que celle attendue par ce programme</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 n’a pas répondu au proxy placé devant lui (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>Attendez un moment et réessayez. Si le problème persiste, prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 n’est pas disponible pour le moment (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>Le réseau exige une authentification avant de vous laisser accéder à %1 (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>Ouvrez une page dans votre navigateur, authentifiez-vous sur le réseau, puis réessayez</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>%1 a échoué en traitant la requête (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>Réessayez plus tard. Si le problème persiste, prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 a refusé la requête</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 n’a pas accepté le jeton de connexion&#xa0;: il est incorrect, expiré ou révoqué</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>Connectez-vous avec un jeton valide</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>%1 ne l’autorise pas avec le jeton de connexion actuel</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 ne connaît pas %2</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 ne propose pas %2 pour %3</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>Le proxy vers %1 exige un nom d’utilisateur et un mot de passe (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>Choisissez un autre proxy, ou aucun, dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>Ce nom existe déjà sur %1</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>La requête est trop volumineuse pour %1</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 n’a pas accepté un champ</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>Corrigez le champ et réessayez</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 reçoit trop de requêtes (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 a refusé la requête (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[jeton de connexion]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[jeton]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>%1 a renvoyé ce programme vers une autre adresse (%2), sans indiquer laquelle</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>Vérifiez l’adresse de la connexion</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>Vérifiez l’adresse&#xa0;: il s’agit peut-être d’une page d’authentification ou d’un autre programme</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 a renvoyé ce programme vers %2 (%3), où le jeton de connexion ne doit pas aller</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 a répondu par une page web au lieu de données</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 a répondu par une page web, «&#xa0;%2&#xa0;», au lieu de données</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>Une page d’authentification ou un portail captif s’interpose peut-être, ou l’adresse appartient à autre chose. Ouvrez-la dans votre navigateur, authentifiez-vous et réessayez</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 a répondu par autre chose que du JSON (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>Vérifiez que l’adresse appartient à un déploiement Qualytics</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 a répondu, mais pas comme le fait un serveur web</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>Vérifiez l’adresse et le port&#xa0;: autre chose y est peut-être à l’écoute</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 a fermé la connexion avant la fin de la réponse</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Réessayez. Si le problème persiste, prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Rien ne répond à %1&#xa0;: la connexion a été refusée</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>Vérifiez l’adresse et le port, et que le serveur fonctionne</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>L’adresse de %1 est introuvable</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>Vérifiez l’orthographe, et que vous êtes en ligne (ou sur le VPN)</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 n’a pas répondu à la tentative de connexion</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>Aucun chemin ne mène à %1 sur le réseau</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>Vérifiez que vous êtes en ligne (ou sur le VPN)</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>Vérifiez le proxy dans les paramètres de la connexion ou du système</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>L’échange avec %1 a échoué</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>La réponse de %1 dépasse %2 et a été tronquée</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>%1 octets reçus sur %2</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>Rien reçu de %1 pendant %2 secondes</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 n’a pas terminé sa réponse en %2 secondes</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>Vérifiez le réseau, ou réessayez plus tard</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>L’opération a été interrompue alors qu’elle était en route vers le serveur</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>L’opération a été interrompue</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>Demandez à qui gère le proxy s’il autorise cette adresse, ou choisissez un autre proxy dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>Le système n’a pas indiqué son proxy à temps, donc aucun n’a été utilisé&#xa0;: vérifiez ses paramètres de proxy, ou saisissez le proxy dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>Le proxy %1 vers %2 n’accepte pas le nom d’utilisateur et le mot de passe</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>Le proxy %1 vers %2 exige un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>Le proxy %1 vers %2 ne répond pas</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>Le proxy %1 n’a pas ouvert le chemin vers %2</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>Le proxy %1 n’a trouvé aucun chemin vers %2 (statut %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>Le proxy %1 n’a pas ouvert le chemin vers %2 (statut %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>Vérifiez l’adresse, ou demandez à qui gère le proxy s’il peut l’atteindre</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>Le proxy %1 vers %2 exige un nom d’utilisateur et un mot de passe par %3, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>Demandez à qui gère le proxy s’il accepte aussi Basic ou Digest, ou choisissez un autre proxy dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>Le chemin passe par le proxy %1&#xa0;: vérifiez-le dans les paramètres de la connexion ou du système. Un proxy qui demande une authentification Negotiate ou NTLM ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>Saisissez-les à nouveau dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>Saisissez-les dans les paramètres de la connexion, ou choisissez-y un autre proxy</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>Le proxy %1 sur le chemin de %2 ne répond pas comme un proxy SOCKS5</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>C&apos;est peut-être un proxy HTTP&#xa0;: choisissez son type, son hôte et son port dans les réglages de la connexion, ou demandez à qui l&apos;exploite</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 n’a pas de liste à %2 (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>Vérifiez l’adresse. Si elle est juste, le déploiement est peut-être d’une autre version que celle que ce programme attend&#xa0;: demandez à qui le gère</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 n’a pas accepté la requête (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>Réessayez. Si cela persiste, le serveur exige peut-être un certificat client, ou un autre que celui qu’il a reçu&#xa0;: demandez à qui le gère</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>Réessayez %1</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 ne propose plus %2 (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>Le serveur derrière %1 dit ne pas être responsable de cette adresse (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>Vérifiez l’adresse. Si elle est juste, signalez-le à qui gère le serveur&#xa0;: un proxy placé devant lui est peut-être mal configuré</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>Les en-têtes de la requête sont trop volumineux pour %1 (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>Le jeton est peut-être plus long que ce qu’il accepte&#xa0;: demandez à qui gère le serveur</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>%1 ne peut pas répondre à cela pour des raisons juridiques (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>Demandez à qui gère le serveur</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>Si cela persiste, signalez-le à qui gère le serveur</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>Signalez-le à qui gère le serveur&#xa0;: un proxy ou un cache placé devant lui est peut-être mal configuré</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 a envoyé une réponse provisoire (%2) avant la vraie, qui ne peut alors pas être lue</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 n’a donné qu’une partie de la réponse (%2), alors que tout était demandé</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 a donné une réponse (%2) qui ne correspond pas à la demande</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>La réponse de %1 est compressée (%2) et ne peut pas être décompressée</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>Vérifiez qu’il a le rôle Admin et n’est pas limité à SCIM. Si c’est le cas, adressez-vous à qui exploite le serveur</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 a répondu à %2 par une redirection (%3) vers %4, qui n’a pas été suivie</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>C’est une limite de ce programme, pas une erreur du serveur. Demandez à qui l’exploite, ou exploite le proxy placé devant, de n’envoyer à ce programme aucune réponse provisoire (102, ou 103 «&#xa0;Early Hints&#xa0;»)</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>Si le déploiement y a été déplacé, ajoutez une connexion pour lui. Si c’est une page d’authentification, connectez-vous d’abord avec le navigateur</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 n’a pas accepté le jeton de connexion pour cette modification (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>Si les listes peuvent encore être lues, il ne vaut que pour la lecture&#xa0;: demandez à qui gère le serveur. Sinon, il est faux, expiré ou révoqué&#xa0;: connectez-vous de nouveau</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 ne répond qu’aux requêtes chiffrées</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Utilisez une adresse commençant par https://</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>Le serveur placé devant %1 demande un nom d’utilisateur et un mot de passe qui lui sont propres (Basic), que ce programme ne peut pas donner</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>Demandez à qui le gère une adresse qui n’en demande pas</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (par le proxy %2)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>Le proxy %1 vers %2 demande un nom d’utilisateur et un mot de passe, mais ne dit pas de quelle manière</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>Le proxy %1 a répondu par une page web au lieu d’ouvrir la voie vers %2</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>Ouvrez une page web dans un navigateur qui utilise le même proxy, connectez-vous s’il le demande, puis réessayez, ou choisissez un autre proxy dans les réglages de la connexion</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>Le proxy %1 vers %2 a fermé la connexion sans répondre</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>C’est peut-être un proxy SOCKS5&#xa0;: choisissez son type, son hôte et son port dans les réglages de la connexion. Un proxy qui exige lui-même TLS ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>Le proxy %1 vers %2, indiqué par le système, ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>Choisissez un proxy HTTP ou SOCKS5, ou aucun, dans les réglages de la connexion</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>Le serveur demande d’attendre un an ou plus&#xa0;: prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>Modifiez ce qu’il indique, ou relisez la liste&#xa0;: elle a peut-être changé entre-temps</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>L’élément a peut-être été supprimé entre-temps&#xa0;: relisez la liste. Si rien ne se charge, vérifiez l’adresse</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>il a une ligne trop grande</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>il a «&#xa0;%1&#xa0;» deux fois</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>«&#xa0;%1&#xa0;» a une ligne sans valeur</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>Il n’y a aucun jeton de connexion à conserver&#xa0;: il est vide</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>Le trousseau n’a aucune entrée pour cette connexion</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>Aucun trousseau n’est joignable</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>L’entrée du trousseau pour cette connexion n’est pas le jeton de connexion qui y avait été conservé</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Saisissez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>Le trousseau n’a pas encore répondu à un appel précédent</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Déverrouillez le trousseau et réessayez.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>Autorisez ce programme dans les paramètres du trousseau.</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>Le service de trousseau fonctionne mais n’a pas de trousseau par défaut&#xa0;: créez-en un (par exemple dans Mots de passe et clés).</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Démarrez un service de trousseau tel que GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>Il vous attend peut-être dans sa propre fenêtre. Répondez-y et réessayez.</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>Le déploiement est injoignable</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>L’identité du déploiement ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Autre chose a répondu</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>Le jeton de connexion a été refusé</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>Le jeton de connexion ne le permet pas</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>Le déploiement a répondu par une erreur</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>Lecture des comptes et des jetons depuis %1</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>Réservé aux Admins</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>Votre jeton de connexion a le rôle %1. Les jetons de service exigent le rôle Admin&#x202f;; tout est ici en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>Se connecter avec un autre jeton de connexion…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>Seuls les Admins et les Managers voient ceci</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>Votre jeton de connexion a le rôle %1. Les comptes de service demandent le rôle Manager ou Admin&#xa0;; tout ici est en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>Retire le jeton de connexion de la mémoire</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>Le nom contient des caractères invisibles&#x202f;; il aura un autre aspect ailleurs.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas à quoi il sert. Un nom comme «&#xa0;alation_sync&#xa0;» le fait.</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 possède un jeton révoqué de ce nom. Supprimez-le d’abord, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 possède déjà un jeton de ce nom. Les noms sont uniques au sein d’un compte.</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>Donnez au jeton un nom qui indique à quoi il sert.</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>Facile à confondre avec «&#xa0;%1&#xa0;», que ce compte possède déjà.</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>Donnez au compte un nom qui indique à quoi il sert.</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>Il ne reste rien de ce nom pour un ID de service&#xa0;: il faut au moins une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>%1 possède déjà cet ID de service. Le serveur peut le refuser.</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>%1, qui est désactivé, possède déjà cet ID de service. Réactivez ce compte, ou choisissez un autre nom.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 caractères&#x202f;; %2 au plus sont autorisés, il faut donc en retirer %Ln.</numerusform>
            <numerusform>%1 caractères&#x202f;; %2 au plus sont autorisés, il faut donc en retirer %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas à quoi il sert.</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>Exportez les notes et prenez ce fichier comme modèle</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une colonne. Colonnes possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>la colonne «&#xa0;%1&#xa0;» y figure deux fois.</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>la colonne «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>«&#xa0;%1&#xa0;» contient un saut de ligne, une tabulation ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>Aucun jeton de la liste n’a cet ID.</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>Aucun compte de la liste n’a cet ID.</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>Elle compte %1 champs&#x202f;; la première ligne en compte %2.</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>«&#xa0;subject&#xa0;» doit valoir token ou account.</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>«&#xa0;id&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>«&#xa0;review_on&#xa0;» n’est pas un jour&#x202f;; écrivez-le sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>Cela figure déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Le fichier dépasse %1 Mo</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Le fichier n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>le fichier est vide.</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>Enregistrez-le de nouveau au format CSV, avec l’encodage UTF-8</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;» dans le fichier, et «&#xa0;%3&#xa0;» dans la liste. Videz ce champ pour ne tenir compte que de l’identifiant.</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ne peut pas être lu</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>Ce qui a déjà été signalé le sera peut-être une fois encore&#x202f;; ensuite, le fichier est recréé</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln jeton expire bientôt</numerusform>
            <numerusform>%Ln jetons expirent bientôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A token and its account</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: the token</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expired %1: %2</source>
        <extracomment>%1: &quot;2 hours ago&quot;, %2: the token</extracomment>
        <translation>Expiré %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>Étape suivante de sa rotation&#xa0;: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>Aucun jeton n’expire dans les %1 jours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln jeton expire dans les %1 jours</numerusform>
            <numerusform>%Ln jetons expirent dans les %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>Aucune rotation n’est en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln rotation attend son étape suivante</numerusform>
            <numerusform>%Ln rotations attendent leur étape suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>La fenêtre est verrouillée. Déverrouillez-la pour voir lesquels.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>Vos propres identifiants expirent bientôt</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1&#xa0;: vos propres identifiants</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1&#xa0;: vos propres identifiants, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln jeton nouvellement expiré</numerusform>
            <numerusform>%Ln jetons nouvellement expirés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>Pas encore connecté</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Votre jeton de connexion n’a pas le rôle Admin</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>Ce déploiement ne le propose pas</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>La connexion est en lecture seule. Modifiez-la pour autoriser les modifications</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La connexion est verrouillée</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>Une modification de ce jeton est en cours</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Déjà révoqué</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>Il n’est pas révoqué</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>Seuls les jetons révoqués peuvent être supprimés. Révoquez-le d’abord</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>Une modification de ce compte est en cours</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>Le compte est désactivé</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>Déjà désactivé</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Il est actif</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>Une actualisation est en cours</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Rien n’est encore chargé</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>Il n’y a aucun compte de service actif. Créez-en un d’abord</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>Rien ne peut être modifié tant que le déploiement ne répond pas de nouveau</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>Le serveur ne dit pas de quel compte il s&apos;agit</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>Reconnectez-vous d’abord</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>L’élément ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Déjà révoqué</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>Déjà actif</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>L’élément a été modifié depuis la création du plan</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>Le plan est destiné à %1, et ceci est %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Votre jeton de connexion n’a pas le rôle Admin</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>Il n’est pas parmi les lignes de la liste du serveur qui ont pu être lues</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>créé par %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: the reason of a plan; %2: &quot;made by …, approved by …&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Correct the file, or choose another one</source>
        <translation>Corrigez le fichier, ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>doit se composer de minuscules, de chiffres et de tirets</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>doit être un texte de %1 caractères au plus</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit valoir true ou false</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>doit valoir info, low, medium, high ou critical</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>n’est pas un environnement</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>n’est pas connu pour cette règle</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>Le fichier est trop volumineux pour une politique</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>Ligne %1&#xa0;: le fichier n’est pas du JSON (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>provient d’une autre version de Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas connu</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>n’est pas une règle</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>Donnez-lui un nom&#xa0;: les rapports l’affichent.</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Devrait dépasser le %Ln jour de «&#xa0;%1&#xa0;», sinon les deux relèvent la même chose.</numerusform>
            <numerusform>Devrait dépasser les %Ln jours de «&#xa0;%1&#xa0;», sinon les deux relèvent la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Devrait être inférieur au %Ln jour de «&#xa0;%1&#xa0;», sinon les deux relèvent la même chose.</numerusform>
            <numerusform>Devrait être inférieur aux %Ln jours de «&#xa0;%1&#xa0;», sinon les deux relèvent la même chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>le fichier n’est pas une politique de Tokendesk</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>ne doit pas être vide&#xa0;: les rapports l’affichent</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>Un jeton actif n’a pas d’expiration&#xa0;: qui le trouve le garde pour toujours.</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>De sa création à son expiration, un jeton vit plus longtemps que cette durée.</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>Il vit plus longtemps que ne le permet l’environnement indiqué par son nom.</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>Un jeton actif dépasse cet âge, quelle que soit son utilisation.</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>Un jeton actif dépasse cet âge et demande un remplaçant.</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>Un jeton n’a pas été utilisé depuis au moins cette durée.</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>Un jeton n’a pas été utilisé depuis plus longtemps que cette durée&#xa0;: il n’est sans doute plus nécessaire.</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>Un jeton a été créé il y a au moins cette durée et n’a jamais été utilisé.</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>Un jeton expire dans ce délai&#xa0;: prévoyez son remplaçant.</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>Un jeton expire dans ce délai&#xa0;: créez son remplaçant.</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>Un jeton expire dans ce délai&#xa0;: transmettez son remplaçant.</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>Un jeton expire dans ce délai&#xa0;: ce qui l’utilise va cesser de fonctionner.</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>Au moins ce nombre de jetons expirent le même jour.</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>Un jeton a expiré depuis plus longtemps que cette durée et n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>Un jeton a été révoqué depuis plus longtemps que cette durée et peut encore être restauré.</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>Un jeton a été restauré après révocation, dans ce délai.</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>Un jeton actif appartient à un compte ayant le rôle Admin.</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>Un jeton actif appartient à un compte désactivé.</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>Un compte n’a aucun jeton opérationnel depuis plus longtemps que cette durée.</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>Un compte ou un jeton porte le même nom qu’un autre dans une autre connexion.</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>Le nom, comme «&#xa0;test&#xa0;» ou «&#xa0;token1&#xa0;», n’indique à personne à quoi il sert.</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>Un ancien jeton est encore utilisé après cette durée suivant la création de son remplaçant.</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>Les notes locales n’indiquent pas de propriétaire, d’usage ou de date de revue.</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>Un compte a plus de jetons actifs que ce nombre, et aucune rotation n’est en cours.</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>La dernière revue s’est terminée il y a plus longtemps que cette durée.</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>Le jeton de connexion expire dans ce délai.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Tokendesk par défaut</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>Pour chaque constat, la valeur raisonnable la plus stricte de plusieurs normes.</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>Ce que demandent les CIS Controls v8 et les référentiels CIS pour le cloud.</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>Ce que demande PCI DSS 4.0.1, avec quelques règles maison pour ce qu’elle laisse ouvert.</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>Ce que Qualytics conseille pour ses propres jetons de service.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>L’horloge de cette machine et celle du serveur diffèrent de plus de cette durée.</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>Le nom indique une synchronisation d’annuaire, mais rien ne montre que le jeton est limité à SCIM&#xa0;: le déploiement ne le dit pas, on ne le sait que des jetons créés ici.</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Bonnes pratiques de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Revue mensuelle de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Revue trimestrielle de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Limite de l’API Qualytics</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>Plafonds de GitLab et GitHub</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab et Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 partie 1</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>Règle maison&#xa0;: notre propre choix</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>L’entrée %1 n’est plus telle qu’elle a été écrite</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>L’entrée %1 a été retirée</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>Une partie de l’historique a été retirée</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>L’entrée %1 n’a pas été écrite par ce programme</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>Les entrées les plus récentes ont été coupées, ou une copie plus ancienne a été remise en place</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>L’entrée %1 est scellée avec une clé absente de ce trousseau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln modification vérifiée&#xa0;: rien n’a été altéré ni retiré.</numerusform>
            <numerusform>%Ln modifications vérifiées&#xa0;: rien n’a été altéré ni retiré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>Le journal a été altéré hors de ce programme.</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>Rien n’indique une modification extérieure, mais tout ne peut pas être prouvé.</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>Sans le trousseau, cela ne prouve pas grand-chose&#xa0;: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>Le trousseau n’en connaissait pas encore la fin&#x202f;; désormais, une coupure à la fin sera aussi détectée.</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>Preuve du journal</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>Prouver à partir d’ici</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>L’entrée %1 a été écrite sans la clé du trousseau&#xa0;: rien ne prouve que ce programme l’a écrite</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>Prouver à partir d’ici prend le journal tel qu’il est maintenant&#xa0;: ce qui a été coupé ne manque plus. Notez ailleurs ce qui est dit ci-dessus. Ce qui a été modifié est retrouvé.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>À partir d’ici, une coupure est de nouveau détectée.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre trop grand.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’une unité&#xa0;: h, d, w, m ou y, par exemple 30d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le sous la forme 2026-12-31.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>La plage «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un âge, par exemple &gt;90d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un délai, par exemple &lt;30d ou 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID. Un ID est un nombre.</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: accepte yes ou no.</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>On ne sait pas encore quels jetons sont destinés à SCIM&#xa0;: la liste ne l’indique pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une gravité&#xa0;: info, low, medium, high ou critical.</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>La revue n’a pas encore été exécutée.</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>Aucun propriétaire n’est encore connu.</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: attend une valeur, par exemple %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Le guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR attend un terme de chaque côté.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état&#xa0;: active, expiring, expired, revoked ou deactivated.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une décision&#xa0;: open, keep, rotate, revoke, delete ou put-off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résultat&#xa0;: done, refused ou unclear.</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: prend here ou elsewhere.</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: n’est pas connu ici. Il fonctionne sur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un constat de la revue, contrairement à %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>«&#xa0;%1&#xa0;» est recherché comme texte&#xa0;: son début n’est pas un mot-clé connu ici. Mots-clés connus&#xa0;: %2.</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: prend yes ou no.</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: accepte due, later ou none.</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>Aucune date de revue n’est encore connue.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez-la ainsi&#xa0;: 2026-12-31T08:30:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type de modification&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 a été révoqué. Ce qui l’utilise a cessé de fonctionner immédiatement.</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 a été restauré et fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 a été définitivement supprimé.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 a été désactivé.</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 a été réactivé.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln jeton a été révoqué. Ce qui l’utilise a cessé de fonctionner immédiatement.</numerusform>
            <numerusform>%Ln jetons ont été révoqués. Ce qui les utilise a cessé de fonctionner immédiatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln jeton a été restauré et fonctionne de nouveau.</numerusform>
            <numerusform>%Ln jetons ont été restaurés et fonctionnent de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln jeton a été définitivement supprimé.</numerusform>
            <numerusform>%Ln jetons ont été définitivement supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln compte a été désactivé.</numerusform>
            <numerusform>%Ln comptes ont été désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln compte a été réactivé.</numerusform>
            <numerusform>%Ln comptes ont été réactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>La liste est peut-être en retard, ou quelqu’un l’a modifié depuis&#xa0;: actualisez dans un instant, et regardez sur le serveur lui-même si cela persiste.</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>Le serveur a répondu que la modification de %1 était faite, mais sa liste le montre comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>Le serveur a répondu que %Ln modification était faite, mais sa liste la montre comme avant.</numerusform>
            <numerusform>Le serveur a répondu que %Ln modifications étaient faites, mais sa liste les montre comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>La liste du serveur montre maintenant la modification de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>La liste du serveur montre maintenant %Ln modification.</numerusform>
            <numerusform>La liste du serveur montre maintenant %Ln modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>Son nom est aussi devenu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>Son rôle est aussi devenu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>Ses équipes sont aussi devenues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 a été restauré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln jeton a été restauré.</numerusform>
            <numerusform>%Ln jetons ont été restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne fonctionne pas&#xa0;: expiré, ou d’un compte désactivé.</numerusform>
            <numerusform>%Ln d’entre eux ne fonctionnent pas&#xa0;: expirés, ou d’un compte désactivé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 a été révoqué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln jeton a été révoqué. Ce qui utilisait un jeton encore valable a cessé de fonctionner immédiatement.</numerusform>
            <numerusform>%Ln jetons ont été révoqués. Ce qui utilisait ceux qui étaient encore valables a cessé de fonctionner immédiatement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln jeton a été révoqué.</numerusform>
            <numerusform>%Ln jetons ont été révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>Il ne fonctionne pas&#xa0;: il a expiré.</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>Il ne fonctionne pas&#xa0;: il a expiré, et son compte est désactivé.</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>Il ne fonctionne pas&#xa0;: son compte est désactivé.</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>La modification de %1 a été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne fonctionne pas&#xa0;: expiré.</numerusform>
            <numerusform>%Ln d’entre eux ne fonctionnent pas&#xa0;: expirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne fonctionne pas&#xa0;: d’un compte désactivé.</numerusform>
            <numerusform>%Ln d’entre eux ne fonctionnent pas&#xa0;: d’un compte désactivé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Réinitialiser le bac à sable&#x202f;?</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>Tous les comptes et jetons du bac à sable sont supprimés, et les données de démonstration sont recréées.</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>Les jetons du bac à sable que vous avez distribués cessent de fonctionner. L’opération est irréversible. Aucun déploiement n’est touché.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Réinitialiser le bac à sable</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>Recréation du bac à sable…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>Durée de vie trop longue</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>Durée de vie trop longue pour son environnement</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotation à faire</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>Inutilisé depuis longtemps</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>Expiration&#xa0;: à prévoir</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>Expiration&#xa0;: à traiter</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>Expiration&#xa0;: urgente</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>Plusieurs expirations le même jour</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>Expiré et toujours listé</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>Révoqué et encore restaurable</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Jeton d’un compte Admin</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>Jeton d’un compte désactivé</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>Compte inactif</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>Même nom dans deux connexions</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>Nom vague</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>Remplacé et encore utilisé</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans propriétaire</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>Nombreux jetons actifs</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Revue en retard</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>Jeton de connexion bientôt expiré</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Horloges décalées</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Il n’expire jamais.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>Il a été créé pour vivre %1 (maximum autorisé&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>Il a été créé pour vivre %1 (maximum autorisé pour «&#xa0;%3&#xa0;»&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>Son âge est de %1 (maximum autorisé&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>Il n’a pas été utilisé depuis %1&#x202f;; la limite est de %2.</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>Il a été créé il y a %1 et jamais utilisé&#x202f;; la limite est de %2.</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>Il expire le %1, dans un délai de %2.</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>Il a expiré le %1 et existe toujours.</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>Il a été vu révoqué le %1 et peut encore être restauré.</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>Il a été restauré après une révocation le %1.</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>Son compte a le rôle %1.</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>Il fonctionne bien que son compte ait été désactivé le %1.</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>Il n’a aucun jeton opérationnel depuis le %1.</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>Le même nom est utilisé dans&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>Son nom n’indique à personne à quoi il sert.</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>Il a été utilisé le %1, alors que son remplaçant a été créé le %2.</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>Manque dans les notes locales&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>La dernière revue s’est terminée il y a %1&#x202f;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>Le jeton de cette connexion expire le %1.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Ajouter un propriétaire</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Cette connexion</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>usage</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>date de revue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%Ln jeton expire le %1.</numerusform>
            <numerusform>%Ln jetons expirent le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>Il a %Ln jeton actif et aucune rotation n’est en cours.</numerusform>
            <numerusform>Il a %Ln jetons actifs et aucune rotation n’est en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>Plus tôt dans cette revue, c’était «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>Il avait alors été décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>Aucune revue n’a jamais été terminée, et ce programme a vu le déploiement pour la première fois il y a %1&#x202f;; la limite est de %2.</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>Expiration&#xa0;: imminente</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln seconde.</numerusform>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>Trop ancien pour un jeton</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;minute.</numerusform>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;heure.</numerusform>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;jour.</numerusform>
            <numerusform>L’horloge de cette machine et celle du serveur diffèrent de %Ln&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>Synchronisation d’annuaire, peut-être non limitée à SCIM</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>Son nom indique une synchronisation d’annuaire, mais rien ne montre qu’il est limité à SCIM.</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1&#xa0;; limite %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>Le jeton de service «&#xa0;%1&#xa0;» expire</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>Jeton&#xa0;: %1 (ID %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>Déploiement&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>Effectuez sa rotation avant, sinon ce qui l’utilise cessera de fonctionner.</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>Impossible d’ajouter les signets du rapport</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>Réessayez, ou enregistrez plutôt les constats en CSV</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>Aucun PDF ne peut être créé sans affichage</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>Créez le pack dans la fenêtre du programme</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>Impossible de dessiner le rapport</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>Le rapport a été interrompu</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>Ceci n’est pas l’enregistrement d’une revue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>Choisissez un fichier écrit par ce programme</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>ce n’est pas le format %1, version %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«&#xa0;%1&#xa0;» manque ou est incorrect</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>Pour %Ln jeton, le serveur ne dit pas quand ni s’il expire&#xa0;: il n’est compté ni comme expirant ni comme n’expirant jamais</numerusform>
            <numerusform>Pour %Ln jetons, le serveur ne dit pas quand ni s’ils expirent&#xa0;: ils ne sont comptés ni comme expirant ni comme n’expirant jamais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>Pour %Ln jeton, le serveur ne dit pas quand ni s’il a été utilisé&#xa0;: il n’est jugé ni inutilisé ni jamais utilisé</numerusform>
            <numerusform>Pour %Ln jetons, le serveur ne dit pas quand ni s’ils ont été utilisés&#xa0;: ils ne sont jugés ni inutilisés ni jamais utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>Pour %Ln jeton, le serveur ne dit pas quand il a été créé&#xa0;: il n’est jugé ni sur son âge ni sur sa durée de vie</numerusform>
            <numerusform>Pour %Ln jetons, le serveur ne dit pas quand ils ont été créés&#xa0;: ils ne sont jugés ni sur leur âge ni sur leur durée de vie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>Pour %Ln jeton révoqué, le serveur ne dit pas quand ni s’il expire&#xa0;: son compte peut être inactif sans être trouvé</numerusform>
            <numerusform>Pour %Ln jetons révoqués, le serveur ne dit pas quand ni s’ils expirent&#xa0;: leurs comptes peuvent être inactifs sans être trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>Pour %Ln jeton actif, le serveur ne dit pas à qui il appartient&#xa0;: il peut être de n’importe quel compte, aucun compte n’est donc jugé inactif</numerusform>
            <numerusform>Pour %Ln jetons actifs, le serveur ne dit pas à qui ils appartiennent&#xa0;: chacun peut être de n’importe quel compte, aucun compte n’est donc jugé inactif</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>Revue des accès</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>Créé avec %1. Confidentiel&#xa0;: nomme des comptes et des jetons.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>Expirations à venir</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Constats et décisions</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>Les règles de la politique n’ont rien relevé.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Comment vérifier ce rapport</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approbateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>SHA-256 de manifest.json, noté lors de la validation</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 chiffres&#x202f;; les 16 premiers suffisent à le reconnaître</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>Politique %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>Vers les constats</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Constats par gravité</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>Expirations à venir par mois</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>SHA-256 de manifest.json, noté lors de la validation&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>Revue de sécurité des jetons de service</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>Brouillon&#xa0;: la revue n’est pas terminée</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>Brouillon&#xa0;: %Ln constat exige encore une décision</numerusform>
            <numerusform>Brouillon&#xa0;: %Ln constats exigent encore une décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Disparu de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Aucun constat</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revue effectuée par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Terminée par</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>Jetons de service</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>Dont en vigueur</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Évaluation au</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>Fuseau horaire des jours</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>Décision requise à partir de</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>Ouvert&#xa0;: la politique exige une décision</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>Aucune, et aucune n’est exigée</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>Pendant la revue&#xa0;: il n’a plus été relevé à la fin</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Jeton avant</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>Jeton après</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>Jeton actuellement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>Ce rapport couvre les comptes de service et les jetons de service que le déploiement «&#xa0;%1&#xa0;» a listés pour le jeton de connexion du réviseur. Il contient des noms, des dates et des décisions, mais la valeur d’aucun jeton. Les noms sont imprimés tels que le serveur les a donnés, les caractères susceptibles d’en déguiser un étant rendus visibles.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>dont %Ln décidé</numerusform>
            <numerusform>dont %Ln décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2&#x202f;; %Ln constat encore sans la décision exigée par la politique.</numerusform>
            <numerusform>%1, %2&#x202f;; %Ln constats encore sans la décision exigée par la politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1, %2&#x202f;; aucune décision exigée par la politique ne manque.</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>Jetons non révoqués, par expiration&#xa0;: %1 en retard, %2 sous douze mois, %3 plus tard, %4 jamais.</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>Maximum en un mois&#xa0;: %1 en %2.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>valeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>Ce rapport est l’un des fichiers d’un pack de preuves. manifest.json indique la taille et le SHA-256 de chaque fichier, ainsi que le SHA-256 du manifeste du pack précédent, de sorte que les packs forment une chaîne.</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>Ce que prouve la vérification du pack&#xa0;: aucun fichier mentionné n’a été altéré, retiré ou échangé depuis l’écriture du manifeste, et le pack précédent est bien celui après lequel il a été créé. Elle ne le prouve que dans la mesure où le SHA-256 du manifeste lui-même est connu par ailleurs&#xa0;: noté lors de la validation, ou indiqué par un pack ultérieur.</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>Ce qu’elle ne prouve pas&#xa0;: qui a créé le pack, et quand. Les empreintes ne sont pas une signature. Quiconque peut réécrire tous les fichiers, ce manifeste et tous les suivants peut créer une chaîne cohérente.</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>La revue n’est pas terminée. Ne signez que le rapport d’une revue terminée.</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>Par ma signature, je confirme avoir pris connaissance des constats de ce rapport et que les décisions qui y sont consignées sont celles qui ont été prises.</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Règles de la politique</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1&#x202f;; Admin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Relevés</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Constats par règle</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>Expirations par mois, et constat le plus grave de chaque jeton</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 December 2026</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 December 2026, 09:30</extracomment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as Qt writes its parts: Dec 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;; review.json et findings.csv les nomment tous</numerusform>
            <numerusform>et %Ln autres&#x202f;; review.json et findings.csv les nomment tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>Inconnu&#xa0;: des lignes de la liste n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>N’a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;; review.json les nomme tous</numerusform>
            <numerusform>et %Ln autres&#x202f;; review.json les nomme tous</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>S’il en est toujours ainsi&#xa0;: une ligne qu’il concerne n’a pas pu être lue à la fin</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>%Ln décision de rotation, de révocation ou de suppression pas encore exécutée</numerusform>
            <numerusform>%Ln décisions de rotation, de révocation ou de suppression pas encore exécutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>Décisions pas encore exécutées</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Expiration inconnue&#xa0;: %Ln jeton</numerusform>
            <numerusform>Expiration inconnue&#xa0;: %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>L’empreinte à noter est celle du fichier manifest.json entier, telle que l’affiche sha256sum. Le manifest_sha256 qu’il contient en est une autre&#xa0;: celle de ses autres clés.</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>Chaque jeton et chaque compte a été évalué selon les règles ci-dessous. Un constat de gravité %1 ou supérieure exige une décision avant que la revue puisse être terminée. La politique complète se trouve dans policy.json&#x202f;; son empreinte est le SHA-256 de ce JSON sans espaces, clés triées.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>Impossible de lire les notes</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>Impossible de consigner les notes</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>Impossible de lire les décisions</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>Impossible de consigner la décision</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>Impossible de lire la liste des revues</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>Impossible de lire la revue</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>elle n’existe plus</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>Impossible de consigner la revue</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>Impossible d’abandonner la revue</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>Impossible de retrouver le dernier pack de preuves</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>Impossible de mémoriser le pack de preuves</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>La décision n’a pas pu être retirée</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>Accès standard, limité à ce que ses équipes peuvent voir.</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>Accès standard, avec droit de modification&#x202f;; les versions plus récentes n’ont plus ce rôle.</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>Gère les ressources de données et peut consulter les utilisateurs et les équipes.</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>Peut tout faire, y compris gérer les utilisateurs et tous les jetons.</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>Ce programme ne sait pas ce que ce rôle permet.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>Une rotation a été consignée par une autre version de Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Ouvrez-la avec cette version</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>Le champ «&#xa0;%1&#xa0;» de la rotation manque ou n’a pas la valeur attendue</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>Effectuez les étapes restantes manuellement&#xa0;: les jetons figurent dans la liste</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>à vous d’agir</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>action requise</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 ne figure pas dans la liste du serveur.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Ancien jeton</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>immédiate&#xa0;: l’ancien a fuité</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire %1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>Proposer de révoquer</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>Proposer de supprimer</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>Réglages de cette rotation</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>dès que le nouveau est utilisé</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>après %Ln heure sans utilisation</numerusform>
            <numerusform>après %Ln heures sans utilisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>après %Ln jour sans utilisation</numerusform>
            <numerusform>après %Ln jours sans utilisation</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>dès qu’il est révoqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>%Ln jour après sa révocation</numerusform>
            <numerusform>%Ln jours après sa révocation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Retour effectué</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>Délai de sécurité</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>Étape à faire</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>Le nouveau jeton est à créer</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>On ne sait pas encore si le nouveau jeton a été créé&#x202f;; la liste le dira d’ici dix minutes</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>La valeur du nouveau jeton est à transmettre</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>Le nouveau jeton ne fonctionne plus. Créez-en un autre</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>Le nouveau jeton n’a pas encore été utilisé</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>L’ancien jeton a été utilisé récemment&#x202f;; révoquez-le %1 s’il reste inactif</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>L’ancien jeton a fuité et fonctionne encore&#xa0;: révoquez-le</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>Le nouveau jeton est utilisé et l’ancien est inactif&#xa0;: révoquez l’ancien</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>L’ancien jeton est révoqué et peut être restauré&#x202f;; supprimez-le %1</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>L’ancien jeton n’a manqué à personne&#xa0;: supprimez-le</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>L’ancien jeton est à restaurer</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>L’ancien jeton fonctionne de nouveau&#x202f;; le nouveau est à révoquer</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>L’ancien jeton a été supprimé par quelqu’un avant qu’il y en ait un nouveau</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>Le nouveau jeton a pris la place de l’ancien, qui est supprimé</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>L’ancien jeton fonctionne&#x202f;; ce qui avait été créé est révoqué</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>Les deux jetons sont restés en l’état</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Créer le nouveau jeton</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>Transmettre sa valeur</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>Surveiller l’utilisation des deux</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Révoquer l’ancien jeton</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Attendre le délai de sécurité</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Supprimer l’ancien jeton</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>En créer un autre</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>Poursuivre le retour</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>Le nouveau jeton n’a pas encore été utilisé&#xa0;: ce qui a besoin d’un jeton a probablement encore l’ancien.</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>L’ancien jeton a été utilisé %1&#xa0;: quelque chose l’emploie encore.</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>La valeur a été transmise %1, ce qui est peut-être trop récent pour conclure.</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>Le délai de sécurité court jusqu’au %1. Une fois supprimé, le jeton ne pourra plus être restauré s’il s’avère encore nécessaire.</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>La liste du serveur n’a pas pu être lue en entier, et l’un des deux jetons n’y figure pas. La rotation reprend dès qu’une liste entière est lue</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>N’est plus suivie</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>La liste du serveur ne permet pas de lire quand les jetons ont été utilisés pour la dernière fois&#xa0;: demandez qui a l’ancien, puis révoquez-le</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>La dernière utilisation des jetons est illisible&#xa0;: quelque chose a peut-être encore l’ancien.</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>Le nouveau jeton est créé, et la liste du serveur ne le montre pas encore. La suite vient dès qu’elle le montre&#xa0;; tout sera clair d’ici dix minutes</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>La valeur du nouveau jeton n’a jamais été transmise. Créez-en un autre&#xa0;; celui dont la valeur est perdue sera alors révoqué</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 existe déjà et n’est pas écrasé</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>Enregistrez sous le nom proposé maintenant</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Il n’existe pas de dossier %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>Vous n’avez pas le droit d’écrire dans %1</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 se trouve sur un support en lecture seule</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>Il ne reste plus de place dans %1</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>Le nom du fichier est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Choisissez un nom plus court</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>Impossible d’écrire le fichier dans %1</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>Choisissez un autre dossier, ou copiez plutôt la valeur</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Donnez un nom au fichier.</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>Un nom de fichier ne contient pas de barre oblique. Choisissez le dossier à côté.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>Choisissez le dossier du fichier</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 est sur un support où d’autres utilisateurs peuvent lire le fichier</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>Jeton de %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>aide</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>se déconnecter, déconnexion, logout</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>bloquer, suspendre</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>invalider, supprimer l’accès, tuer</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>défaire, revenir en arrière</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>La valeur est toujours ici&#xa0;: corrigez la commande, ou transmettez-la autrement</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>Indiquez la commande qui lit la valeur.</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>Il n’y a ici aucun programme %1 à exécuter.</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>Impossible de placer la valeur dans un tube</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 ne s’est pas terminé à temps et a été arrêté</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>Impossible de démarrer %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 a échoué avec le code %2</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 s’est terminé sans lire la valeur sur son entrée standard</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1.</source>
        <extracomment>A text and the mark that ends a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, and what stands between them: a space, in most languages</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the parts of a line that may hold commas themselves</extracomment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In a table</source>
        <translation>Dans un tableau</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Ligne précédente, ligne suivante</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Première ligne, dernière ligne</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Page précédente, page suivante</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Choisir plus de lignes</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Aller au tableau</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>Accepter la suggestion proposée</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>Fermer les suggestions, vider le champ, le quitter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Élément suivant, élément précédent</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Actionner le bouton, cocher la case</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>Fermer une boîte de dialogue&#x202f;; aucune saisie n’est perdue sans confirmation</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Détails de la ligne</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>Revenir des détails, ne choisir aucune ligne, fermer le message</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>Déplacer le séparateur, une fois atteint avec Tab</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>Remettre le séparateur à sa place</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>Vous pouvez fermer cet onglet et revenir à Tokendesk.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>La connexion n’a pas été autorisée</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>Rien n’a été transmis. Fermez cet onglet et revenez à Tokendesk&#x202f;; vous pourrez y réessayer.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>La réponse du déploiement n’a pas pu être lue. Fermez cet onglet et revenez à Tokendesk&#x202f;; vous pourrez y coller un jeton à la place.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Il n’y a rien ici</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>Tokendesk attend à cette adresse la fin d’une connexion, et rien d’autre.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Cette connexion est terminée</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>Elle s’est achevée dans un autre onglet. Fermez celui-ci et revenez à Tokendesk.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>Ceci ne fait pas partie de la connexion</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>Tokendesk ne l’a pas accepté. Revenez à Tokendesk et ouvrez la connexion à partir de là.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Son identifiant est à présent celui d’un autre compte, d’après la liste du serveur&#xa0;: le déploiement a pu être refait ou rétabli à un état antérieur</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Son identifiant est à présent celui d’un autre jeton, d’après la liste du serveur&#xa0;: le déploiement a pu être refait ou rétabli à un état antérieur</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Leurs identifiants sont à présent ceux d’autres comptes, d’après la liste du serveur&#xa0;: le déploiement a pu être refait ou rétabli à un état antérieur</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} n’est pas connu. Les éléments possibles sont {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} et {yyyy-mm-dd}.</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>Une accolade est ouverte ou fermée sans son pendant.</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>Placez {name} dans le modèle, afin de pouvoir reconnaître le nouveau jeton.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Le modèle est trop long.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>Le fichier de certificat %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>la phrase secrète ne permet pas de l’ouvrir</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>il est protégé par une phrase secrète</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>Saisissez la phrase secrète de la clé dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>Le fichier de clé %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>son certificat a expiré le %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>Le certificat du serveur doit être renouvelé. Vérifiez d’abord la date de cet ordinateur</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>son certificat n’est valide qu’à partir du %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>Vérifiez la date de cet ordinateur</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>son certificat est établi pour un autre nom (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>Vérifiez l’adresse. Si elle est correcte, le certificat du serveur doit être remplacé</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>Ne vous connectez pas&#x202f;; prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>son certificat est autosigné</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>son certificat provient d’une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>L’identité de %1 ne peut pas être vérifiée&#xa0;: %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>Impossible d’établir une connexion sécurisée à %1</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 demande un certificat client, ou un autre que celui qui a été présenté</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>Vérifiez l’adresse et le port. Le serveur doit proposer TLS 1.2 ou plus récent, et exige peut-être un certificat client</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>la phrase secrète ne permet pas de l’ouvrir, ou il est protégé d’une façon qui n’est plus prise en charge</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>Saisissez sa phrase secrète dans les paramètres de la connexion. Si elle est juste, faites-en un fichier PEM&#xa0;: %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>Le certificat client dans %1 a expiré le %2</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>Choisissez le fichier avec le certificat renouvelé dans les paramètres de la connexion. Vérifiez d’abord la date de cet ordinateur</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>Le certificat client dans %1 n’est valide qu’à partir du %2</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>La clé privée ne correspond pas au certificat client, donc %1 n’a pas été interrogé</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>Choisissez la clé de ce certificat dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>Choisissez le certificat client et sa clé dans les paramètres de la connexion</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>Choisissez le fichier de votre autorité de certification (PEM ou DER) dans les réglages de la connexion, ou retirez-le à cet endroit</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>Choisissez le fichier de votre certificat client (PEM, DER ou PKCS#12) dans les réglages de la connexion, ou retirez-le à cet endroit</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>Choisissez le fichier de la clé privée du certificat (PEM ou DER) dans les réglages de la connexion</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>il ne contient aucun certificat en PEM ou DER</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>il ne contient aucune clé privée en PEM ou DER</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 n&apos;accepte pas le certificat client&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>Choisissez le fichier du certificat renouvelé dans les réglages de la connexion. S&apos;il n&apos;a pas encore expiré, dites-le à qui exploite le serveur</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 n&apos;accepte pas le certificat client&#xa0;: il a été révoqué</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>Demandez-en un autre à qui l&apos;a émis, et choisissez son fichier dans les réglages de la connexion</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 n&apos;accepte pas le certificat client&#xa0;: l&apos;autorité qui l&apos;a émis lui est inconnue</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>Choisissez un certificat client de la bonne autorité dans les réglages de la connexion. Si d&apos;autres émettent en son nom, le fichier doit aussi contenir leurs certificats</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>il contient une clé Ed25519 ou Ed448, qui n’est pas prise en charge</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>Demandez un certificat avec une clé RSA ou EC</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>Si c’est l’autorité de votre propre organisation, ajoutez son fichier de certificat à la connexion (dans un terminal&#xa0;: --ca FILE)&#xa0;; sinon, ne vous connectez pas</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>le fichier de votre autorité de certification ne mène pas à son certificat</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>le fichier de votre autorité de certification ne mène pas à son certificat, car celui de %1 y manque</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>Le serveur n’envoie peut-être pas son certificat intermédiaire&#xa0;: placez-le avec le certificat racine dans le même fichier (dans un terminal&#xa0;: --ca FILE). S’ils ne sont pas ceux de votre organisation, ne vous connectez pas</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>Expiré %1. Il ne peut plus être utilisé.</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>N’expire jamais. En cas de fuite, il fonctionne jusqu’à sa révocation.</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>Révoqué. Il peut être restauré jusqu’à ce que quelqu’un le supprime.</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>Son compte est désactivé.</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>C’est peut-être le jeton de connexion que vous utilisez.</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>Autres jetons de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>Il fait partie d’une rotation. %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln jeton sélectionné</numerusform>
            <numerusform>%Ln jetons sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>Vos propres jetons</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>Vous n’en avez aucun.</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>Expire %1. Effectuez sa rotation maintenant.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Expire %1.</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>Une modification de ce jeton n’a pas reçu de réponse claire&#xa0;: on ne sait donc pas s’il fonctionne. La prochaine liste lue le dira.</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>Le serveur n’indique pas si le jeton est révoqué. Il fonctionne peut-être.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>Choisissez le fichier qui contient le jeton et rien d’autre</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Il n’existe pas de fichier %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 est trop volumineux pour un jeton</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 ne contient aucun jeton</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>Le champ «&#xa0;%1&#xa0;» du plan manque ou n’a pas la valeur attendue</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>Demandez à nouveau le fichier tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>Le fichier est trop volumineux pour un plan</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>Choisissez le fichier enregistré comme plan</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>Le fichier n’est pas un plan de Tokendesk</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>Le plan a été enregistré par une autre version de Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>Ouvrez-le avec cette version, ou recréez le plan</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>Le plan a été altéré après son enregistrement</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>Un plan contient au plus %1 jetons, et celui-ci en aurait %2. Choisissez-en moins</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>Un jeton réservé à la synchronisation d’annuaire (SCIM) est refusé ici, mais peut fonctionner malgré tout</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>Le serveur l’a accepté, mais comme un autre jeton</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>Examinez les jetons du compte avant de poursuivre</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>Le serveur n’a pas accepté la valeur du nouveau jeton</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>Attendez un instant et réessayez&#xa0;: il n’est peut-être pas encore connu partout. Si cela persiste, révoquez le jeton et créez-en un autre</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit accepte un nombre à partir de 1</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>Le journal d’activité n’est plus tel que ce programme l’a écrit</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>Il est scellé avec une clé absente de ce trousseau&#xa0;: rien n’est donc prouvé</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>Indiquez des ID de jetons ou --query, l’un ou l’autre</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query est vide, ce qui désignerait tous les jetons</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ID de jeton</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Ce jeton n’existe pas</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>a été utilisé au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>aucun jeton de son compte ne fonctionnera ensuite</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>peut être le jeton de connexion utilisé</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>Jetons à révoquer&#xa0;: %1. Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>Jetons à restaurer&#xa0;: %1. Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>Jetons à supprimer définitivement&#xa0;: %1. Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>C’est peut-être le jeton de connexion utilisé&#x202f;; voir --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 effectués</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>Personne ne peut confirmer ici&#xa0;: indiquez --yes, ou --plan pour voir ce qui serait fait</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>Le numéro du compte de service.</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>Modifier aussi le jeton qui est peut-être le jeton de connexion utilisé.</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>La couleur que la fenêtre lui donne.</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>Utiliser cette connexion enregistrée, par son nom ou son ID&#x202f;; inutile s’il n’y en a qu’une.</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>L’emplacement où la fenêtre conserve tout, lorsqu’elle a son propre dossier.</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>De 1 à 365 jours, ou never.</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>Terminer avec 1 s’il existe un constat sans décision à partir de cette gravité&#xa0;: info, low, medium, high, critical, ou never&#x202f;; à défaut, le seuil de la politique.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json ou csv.</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>Nombre maximal de modifications, les plus récentes (100).</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>Le nom à lui donner.</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>L’enregistrer sans interroger d’abord le déploiement.</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>L’écrire à cet endroit plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>Afficher le plan que la fenêtre peut ouvrir, et ne rien modifier.</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>Évaluer selon cette politique&#xa0;: un fichier, ou default, cis, pci, qualytics.</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>Le pack auquel il dit faire suite.</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>Mode réviseur&#xa0;: rien ne peut être modifié par cette connexion.</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>Le motif, pour le journal d’activité.</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>Un jeton réservé à la synchronisation d’annuaire.</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>Le nouveau fichier pour la valeur du jeton&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>Lire le jeton de connexion sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>L’adresse du déploiement.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander de confirmation.</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>Lister les connexions enregistrées.</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>Oublier une connexion et son jeton.</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>Lister les jetons de service&#x202f;; TEXT filtre comme la recherche de la fenêtre.</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>Créer un jeton de service et placer sa valeur dans un fichier dédié.</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>Révoquer des jetons de service.</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>Restaurer des jetons de service révoqués.</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>Supprimer définitivement des jetons de service révoqués.</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>Vérifier un pack de preuves&#xa0;: ses empreintes, ses nombres et la chaîne vers le pack précédent.</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>Prouver que personne n’a altéré le journal d’activité.</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>--url manque</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name est vide</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour accepte #RRGGBB, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>Il existe déjà une connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>La sortie standard n’a pas accepté les données</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>Le jeton de connexion est lu depuis un tube</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>Par exemple&#xa0;: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>Impossible de lire l’entrée standard</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in accepte 1 à 365 jours ou never, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 existe déjà et n’est pas écrasé</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>Vous ne pouvez pas écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 manque</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account attend le numéro d’un compte de service&#x202f;; accounts list les affiche</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name accepte %1 caractères au plus</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>Il n’existe pas de compte de service %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>Voir tokendeskctl --help, ou --help après une commande</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>Utilisation&#xa0;: tokendeskctl COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl COMMANDE --help affiche les options d’une commande&#x202f;; --version la version.</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>Utilisation&#xa0;: tokendeskctl %1 [OPTIONS]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Il manque une commande</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Il n’existe pas de commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>«&#xa0;%1&#xa0;» attend l’une des valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Que signifie «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>RÔLE</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>JETONS</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>ID DE SERVICE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRATION</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>DERNIÈRE UTILISATION</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>CIBLE</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>DÉPLOIEMENT</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format accepte table, json ou csv, pas «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>COULEUR</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>LECTURE SEULE</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVITÉ</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DÉCISION</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>MOTIF</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Il n’existe pas de %1</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>Indiquez le dossier d’un pack ou son manifest.json</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>Le pack de preuves n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>Impossible de lire la politique %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>Indiquez un fichier, ou l’une de celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on accepte info, low, medium, high, critical ou never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>Constats selon la politique «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>À partir de la gravité %1, sans décision&#xa0;: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>Le jeton de connexion n’a pas le rôle Admin, dont cette commande a besoin</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>Le jeton de connexion fonctionne, mais ne permet pas de voir les comptes de service</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk est ouvert, ou un autre tokendeskctl est à l’œuvre, et un seul d’entre eux à la fois peut utiliser le journal des modifications. Rien n’a été modifié. Utilisez sa fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est en lecture seule. Rien n’a été modifié. Modifiez-la dans la fenêtre de Tokendesk pour autoriser les modifications.</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lecture des listes…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url et --token-stdin vont ensemble</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url et --connection s’excluent mutuellement</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>Il n’existe aucune connexion enregistrée</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>Utilisez --url avec --token-stdin, ou connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>Il existe plusieurs connexions enregistrées</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>Indiquez-en une avec --connection&#x202f;; connections list les affiche</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>Il n’existe pas de connexion enregistrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>Plusieurs connexions s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>Le journal des modifications est écrit, mais non scellé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>Il n’y a pas d’historique de cette connexion&#xa0;: on ne sait pas quand quelque chose a été révoqué ou supprimé</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>Se connecter avec le navigateur au lieu de lire les identifiants sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>Abandonner le navigateur après ce nombre de secondes, de 1 à 120 (120).</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>Enregistrer une connexion&#x202f;; ses identifiants viennent de l’entrée standard ou du navigateur et vont dans le trousseau.</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait va avec --browser</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait prend un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Écriture de %1&#xa0;: %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>Connectez-vous à %1 dans un navigateur de cet ordinateur, et autorisez-le là-bas, dans la seconde (%Ln)&#xa0;:</numerusform>
            <numerusform>Connectez-vous à %1 dans un navigateur de cet ordinateur, et autorisez-le là-bas, dans les %Ln secondes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>Aucun navigateur n’a pu être ouvert&#xa0;: ouvrez l’adresse vous-même</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>Des entrées ont été écrites sans la clé du trousseau, il n’est donc pas prouvé que ce programme les a écrites</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>a été utilisé depuis que le plan a été fait</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>ne fonctionne pas tant que son compte n’est pas réactivé</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>La liste a changé entre-temps, rien n’a donc été modifié. Regardez-la de nouveau</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>Écrire toutes les modifications, ou celles que TEXT trouve, les plus anciennes d’abord, en json ou csv.</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>Le jeton est peut-être déjà créé&#xa0;: attente de la réponse, qui contient sa valeur</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>La page de manuel dit ce qu’une recherche peut demander</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>Les listes du serveur n’ont pas été lues entièrement&#xa0;: davantage peut être visé que ce qui a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>Ce déploiement est connu ici&#xa0;: le journal contient %Ln modification faite auparavant, qui peut de nouveau être annulée.</numerusform>
            <numerusform>Ce déploiement est connu ici&#xa0;: le journal contient %Ln modifications faites auparavant, qui peuvent de nouveau être annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>Le compte de service %1 n’est pas parmi les lignes de la liste du serveur qui ont pu être lues</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>Le jeton %1 a été créé, mais personne n’a sa valeur&#xa0;: %2 Cherchez-le avec tokens list, et révoquez-le</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>a expiré et ne fonctionne pas, même restauré</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Il n’existe pas de dossier %1</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan affiche du json, que la fenêtre peut ouvrir&#xa0;; omettez --format</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 ne commence par aucun mot connu ici&#xa0;; pour le chercher comme texte, mettez-le entre guillemets doubles</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>On ne sait pas si la liste du serveur le montre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>Relire ensuite les listes&#x202f;; ce qu’elles ne montrent pas est inconnu.</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>Le serveur a répondu que c’était fait, mais sa liste le montre comme avant</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>Il a été créé d’ici, mais la liste du serveur ne le montre pas&#xa0;: elle est peut-être en retard. Réessayez dans un instant</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>Son état n’a pas pu être lu dans la liste du serveur</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>L’attente a été interrompue avant que la liste ne le montre</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>La liste des jetons du serveur n’a pas été lue en entier&#xa0;: impossible de dire ce que la recherche exclut avec «&#xa0;-&#xa0;». Rien n’a été modifié. Désignez les jetons par leurs identifiants, cherchez sans «&#xa0;-&#xa0;», ou réessayez</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>La liste des comptes du serveur n’a pas été lue en entier&#xa0;: impossible de dire ce que la recherche exclut avec «&#xa0;-&#xa0;». Rien n’a été modifié. Désignez les jetons par leurs identifiants, cherchez sans «&#xa0;-&#xa0;», ou réessayez</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>Impossible de créer un dossier de fichiers temporaires dans %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>Faites pointer TMPDIR vers un dossier où vous pouvez écrire</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>Il correspond à la recherche depuis que le plan a été établi, et il est encore actif. Donnez à nouveau la même commande</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>Le serveur a répondu que tout est fait. Le jeton de connexion utilisé a été révoqué avec le reste, les listes n’ont donc pas pu être relues</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>On ne sait pas si d’autres jetons correspondent à présent à la recherche. Donnez à nouveau la même commande avec le jeton de connexion d’un autre Admin</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Aucun jeton ne correspond à «&#xa0;%1&#xa0;». Rien n’a été modifié</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Une autre politique porte ce nom.</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>Donnez-lui un identifiant et un nom qui lui soient propres</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>La fenêtre n’a jamais été utilisée ici avec ce déploiement&#xa0;: les responsables, les rotations et la date de ce qui a été révoqué ou restauré ne sont pas connus, et ce qui est jugé d’après eux n’est pas relevé</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>Plusieurs comptes de service s’appellent «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>Utilisez son identifiant&#xa0;; accounts list le montre</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>C’est le compte du jeton de connexion utilisé, qui ne peut pas le désactiver. Utilisez le jeton de connexion d’un autre Admin</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>Un compte réactivé retrouve son rôle et ses équipes. Ses jetons révoqués le restent jusqu’à ce que tokens restore revienne là-dessus.</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>On peut revenir en arrière&#xa0;: accounts reactivate, puis tokens restore --run.</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>On ne peut pas revenir en arrière d’ici&#xa0;: ce déploiement ne propose pas de réactiver un compte.</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>Comptes de service à réactiver&#xa0;: %1. Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>Comptes de service à désactiver&#xa0;: %1, jetons à révoquer&#xa0;: %2. Tapez yes pour continuer&#xa0;:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>L’opération a été interrompue</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>Personne ne peut être interrogé ici&#xa0;: indiquez --yes</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>Indiquez l’un des trois&#xa0;: des identifiants de jetons, --query ou --run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>Ce que cette exécution a révoqué et qui l’est encore&#xa0;; revoke en donne l’identifiant.</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>Désactiver des comptes de service&#xa0;; leurs jetons actifs sont révoqués d’abord.</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>Réactiver des comptes de service désactivés.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXÉCUTION</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>Indiquez le pack précédent de la même connexion</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>La fenêtre tient les responsables et les dates de revue pour chaque connexion&#xa0;: indiquez-en une qui y a servi, ou omettez owner: et review:</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>L’activité ne contient aucune exécution «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>activity list montre les exécutions</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» a eu lieu sur une autre connexion, vers %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>Indiquez celle-là</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>L’exécution «&#xa0;%1&#xa0;» n’a révoqué aucun jeton</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>Il a été restauré ou de nouveau révoqué depuis cette exécution&#xa0;; restaurez-le par son identifiant</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>Pour revenir en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>Les connexions enregistrées ne sont pas connues</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>Faites de %1 un fichier que vous pouvez lire</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>Pour vous passer du trousseau, utilisez --url avec --token-stdin</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>Utilisez son identifiant ou son identifiant de service, celui qu’aucun autre ne porte&#xa0;; accounts list --format json montre les deux</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>La liste des comptes de service du serveur n’a pas été lue en entier&#xa0;; un autre peut donc aussi s’appeler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>Il reste actif, car il n’était pas clair tout de suite que tous ses jetons étaient révoqués. Donnez à nouveau la même commande</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>Il reste actif, car tous ses jetons n’ont pas été révoqués (%1 sur %2)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>Jetons pour lesquels ce n’est pas clair&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>Les jetons d’un compte désactivé ne fonctionnent pas tant que ceci n’est pas fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>Donner à une connexion enregistrée un autre jeton de connexion, depuis l’entrée standard ou le navigateur&#xa0;; tout le reste est conservé.</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew lui donne un autre jeton de connexion</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>Si ni l’un ni l’autre n’est possible, ceci fonctionne à côté, avec le jeton de connexion sur l’entrée standard au lieu de --connection&#xa0;: --url %1 --token-stdin --data-dir FOLDER. Le dossier doit être nouveau&#xa0;; ce qui est modifié y est consigné.</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>Donnez à --ca un fichier PEM ou DER contenant le certificat de l’autorité</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>Faire aussi confiance à l’autorité de ce fichier PEM ou DER, pour un déploiement dont le certificat est signé par votre propre autorité.</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca va avec --url</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>Lister les comptes de service&#xa0;; TEXT filtre comme la recherche de la fenêtre.</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>Nommez des comptes par ID, identifiant de service ou nom, ou donnez --query, l’un des deux</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query est vide, ce qui désignerait tous les comptes de service</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Aucun compte de service ne correspond à «&#xa0;%1&#xa0;». Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>Les listes du serveur n’ont pas été lues entièrement&#xa0;; on ne sait donc pas ce que la requête exclut avec «&#xa0;-&#xa0;». Rien n’a été modifié. Nommez les comptes par leurs identifiants, cherchez sans «&#xa0;-&#xa0;», ou réessayez</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>Tout ce que la recherche de la fenêtre afficherait.</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>Compte de service %1, jetons&#xa0;: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>Comptes de service auxquels appartiennent ces jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>C’est la valeur d’un jeton du compte %1, d’après ce qu’elle indique elle-même</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>C’est la valeur d’un jeton&#xa0;; elle n’indique pas de quel compte</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>C’est la valeur d’un jeton de %1, d’après ce qu’elle indique elle-même</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>Le shell la garde peut-être dans son historique&#xa0;: retirez-la de là, et révoquez le jeton</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>Le shell la garde peut-être dans son historique&#xa0;: retirez-la de là, et révoquez le jeton. Cette commande permet de le trouver&#xa0;: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>On peut revenir en arrière&#xa0;: accounts reactivate.</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1&#xa0;: jetons pas encore révoqués, révoqués d’abord&#xa0;: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>Le serveur ne désactive aucun compte qui a un jeton actif&#xa0;: ceux-ci sont donc révoqués d’abord, et ce qui les utilise cesse aussitôt de fonctionner.</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>Le rôle et les équipes sont conservés.</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>Jetons du compte de service %1 qui fonctionnent peut-être encore&#xa0;:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Jetons&#xa0;: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>Pour continuer, relancez la commande pour ce qui reste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>Le jeton %1 (%2) a été créé, mais personne n’a sa valeur. Révoquez-le&#xa0;: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>Lister les modifications faites depuis cette machine&#x202f;; TEXT filtre comme la recherche de la fenêtre.</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>La sortie standard est fermée&#xa0;: personne n’aurait la valeur</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>Indiquez un fichier avec --secret-to, ou laissez la sortie standard ouverte</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>Le jeton %1 a été créé, mais personne n’a sa valeur&#xa0;: %2 Révoquez-le&#xa0;: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>C’est une partie de la valeur d’un jeton, trop courte pour dire de quel compte</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>L’exécution %1 commence. Si elle est interrompue, ceci annule ce qu’elle a fait&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>L’exécution %1 commence</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>L’exécution %1 a été interrompue. Jetons du compte de service %2 qu’elle a révoqués&#xa0;: %3. Ce qui l’annule&#xa0;: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>On ne sait pas si cette exécution l’a révoqué&#xa0;; restaurez-le par son identifiant</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>Ce qui supprime la connexion «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>Utilisez son ID, l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>L’exécution %1 a été interrompue. On ne sait pas si elle a révoqué ces jetons du compte de service %2&#xa0;: %3. Ce qui les restaure&#xa0;: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>L’exécution %1 a laissé le compte de service %2 actif. Jetons de ce compte qu’elle a révoqués&#xa0;: %3. Pour revenir en arrière&#xa0;: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>L’exécution %1 a laissé le compte de service %2 actif. On ne sait pas si elle a révoqué ces jetons de ce compte&#xa0;: %3. Pour les restaurer&#xa0;: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>Une date demandée ici n’a pas pu être lue ou n’est pas indiquée&#xa0;; il se peut donc qu’il y ait plus que ce qui a été trouvé</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>Une requête antérieure a été abandonnée avant que sa réponse n’arrive&#xa0;: %1&#xa0;: %2 (%3). %4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>Le serveur ne dit pas de chaque jeton à qui il appartient&#xa0;; il se peut donc qu’il y ait plus que ce qui a été trouvé</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>Le trousseau n’en connaissait pas encore la fin&#x202f;; désormais, une coupure à la fin sera aussi détectée.</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>Il n’y a aucun dossier où conserver quoi que ce soit&#xa0;: ce compte n’a pas de dossier personnel</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>Définissez HOME, ou XDG_DATA_HOME et XDG_CONFIG_HOME, ou indiquez un dossier avec --data-dir</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>On ne sait pas si cette exécution a révoqué certains jetons. Seulement s’ils doivent fonctionner malgré tout&#xa0;: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>Évaluer tous les jetons et comptes selon une politique&#xa0;; se termine avec 1 si quelque chose est à décider.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json ou csv.</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>Seulement ce qui a été modifié par cette connexion enregistrée, par son nom ou son ID.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format accepte json ou csv, pas «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>L’enregistrement de ce qui a été signalé ne peut pas être lu</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>Le registre des notifications a été écrit par une version plus récente</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Le jeton ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>L’élément a été modifié depuis&#xa0;: il n’est plus tel que cette modification l’avait laissé</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Le compte ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>La modification a été effectuée sur une autre connexion</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>On ne sait pas encore si la modification a été appliquée</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>La liste du serveur n’a pas encore été lue</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>Un jeton supprimé ne peut pas être récupéré</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>L’opération est irréversible</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>Restaurer le jeton</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>Réactiver le compte</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>Rétablir l’état antérieur</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>Aucun d’eux n’a modifié un jeton d’une façon qui puisse être annulée&#x202f;; les changements de comptes s’annulent un par un</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>Certains s’annulent par une restauration, d’autres par une révocation&#xa0;: choisissez des changements d’une même sorte</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>La liste des comptes de service n’a pas pu être lue la dernière fois</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>Choisissez un autre dossier, libérez de la place, ou vérifiez les droits du dossier</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 a été interrompu avant d’être complet</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>À propos de Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>Comptes de service et jetons de service d’un déploiement Qualytics. Rien n’est envoyé ailleurs qu’aux déploiements que vous ouvrez.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>É&amp;quipes</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>Par exemple&#xa0;: Airflow production</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>Les équipes de ce déploiement ne sont pas connues ici&#xa0;: saisissez leurs noms.</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>Un compte voit ce que ses équipes peuvent voir.</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 Chacun de ses jetons peut en faire autant&#xa0;: choisissez un rôle moins étendu s’il suffit.</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>ID de service&#xa0;: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>L’ID de service est dérivé du nom.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actif</numerusform>
            <numerusform>%Ln actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (dont %Ln expire bientôt)</numerusform>
            <numerusform> (dont %Ln expirent bientôt)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expiré</numerusform>
            <numerusform>%Ln expirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln révoqué</numerusform>
            <numerusform>%Ln révoqués</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de service</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Comptes de service</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Détails du compte</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Choisissez d’abord un compte</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>Choisissez un seul compte</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>Choisissez d’abord un seul compte</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Votre jeton de connexion n’a pas le rôle Admin</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>comptes-de-service</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Aucun compte de service pour le moment</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>Un compte de service est un utilisateur créé pour une automatisation. Créez-le avec son premier jeton en une seule fois.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Aucun compte ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln compte masqué par les filtres.</numerusform>
            <numerusform>%Ln comptes masqués par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>Choisissez un compte pour voir tout ce qui est connu à son sujet.</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>Aucun confinement de ce compte par cette connexion n’est conservé ici</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>Choisissez un seul compte pour le confiner. «&#xa0;%1&#xa0;» en prend plusieurs, et révoque aussi leurs jetons</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Aucun compte ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>Cela ne s’applique à aucun des comptes choisis</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Rechercher des actions, des jetons et des comptes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Entrée&#xa0;: exécuter. Haut et Bas&#xa0;: choisir. Échap&#xa0;: fermer.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Indisponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Rien ne porte un tel nom.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>C’est la valeur d’un jeton&#xa0;; elle n’est pas conservée.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>Cette connexion uniquement</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Non effectué</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Déploiement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Jeton ou compte</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Détails de la modification</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>Choisissez d’abord une seule modification</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Choisissez d’abord une modification</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>C’est peut-être le jeton de connexion que vous utilisez&#xa0;: vous pourriez vous priver d’accès.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation de la modification…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>Je sais que je peux perdre mon propre accès</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activite</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>Chaque modification effectuée avec ce programme est consignée ici avant son envoi&#xa0;: qui, quoi, pourquoi, et avec quel résultat.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln modification masquée par les filtres.</numerusform>
            <numerusform>%Ln modifications masquées par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>Choisissez une modification pour voir tout ce qui a été consigné à son sujet.</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>C’était un changement isolé</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>Aucun de ces jetons n’est plus sur la liste du serveur.</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>Annule des changements</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>Rien n’a encore été modifié par cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>%Ln modification faite par d’autres connexions n’est pas affichée.</numerusform>
            <numerusform>%Ln modifications faites par d’autres connexions ne sont pas affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Afficher toutes les connexions</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>Elle ne fait pas partie d’un confinement par cette connexion</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Aller aux jetons</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>Rien n’a encore été modifié avec ce programme</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Aucune modification ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 n’a pas pu être supprimé</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>Vérifiez les droits du dossier, ou supprimez-le à la main</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>Afficher moins d’avis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>%Ln autre avis</numerusform>
            <numerusform>%Ln autres avis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>Rien n’est revenu du navigateur en %Ln minute</numerusform>
            <numerusform>Rien n’est revenu du navigateur en %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>Reconnectez-vous et donnez votre accord dans le navigateur.</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>Cet ordinateur ne donne au programme aucun port où attendre le navigateur</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>Collez plutôt un jeton.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>La connexion a été annulée</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>La connexion n’a pas été autorisée dans le navigateur</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>Réessayez ou collez un jeton.</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>Le déploiement a répondu à la connexion par quelque chose qui n’est pas un jeton</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>Rien n’est revenu du navigateur en %Ln seconde</numerusform>
            <numerusform>Rien n’est revenu du navigateur en %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>Opération annulée</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>La connexion a été fermée</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>Vos propres identifiants viennent en dernier, et tout n’a pas été fait avant eux</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>Le serveur ne permet pas l’une de ces modifications avec ces identifiants</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>Le serveur n’accepte pas le jeton de connexion pour ces modifications</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>Arrêté après %Ln échec d’affilée</numerusform>
            <numerusform>Arrêté après %Ln échecs d’affilée</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Le compte ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Le jeton ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>On ne sait pas si le jeton a été créé. Quand le serveur répondra de nouveau, sa liste le dira, et ce programme vous l’indiquera</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>Le jeton a été créé, mais sa valeur n’est jamais arrivée ici</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>La liste du serveur montre que l’opération n’a pas eu lieu</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>Annule la modification %1</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>Une partie de la liste du serveur n’a pas pu être lue, le jeton y est donc peut-être. Regardez sur le serveur lui-même avant d’en créer un autre</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>La liste du serveur contient un jeton de ce nom, mais ses dates ne correspondent pas. Regardez-le avant d’en créer un autre&#xa0;: si personne n’a sa valeur, révoquez-le</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>Cela a été redemandé plus tard, et c’est cette demande qui compte</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>l’expiration</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>l’état&#xa0;: il est révoqué</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>Le serveur ne l’a pas créé comme demandé. Différences&#xa0;: %1. Regardez-le dans la liste avant qu’on ne l’utilise.</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>On ne sait pas si le compte a été créé. Lorsque le serveur répondra de nouveau, sa liste le montrera, et ce programme le dira</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>La liste du serveur contient un compte de ce nom, mais ses dates ne correspondent pas. Examinez-le avant d’en créer un autre</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>Une partie de la liste du serveur n’a pas pu être lue&#xa0;: le compte y est peut-être. Regardez sur le serveur lui-même avant d’en créer un autre</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>L’élément a été modifié depuis&#xa0;: il n’est plus tel que cette modification l’avait laissé</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>Cela vous retirerait votre propre accès d’administrateur. Modifiez le compte, si c’est ce que vous voulez</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>Ce programme l’utilise peut-être. Révoquez-le dans la liste, si c’est ce que vous voulez</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>Il reste actif tant que chacun de ses jetons n’est pas révoqué</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>Si la liste est seulement en retard, «&#xa0;Annuler l’action&#xa0;» sera de nouveau proposé dès qu’elle montrera la modification</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>Un compte est lu avant d’être modifié&#xa0;: rien n’a donc été envoyé</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>La liste du serveur, pour ce qui a pu en être lu, ne contient pas le compte</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>C’est déjà le cas&#xa0;: quelqu’un d’autre l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>Personne n’a cette valeur. Révoquez le jeton (son identifiant est %1) et créez-en un autre</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>La liste du serveur ne montre pas le compte&#xa0;: il n’a pas été créé</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>La création est possible maintenant</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>La liste du serveur ne montre pas le jeton&#xa0;: il n’a pas été créé</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>Sa valeur n’a jamais été remise. Quelqu’un d’autre a depuis supprimé le jeton, plus personne n’en a donc besoin</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>Personne n’a cette valeur. Créez-en un autre dans la rotation&#xa0;; le jeton sans valeur (son identifiant est %1) sera alors révoqué</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>La liste du serveur n’affiche pas le compte. Attendez un moment et relisez la liste avant d’en créer un autre&#xa0;: un serveur lent est peut-être encore en train de le créer</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>La liste du serveur n’affiche pas le jeton. Attendez un moment et relisez la liste avant d’en créer un autre&#xa0;: un serveur lent est peut-être encore en train de le créer</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Rechercher&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1&#xa0;: %2 choix</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Rien ne porte un tel nom.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>Retire la valeur du presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Valeur du jeton dans le presse-papiers encore %Ln&#xa0;seconde</numerusform>
            <numerusform>Valeur du jeton dans le presse-papiers encore %Ln&#xa0;secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>Les colonnes, leur ordre et leurs largeurs tels que le programme les fournit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>Une colonne doit rester.</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>Celles qui sont cochées s’affichent, dans cet ordre. La barre d’espace coche&#xa0;; Alt+Haut et Alt+Bas déplacent, Alt+Gauche et Alt+Droite changent la largeur.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>Cochez-la d’abord&#xa0;: elle n’est pas affichée</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>Elle ne peut pas être plus étroite</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>Elle lit la valeur sur son entrée standard, comme avec «&#xa0;vault kv put secret/etl token=-&#xa0;». Aucun shell n’intervient&#x202f;; les guillemets fonctionnent.</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>Transmettre à la commande</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Co&amp;mmande</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Un de vos programmes et ses arguments</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Exécution…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>Deuxième confirmation, car il s’agit de votre propre accès.</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Cochez d’abord la case ci-dessus</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>Transmission du jeton au trousseau…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>Suppression de ce qui était conservé…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 est encore conservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>Connectez-vous à nouveau pour continuer pour cette session seulement</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>Vous pouvez supprimer ce qui ne peut pas être lu dans les paramètres, sous Connexions</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utorité de certification</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>Certificat cli&amp;ent</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sa clé privée</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actual&amp;isation</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Aucune hormis celles du système</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>Dans le même fichier</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>Uniquement pour une clé protégée. Elle va dans le trousseau et n’est plus jamais affichée.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Manuellement uniquement</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>Toutes les </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Indiquez le chemin complet du fichier.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Indiquez l’hôte du proxy.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Ce proxy HTTP</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>Ce proxy SOCKS5</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Seulement s’il en demande un</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>Il va dans le trousseau et n’est plus jamais affiché.</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>Pour %1, que le système indique, et pour aucun autre.</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>Saisissez le nom d’utilisateur auquel correspond le mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>Saisissez le mot de passe de cet utilisateur.</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>Un fichier PEM ou DER, pour un déploiement dont le certificat est signé par votre propre autorité.</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>Un fichier PEM, DER ou PKCS#12, pour un déploiement qui demande qui vous êtes avant de demander le jeton.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>Ce n’est pas un hôte. Écrivez-le comme proxy.example.com, sans chemin ni nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>Replier les options</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Afficher les options</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Enregistrer sans tester</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorer le bac à sable</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>Se connecter à un déploiement</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>Pas de déploiement sous la main&#x202f;?</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>Un vrai serveur sur cet ordinateur, avec des comptes et des jetons fictifs, pour tout essayer sans risque.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>Langue et paramètres</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Réinitialiser le bac à sable…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importer des connexions…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>Votre saisie est perdue si vous quittez. Appuyez de nouveau sur Échap, ou sur Annuler, pour l’abandonner.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Connexion %1, %2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1 – choisir, ajouter ou modifier des connexions</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A connection, and what is special about it</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionForm</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Nouveau &amp;jeton</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Conserver pour cette session uniquement</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>&amp;Lecture seule (mode réviseur)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;ouleur</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>Aucun jeton ni aucun compte ne peut être modifié par cette connexion. Les décisions et notes d’une revue restent possibles&#xa0;: elles demeurent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>Pour une autre adresse, ajoutez une autre connexion.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>Laissez vide pour garder celui du trousseau.</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>Votre propre jeton, ou celui d’un compte de service ayant le rôle Admin.</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>Sinon, le jeton va dans le trousseau du système, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 Vous pouvez cocher cette case pour vous connecter maintenant&#xa0;: le jeton est alors gardé en mémoire jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Terminez la connexion dans le navigateur, ou annulez-la et collez un jeton.</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>Connectez-vous avec le navigateur, collez un jeton ou choisissez le fichier qui le contient.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>Dans deux heures</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>Impossible de lire le fichier de paramètres %1&#xa0;: ses connexions ne sont pas affichées</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>Les connexions ont été enregistrées par une version plus récente&#x202f;; ce que celle-ci ne connaît pas est laissé tel quel</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est ignorée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est ignorée&#xa0;: son proxy est illisible</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>Impossible d’enregistrer les connexions&#xa0;: %1 ne peut pas être écrit</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>Une partie du fichier de paramètres %1 ne peut pas être lue, et ce qu’elle contient n’est pas affiché. Le fichier tel qu’il était est conservé sous %2</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>Une partie du fichier de paramètres %1 ne peut pas être lue, et ce qu’elle contient n’est pas affiché</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>Vérifiez que le fichier et son dossier sont accessibles en écriture et que le disque n’est pas plein, puis réessayez</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>Si des connexions manquent, importez-en un export, ou ajoutez-les de nouveau</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>Corrigez-la dans %1, ou supprimez-la</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est ignorée&#xa0;: il en manque une partie</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>La connexion «&#xa0;%1&#xa0;» est en lecture seule&#xa0;: il en manque une partie</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Changer de connexion</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>Appuyez sur un chiffre, ou saisissez une partie du nom.</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>Partie du nom ou de l’hôte</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>Nom ou hôte</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>actuellement ouverte</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>actualisée manuellement</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>actualisée à intervalle de %Ln minute</numerusform>
            <numerusform>actualisée toutes les %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Aucune n’est encore enregistrée</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Aucune connexion n’est encore enregistrée</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Il est déjà en premier</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Il est déjà en dernier</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>Elles figurent dans cet ordre dans le menu et dans «&#xa0;Changer de connexion&#xa0;», qui les numérote. Nom, couleur, lecture seule, proxy, certificats et actualisation se règlent pour chacune.</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · illisible</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>Elle ne peut pas être lue&#xa0;: corrigez-la dans le fichier de paramètres, ou supprimez-la</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>%1 révoqué</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>Échec pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>Fin&#xa0;: il ne reste aucun jeton actif</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Fin prématurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>&amp;Désactiver aussi le compte</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>Je sais qu’il s’agit de mon propre compte, et j’ai un autre accès</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>Exporter la chronologie…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>Restaurer exactement ceux-ci…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>Confiner maintenant</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>Confiner %1&#x202f;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln jeton révoqué</numerusform>
            <numerusform>%Ln jetons révoqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 est confiné</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>Il ne reste aucun jeton actif, et le compte est désactivé.</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>Il ne reste aucun jeton actif.</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 n’est pas confiné</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>Révoquer %Ln jeton maintenant</numerusform>
            <numerusform>Révoquer %Ln jetons maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>confinement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln jeton non révoqué&#xa0;:</numerusform>
            <numerusform>%Ln jetons non révoqués, les plus récemment utilisés d’abord&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>Confinement de %1…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>Ce déploiement ne propose pas de désactiver un compte</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>Chaque jeton de ce compte qui n’est pas révoqué est révoqué maintenant, le dernier utilisé d’abord, avant tout le reste. La liste est relue jusqu’à ce qu’il n’en reste aucun. Aucun autre compte n’est touché.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln requête sans réponse claire&#xa0;: la liste le dira</numerusform>
            <numerusform>%Ln requêtes sans réponse claire&#xa0;: la liste le dira</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>Arrêt en cours&#xa0;: ce qui est déjà parti est attendu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>La liste ne montre aucun jeton actif de ce compte.</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>Votre propre jeton de connexion sera alors révoqué. Désactivez le compte avec un autre jeton de connexion</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>Le compte est déjà désactivé</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Désactiver le compte</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>Vérifier à nouveau la liste</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 n’a aucun jeton actif, mais n’est pas désactivé</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>Confinement de %1</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>La liste des jetons n’est pas lue, on ne sait donc pas lesquels de ce compte sont actifs à présent.</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>C’est encore en cours. Le bouton «&#xa0;Arrêter&#xa0;» y met fin&#xa0;: plus rien n’est alors commencé, et ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>Que s’est-il passé&#xa0;? Affiché sous Activité (facultatif)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Commencé&#xa0;: %Ln jeton non révoqué</numerusform>
            <numerusform>Commencé&#xa0;: %Ln jetons non révoqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Repris&#xa0;: %Ln jeton non révoqué</numerusform>
            <numerusform>Repris&#xa0;: %Ln jetons non révoqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>Jetons révoqués&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Jetons révoqués&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>Il ne reste aucun jeton actif, et le compte est désactivé (pas par cette opération).</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>Le compte est désactivé, pas par cette opération</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernière utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>dernière utilisation inconnue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln jeton pas encore révoqué</numerusform>
            <numerusform>%Ln jetons pas encore révoqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>La liste montre %Ln jeton de ce compte qui n’est pas révoqué.</numerusform>
            <numerusform>La liste montre %Ln jetons de ce compte qui ne sont pas révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln jeton&#xa0;: révoqué ou non, on ne le sait pas</numerusform>
            <numerusform>%Ln jetons&#xa0;: révoqués ou non, on ne le sait pas</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>on ne sait pas si le confinement l’a révoqué</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>La liste montre %1 comme révoqué (par cette exécution ou non, on ne le sait pas&#xa0;; demandé à %2 UTC)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>Pas clair pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>La liste montre le compte comme désactivé (par cette exécution ou non, on ne le sait pas&#xa0;; demandé à %1 UTC)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>Le compte, que ce confinement avait désactivé, est de nouveau actif.</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>Relu&#xa0;: il n’en reste aucun</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>Relu&#xa0;: il en reste %Ln</numerusform>
            <numerusform>Relu&#xa0;: il en reste %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln jeton&#xa0;: révoqué selon la réponse, actif selon la liste</numerusform>
            <numerusform>%Ln jetons&#xa0;: révoqués selon la réponse, actifs selon la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>La liste ne montre comme révoqué rien de ce qui l’a été</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>Impossible de relire la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>Annule le confinement de %1</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>Il n’y a pas eu de réponse avant l’interruption</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>Le serveur n’a pas donné sa liste de jetons, on ne sait donc pas si l’un d’eux est encore actif. Connectez-vous avec les identifiants d’un Admin et confinez de nouveau le compte, ou vérifiez sur le serveur lui-même.</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>Une partie de la liste de jetons du serveur n’a pas pu être lue, un autre jeton peut donc être encore actif. Vérifiez sur le serveur lui-même.</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>Le compte n’est plus dans la liste du serveur, on ne sait donc pas si un jeton est encore actif. Vérifiez sur le serveur lui-même.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>Le serveur a répondu que tous étaient révoqués, mais sa liste montre encore %Ln jeton comme actif. La liste est peut-être en retard, ou rien n’a été fait&#xa0;: réessayez dans un instant, et regardez sur le serveur lui-même si cela persiste.</numerusform>
            <numerusform>Le serveur a répondu que tous étaient révoqués, mais sa liste montre encore %Ln jetons comme actifs. La liste est peut-être en retard, ou rien n’a été fait&#xa0;: réessayez dans un instant, et regardez sur le serveur lui-même si cela persiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>Le serveur ne dit pas à qui appartient %Ln jeton actif&#xa0;: il peut être de ce compte. Il figure sous «&#xa0;%1&#xa0;». Vérifiez sur le serveur même.</numerusform>
            <numerusform>Le serveur ne dit pas à qui appartiennent %Ln jetons actifs&#xa0;: l’un d’eux peut être de ce compte. Ils figurent sous «&#xa0;%1&#xa0;». Vérifiez sur le serveur même.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>Arrêté avant que le compte ne soit désactivé.</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>Arrêté avant qu’une liste n’ait montré qu’il ne reste aucun jeton. Des jetons peuvent encore être actifs&#xa0;: réessayez, ou regardez sur le serveur lui-même.</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>Le compte n’a pas pu être désactivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>Aucun jeton du compte n’est actif, mais le compte l’est&#xa0;: de nouveaux jetons peuvent donc être créés pour lui.</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>La réponse n’a pas été claire</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>Une nouvelle tentative aura lieu si la liste le montre actif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln jeton n’est pas révoqué. %1</numerusform>
            <numerusform>%Ln jetons ne sont pas révoqués. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>Pour %Ln autre jeton, le serveur a répondu qu’il était révoqué, mais sa liste le montre encore comme actif.</numerusform>
            <numerusform>Pour %Ln autres jetons, le serveur a répondu qu’ils étaient révoqués, mais sa liste les montre encore comme actifs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Se connecter avec le &amp;navigateur</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>Reçu du navigateur</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>Annulez d’abord la connexion dans le navigateur</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 n’accepte plus votre jeton de connexion&#xa0;: il est arrivé à son terme ou a été révoqué.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Ce que vous voyez a été lu %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>Votre propre jeton de connexion à %1 est arrivé à son terme (%2).</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>Votre propre jeton de connexion à %1 arrive à son terme&#xa0;: %2. Renouvelez-le avant, pour continuer sans interruption.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renouveler…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Ouvrir le calendrier</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>Il faut un nombre de jours compris entre 1 et %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Lancer la rotation</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>Il re&amp;vient le</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Décider&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>Décider de %Ln constat</numerusform>
            <numerusform>Décider de %Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>La même décision pour chacun d’eux.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>Un auditeur lira ceci&#xa0;: indiquez pourquoi l’état actuel est acceptable.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>Rien n’est encore modifié. La décision est consignée&#x202f;; appliquez-la avec les boutons à côté du constat.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indiquez un motif.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>Choisissez le %1 ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>Un auditeur lira ceci&#xa0;: indiquez pourquoi cela peut attendre jusque-là.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::Divider</name>
    <message>
        <source>The arrow keys move it, Home and End move it as far as it goes, Enter puts it back.</source>
        <translation>Les touches fléchées le déplacent, Origine et Fin l’amènent au bout, Entrée le remet à sa place.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>Je sais que cela me retire mon propre accès d’administrateur</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>Une modification du rôle ou des équipes s’applique immédiatement à tous les jetons du compte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>C’est le compte dont vous utilisez le jeton de connexion. Sans le rôle Admin, vous ne pourrez plus rien gérer ici, ni annuler vous-même l’opération.</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>Enregistrement des modifications…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Transmission au trousseau…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>Son jeton est retiré du trousseau, et son adresse, son nom et sa couleur sont oubliés.</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>Rien ne change sur le serveur&#xa0;: le jeton y reste valide. Ce que ce programme a consigné de son travail est également conservé.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Retirer la connexion</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Enregistrer sans tester</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Pack de preuves</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;Dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>&amp;Empreinte de son manifeste</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Un dossier dédié contenant le rapport en PDF et HTML, et son contenu sous forme de tableaux et de données&#xa0;: CSV, JSON, SARIF, un calendrier, la politique.</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>La revue n’est pas terminée&#xa0;: le rapport le précise. Un dossier dédié contenant le rapport en PDF et HTML, et son contenu sous forme de tableaux et de données&#xa0;: CSV, JSON, SARIF, un calendrier, la politique.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>Il s’appellera «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>Notez-la ailleurs, dans un ticket par exemple&#xa0;: elle permettra à quiconque de prouver plus tard que rien n’a été altéré. Ce n’est pas une signature.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Écrire le pack</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>Dossier du pack de preuves</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>Le pack de preuves est écrit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Aucun programme de ce bureau n’ouvre les dossiers.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Aucune revue n’est en cours&#xa0;: le rapport est un brouillon de la situation actuelle. Un dossier à part avec le rapport en PDF et HTML, et la même chose en tableaux et données&#xa0;: CSV, JSON, SARIF, un calendrier, la politique.</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>La revue du %1 au %2</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>La revue depuis le %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>Expirations</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>Expirations %1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>état du jeton</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>constat le plus grave</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>Les barres indiquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Afficher la chronologie</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>Replier la chronologie</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>Expirations des jetons %1, %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>&amp;Enregistrer en PDF ou en image…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>Imprimer ou enregistrer la chronologie</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>La liste du serveur ne dit pas, ou pas lisiblement, quand ni s’ils expirent&#xa0;: ils ne sont dans aucune des barres</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>Suite dans le texte de recherche</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>Ce qui se trouve à côté de «&#xa0;OR&#xa0;» ou derrière «&#xa0;-&#xa0;» n’a pas de pastille, mais compte tout de même.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Tout afficher à nouveau</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>Retirer %1 de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>%Ln partie de la recherche n’est pas comprise&#xa0;: %1</numerusform>
            <numerusform>%Ln parties de la recherche ne sont pas comprises&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>%1 affichés sur %2 · %3 masqués par les filtres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln constat</numerusform>
            <numerusform>%1&#xa0;: %Ln constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln constat, gravité maximale&#xa0;: %2, replié</numerusform>
            <numerusform>%1&#xa0;: %Ln constats, gravité maximale&#xa0;: %2, replié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln constat, gravité maximale&#xa0;: %2, déplié</numerusform>
            <numerusform>%1&#xa0;: %Ln constats, gravité maximale&#xa0;: %2, déplié</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Terminer la revue</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>Les listes sont lues une dernière fois, afin que l’enregistrement indique l’état de chaque jeton après la revue. Il ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pack de preuves…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln n’est plus relevé, sans décision prise à son sujet.</numerusform>
            <numerusform>%Ln ne sont plus relevés, sans décision prise à leur sujet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>Dernière lecture des listes…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>La revue est terminée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln constat ne peut pas être décidé&#xa0;: des lignes des listes n’ont pas pu être lues. Le procès-verbal dit que cela n’est pas connu et nomme les lignes.</numerusform>
            <numerusform>%Ln constats ne peuvent pas être décidés&#xa0;: des lignes des listes n’ont pas pu être lues. Le procès-verbal dit que cela n’est pas connu et nomme les lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Afficher ce qui reste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>%Ln décision de rotation, de révocation ou de suppression pas encore exécutée. Faites-le sur la page Revue&#xa0;: decision:rotate,revoke,delete l’y trouve. Le rapport les énumère toutes.</numerusform>
            <numerusform>%Ln décisions de rotation, de révocation ou de suppression pas encore exécutées. Faites-le sur la page Revue&#xa0;: decision:rotate,revoke,delete les y trouve. Le rapport les énumère toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>Son enregistrement est conservé sur cette machine. Le pack de preuves est ce que vous remettez&#xa0;: un rapport destiné aux personnes, et son contenu sous forme de données.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>La politique demande une décision sur %Ln constat.</numerusform>
            <numerusform>La politique demande une décision sur %Ln constats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>%Ln d’entre eux est décidé.</numerusform>
            <numerusform>%Ln d’entre eux sont décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>Relire les listes et terminer</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>L’enregistrement de la revue le mentionne.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>Filtres pour lesquels la fenêtre est trop étroite</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>Veuillez patienter&#xa0;: la demande est déjà partie, et son résultat serait perdu.</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>Ce que vous avez saisi est perdu si vous quittez. Appuyez encore sur Échap, ou fermez encore la fenêtre, pour l’abandonner.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>À la &amp;main</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>Chacune dans un &amp;fichier</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>À une &amp;commande</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Un de vos programmes et ses arguments</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>TOKENDESK_TOKEN_NAME et TOKENDESK_ACCOUNT lui indiquent à qui elle appartient.</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>Un fichier dédié pour chaque valeur, lisible par vous seul. Rien n’est écrasé.</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>Dossier des fichiers de jetons</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un.</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>Vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>Dans un &amp;fichier</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Depuis ce jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>Depuis&#xa0;: selon la recherche</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Jeton ou compte</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Effectué par</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>Détails du changement</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>Le programme surveille cette connexion depuis %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>Choisissez d’abord un seul changement d’un jeton</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>Le jeton n’existe plus</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>Choisissez d’abord un seul changement d’un jeton ou d’un compte</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>Le compte n’existe plus</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Choisissez d’abord un changement</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>changements</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>Les changements ne sont pas consignés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>Impossible d’indiquer ce qui a changé</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lecture des changements…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucun changement ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln changement masqué par les filtres.</numerusform>
            <numerusform>%Ln changements masqués par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>Le programme surveille cette connexion depuis %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>Rien n’a changé depuis %1</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>Rien n’a changé lors de la dernière actualisation</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>Rien n’a changé depuis la dernière ouverture</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>Choisissez un changement pour voir quand et où il a eu lieu.</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>Ce qui a été modifié après la dernière actualisation apparaîtra à la prochaine.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Rien n’a encore changé</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Aucune modification ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>La connexion est en lecture seule&#xa0;: la modification n’a pas été envoyée</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>Modifiez la connexion pour autoriser les modifications</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La connexion est verrouillée</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Déverrouillez-la d’abord</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>Le jeton de connexion contient des caractères qu’aucun jeton ne contient&#xa0;: il n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>Collez de nouveau le jeton</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 n’est pas chiffré&#xa0;: le jeton de connexion n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Utilisez une adresse commençant par https://</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>Le jeton de connexion ne l’indique pas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>Jeton de connexion de</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>Le serveur ne l’indique pas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>Aucun n’a été utilisé&#xa0;: le système n’a pas indiqué le sien à temps.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>Il existe un autre «&#xa0;%1&#xa0;»&#xa0;: cette connexion est ajoutée sous le nom «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>Déjà présente, elle n’est pas reprise.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sans proxy</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>autorité dans %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>certificat client dans %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>Le fichier indique où votre jeton sera envoyé, et par quel proxy. Ne reprenez que ce que vous connaissez. Chaque connexion demandera son propre jeton à l’ouverture&#x202f;; rien de ce qui existe déjà n’est modifié.</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Connexions du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>Ajouter %Ln connexion</numerusform>
            <numerusform>Ajouter %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Il n’y a rien à ajouter.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>SOCKS5 proxy %1</source>
        <translation>proxy SOCKS5 %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>proxy %1</translation>
    </message>
    <message>
        <source>This connection is left out.</source>
        <translation>Cette connexion est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln connexion ne peut pas être reprise&#xa0;; la liste en indique la raison.</numerusform>
            <numerusform>%Ln connexions ne peuvent pas être reprises&#xa0;; la liste en indique la raison.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>Le confinement de %1 a été interrompu. Certains de ses jetons sont peut-être encore actifs.</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>Le confiner…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>Un plan portant sur %Ln jeton a été interrompu. Ce qui est fait est fait&#x202f;; le reste attend.</numerusform>
            <numerusform>Un plan portant sur %Ln jetons a été interrompu. Ce qui est fait est fait&#x202f;; le reste attend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>Examiner et poursuivre…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>En rester là</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>Un plan a été interrompu et ne peut pas être repris&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>Le confinement de %1 n’est pas allé à son terme. %2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>Il peut reprendre quand le déploiement répondra. Voyez ce qui a été fait.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>Le compte n’est pas encore désactivé.</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>Le confinement de %1 a été interrompu. %2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>Ce qui a été dit à la fin&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>La modification n’a pas pu être consignée&#xa0;: elle n’a donc pas été envoyée</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>Impossible de consigner le résultat d’une modification</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Impossible de lire le journal</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>Impossible de sceller le journal</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>Impossible de consigner l’opération en cours</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>autre chose porte cet identifiant</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>Ce qu’est devenue la valeur d’un nouveau jeton n’a pas pu être consigné</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>S’applique à tout ce qui est affiché. Ce qui a déjà été écrit reste tel quel.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>Le révoquer et en créer un autre…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Le révoquer</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Le laisser valide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln autre dans le même cas.</numerusform>
            <numerusform>%Ln autres dans le même cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>Sa valeur n’a jamais été transmise</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%1 de %2 a été créé %3, et il n’est pas consigné que sa valeur a été copiée ou enregistrée. Si vous ne l’avez pas non plus, personne ne peut l’utiliser.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>Ce que vous voyez a été lu %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>Afficher les listes vides</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 Une nouvelle tentative a lieu à chaque actualisation.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockedPage</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>Autre connexion</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>La connexion %1 est verrouillée</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>Tokendesk ne détient plus son jeton, et aucun trousseau ne le contient&#xa0;: fournissez-le de nouveau. Ce que vous aviez commencé est conservé.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>Tokendesk ne détient plus son jeton&#xa0;: le trousseau du système le restitue. Ce que vous aviez commencé est conservé.</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>La valeur d’un nouveau jeton attend d’être récupérée. Elle est conservée jusqu’au déverrouillage&#x202f;; ne fermez pas le programme avant.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>Tokendesk ne détient plus son jeton&#xa0;: le bac à sable en crée un autre. Ce que vous aviez commencé est conservé.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Mot de passe du pro&amp;xy</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>Selon le système&#xa0;: suit le thème clair, sombre ou à contraste élevé du bureau, même pendant que le programme fonctionne.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>Autre connexion</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Modifier cette connexion…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>En attente du trousseau du système</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>Ouvrez d’abord une connexion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importer des connexions…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exporter les connexions…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Retirer cette connexion…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Réinitialiser le bac à sable…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>La langue changera une fois la fenêtre déverrouillée.</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>La langue changera une fois cette connexion enregistrée ou quittée.</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>La langue changera après la fermeture de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>Renouveler le jeton de connexion…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (cette exécution seulement)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>Oublier cette connexion</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>Il n&apos;y a pas de jeton pour elle</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>Le trousseau du système n&apos;en a aucun.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>Connectez-vous avec le navigateur, ou collez-en un.</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>Donner un jeton…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 n’a pas été ouverte&#xa0;: ce qui est en cours ici passe d’abord. Elle figure dans la liste des connexions.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Aucune connexion n’est encore enregistrée</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>Quelque chose est encore en cours, ou n’est pas enregistré&#xa0;: déverrouillez d’abord.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>Une saisie n’est pas enregistrée&#xa0;: déverrouillez d’abord, ou choisissez de nouveau pour l’abandonner.</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>Verrouillé — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (lecture seule) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>Se connecter pour cette session uniquement…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>Un serveur d’API complet avec des données de démonstration, sur cette machine uniquement</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>La valeur du jeton que vous avez copiée quitte le presse-papiers avec le programme. Collez-la d’abord, ou refaites la même chose pour quitter.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>Séparateur entre les pages et le texte</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilters</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renommer, épingler, ordonner…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>Ce qui a été fait avec ce programme</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>Ce qui a changé sur le serveur, par quelque moyen que ce soit</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>Nouveau compte de service</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>Étape 1 sur 2&#xa0;: le compte. Son premier jeton est l’étape suivante, et peut attendre.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 a été créé sous le nom %2.</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>Aucun jeton ne peut être créé pour lui maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>Étape 2 sur 2&#xa0;: son premier jeton.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>Le compte est conservé&#x202f;; des jetons peuvent être créés à tout moment</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>Le serveur lui a donné le rôle %1 et non %2 comme demandé.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>Le serveur lui a donné le nom %1, et non %2 comme demandé.</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>Ses équipes sont %1, pas celles demandées.</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>Recherche du compte…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Le rechercher</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>Veuillez patienter&#xa0;: le jeton est en cours de création, et sa valeur serait perdue. Cela prend au plus une minute.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Créer le jeton</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Création du jeton…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Le rechercher</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Recherche du jeton…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>Une personne ou une équipe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Usage</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>À &amp;revoir le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>Plusieurs valeurs&#xa0;: chacune reste telle quelle</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>Plusieurs dates&#xa0;: chacune reste telle quelle.</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>Propriétaire et usage de %1</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>Sans propriétaire, sans usage et sans date, le constat demeure.</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>Non consigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>Fermez ceci, et rouvrez-le pour ce qui a l’identifiant à présent</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>Propriétaire et usage (%Ln élément choisi)</numerusform>
            <numerusform>Propriétaire et usage (%Ln éléments choisis)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>Conservé sur cette machine&#xa0;: le serveur n’a pas de champ pour cela.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notes en CSV</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Ce que le fichier modifie</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>Ouvrir un fichier de notes</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Tableau pour tableur (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 est inutilisable. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être reprise&#x202f;; le tableau en indique la raison.</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être reprises&#x202f;; le tableau en indique la raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Le fichier ne modifie rien.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>Reprendre %Ln note</numerusform>
            <numerusform>Reprendre %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>Enregistrement des notes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln note reprise.</numerusform>
            <numerusform>%Ln notes reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>Les notes sont telles qu’auparavant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>Propriétaire, usage et date de revue de chaque compte et jeton, conservés sur cette machine. Exportez-les, complétez les blancs dans un tableur, puis rouvrez le fichier&#xa0;: rien n’est repris avant que vous ayez vu ce qu’il modifie.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesModel</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What stood there before, and what will</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vidé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>Le compte lui-même</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Jeton %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Raison du refus</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>Tokendesk reste ouvert</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>Son icône dans la zone de notification ramène la fenêtre et permet de quitter.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>Ouvrir cette connexion</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 n’est pas surveillé</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>Il sera ouvert dès que le trousseau sera déverrouillé, ou depuis la fenêtre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>&amp;M’avertir avant que des jetons expirent, et quand l’un a expiré</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Jours avant</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>Aussi les &amp;rotations qui attendent leur étape suivante</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Heures calmes</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>Calme le s&amp;amedi et le dimanche</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>&amp;Icône dans la zone de notification, avec le nombre de jetons qui expirent dans les %1 jours</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>R&amp;ester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>Démarrer avec ma &amp;session, en arrière-plan</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;L’écrire à nouveau</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>Jusqu’à %1 nombres de 1 à %2, séparés par des virgules</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>Ce qui survient entre-temps est signalé quand le calme prend fin.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>C’est l’heure calme, jusqu’à %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>Recherche du service de notification du bureau…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>Le bureau les affiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>Ce bureau n’a pas de service de notification&#xa0;: l’icône de la zone de notification les affiche.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’instant&#xa0;: fermer la fenêtre termine le programme. Les avertissements arrivent tout de même tant qu’il tourne. L’icône apparaîtra dès qu’il y aura une zone de notification.</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>Ici, ce sont les réglages du système qui décident de ce qui démarre avec la session.</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 a été modifié&#xa0;: ce fichier démarre ce programme d’une autre manière, ou en démarre un autre.</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>Ce bureau n’a pas de service de notification&#xa0;: elles sont affichées dans la fenêtre.</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>Aussi les c&amp;onnexions qui ne sont pas ouvertes</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>Cochez d’abord «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>Vous êtes prévenu une fois pour chaque nombre&#xa0;: autant de jours avant l’expiration d’un jeton. Plusieurs jetons partagent une même notification.</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>Elles ne sont pas consultées tant que la fenêtre est verrouillée.</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>Cela a été désactivé, ici ou dans les réglages du bureau. Cochez cette case pour le réactiver.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Choisissez d’abord une ligne</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Il est déjà en premier</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Il est déjà en dernier</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>Vérifiez qui peut le lire</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Ligne %1, «&#xa0;%2&#xa0;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>Donnez-lui un autre ID, ou retirez le fichier du dossier</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>Impossible de lire le dossier %1</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>est celui d’une politique du programme</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>est déjà celui de %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>Impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>Vérifiez l’espace libre et les droits du dossier parent</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>Une politique du programme ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>Dupliquez-la et modifiez la copie</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>Impossible de supprimer %1</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>Vérifiez les droits de son dossier</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>Dossier du pack de preuves</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>Vérifier un pack de preuves</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui ne concorde pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>Lecture de ses fichiers…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>Rien n’a été altéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln fichier est tel que l’indique le manifeste, et ses nombres concordent. %1, écrit le %2.</numerusform>
            <numerusform>%Ln fichiers sont tels que l’indique le manifeste, et leurs nombres concordent. %1, écrit le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>Cela ne prouve rien si l’empreinte du manifeste n’est pas celle qui a été notée ailleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>Ce pack n’est plus tel qu’il a été écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln élément ne concorde pas.</numerusform>
            <numerusform>%Ln éléments ne concordent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>Le pack &amp;précédent</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>Choisissez son dossier pour vérifier que ce pack le suit. Peut rester vide.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>Le dossier du pack précédent</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>Il suit le pack précédent.</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>Choisissez le pack précédent de la même connexion.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>Révoquer %Ln jeton</numerusform>
            <numerusform>Révoquer %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>Restaurer %Ln jeton</numerusform>
            <numerusform>Restaurer %Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Supprimer %Ln jeton</numerusform>
            <numerusform>Supprimer %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>Ce qui les utilise cesse de fonctionner immédiatement. Vous pouvez les restaurer jusqu’à ce que quelqu’un les supprime.</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>Ils fonctionnent de nouveau immédiatement, pour quiconque possède leur valeur.</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>Les jetons supprimés et leur historique ne peuvent pas être récupérés.</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>Jetons du plan</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Enregistrer le plan…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Annuler ce qui a été fait…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Il ne reste rien à faire</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>%1 sur %2 à exécuter</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>exclus&#xa0;: %1</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>approuvé par %1, %2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>Je sais que mon propre jeton de connexion en fait partie, et j’ai un autre moyen de me connecter</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>Je sais qu’ils ne peuvent pas être récupérés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln seconde restante</numerusform>
            <numerusform>%Ln secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>Tout n’a pas été fait&#x202f;; le tableau en indique la raison.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>L’exécution est encore en cours. Arrêtez-la d’abord, ou laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>Nouvelle lecture de la liste…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>La liste a changé entre-temps. Réexaminez le plan avant de l’appliquer.</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>Enregistré sous %1. Une autre personne peut l’ouvrir et l’approuver.</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>Approuvé. Enregistrez le plan pour le renvoyer.</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>Exécuter le reste</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>%1 faits avant</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>Réactivez d’abord %Ln compte&#x202f;; ses jetons ne fonctionnent pas avant</numerusform>
            <numerusform>Réactivez d’abord %Ln comptes&#x202f;; leurs jetons ne fonctionnent pas avant</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>Une approbation porte sur le plan entier. Enregistrez-le tel qu’il est maintenant, ouvrez-le et approuvez celui-ci</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>Désactiver de nouveau %1 une fois ses jetons révoqués</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>Désactiver de nouveau %Ln compte une fois les jetons révoqués</numerusform>
            <numerusform>Désactiver de nouveau %Ln comptes une fois les jetons révoqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>Désactivation de %1…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>Tout est fait. Désactivé de nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>Tout est fait. Réactivé&#xa0;: %1. L’annulation le désactive de nouveau.</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>Vous avez modifié ce plan&#xa0;: son motif, son approbation ou ses lignes. Cela sera perdu si vous partez sans l’enregistrer. Appuyez encore sur Échap, ou fermez encore la fenêtre, pour l’abandonner.</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>Seulement ce qui est à &amp;voir</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>Ce qui s’y oppose, ce qui est laissé de côté&#xa0;; à la fin, ce qui n’a pas été fait</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>créé par %1, %2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>Ce déploiement ne propose pas de réactiver un compte</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Motif&#xa0;? Affiché sous Activité (facultatif)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 à voir</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>Désactiver de nouveau %Ln compte</numerusform>
            <numerusform>Désactiver de nouveau %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>Tous les jetons sont exclus&#xa0;: cochez ceux à révoquer</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>Tous les jetons sont exclus&#xa0;: cochez ceux à restaurer</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>Tous les jetons sont exclus&#xa0;: cochez ceux à supprimer</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>incertains&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>Ce qui n’était pas démarré reste tel quel</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Réessayer ce qui n’a pas été fait</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>non effectués&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>terminés&#xa0;: %1 · non effectués&#xa0;: %2 · incertains&#xa0;: %3 · non démarrés&#xa0;: %4 · exclus&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>peut être le jeton de connexion que vous utilisez</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>utilisé au cours des dernières 24 heures</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>son compte n’en a pas d’autre qui fonctionne</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauré</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>included</source>
        <translation>inclus</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclu</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>À exécuter</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>utilisé depuis que le plan a été fait</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>son compte est désactivé</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>il a expiré et ne fonctionne pas, même restauré</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>Annule le plan %1</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>%1 n’a pas pu être réactivé, aucun jeton n’a donc été rétabli&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>%1 n’a pas pu être désactivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>Réactivés avant cela, et actifs maintenant&#xa0;: %1. Réessayez, ou désactivez ce qui ne doit pas rester actif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>Non désactivé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Utiliser cette politique</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>La revue s’appuie désormais sur elle&#x202f;; les modifications sont d’abord enregistrées</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (personnelle)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importer une politique</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Politique (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>Importée. Enregistrez-la pour la conserver.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exporter la politique</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrigez d’abord ce qui est signalé.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>Supprimer cette politique&#x202f;?</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>La revue s’appuie actuellement sur elle, et s’appuiera sur la politique par défaut. Le fichier ne peut pas être récupéré&#x202f;; les revues qui la mentionnent conservent leurs nombres.</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>Le fichier ne peut pas être récupéré&#x202f;; les revues qui la mentionnent conservent leurs nombres.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistrée.</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>La revue s’appuie maintenant sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Pas encore enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>Une politique dit ce qu’une revue recherche, et la gravité de chaque constat. Les politiques intégrées ne peuvent pas être modifiées&#xa0;: dupliquez-en une, et modifiez la copie.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Descri&amp;ption</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Modifiées uniquement</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Aucune règle ne correspond.</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>À partir de cette gravité, un constat exige une décision</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Rechercher dans les règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Une autre politique porte ce nom.</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Modifié. Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 règles sur %2</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Il n’y a rien à quoi la comparer</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>Décision requise à par&amp;tir de</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>Politiques</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (non enregistrée)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – utilisée</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour le moment</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrées</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Gravité de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>pour les comptes Admin</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>Gravité de «&#xa0;%1&#xa0;» pour les comptes Admin</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>Son origine, par exemple la clause d’une norme</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>Reprendre ce que dit la politique dont celle-ci est issue</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 pour les comptes Admin</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>an environment, a number and its unit</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>aucune clause</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Modifié. Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Source de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>Préparation de l’enregistrement…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>Jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>Jusqu’ici&#xa0;: %1, échéance %2.</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>Jusqu’ici&#xa0;: %1, expiré %2.</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>un jeton de connexion sans nom</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>Renouveler le jeton de connexion</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Nouveau &amp;jeton</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Il reste en mémoire jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>Il prend la place de l’ancien dans le trousseau du système une fois vérifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Terminez la connexion dans le navigateur, ou annulez-la et collez un jeton.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Remise au trousseau…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>C’est le jeton de connexion de %1&#x202f;; jusqu’ici, vous travailliez en tant que %2. Les listes sont relues pour cet utilisateur.</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>Il a peut-être moins de droits que celui en service.</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>La valeur d’un nouveau jeton attend encore d’être récupérée. Récupérez-la d’abord&#xa0;: pour travailler en tant qu’un autre utilisateur, ce qui est ouvert est fermé.</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>Travailler en tant que cet utilisateur</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L’utiliser tout de même</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>Quelque chose est encore en cours, ou n’est pas enregistré. Laissez-le d’abord se terminer&#xa0;: pour travailler comme un autre utilisateur, ce qui est ouvert est fermé.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un utilisateur inconnu</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>La fenêtre a été verrouillée&#xa0;: les identifiants saisis ici sont oubliés.</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>Vous pouvez les utiliser pour l&apos;instant&#xa0;: ils restent en mémoire jusqu&apos;au verrouillage de la fenêtre ou à la fin du programme</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>Utiliser pour l&apos;instant</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>non relevé</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>inconnu, une ligne n’a pas pu être lue</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>concerne aussi %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln constat non décidé&#xa0;: l’identifiant est à présent celui d’un autre, d’après la liste du serveur. Regardez ce qui est constaté à présent, et décidez-en.</numerusform>
            <numerusform>%Ln constats non décidés&#xa0;: l’identifiant est à présent celui d’un autre, d’après la liste du serveur. Regardez ce qui est constaté à présent, et décidez-en.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln décision non retirée&#xa0;: elle a été prise à nouveau depuis, ou fait partie d’une revue terminée. Décidez plutôt à nouveau.</numerusform>
            <numerusform>%Ln décisions non retirées&#xa0;: elles ont été prises à nouveau depuis, ou font partie d’une revue terminée. Décidez plutôt à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln constat non décidé&#xa0;: il a été décidé à nouveau depuis, et cela reste.</numerusform>
            <numerusform>%Ln constats non décidés&#xa0;: ils ont été décidés à nouveau depuis, et cela reste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>Groupés par gravité</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Groupés par règle</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>Groupés par compte</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>Afficher de nouveau les constats de tous les jetons, quelle que soit leur expiration</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>Afficher de nouveau les constats de tous les comptes</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Modifier les politiques…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>son fichier n’existe plus</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>La politique «&#xa0;%1&#xa0;» est inutilisable (%2). La revue s’appuie sur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>Une revue s’appuie sur une seule politique. Terminez-la ou abandonnez-la pour en choisir une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expiration&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>Compte&#xa0;: %1 choisis</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Détails du constat</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>Tout ce qui a été décidé et noté n’est pas affiché ou conservé. %1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>Choisissez d’abord un constat portant sur un jeton</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Choisissez d’abord un constat</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>Choisissez d’abord un constat portant sur un jeton ou un compte</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Rien n’est affiché</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revue&#xa0;: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Évaluation…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été relevé</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>Aucun jeton ni aucun compte n’enfreint une règle de la politique «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Aucun constat ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln constat masqué par les filtres.</numerusform>
            <numerusform>%Ln constats masqués par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>Rien n’a été décidé auparavant qui puisse être décidé de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln constat décidé comme avant</numerusform>
            <numerusform>%Ln constats décidés comme avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln note enregistrée.</numerusform>
            <numerusform>%Ln notes enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>Rien n’empêche de terminer la revue.</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Terminer la revue…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln note non retirée&#xa0;: elle a été modifiée depuis.</numerusform>
            <numerusform>%Ln notes non retirées&#xa0;: elles ont été modifiées depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>%Ln constat décidé</numerusform>
            <numerusform>%Ln constats décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln décision retirée</numerusform>
            <numerusform>%Ln décisions retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Les notes conservées sur cette machine n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>Aucun constat ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Afficher ce qui reste</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Démarrer une revue</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>Consigne l’état actuel de tous les éléments, puis vos décisions, jusqu’à ce que vous la terminiez. Vous pouvez la laisser en suspens plusieurs jours.</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>Revue depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>Décidés&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Décidés&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln résolu sans décision</numerusform>
            <numerusform>%Ln résolus sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Aucune revue n’est en cours</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>Une revue laisse une trace de chaque constat et décision</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>La dernière a été terminée le %1 par %2</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>Depuis la dernière – nouveaux&#xa0;: %1, disparus&#xa0;: %2, modifiés&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln inconnu&#xa0;: des lignes des listes n’ont pas pu être lues</numerusform>
            <numerusform>%Ln inconnus&#xa0;: des lignes des listes n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Les revues n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>Le jeton de connexion ne permet plus de voir les jetons.</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>La revue n’est pas terminée&#xa0;: les listes n’ont pas pu être lues une dernière fois, l’état après la revue n’est donc pas connu. %1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Les jetons n’ont pas encore été évalués. Attendez qu’ils le soient.</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>La revue est en cours d’enregistrement. Attendez la fin.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Une revue est déjà en cours. Terminez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>Aucune revue n’est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%Ln constat exige une décision avant que la revue puisse être terminée</numerusform>
            <numerusform>%Ln constats exigent une décision avant que la revue puisse être terminée</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>Affichez ce qui reste à décider, et décidez</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>Les listes datent d’avant&#xa0;: une revue consigne ce qui est là maintenant.</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>Réessayez quand le déploiement répondra</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>Les rotations n’ont pas pu être lues, on ne sait donc pas quels jetons vont ensemble. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>Abandonner la revue&#x202f;?</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>L’état de tous les éléments au démarrage est oublié, et aucun enregistrement de cette revue ne sera conservé.</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>Toutes les décisions et notes sont conservées.</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>Abandonner la revue</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Aucune revue n’est en cours</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Les jetons n’ont pas encore été évalués. Attendez qu’ils le soient.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Une revue est déjà en cours. Terminez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Les notes conservées sur cette machine n’ont pas pu être lues</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, par %2 (%3)</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>La revue antérieure</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>La revue ultérieure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pack de preuves…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>Aucune revue n’a encore été terminée. Démarrez-en une au-dessus des constats&#xa0;: une fois terminée, elle pourra être comparée à la suivante.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>nouveaux&#xa0;: %1 · modifiés&#xa0;: %2 · disparus&#xa0;: %3 · inchangés&#xa0;: %4</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>changements entre revues</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>Rien n’a changé&#xa0;: %Ln constat comme avant.</numerusform>
            <numerusform>Rien n’a changé&#xa0;: %Ln constats comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>Aucune revue n’est encore terminée. Quand celle en cours sera terminée, la suivante pourra lui être comparée.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Comparer les revues</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>Constats avant&#xa0;: %1 (résolus pendant cette revue&#xa0;: %2) · Constats maintenant&#xa0;: %3 (résolus&#xa0;: %4)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotation de %1</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>Rotation de %Ln jeton</numerusform>
            <numerusform>Rotation de %Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>Un nouveau jeton prend immédiatement la place de l’ancien. Ce qui a encore l’ancien cesse de fonctionner&#x202f;; il peut être restauré jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>Un nouveau jeton est créé et transmis. L’ancien continue de fonctionner jusqu’à ce que vous constatiez que plus rien n’en a besoin.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Créer le nouveau jeton</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>Créer %Ln nouveau jeton</numerusform>
            <numerusform>Créer %Ln nouveaux jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>%Ln jeton est exclu.</numerusform>
            <numerusform>%Ln jetons sont exclus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>Ce programme utilise l’un d’eux. Donnez la nouvelle valeur à la connexion avant de révoquer l’ancien.</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>Création du nouveau jeton…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>Création et transmission&#xa0;: %1 sur %2…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>Tous sont créés et transmis, mais ceux-ci n’ont pas pu être essayés&#xa0;:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>La rotation est conservée et se poursuit sous Rotations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>L&apos;ordinateur allait se mettre en veille, le reste n&apos;a donc pas été commencé</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>De nouveaux jetons remplacent aussitôt les anciens. Ce qui en utilise encore un ancien cesse de fonctionner&#xa0;; ils peuvent être restaurés tant qu’ils ne sont pas supprimés.</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>De nouveaux jetons sont créés et transmis. Les anciens continuent de fonctionner jusqu’à ce que vous constatiez que plus rien n’en a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>Une valeur a été abandonnée, le reste n’a donc pas été commencé</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>&amp;Noms des nouveaux jetons</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>Ils e&amp;xpirent après</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>&amp;Essayer chaque nouveau jeton par une lecture avant de le transmettre</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Synchronisation d’&amp;annuaire (SCIM) uniquement</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>Il a f&amp;uité&#xa0;: révoquer l’ancien dès que la nouvelle valeur est transmise</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>La liste du serveur n’indique pas si l’ancien est un jeton de ce type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>Transmission des valeurs</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>&amp;Nom du nouveau jeton</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>Il e&amp;xpire après</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>Ce programme utilise l’un d’eux&#xa0;: il se priverait d’accès. Effectuez la rotation de celui-ci sans cette option, et donnez d’abord la nouvelle valeur à la connexion.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>Transmission de la valeur</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Proposer de &amp;révoquer l’ancien</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Proposer de &amp;supprimer l’ancien</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Motif&#xa0;? Affiché sous Activité (facultatif)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>Ils ont f&amp;uité&#xa0;: révoquer chaque ancien dès que sa nouvelle valeur est transmise</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>Proposer de &amp;révoquer les anciens</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>Proposer de &amp;supprimer les anciens</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln étape à faire</numerusform>
            <numerusform>%Ln étapes à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln rotation en cours</numerusform>
            <numerusform>%Ln rotations en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Ancien jeton</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Étape due</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>&amp;Noms des nouveaux jetons</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>Valeurs de départ de chaque rotation&#x202f;; elles peuvent être modifiées pour chacune.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Proposer de &amp;révoquer l’ancien</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Proposer de &amp;supprimer l’ancien</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>La connexion a été fermée</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>Les rotations en cours ne sont pas encore lues</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>Il est révoqué. Créez plutôt un nouveau jeton</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>Son compte ne figure pas dans la liste du serveur</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>Choisissez d’abord une rotation</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Elle est terminée</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>Une étape est en cours</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>On ne sait pas encore si le nouveau jeton a été créé</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>Ce n’est pas l’étape suivante</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>L’ancien jeton est supprimé ou a expiré&#xa0;: aucun retour à celui-ci n’est possible</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>Impossible de consigner l’évolution d’une rotation. %1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Le jeton ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>Il fait partie d’une rotation en cours</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>La liste du serveur ne montre pas encore les deux jetons</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>Rotations</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>Détails de la rotation</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>Choisissez d’abord une seule rotation</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>Il n’y a plus rien à faire d’ici, sinon abandonner le suivi</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>Révoquer %1 maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>Ce qui l’utilise encore cesse de fonctionner immédiatement. Il peut être restauré jusqu’à sa suppression.</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Révoquer l’ancien jeton</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>Ce programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>J’ai un autre moyen de me connecter</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>Le nouveau jeton a pris sa place, et l’ancien n’a manqué à personne.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>La suppression est irréversible. La rotation est alors terminée.</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Supprimer l’ancien jeton</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>Revenir à %1&#x202f;?</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>L’ancien jeton est restauré, puis ce qui a été créé à sa place est révoqué.</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>L’ancien jeton continue de fonctionner, et ce qui a été créé à sa place est révoqué.</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>Ce qui utilise le nouveau jeton cesse de fonctionner immédiatement.</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>L’ancien jeton a fuité&#xa0;: quiconque l’a trouvé peut de nouveau l’utiliser.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revenir en arrière</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Retour en arrière…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>Les deux jetons restent en l’état. Plus rien n’est fait, et aucun rappel ne vous sera adressé.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>Choisissez des jetons sur la page Jetons et appuyez sur Lancer la rotation&#xa0;: un nouveau jeton est créé et transmis, les deux sont surveillés, et l’ancien est révoqué puis supprimé une fois que plus rien n’en a besoin.</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Aller aux jetons</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>Aucune rotation ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln rotation masquée par la recherche.</numerusform>
            <numerusform>%Ln rotations masquées par la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>Choisissez une rotation pour voir ses étapes et les deux jetons.</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>Ne plus suivre la rotation de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>Aucune rotation n’est en cours</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>Son nouveau jeton est en cours de remise</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>Ce programme utilise peut-être le nouveau jeton.</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>Ne plus suivre %Ln rotation&#xa0;?</numerusform>
            <numerusform>Ne plus suivre %Ln rotations&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>Tous leurs jetons restent tels quels. Rien d’autre n’est fait, et vous ne recevrez plus de rappel à leur sujet.</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>Aucune rotation ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>L’épingler sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom du fichier</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>Dossier du fichier du jeton</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caractères au plus.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Un autre filtre porte ce nom.</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>Il contient la valeur d’un jeton, qui n’est pas conservée</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>Deux filtres s’appellent «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Filtres enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>Ceux qui sont cochés sont épinglés sous «&#xa0;%1&#xa0;», dans cet ordre.</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>Il ne reste aucun filtre</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>Filtres nommés&#xa0;: en appliquer un, ou enregistrer celui-ci</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renommer, épingler, ordonner…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Aucun filtre n’est encore enregistré</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>Définissez d’abord un filtre à enregistrer</translation>
    </message>
</context>
<context>
    <name>tokendesk::SearchModel</name>
    <message>
        <source>%1, %2</source>
        <comment>an action and its group</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, key %1</source>
        <translation>, touche %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>, indisponible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>Valeur du jeton</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Après %Ln minute</numerusform>
            <numerusform>Après %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>Après %Ln seconde</numerusform>
            <numerusform>Après %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>Le verrouillage a aussi lieu avec celui du bureau et avant la mise en veille de la machine. Une fenêtre verrouillée n’affiche aucune donnée, et votre jeton de connexion quitte la mémoire jusqu’à ce que le trousseau le restitue.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>&amp;Effacer un jeton copié</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>Seulement s’il s’agit encore de celui qui a été copié ici.</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>Toujours en vigueur</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>Les jetons de connexion se trouvent dans le trousseau du système et nulle part ailleurs. Sans trousseau, ils sont conservés en mémoire le temps d’une session. Les autres programmes ne peuvent pas lire la mémoire de celui-ci, et un plantage n’en écrit rien sur le disque.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>En attente du serveur&#xa0;: nouvel essai dans %Ln seconde</numerusform>
            <numerusform>En attente du serveur&#xa0;: nouvel essai dans %Ln secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>La connexion a été fermée</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La connexion est verrouillée</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>C’est le jeton de connexion d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>Rouvrez la connexion pour travailler en tant que cet utilisateur</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>La liste du serveur le montre encore tel qu’il était</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>On ne sait pas si cela a été fait. Quand le serveur répondra de nouveau, sa liste le dira</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» est maintenant %2, mais son jeton est conservé pour %3, il n’a donc pas été envoyé</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>Remettez l’adresse, ou modifiez la connexion et saisissez le jeton de la nouvelle</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>Les identifiants de %1 ne sont plus conservés</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>Ils ont été effacés au verrouillage de la fenêtre. Ajoutez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>La connexion a été supprimée, mais aucun trousseau n’a pu être atteint (%1). Si l’un d’eux conserve ses identifiants, l’entrée «&#xa0;%2&#xa0;» y est encore</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>Ces identifiants n’ont plus le droit de lire les jetons de service</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>Demandez à un Admin si leur rôle a été modifié, ou renouvelez les identifiants avec ceux qui ont le rôle Admin.</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>Le serveur a donné moins de jetons de service qu’il n’en compte</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>La liste des comptes de service n’a pas pu être lue, il manque donc ceux qui n’ont pas de jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>La fenêtre a été verrouillée avant que le déploiement n’ait répondu</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>Donnez de nouveau les identifiants</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>La liste des comptes de service n’a pas pu être lue&#xa0;; ils sont montrés tels qu’ils étaient auparavant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>Le proxy de «&#xa0;%1&#xa0;» est maintenant %2, mais son mot de passe est enregistré pour %3&#xa0;: il n’a donc pas été envoyé</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>Modifiez la connexion et saisissez le mot de passe du proxy</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>Le serveur a fourni un nombre de comptes de service différent de celui qu’il annonce</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>L’élément ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>Vos propres jetons n’ont pas pu être lus&#xa0;: celui que cette connexion utilise n’est peut-être pas marqué comme le vôtre&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>Le serveur a répondu par des listes vides, alors qu’elles contenaient %1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>Les comptes ne peuvent pas être supprimés&#xa0;; c’est donc sans doute une défaillance du serveur. Réessayez dans un instant. Si le déploiement a été réinitialisé, affichez les listes vides.</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>Aucune ligne des listes du serveur n’a pu être lue</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Réessayez. Si le problème persiste, prévenez l’administrateur du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>La liste du serveur le montre ainsi. On ne sait pas si cette requête en est la cause</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>La ligne est omise&#xa0;: son identifiant est 0, que ce programme tient pour absent</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>L’identifiant de ce compte est 0, que ce programme tient pour absent&#xa0;: ses jetons sont affichés sans compte</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>On ne sait pas encore ce que la demande est devenue</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>La réponse du serveur ne confirme pas la modification</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>La liste du serveur ne montre pas la modification pour l’instant. Elle peut encore être exécutée&#xa0;: relisez la liste dans quelques minutes avant de réessayer</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>Le serveur n’a fourni aucun compte lisible, bien qu’il ait fourni des jetons de comptes</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Données enregistrées</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>Vos choix ne valent que jusqu’à la fin du programme&#xa0;: %1 ne peut pas être écrit. Vérifiez que le fichier et son dossier sont accessibles en écriture et que le disque n’est pas plein, puis choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>Rechercher par effet ou par touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>En attente du navigateur</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>Lien de la connexion</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Annuler la connexion</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien et ouvrez-le dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>Copié. Ouvrez-le dans un navigateur sur cet ordinateur&#xa0;: sur un autre, le chemin du retour ne mène nulle part.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>%1:%2 restantes</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>Connectez-vous à %1 dans le navigateur, et autorisez cet ordinateur. La suite se fait ici d&apos;elle-même. Si aucun navigateur ne s&apos;ouvre, copiez le lien et ouvrez-le dans un navigateur de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>Tokendesk ne peut pas utiliser son dossier de données</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>Vous pouvez continuer avec un autre dossier pour cette exécution. Vos connexions sont là. Le contenu de ce dossier n’est pas affiché, et ce que vous faites est consigné dans l’autre.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Autre dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Lecture seule&#xa0;: rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualisation…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>Non connecté · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>Connexion perdue · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>Connecté en tant que %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Actualisé %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · sans proxy&#xa0;: le système n’a pas indiqué le sien à temps</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>Jeton de connexion refusé · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>Refusé par le serveur · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>Le serveur répond par une erreur · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>La dernière actualisation a échoué · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>jeton de connexion sans expiration</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>jeton de connexion&#xa0;: expire %1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>jeton de connexion expiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln modification en cours</numerusform>
            <numerusform>%Ln modifications en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>Ce qui n’a pas encore été envoyé reste tel quel</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>Les connexions sans leurs jetons de connexion, et les choix faits ici.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>Le journal des modifications, les décisions et notes de revue, ce qui a changé et depuis quand, et le bac à sable. Rien de tout cela ne contient la valeur d’un jeton.</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>Ce que les fenêtres retiennent</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>Les tailles, les colonnes, les filtres et la dernière recherche de chaque page.</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>Oublier les tailles et les filtres</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>Au prochain démarrage, tout sera comme au premier.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Aucun programme de ce bureau n’ouvre les dossiers.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Le compte ne figure plus dans la liste du serveur</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez %1 vous-même dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>Votre jeton de connexion n’a pas le droit de lire cette liste</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nouveau compte de service</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>Séparateur entre le tableau et les détails</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>Des filtres sont également définis.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer la recherche et les filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>Les mots sont cherchés dans les noms et autres textes. Ce qu’une colonne affiche se filtre.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrer par %1</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>Les détails de la ligne choisie s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Ordre…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Trié par %1, croissant</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Trié par %1, décroissant</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>Une colonne doit rester</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>Ajouter l’équipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>Nom d’une autre équipe</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (toujours)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>Écrivez d’abord le nom de l’équipe</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>Les touches fléchées passent d’une barre à l’autre, Espace en choisit une, avec Maj jusqu’à celle-ci. Échap affiche tout de nouveau.</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>Chronologie des expirations, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>d’ici %Ln jour</numerusform>
            <numerusform>d’ici %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expire d’ici %Ln jour</numerusform>
            <numerusform>Expire d’ici %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>N’expire jamais</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>depuis %Ln jour</numerusform>
            <numerusform>depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisé</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisé</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>Inutilisé depuis %Ln jour</numerusform>
            <numerusform>Inutilisé depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>Montrer les jetons qui expirent bientôt</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Dans combien de jours</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>Montrer les jetons que personne n’utilise</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Depuis combien de jours</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Synchronisation d’&amp;annuaire (SCIM) uniquement</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>&amp;Compte de service</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>E&amp;xpire après</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>Par exemple&#xa0;: airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Compte de service</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Saisissez une partie de son nom</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>Choisissez un compte dans la liste.</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>Indiquez à quoi il sert et où il est utilisé. Il ne pourra pas être renommé ensuite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1&#xa0;: %2 Équipes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>Pour un jeton qu’un fournisseur d’identité utilise pour synchroniser les utilisateurs. Le serveur le refuse partout ailleurs.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Fichier contenant le jeton</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu depuis %1</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Collez le jeton</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>illimitée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Réactivation…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de service</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>État du compte</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>Transmettre le nouveau jeton</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>Je n’en ai pas besoin…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>expire le %1, %2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>n’expire jamais</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%1 pour %2, %3.</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>La valeur ne peut être obtenue que maintenant&#xa0;: le serveur n’en garde aucune copie. Copiez-la ou enregistrez-la immédiatement.</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>Copiez ou enregistrez d’abord la valeur</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 a lu la valeur.</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>Maintenir pour afficher</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>Affichée tant que le bouton ou la barre d’espace est maintenu enfoncé</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>Une lecture avec le nouveau jeton lui-même. Le serveur la compte comme une utilisation.</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>Copier la ligne d’environnement</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>Copier la ligne curl</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>Contient la valeur elle-même. Commence par une espace, afin que les shells avec HISTCONTROL=ignorespace l’excluent de leur historique.</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>Le jeton parvient à curl par son entrée standard. En argument, tout utilisateur de la machine pourrait le lire dans la liste des processus.</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>Personne ne pourra alors jamais utiliser ce jeton. Il reste néanmoins valide jusqu’à ce que quelqu’un le révoque.</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>Le révoquer maintenant</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Le laisser valide</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>Renoncer à la valeur&#x202f;?</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>Copiée. Collez-la où elle est nécessaire avant l’effacement du presse-papiers.</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>La ligne d’environnement est copiée, valeur comprise.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Enregistrée dans %1, lisible par vous seul.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>Le serveur accepte le nouveau jeton.</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Révocation du jeton…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>Sa valeur n’était pas nécessaire</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Dans le presse-papiers pendant encore %Ln seconde</numerusform>
            <numerusform>Dans le presse-papiers pendant encore %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>N’est plus dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>Copiez ou enregistrez d’abord la valeur, ou indiquez que vous n’en avez pas besoin. Elle ne pourra plus être affichée.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>Exclue des historiques de presse-papiers, et effacée après %Ln seconde</numerusform>
            <numerusform>Exclue des historiques de presse-papiers, et effacée après %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Avec curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>expiration %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>Vous avez la valeur, mais cela n’a pas pu être consigné. Une nouvelle tentative a lieu à chaque actualisation. Si elles échouent toutes jusqu’à la fin du programme, la question sera posée au prochain démarrage. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>Jetons de service</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Détails du jeton</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>Choisissez d’abord un jeton</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Aucun filtre n’est défini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>jetons-de-service</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>Aucun jeton de service pour le moment</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>Un jeton de service est la clé avec laquelle une automatisation s’authentifie. Créez un compte de service et son premier jeton en une seule fois.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Aucun jeton ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln jeton masqué par les filtres.</numerusform>
            <numerusform>%Ln jetons masqués par les filtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>Choisissez un jeton pour voir tout ce qui est connu à son sujet.</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>Les jetons choisis appartiennent à plusieurs comptes</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>Aucun jeton ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>Cela ne s’applique à aucun des jetons choisis</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Masquer la fenêtre</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>Aucun jeton n’est chargé</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>En attente du jeton de connexion…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>Ce sont les identifiants de %1, et ce qui est verrouillé est le travail de %2</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>Connectez-vous en tant que %1, ou ouvrez une autre connexion.</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>Le trousseau n’a pas accepté le jeton, qui n’est donc conservé que jusqu’au prochain verrouillage de la fenêtre</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>Ce qui change hors de ce programme n’est pas consigné. %1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>Certains changements ne sont pas consignés. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln rotation attend l’étape suivante.</numerusform>
            <numerusform>%Ln rotations attendent l’étape suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>Votre jeton de connexion est renouvelé. Tout continue avec lui.</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>Les filtres le masquent.</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>Un changement est en route. Annulez-le lorsqu’il sera arrivé.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>C’est la valeur d’un jeton. Elle n’indique aucun compte qui figure dans la liste de ce déploiement. Elle a été retirée de la recherche et n’est pas conservée.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>C’est la valeur d’un jeton qui, d’après ce qu’elle indique elle-même, appartient au compte %1. Elle a été retirée de la recherche et n’est pas conservée.</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Afficher ses jetons</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>La recherche est encore en cours</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>C’est une partie de la valeur d’un jeton, trop courte pour dire de quel compte. Elle a été retirée de la recherche et n’est pas conservée.</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>On ne sait pas encore si la modification de %1 a été effectuée. Actualisez, ou annulez une modification antérieure sur la page «&#xa0;Activité&#xa0;»</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>La dernière modification faisait partie d’un plan, d’une rotation ou d’un confinement&#xa0;: annulez-la sur la page «&#xa0;Activité&#xa0;»</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>Une modification est en cours, et le serveur n’a pas encore répondu. Attendez sa réponse, ou refaites le même choix pour quitter&#xa0;: ce qu’il en est advenu sera dit à la prochaine ouverture de cette connexion.</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>La rotation de %1 a commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln rotation a commencé.</numerusform>
            <numerusform>%Ln rotations ont commencé.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>Il n’y a rien à annuler&#xa0;: la dernière modification n’a pas été faite. Annulez-en une antérieure sur la page «&#xa0;Activité&#xa0;»</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>La dernière modification a créé un jeton, qui est peut-être utilisé&#xa0;: annulez-la sur la page «&#xa0;Activité&#xa0;»</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>La modification est en cours&#xa0;: elle pourra être annulée quand le serveur aura répondu</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>La dernière modification ne peut pas être annulée. Annulez-en une antérieure sur la page «&#xa0;Activité&#xa0;»</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2&#xa0;: indiquez un nombre entier de %3 à %4.</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2&#xa0;: indiquez l’une des valeurs&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>Un serveur local qui parle l’API Qualytics des comptes de service et des jetons, pour explorer et tester. Il répond uniquement sur 127.0.0.1, et affiche son adresse et un jeton d’administration sur une ligne de JSON.</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>Écouter sur ce port&#x202f;; 0, la valeur par défaut, prend n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>Conserver les données dans ce fichier. Sans lui, elles disparaissent avec le programme.</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>Remplir une nouvelle base de données&#xa0;: demo (par défaut) ou empty.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>Remplir une nouvelle base de données avec exactement ce nombre de jetons de service, seul ou en complément de --seed demo.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>Remplir une nouvelle base de données avec exactement ce nombre de comptes de service.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>Faire attendre chaque réponse ce nombre de millisecondes.</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>Répondre au plus à ce nombre de requêtes par seconde, aux autres par 429.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database attend le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>Impossible de créer le dossier %1 pour la base de données du bac à sable. Choisissez un autre fichier, ou créez le dossier.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>La base de données du bac à sable %1 est utilisée par un autre bac à sable. Arrêtez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>Impossible de créer la base de données du bac à sable %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>La base de données du bac à sable %1 n’est pas un fichier. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>Impossible d’écrire la base de données du bac à sable %1. Vérifiez ses permissions, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>Impossible de lire la base de données du bac à sable %1&#xa0;: %2. Choisissez un autre fichier, ou supprimez celui-ci pour repartir de zéro.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>La base de données du bac à sable %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>Impossible de supprimer le fichier %1. Vérifiez les permissions du dossier.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>La base de données du bac à sable %1 n’a pas pu être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Le bac à sable ne fonctionne pas.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>La base de données du bac à sable %1 n’a pas pu être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>La base de données du bac à sable %1 n’a pas de clés utilisables&#xa0;: %2. Choisissez un autre fichier, ou supprimez celui-ci pour repartir de zéro.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>Le port %1 est utilisé par un autre programme. Choisissez un autre port, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>Impossible d’ouvrir le port %1&#xa0;: %2. Choisissez un autre port, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>Voir tokendesk-sandbox --help.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>Impossible de créer un dossier temporaire&#xa0;: %1. Choisissez un fichier avec --database.</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>elle a été écrite par une version plus récente (schéma %1, ce programme connaît %2). Mettez le programme à jour, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>son schéma n’a pas pu être mis à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>La base de données du bac à sable %1 n’a pas pu être remplie&#xa0;: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>Les données de démonstration comptent à elles seules %1 jetons et %2 comptes. Demandez-en au moins autant, ou omettez --seed demo.</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>Les jetons ont besoin d’un compte. Demandez-en au moins un avec --accounts.</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>La base de données du bac à sable %1 a été remplie avec %2 et est conservée telle quelle. Démarrez sans %3, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>Comment une page d’utilisateurs nomme son total&#xa0;: total (par défaut) ou total_count.</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>il est lisible par d’autres, et cela ne peut pas être changé</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>le programme se termine</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1&#xa0;: un chemin ne peut pas commencer par un deux-points. Placez ./ devant, ou omettez l’option pour ne rien conserver.</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>le fichier %1 a été supprimé ou remplacé pendant que le bac à sable fonctionne. Remettez-le en place, ou réinitialisez ou redémarrez le bac à sable</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>Impossible de lire la base de données du bac à sable %1&#xa0;: %2. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>Impossible d’utiliser la base de données du bac à sable %1&#xa0;: elle appartient à un autre programme. Choisissez un autre fichier, ou déplacez celui-là.</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>elles sont endommagées</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1&#xa0;: le chemin n’est pas écrit dans le jeu de caractères de la langue de cette machine.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>La base de données du bac à sable %1 est utilisée par un autre bac à sable&#xa0;: processus %2 sur %3. Arrêtez-le, ou choisissez un autre fichier. S’il ne s’exécute plus, supprimez %4.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1. Dirigez-la vers un terminal, un tube ou un fichier qui l’accepte.</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>Impossible d’écrire le fichier de verrou de la base de données du bac à sable %1&#xa0;: %2. Corrigez cela, ou choisissez un autre fichier.</translation>
    </message>
</context>
</TS>
