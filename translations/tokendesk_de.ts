<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>Tokens des Kontos</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>Keine. Ohne Token kann das Konto nichts tun.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>Deaktiviert, mit %Ln nicht widerrufenen Token.</numerusform>
            <numerusform>Deaktiviert, mit %Ln nicht widerrufenen Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>Die Tokens dieses Kontos dürfen mit der Rolle Admin alles.</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>Mit diesem Konto sind Sie angemeldet.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Dienst-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>nicht bekannt: Das Konto steht nicht in der Liste des Servers</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln Konto ausgewählt</numerusform>
            <numerusform>%Ln Konten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>Nutzbare Tokens</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>nicht bekannt: Ihre Rolle darf Tokens vielleicht nicht auflisten</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1 und einige ohne Namen</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>Jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>Jemand anderes hat es inzwischen geändert: Jetzt steht dort „%1“. Speichern Sie noch einmal, um das zu ersetzen.</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>Der Name lautet jetzt „%1“</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>Die Rolle ist jetzt „%1“</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>Die Liste des Servers nennt nicht alle Teams des Kontos, daher können sie hier nicht geändert werden</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>Suche und Tabelle</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reaktivieren</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>Konto eindämmen…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Tokens anzeigen</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>Eigentümer und Zweck…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>Verbindung wechseln…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Aktionen, Tokens und Konten durchsuchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Prüfung abschließen…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>Prüfung verwerfen…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>Nachweispaket prüfen…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Richtlinien bearbeiten…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>Notizen als CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>Wie zuvor entscheiden</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>Zugehörige Änderungen zeigen</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Über Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Sortieren nach…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>Eindämmung öffnen…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>Prüfungen vergleichen…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Created token</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>Token wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>Token gelöscht</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>Konto bearbeitet</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>Konto reaktiviert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Token-Widerruf</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>Token wiederherstellen</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>Konto reaktivieren</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>nicht erstellt</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1, nicht geändert</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>Die Antwort des Servers zeigt nicht, ob es ausgeführt wurde</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>Lesen Sie die Liste noch einmal: Sie wird es zeigen</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>Die Beschreibung der Instanz (openapi.json) ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>Stattdessen wird der dokumentierte Satz an Aktionen angeboten.</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>sie ist nahe Byte %1 kein gültiges JSON (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>sie führt keine Pfade auf</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>sie führt keinen der Aufrufe auf, die dieses Programm verwendet</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Der Server hat es abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Es wurde nichts geändert: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>Es ist nicht festgehalten, dass der Wert des neuen Tokens kopiert oder gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln Änderung gewählt</numerusform>
            <numerusform>%Ln Änderungen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>Die Antwort ist nie eingetroffen. Eine Aktualisierung klärt es, sobald die Liste die Änderung zeigt. Zeigt die Liste sie nicht, kann sie noch ausgeführt werden: Aktualisieren Sie zehn Minuten nach der Anforderung noch einmal. Dann gilt sie als nicht ausgeführt, und Sie können sie wiederholen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin liest das Token aus einer Pipe, zum Beispiel: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Dienstkonten und Diensttokens einer Qualytics-Instanz.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>Die eingebettete Sandbox mit Demodaten öffnen.</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>Diese Instanz für diese Sitzung öffnen; braucht --token-stdin.</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>Das Token von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast oder system.</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>Für diese Sitzung diese Sprache verwenden: %1, oder die .qm-Datei einer Übersetzung.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>Ausgeben, wie lange es bis zur Anzeige der Tokens dauerte, und beenden; für Benchmarks.</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>was ist „%1“? Siehe --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme verlangt light, dark, contrast oder system, nicht „%1“</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language verlangt eines von %1 oder eine .qm-Datei, nicht „%2“</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir braucht einen Ordner</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox und --url schließen einander aus</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url und --token-stdin gehören zusammen</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Im Infobereich starten oder minimiert, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>es gibt keinen Ordner, um etwas aufzubewahren: Dieses Benutzerkonto hat kein Heimatverzeichnis. Setzen Sie HOME oder XDG_DATA_HOME und XDG_CONFIG_HOME, oder nennen Sie einen Ordner mit --data-dir</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>Tokendesk ist schon geöffnet und übernimmt %1 nicht</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>Dies ist keine Adresse einer Instanz: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>Schreiben Sie sie wie „your-company.qualytics.io“ oder „https://your-company.qualytics.io“.</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>sie enthält einen Benutzernamen oder ein Passwort, die nicht in eine Adresse gehören</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>%1 wird nicht unterstützt, nur https</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>sie geht mit „?“ oder „#“ weiter, aber hierher gehört nur der Host</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>der Host fehlt</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>ihr Host enthält „%“ oder „\“</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>eine IPv6-Adresse muss in Klammern stehen, wie [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>sie geht mit dem Pfad %1 weiter, aber hierher gehört nur der Host</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Die Adresse ist leer</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>Geben Sie den Host der Instanz ein, zum Beispiel „your-company.qualytics.io“.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>sie enthält ein Leerzeichen oder ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 ist kein Host mit optionalem Port</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// würde die Zugangsdaten im Klartext an %1 senden</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>Verwenden Sie https://; http:// ist nur für 127.0.0.1, [::1] und localhost.</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>Kopieren Sie noch einmal das ganze Token und sonst nichts.</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>Das Token ist leer</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>Fügen Sie den Wert des Tokens ein.</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>Das Token ist länger als 16 KiB, was kein Server akzeptiert</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>Das Token enthält Leerraum, ist also mehr als ein Wort</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>Das Token enthält ein Zeichen, das kein Token enthalten kann</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>Der Name sieht aus wie ein Token, und ein Name wird dort aufbewahrt, wo andere ihn lesen können</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>Geben Sie das Token dort ein, wo danach gefragt wird, und der Verbindung einen anderen Namen.</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>Das sieht wie ein Token aus</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>Fügen Sie es dort ein, wo nach dem Token gefragt wird, und hier die Adresse.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>Der Name ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>Der Name enthält ein unsichtbares Zeichen oder einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>Schreiben Sie ihn neu, in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>Bitten Sie um einen erneuten Export der Datei aus Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>enthält ein unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>ist keine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>ist kein vollständiger Pfad</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>„%1“ %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>ist nicht system, none oder manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>ist kein Host</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>hat nicht die Form #1d4ed8</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>Die Datei ist für Verbindungen zu groß</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>Die Datei ist kein JSON-Objekt: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>Die Datei enthält keine Verbindungen von Tokendesk</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>Die Datei wurde von einer neueren Version von Tokendesk geschrieben</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>Die Datei enthält keine Liste von Verbindungen oder mehr als %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Verbindung %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>ist nicht http oder socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>„%1“ lässt sich nicht verwenden. %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>sieht aus wie ein Token</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>Darf alle Dienstkonten und Tokens sehen und ändern.</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>Kein Admin: Dienstkonten und Teams sind sichtbar, schreibgeschützt. Diensttokens bleiben verborgen.</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>Kein Admin: Die Zugangsdaten funktionieren, dürfen aber weder Dienstkonten noch Diensttokens sehen. Es kann nichts geändert werden.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Minute vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Minuten vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Minute nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Minuten nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>Diese Instanz ist hier bekannt. %Ln frühere Änderung steht wieder unter „Aktivität“, und was unterbrochen wurde, kann weitergehen.</numerusform>
            <numerusform>Diese Instanz ist hier bekannt. %Ln frühere Änderungen stehen wieder unter „Aktivität“, und was unterbrochen wurde, kann weitergehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Tag vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Tage vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Tag nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Tage nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Stunde vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Stunden vor. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Stunde nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der des Servers %Ln Stunden nach. Für Ablaufzeiten zählt die des Servers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 lässt das mit diesem Token nicht zu</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln Verbindung ohne ihr Token nach %1 exportiert</numerusform>
            <numerusform>%Ln Verbindungen ohne ihre Tokens nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%Ln Verbindung hinzugefügt. Sie fragt beim Öffnen nach ihrem Token.</numerusform>
            <numerusform>%Ln Verbindungen hinzugefügt. Jede fragt beim Öffnen nach ihrem Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-verbindungen</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>Ein in Zeile %1 beginnendes Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht noch etwas.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>Prüfen Sie den freien Platz und die Rechte von %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>Die Datenbank %1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>Ein anderes Tokendesk hat sie geöffnet. Schließen Sie dieses zuerst</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>Die Datenbank %1 wurde von einem neueren Tokendesk geschrieben</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>Verwenden Sie das neuere Programm oder einen anderen Datenordner (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>es wird ständig geschrieben</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>Die Datenbank %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>Prüfen Sie die Rechte der Datei und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>sie gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>Verschieben Sie sie, oder verwenden Sie einen anderen Datenordner (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>Ihre Version ist %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 wurde entfernt oder ersetzt</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>Beenden Sie das Programm und starten Sie es neu</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 ist beschädigt. Schließen Sie das Programm, verschieben Sie diese Datei, und starten Sie es neu: Eine neue wird angelegt</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>Die Antwort des Servers enthält keinen verwendbaren Wert des neuen Tokens</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>Suchen Sie das Token in der Liste: Falls es vorhanden ist, widerrufen Sie es und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>sie ist eine Webseite, keine Daten</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>Vor dem Server steht möglicherweise ein Proxy oder eine Anmeldeseite. Öffnen Sie die Adresse in einem Browser, um sie zu sehen.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>sie endet zu früh, bei Byte %1</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>hinter ihrem Ende, bei Byte %1, folgt noch etwas</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>sie ist nahe Byte %1 kein gültiges JSON</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>Die Antwort des Servers kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie, ob die Adresse zu einer Qualytics-Instanz gehört.</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>sie ist keine Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>%Ln weiteres Problem ist nicht aufgeführt</numerusform>
            <numerusform>%Ln weitere Probleme sind nicht aufgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>deswegen wird %Ln Zeile ausgelassen</numerusform>
            <numerusform>deswegen werden %Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>ihre ID %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>Die Gesamtzahl des Servers ist keine Anzahl</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>sie hat keine Liste unter „items“</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>Die Antwort enthielt Bytes, die kein Text sind; sie werden als � angezeigt</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>Die Zeile wird ausgelassen: Sie ist kein Objekt</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>Die Liste hat mehr als %1 Zeilen; der Rest wird ausgelassen</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>Die Zeile wird ausgelassen: Die ID %1 kam schon vor</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>Die Zeile wird ausgelassen: Ihre ID %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>„%1“ ist kein Text; es wird angezeigt, wie es kam</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>„%1“ ist kein Text und bleibt leer</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>„%1“ ist länger als 64 KiB und wurde gekürzt</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>„%1“ enthält Escape-Sequenzen, die keine Zeichen sind; sie werden als � angezeigt</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>„%1“ ist kein Datum: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>„teams“ ist keine Liste und bleibt leer</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>%1 der Teams haben keinen Namen und werden ausgelassen</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>Der Server gibt nicht an, wem dieses Token gehört</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>Es ist nicht lesbar, wem dieses Token gehört: „user“ ist kein Objekt</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>Es ist nicht lesbar, wem dieses Token gehört: Die ID des Benutzers %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>ist true oder false, keine Zahl</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>überschreitet 64 Bit</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>ist Text, keine Zahl</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>ist eine Liste, keine Zahl</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>ist ein Objekt, keine Zahl</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read and are left out</source>
        <translation>
            <numerusform>%Ln Zeile der Listen des Servers konnte nicht gelesen werden und ist ausgelassen</numerusform>
            <numerusform>%Ln Zeilen der Listen des Servers konnten nicht gelesen werden und sind ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>%Ln Zeile der Listen des Servers konnte nicht vollständig gelesen werden und wird mit Lücken angezeigt</numerusform>
            <numerusform>%Ln Zeilen der Listen des Servers konnten nicht vollständig gelesen werden und werden mit Lücken angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>Der Server gibt nicht an, ob das Token widerrufen ist; es gilt als nicht widerrufen</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>„active“ ist weder true noch false; das Token gilt als nicht widerrufen</translation>
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
        <translation>%1 von %2, erstellt %3, zuletzt genutzt: %4.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>Das Konto bleibt aktiv, weil nicht alle seine Tokens widerrufen werden konnten.
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>Eigene Zugangsdaten widerrufen?</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>Dieses Programm verwendet dieses Token oder eines, das sich nicht davon unterscheiden lässt.</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Dieses %Ln Token ist das von diesem Programm verwendete oder lässt sich nicht davon unterscheiden.</numerusform>
            <numerusform>Unter diesen %Ln Tokens ist das von diesem Programm verwendete oder eines, das sich nicht davon unterscheiden lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>Es funktioniert ab sofort nicht mehr: Sie können es von hier aus nicht wiederherstellen und brauchen andere Zugangsdaten, um sich wieder zu verbinden.</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>Eigene Zugangsdaten widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>Alle %Ln Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Ich kann mich auf anderem Weg verbinden</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Token löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln Token löschen?</numerusform>
            <numerusform>%Ln Tokens löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>Vom Server werden entfernt:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token löschen</numerusform>
            <numerusform>%Ln Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Ein widerrufenes Token lässt sich wiederherstellen; ein gelöschtes ist weg, mit Name, Daten und letzter Nutzung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>%Ln weiteres der ausgewählten Tokens kann nicht gelöscht werden, weil es nicht widerrufen ist.</numerusform>
            <numerusform>%Ln weitere der ausgewählten Tokens können nicht gelöscht werden, weil sie nicht widerrufen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>%1 deaktivieren?</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>Kein Token ist aktiv, es fällt also nichts aus.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln Token ist nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Was davon abhängt, funktioniert ab sofort nicht mehr:</numerusform>
            <numerusform>%Ln Tokens sind nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Was davon abhängt, funktioniert ab sofort nicht mehr:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>%Ln Token widerrufen und deaktivieren</numerusform>
            <numerusform>%Ln Tokens widerrufen und deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Wird deaktiviert…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>Sie verwenden gerade die Zugangsdaten dieses Kontos. Danach können Sie sich damit nicht mehr verbinden und dies von hier aus nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%1 von %2, erstellt %3, nie verwendet.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%1 von %2, angelegt %3. Wann es zuletzt verwendet wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>Das zugehörige Konto soll deaktiviert werden</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>Von hier aus lässt es sich nicht rückgängig machen: Diese Instanz bietet das Reaktivieren eines Kontos nicht an.</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 wurde nicht widerrufen: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 wurde nicht wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 wurde nicht deaktiviert: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 wurde nicht reaktiviert: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 bleibt, wie es ist: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 ist vielleicht widerrufen worden: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 ist vielleicht wiederhergestellt worden: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 ist vielleicht gelöscht worden: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 ist vielleicht deaktiviert worden: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 ist vielleicht reaktiviert worden: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 ist vielleicht geändert worden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>%Ln abgelaufenes Token ist nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Nichts hört auf zu funktionieren:</numerusform>
            <numerusform>%Ln abgelaufene Tokens sind nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Nichts hört auf zu funktionieren:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln Token ist nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Was von nicht abgelaufenen abhängt, funktioniert ab sofort nicht mehr:</numerusform>
            <numerusform>%Ln Tokens sind nicht widerrufen. Der Server deaktiviert ein Konto erst, wenn alle Tokens widerrufen sind. Was von den nicht abgelaufenen abhängt, funktioniert ab sofort nicht mehr:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>Es kann rückgängig gemacht werden: Rolle und Teams bleiben erhalten.</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>Es kann rückgängig gemacht werden: Rolle und Teams bleiben erhalten, und „Rückgängig machen“ stellt auch diese Tokens wieder her. Danach müssen Sie jedes Token einzeln wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>%Ln Token wurde dafür bereits widerrufen. Abbrechen lässt es widerrufen.</numerusform>
            <numerusform>%Ln Tokens wurden dafür bereits widerrufen. Abbrechen lässt sie widerrufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln Monat</numerusform>
            <numerusform>in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln Jahr</numerusform>
            <numerusform>in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>vor %Ln Monat</numerusform>
            <numerusform>vor %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>vor %Ln Jahr</numerusform>
            <numerusform>vor %Ln Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm:ss</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30:00</extracomment>
        <translation>d. MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 Dec 2026, 09:30</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 Dec 2026</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>EmbeddedSandbox</name>
    <message>
        <source>The sandbox did not start</source>
        <translation>Die Sandbox ist nicht gestartet</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>Setzen Sie die Sandbox zurück, um mit neuen Daten zu beginnen</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Sekunde</numerusform>
            <numerusform>noch etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>%1 wird geschrieben (%2 von %3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 ist kein Manifest eines Nachweispakets: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>Wählen Sie den Ordner eines Pakets, das dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>es hat nicht das Format %1, Version %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>„%1“ fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 wurde verändert: Der eigene Hash passt nicht</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 ist nicht so geschrieben, wie dieses Programm es schreibt</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 ist zu groß zum Lesen: %2 Bytes</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 führt mehr Dateien auf, als ein Paket hat</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 führt „%2“ auf, was kein Name einer Paketdatei ist</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 führt %2 zweimal auf</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 führt %2 nicht auf</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 wurde verändert: %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 wurde verändert: Der Hash passt nicht</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 wurde hinzugefügt: Das Manifest führt die Datei nicht auf</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>%1 ist nicht als das lesbar, was es sein sollte</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics hat %1 Termine; review.json hat %2 anstehende Ablauftermine</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>%1 stimmt bei den anstehenden Ablaufterminen nicht mit review.json überein</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 und review.json gehören nicht zur selben Prüfung</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json ist nicht die Richtlinie, die die Prüfung nennt</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>Das vorige Paket: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>%1 des vorigen Pakets wurde verändert</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>Die Kette ist unterbrochen: Dieses Paket gibt an, das erste zu sein</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>Die Kette ist unterbrochen: Dieses Paket wurde nicht im Anschluss an jenes erstellt, oder %1 von jenem wurde verändert</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>Das vorige Paket gehört zu einer anderen Verbindung, %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>Wählen Sie einen anderen Ordner oder schaffen Sie in diesem Platz; vom Paket ist nichts zurückgeblieben</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>%1 des Nachweispakets konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>In %1 konnte kein Ordner angelegt werden</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>Das Nachweispaket konnte nicht in %1 abgelegt werden</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 ist eine Verknüpfung; Verknüpfungen wird nicht gefolgt</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>Das Nachweispaket wurde abgebrochen; nichts davon ist zurückgeblieben</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>Der Ordner %1 ist verschwunden, während das Paket geschrieben wurde</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>Das vorige Paket gehört zur Verbindung „%1“ (%2), dieses zu „%3“ (%4): Jede Verbindung hat ihre eigene Kette, und die von diesem wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>Seine Dateien sind so, wie sie geschrieben wurden; es folgt nicht auf jenes Paket</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>Seine Dateien sind so, wie sie geschrieben wurden; das Paket davor konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 stimmt nicht mit review.json überein: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1: %2, nicht %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>Wählen Sie den Tag, an dem das Token enden soll.</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>Ein Token gilt mindestens einen ganzen Tag: Wählen Sie %1 oder später.</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>Ein Token gilt höchstens 365 Tage: Wählen Sie %1 oder früher.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Bis zu einem Datum</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Gilt, bis jemand es widerruft.</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>Wird dieses Token kompromittiert, öffnet es die Instanz auf Dauer, und jede Sicherheitsprüfung wird es aufführen. Wählen Sie nach Möglichkeit ein Ende.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>Das ist in %Ln Tag, etwa am %1.</numerusform>
            <numerusform>Das ist in %Ln Tagen, etwa am %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>Zeitleiste in %1 gespeichert</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Zeitleiste speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>ablauftermine</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, as Qt writes its parts: 1 Dec</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 1 – 6 Dec 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach dem %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln Token: %1</numerusform>
            <numerusform>%Ln Tokens: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Ablauf nicht bekannt: %Ln Token</numerusform>
            <numerusform>Ablauf nicht bekannt: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>Die Zeitleiste wurde nicht gedruckt: %1 nimmt sie nicht an</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>Die Zeitleiste wurde nicht gedruckt: %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>Wählen Sie einen anderen Drucker oder speichern Sie sie als Datei</translation>
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
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV, alle Spalten (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>Die Richtlinie verlangt eine Entscheidung.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln Befund ausgewählt</numerusform>
            <numerusform>%Ln Befunde ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>Wählen Sie einen Befund, um zu sehen, warum er einer ist und was getan werden kann.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>Der Befund ist jetzt schwerer oder betrifft mehr Tokens als bei der Entscheidung.</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>Der Tag, bis zu dem er zurückgestellt war, ist gekommen.</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>Er wurde in einer früheren Prüfung entschieden. Jede Prüfung fragt neu.</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>Frühere Entscheidung</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>Der Tag, an dem es geprüft werden sollte, ist da.</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>Was hier entschieden wurde, betraf andere, die diese IDs vorher hatten. Es wird aufbewahrt und gilt nicht für die, die sie jetzt haben.</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>Die Notiz zu einem früheren Token mit dieser ID wird aufbewahrt; sie betrifft nicht dieses: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>Die Notiz zu einem früheren Konto mit dieser ID wird aufbewahrt; sie betrifft nicht dieses: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Rechner gespeichert</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>früher: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (früher: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>Hier antwortet eine andere Instanz, oder dieselbe wurde neu aufgesetzt. Was zuvor gesehen wurde, gehört zur anderen: Dieselbe ID kann ein anderes Token bezeichnen.</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>Mit diesem Programm vorgenommen: Die Aktivitäten enthalten es.</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>Anderswo vorgenommen: Dieses Programm hat es nicht angefordert.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>Zuletzt unverändert gesehen</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>Letzte Aktualisierung</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>Seit dem letzten Öffnen</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Seit gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Seit einem Datum</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>Alter Verlauf konnte nicht bereinigt werden</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>Die Änderungen konnten nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>Der Verlauf konnte nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token erstellt</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>Token wiederhergestellt</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Token gelöscht</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>Token umbenannt</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>Ablauf geändert</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto erstellt</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Konto reaktiviert</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>Konto umbenannt</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>Konto nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>Andere Instanz</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>neu aufgesetzt</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>Versuchen Sie es in %Ln Sekunde erneut</numerusform>
            <numerusform>Versuchen Sie es in %Ln Sekunden erneut</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 kennt diese Art von Anfrage nicht (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>Die Instanz hat möglicherweise eine andere Version, als dieses Programm erwartet</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 hat dem vorgeschalteten Proxy nicht geantwortet (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Bleibt es dabei, informieren Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 ist derzeit nicht verfügbar (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>Das Netzwerk verlangt eine Anmeldung, bevor Sie %1 erreichen können (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>Öffnen Sie im Browser eine beliebige Seite, melden Sie sich beim Netzwerk an und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>%1 ist beim Bearbeiten der Anfrage gescheitert (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>Versuchen Sie es später erneut. Bleibt es dabei, informieren Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 hat die Zugangsdaten nicht akzeptiert: Sie sind falsch, abgelaufen oder widerrufen</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>Verbinden Sie sich mit einem gültigen Token</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>%1 erlaubt dies mit den aktuellen Zugangsdaten nicht</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 kennt %2 nicht</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 bietet %2 für %3 nicht an</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>Der Proxy auf dem Weg zu %1 verlangt Benutzername und Passwort (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung einen anderen oder keinen Proxy</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>Auf %1 ist dieser Name schon vergeben</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>Die Anfrage ist für %1 zu groß</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 hat ein Feld nicht akzeptiert</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>Korrigieren Sie das Feld und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 erhält zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 hat die Anfrage abgelehnt (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[Zugangsdaten]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[Token]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>%1 hat dieses Programm an eine andere Adresse verwiesen (%2), ohne sie zu nennen</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>Prüfen Sie die Adresse der Verbindung</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>Prüfen Sie die Adresse: Sie gehört möglicherweise zu einer Anmeldeseite oder einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 hat dieses Programm an %2 verwiesen (%3), wo die Zugangsdaten nicht hingehören</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 hat mit einer Webseite statt mit Daten geantwortet</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 hat mit einer Webseite, „%2“, statt mit Daten geantwortet</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>Möglicherweise ist eine Anmeldeseite oder ein Captive Portal dazwischen, oder die Adresse gehört zu etwas anderem. Öffnen Sie sie im Browser, melden Sie sich an und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 hat mit etwas anderem als JSON geantwortet (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>Prüfen Sie, ob die Adresse zu einer Qualytics-Instanz gehört</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 hat geantwortet, aber nicht so, wie ein Webserver es tut</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>Prüfen Sie Adresse und Port: Dort lauscht möglicherweise etwas anderes</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, informieren Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Bei %1 antwortet nichts: Die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>Prüfen Sie Adresse und Port und ob der Server läuft</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>Die Adresse von %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>Prüfen Sie die Schreibweise und ob Sie online (oder im VPN) sind</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 hat auf den Verbindungsversuch nicht geantwortet</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>Prüfen Sie Netzwerk, VPN und Firewall</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>Im Netzwerk führt kein Weg zu %1</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>Prüfen Sie, ob Sie online (oder im VPN) sind</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen der Verbindung oder des Systems</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>Der Austausch mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>Die Antwort von %1 ist größer als %2 und wurde abgeschnitten</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>%1 von %2 Bytes sind angekommen</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>Von %1 kam %2 Sekunden lang nichts</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 hat die Antwort nicht innerhalb von %2 Sekunden vervollständigt</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>Prüfen Sie das Netzwerk oder versuchen Sie es später erneut</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>Der Vorgang wurde auf dem Weg zum Server abgebrochen</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>Fragen Sie, wer den Proxy betreibt, ob er diese Adresse erlaubt, oder wählen Sie in den Einstellungen der Verbindung einen anderen Proxy</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>Das System hat seinen Proxy nicht rechtzeitig genannt, daher wurde keiner verwendet: Prüfen Sie die Proxy-Einstellungen des Systems, oder geben Sie den Proxy in den Einstellungen der Verbindung ein</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 nimmt den Benutzernamen und das Passwort nicht an</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 antwortet nicht</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>Der Proxy %1 hat den Weg zu %2 nicht geöffnet</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>Der Proxy %1 hat keinen Weg zu %2 gefunden (Status %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>Der Proxy %1 hat den Weg zu %2 nicht geöffnet (Status %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>Prüfen Sie die Adresse, oder fragen Sie, wer den Proxy betreibt, ob er sie erreicht</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt Benutzername und Passwort per %3, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>Fragen Sie, wer den Proxy betreibt, ob er auch Basic oder Digest annimmt, oder wählen Sie in den Einstellungen der Verbindung einen anderen Proxy</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>Der Weg führt über den Proxy %1: Prüfen Sie ihn in den Einstellungen der Verbindung oder des Systems. Einer, der eine Anmeldung per Negotiate oder NTLM verlangt, kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>Geben Sie beides in den Einstellungen der Verbindung erneut ein</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>Geben Sie beides in den Einstellungen der Verbindung ein, oder wählen Sie dort einen anderen Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 antwortet nicht wie ein SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>Vielleicht ist es ein HTTP-Proxy: Wählen Sie Art, Host und Port in den Einstellungen der Verbindung, oder fragen Sie, wer ihn betreibt</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 hat unter %2 keine Liste (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, hat die Instanz vielleicht eine andere Version, als dieses Programm erwartet: Fragen Sie, wer sie betreibt</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 hat die Anfrage nicht angenommen (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>Versuchen Sie es noch einmal. Bleibt es dabei, verlangt der Server vielleicht ein Client-Zertifikat oder ein anderes als das gesendete: Fragen Sie, wer ihn betreibt</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>Versuchen Sie es %1 noch einmal</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 bietet %2 nicht mehr an (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>Der Server hinter %1 sagt, dass er für diese Adresse nicht zuständig ist (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, sagen Sie es dem, der den Server betreibt: Ein Proxy davor ist vielleicht falsch eingerichtet</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>Die Kopfzeilen der Anfrage sind für %1 zu groß (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>Das Token ist vielleicht länger, als er annimmt: Fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>%1 darf dies aus rechtlichen Gründen nicht beantworten (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>Fragen Sie, wer den Server betreibt</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>Bleibt es dabei, sagen Sie es dem, der den Server betreibt</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>Sagen Sie es dem, der den Server betreibt: Ein Proxy oder ein Cache davor ist vielleicht falsch eingerichtet</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 hat vor der eigentlichen Antwort eine vorläufige gesendet (%2), und jene kann dann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 hat nur einen Teil der Antwort gegeben (%2), obwohl alles verlangt war</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 hat eine Antwort gegeben (%2), die nicht zur Anfrage passt</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>Die Antwort von %1 ist komprimiert (%2) und lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>Prüfen Sie, ob sie die Rolle Admin haben und nicht auf SCIM beschränkt sind. Wenn ja, fragen Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 hat auf %2 mit einer Weiterleitung (%3) zu %4 geantwortet, der nicht gefolgt wurde</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>Das ist eine Grenze dieses Programms, kein Fehler des Servers. Bitten Sie den Betreiber des Servers oder des Proxys davor, diesem Programm keine vorläufigen Antworten (102 oder 103 „Early Hints“) zu senden</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>Ist die Instanz dorthin umgezogen, fügen Sie eine Verbindung für sie hinzu. Ist es eine Anmeldeseite, melden Sie sich zuerst mit dem Browser an</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 hat die Zugangsdaten für diese Änderung nicht angenommen (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>Lassen sich die Listen noch lesen, gelten sie nur zum Lesen: Fragen Sie, wer den Server betreibt. Wenn nicht, sind sie falsch, abgelaufen oder widerrufen: Melden Sie sich erneut an</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 beantwortet nur verschlüsselte Anfragen</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>Der Server vor %1 verlangt einen eigenen Benutzernamen und ein eigenes Passwort (Basic), die dieses Programm nicht angeben kann</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>Fragen Sie, wer ihn betreibt, nach einer Adresse ohne diese Abfrage</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (über den Proxy %2)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 verlangt einen Benutzernamen und ein Passwort, sagt aber nicht, auf welche Weise</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>Der Proxy %1 hat mit einer Webseite geantwortet, statt den Weg zu %2 zu öffnen</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>Öffnen Sie eine Webseite in einem Browser, der denselben Proxy benutzt, melden Sie sich an, falls er danach fragt, und versuchen Sie es erneut, oder wählen Sie in den Einstellungen der Verbindung einen anderen Proxy</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>Der Proxy %1 auf dem Weg zu %2 hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>Vielleicht ist es ein SOCKS5-Proxy: Wählen Sie Art, Host und Port in den Einstellungen der Verbindung. Ein Proxy, der selbst TLS verlangt, kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>Der vom System genannte Proxy %1 auf dem Weg zu %2 kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung einen HTTP- oder SOCKS5-Proxy oder keinen</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>Der Server verlangt, ein Jahr oder länger zu warten: Informieren Sie den Betreiber</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>Ändern Sie das Beanstandete oder lesen Sie die Liste noch einmal: Sie hat sich möglicherweise inzwischen geändert</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>Es wurde möglicherweise inzwischen gelöscht: Lesen Sie die Liste noch einmal. Lässt sich nichts laden, prüfen Sie die Adresse</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>es hat eine Zeile, die zu groß ist</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>es hat „%1“ zweimal</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>„%1“ hat eine Zeile ohne Wert</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>Es gibt keine Zugangsdaten zu speichern: Sie sind leer</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>Der Schlüsselbund hat keinen Eintrag für diese Verbindung</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>Kein Schlüsselbund ist erreichbar</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>Der Eintrag des Schlüsselbunds für diese Verbindung entspricht nicht den gespeicherten Zugangsdaten</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>Der Schlüsselbund hat einen früheren Aufruf noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>Erlauben Sie dieses Programm in den Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>Der Schlüsselbunddienst läuft, hat aber keinen Standardschlüsselbund: Legen Sie einen an (zum Beispiel in „Passwörter und Verschlüsselung“).</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf Sie. Antworten Sie dort und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>Die Instanz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>Die Identität der Instanz kann nicht bestätigt werden</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Etwas anderes hat geantwortet</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>Die Zugangsdaten wurden abgelehnt</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>Die Zugangsdaten berechtigen nicht dazu</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>Die Instanz hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>Konten und Tokens werden von %1 gelesen</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>Nur für Admins sichtbar</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>Ihre Zugangsdaten haben die Rolle %1. Für Diensttokens ist die Rolle Admin nötig; für Sie ist hier alles schreibgeschützt.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>Mit anderen Zugangsdaten anmelden…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>Das sehen nur Admins und Manager</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>Ihre Zugangsdaten haben die Rolle %1. Dienstkonten brauchen die Rolle Manager oder Admin; hier können Sie alles nur lesen.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>Entfernt die Zugangsdaten aus dem Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>Der Name enthält unsichtbare Zeichen; er wird anderswo anders aussehen.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>„%1“ sagt nicht, wofür es dient. Ein Name wie „alation_sync“ tut das.</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 hat ein widerrufenes Token dieses Namens. Löschen Sie zuerst dieses oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 hat bereits ein Token dieses Namens. Namen sind innerhalb eines Kontos eindeutig.</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>Geben Sie dem Token einen Namen, der sagt, wofür es dient.</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>Leicht mit „%1“ zu verwechseln, das dieses Konto bereits hat.</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>Geben Sie dem Konto einen Namen, der sagt, wofür es dient.</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>Von diesem Namen bleibt nichts für eine Dienst-ID übrig: Sie braucht mindestens einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>%1 hat diese Dienst-ID bereits. Der Server lehnt sie möglicherweise ab.</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>%1 ist deaktiviert und hat diese Dienst-ID bereits. Reaktivieren Sie dieses Konto oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 Zeichen; höchstens %2 sind erlaubt, also muss %Ln weg.</numerusform>
            <numerusform>%1 Zeichen; höchstens %2 sind erlaubt, also müssen %Ln weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>„%1“ sagt nicht, wofür es da ist.</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>Exportieren Sie die Notizen und nehmen Sie diese Datei als Muster</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>„%1“ ist keine Spalte. Es gibt: %2.</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>Die Spalte „%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>„%1“ enthält einen Zeilenumbruch, einen Tabulator oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>Kein Token der Liste hat diese ID.</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>Kein Konto der Liste hat diese ID.</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>Sie hat %1 Felder; die erste Zeile hat %2.</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>„subject“ muss token oder account sein.</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>„id“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>„review_on“ ist kein Tag; schreiben Sie ihn wie 2026-12-31.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>Steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>Die Datei ist größer als %1 MB</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>Die Datei ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>Speichern Sie sie noch einmal als CSV, mit der Kodierung UTF-8</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>„%1“ ist in der Datei „%2“ und auf der Liste „%3“. Leeren Sie das Feld, damit nur die ID gilt.</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>Bereits Gemeldetes wird vielleicht noch einmal gemeldet; danach wird die Datei neu angelegt</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln Token läuft bald ab</numerusform>
            <numerusform>%Ln Tokens laufen bald ab</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Expired %1: %2</source>
        <extracomment>%1: &quot;2 hours ago&quot;, %2: the token</extracomment>
        <translation>Abgelaufen %1: %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>Nächster Schritt der Rotation: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>Kein Token läuft innerhalb von %1 Tagen ab</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln Token läuft innerhalb von %1 Tagen ab</numerusform>
            <numerusform>%Ln Tokens laufen innerhalb von %1 Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>Keine Rotation ist fällig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln Rotation wartet auf den nächsten Schritt</numerusform>
            <numerusform>%Ln Rotationen warten auf den nächsten Schritt</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>Das Fenster ist gesperrt. Entsperren Sie es, um zu sehen, welche.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>Ihre eigenen Zugangsdaten laufen bald ab</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1: Ihre eigenen Zugangsdaten</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1: Ihre eigenen Zugangsdaten, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln Token neu abgelaufen</numerusform>
            <numerusform>%Ln Tokens neu abgelaufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>Noch nicht verbunden</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Ihre Zugangsdaten haben nicht die Rolle Admin</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>Diese Instanz bietet das nicht an</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>Die Verbindung ist schreibgeschützt. Bearbeiten Sie sie, um Änderungen zu erlauben</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>Die Verbindung ist gesperrt</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>Eine Änderung dieses Tokens ist unterwegs</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Es ist bereits widerrufen</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>Es ist nicht widerrufen</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>Nur widerrufene Tokens können gelöscht werden. Widerrufen Sie es zuerst</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>Eine Änderung dieses Kontos ist unterwegs</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>Das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>Es ist bereits deaktiviert</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Es ist aktiv</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>Eine Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Es ist noch nichts geladen</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>Es gibt kein aktives Dienstkonto. Legen Sie zuerst eines an</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>Es kann nichts geändert werden, bis die Instanz wieder antwortet</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>Der Server sagt nicht, welches Konto das ist</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>Melden Sie sich zuerst neu an</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Es ist bereits widerrufen</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>Es ist bereits aktiv</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>Es wurde seit dem Erstellen des Plans geändert</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>Der Plan ist für %1, und dies ist %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Ihre Zugangsdaten haben nicht die Rolle Admin</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>Es ist nicht unter den Zeilen der Liste des Servers, die gelesen werden konnten</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erstellt von %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
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
        <translation>Korrigieren Sie die Datei oder wählen Sie eine andere</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>muss aus Kleinbuchstaben, Ziffern und Bindestrichen bestehen</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>muss ein Text von höchstens %1 Zeichen sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>muss info, low, medium, high oder critical sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>ist keine Umgebung</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>ist für diese Regel nicht bekannt</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>Die Datei ist für eine Richtlinie zu groß</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>Zeile %1: Die Datei ist kein JSON (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>stammt von einer anderen Version von Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>ist nicht bekannt</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>ist keine Regel</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>Geben Sie ihr einen Namen: Berichte zeigen ihn.</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Sollte größer sein als der %Ln Tag von „%1“, sonst finden beide dasselbe.</numerusform>
            <numerusform>Sollte größer sein als die %Ln Tage von „%1“, sonst finden beide dasselbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Sollte kleiner sein als der %Ln Tag von „%1“, sonst finden beide dasselbe.</numerusform>
            <numerusform>Sollte kleiner sein als die %Ln Tage von „%1“, sonst finden beide dasselbe.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>die Datei ist keine Richtlinie von Tokendesk</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>darf nicht leer sein: Berichte zeigen es</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>Ein aktives Token hat keinen Ablauf: Wer es findet, hat es auf Dauer.</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>Von der Erstellung bis zum Ablauf gilt ein Token länger als hier angegeben.</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>Es gilt länger, als die Umgebung in seinem Namen erlaubt.</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>Ein aktives Token ist älter als hier angegeben, gleich wie es genutzt wird.</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>Ein aktives Token ist älter als hier angegeben und braucht einen Nachfolger.</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>Ein Token wurde mindestens so lange nicht genutzt.</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>Ein Token wurde länger als hier angegeben nicht genutzt: Es wird kaum noch gebraucht.</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>Ein Token wurde vor mindestens so langer Zeit erstellt und nie genutzt.</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>Ein Token läuft innerhalb dieser Zeit ab: Nachfolger planen.</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>Ein Token läuft innerhalb dieser Zeit ab: Nachfolger erstellen.</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>Ein Token läuft innerhalb dieser Zeit ab: Nachfolger übergeben.</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>Ein Token läuft innerhalb dieser Zeit ab: Was davon abhängt, fällt demnächst aus.</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>Mindestens so viele Tokens laufen an einem Tag ab.</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>Ein Token ist länger als hier angegeben abgelaufen und wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>Ein Token ist länger als hier angegeben widerrufen und kann noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>Ein Token wurde innerhalb dieser Zeit nach einem Widerruf wiederhergestellt.</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>Ein aktives Token gehört zu einem Konto mit der Rolle Admin.</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>Ein aktives Token gehört zu einem deaktivierten Konto.</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>Ein Konto hat länger als hier angegeben kein funktionierendes Token.</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>Ein Konto oder Token trägt denselben Namen wie eines in einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>Der Name, etwa „test“ oder „token1“, sagt niemandem, wofür es dient.</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>Ein älteres Token wird so lange nach Erstellung des Nachfolgers noch genutzt.</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>In den lokalen Notizen fehlt ein Eigentümer, ein Zweck oder ein Prüfdatum.</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>Ein Konto hat mehr aktive Tokens als hier angegeben, und keine Rotation läuft.</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>Der Abschluss der letzten Prüfung liegt länger zurück als hier angegeben.</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>Die Zugangsdaten der Verbindung laufen innerhalb dieser Zeit ab.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Tokendesk-Vorgabe</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>Für jeden Befund die strengste sinnvolle Zahl aus mehreren Standards.</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>Was die CIS Controls v8 und die CIS-Benchmarks für die Cloud verlangen.</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>Was PCI DSS 4.0.1 verlangt, mit einigen eigenen Regeln für das, was dort offen bleibt.</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>Was Qualytics für seine eigenen Diensttokens empfiehlt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>Die Uhren dieses Rechners und des Servers weichen stärker als hier angegeben voneinander ab.</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>Der Name deutet auf Verzeichnissynchronisierung hin, aber nichts zeigt, dass das Token auf SCIM beschränkt ist: Die Instanz sagt es nicht, bekannt ist es nur von hier erstellten Tokens.</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Bewährte Verfahren von Qualytics</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Monatliche Prüfung nach Qualytics</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Vierteljährliche Prüfung nach Qualytics</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Grenze der Qualytics-API</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>Obergrenzen von GitLab und GitHub</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab und Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 Teil 1</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>Hausregel: eigene Festlegung</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>Eintrag %1 ist nicht so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>Eintrag %1 wurde entfernt</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>Ein Teil des Verlaufs wurde entfernt</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>Eintrag %1 wurde nicht von diesem Programm geschrieben</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>Die neuesten Einträge wurden abgeschnitten, oder eine ältere Kopie wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>Eintrag %1 ist mit einem Schlüssel versiegelt, den dieser Schlüsselbund nicht hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln Änderung verifiziert: Nichts wurde verändert oder entfernt.</numerusform>
            <numerusform>%Ln Änderungen verifiziert: Nichts wurde verändert oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>Das Journal wurde außerhalb dieses Programms verändert.</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>Nichts deutet auf eine Änderung von außen hin, aber nicht alles lässt sich nachweisen.</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>Ohne den Schlüsselbund beweist dies wenig: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>Der Schlüsselbund kannte das Ende des Journals noch nicht; von nun an wird auch ein Abschneiden am Ende erkannt.</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>Nachweis des Journals</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>Ab hier nachweisen</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>Eintrag %1 wurde ohne den Schlüssel des Schlüsselbunds geschrieben: Nichts beweist, dass dieses Programm es war</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>Ab hier nachzuweisen nimmt das Journal so hin, wie es jetzt ist: Was abgeschnitten wurde, wird nicht mehr vermisst. Halten Sie anderswo fest, was oben steht. Was verändert wurde, wird wieder gefunden.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>Von hier an wird ein Schnitt wieder gefunden.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>„%1“ ist eine zu große Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>„%1“ braucht eine Einheit: h, d, w, m oder y, zum Beispiel 30d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie 2026-12-31.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>Der Bereich „%1“ endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>„%1“ ist kein Alter, zum Beispiel &gt;90d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>„%1“ ist keine Zeit, zum Beispiel &lt;30d oder 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>„%1“ ist keine ID. Eine ID ist eine Zahl.</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: verlangt yes oder no.</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>Welche Tokens für SCIM sind, ist noch nicht bekannt: Die Liste gibt es nicht an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>„%1“ ist kein Schweregrad: info, low, medium, high oder critical.</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>Die Prüfung ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>Es sind noch keine Eigentümer bekannt.</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: braucht einen Wert, zum Beispiel %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Das Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>„%1“ ist kein Status: active, expiring, expired, revoked oder deactivated.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>„%1“ ist keine Entscheidung: open, keep, rotate, revoke, delete oder put-off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>„%1“ ist kein Ergebnis: done, refused oder unclear.</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: nimmt here oder elsewhere.</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: ist hier nicht bekannt. Es wirkt auf: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>„%1“ ist kein Befund der Prüfung, %2 dagegen schon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>„%1“ wird als Text gesucht: Es beginnt mit keinem hier bekannten Wort. Bekannt sind %2.</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: nimmt yes oder no.</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: nimmt due, later oder none.</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>Es sind noch keine Prüftermine bekannt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie ihn so: 2026-12-31T08:30:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>„%1“ ist keine Art von Änderung: %2.</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 wurde widerrufen. Was davon abhing, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 wurde wiederhergestellt und funktioniert wieder.</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 wurde endgültig gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 wurde reaktiviert.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln Token wurde widerrufen. Was davon abhing, funktioniert nicht mehr.</numerusform>
            <numerusform>%Ln Tokens wurden widerrufen. Was davon abhing, funktioniert nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln Token wurde wiederhergestellt und funktioniert wieder.</numerusform>
            <numerusform>%Ln Tokens wurden wiederhergestellt und funktionieren wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln Token wurde endgültig gelöscht.</numerusform>
            <numerusform>%Ln Tokens wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln Konto wurde deaktiviert.</numerusform>
            <numerusform>%Ln Konten wurden deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln Konto wurde reaktiviert.</numerusform>
            <numerusform>%Ln Konten wurden reaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>Die Liste ist vielleicht im Rückstand, oder jemand hat es seither geändert: Aktualisieren Sie gleich noch einmal, und sehen Sie auf dem Server selbst nach, wenn es dabei bleibt.</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>Der Server hat geantwortet, dass die Änderung von %1 erledigt ist, aber seine Liste zeigt es wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>Der Server hat geantwortet, dass %Ln Änderung erledigt ist, aber seine Liste zeigt es wie vorher.</numerusform>
            <numerusform>Der Server hat geantwortet, dass %Ln Änderungen erledigt sind, aber seine Liste zeigt alles wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>Die Liste des Servers zeigt die Änderung von %1 jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>Die Liste des Servers zeigt %Ln Änderung jetzt.</numerusform>
            <numerusform>Die Liste des Servers zeigt %Ln Änderungen jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>Auch der Name ist jetzt anders: „%1“.</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>Auch die Rolle ist jetzt anders: „%1“.</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>Auch die Teams sind jetzt andere: %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 wurde wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln Token wurde wiederhergestellt.</numerusform>
            <numerusform>%Ln Tokens wurden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>%Ln davon funktioniert nicht: abgelaufen oder von einem deaktivierten Konto.</numerusform>
            <numerusform>%Ln davon funktionieren nicht: abgelaufen oder von einem deaktivierten Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 wurde widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln Token wurde widerrufen. Was von noch funktionierenden abhing, funktioniert nicht mehr.</numerusform>
            <numerusform>%Ln Tokens wurden widerrufen. Was von den noch funktionierenden abhing, funktioniert nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln Token wurde widerrufen.</numerusform>
            <numerusform>%Ln Tokens wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>Es funktioniert nicht: Es ist abgelaufen.</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>Es funktioniert nicht: Es ist abgelaufen, und sein Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>Es funktioniert nicht: Sein Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>Die Änderung von %1 wurde rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>%Ln davon funktioniert nicht: abgelaufen.</numerusform>
            <numerusform>%Ln davon funktionieren nicht: abgelaufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>%Ln davon funktioniert nicht: von einem deaktivierten Konto.</numerusform>
            <numerusform>%Ln davon funktionieren nicht: von einem deaktivierten Konto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Sandbox zurücksetzen?</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>Alle Konten und Tokens der Sandbox werden verworfen und die Demodaten neu erstellt.</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>Ausgegebene Tokens der Sandbox funktionieren dann nicht mehr. Dies lässt sich nicht rückgängig machen. Echte Instanzen sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Sandbox zurücksetzen</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>Die Sandbox wird neu erstellt…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>Lebensdauer zu lang</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>Lebensdauer zu lang für die Umgebung</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotation fällig</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>Lange ungenutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>Läuft ab: planen</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>Läuft ab: handeln</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>Läuft ab: dringend</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>Mehrere laufen an einem Tag ab</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>Abgelaufen und noch aufgeführt</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>Widerrufen und noch wiederherstellbar</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Token eines Admin-Kontos</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>Token eines deaktivierten Kontos</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>Inaktives Konto</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>Gleicher Name in zwei Verbindungen</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>Nichtssagender Name</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>Abgelöst und noch genutzt</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Kein Eigentümer</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>Viele aktive Tokens</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Prüfung überfällig</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>Eigene Zugangsdaten laufen ab</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Uhren weichen ab</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Es läuft nie ab.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>Es wurde für %1 erstellt; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>Es wurde für %1 erstellt; für „%3“ sind höchstens %2 erlaubt.</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>Es ist %1 alt; höchstens %2 sind erlaubt.</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>Es wurde %1 lang nicht genutzt; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>Es wurde nie genutzt, seine Erstellung liegt %1 zurück; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>Es läuft am %1 ab; die Vorlaufzeit ist %2.</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>Es ist am %1 abgelaufen und noch vorhanden.</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>Es wurde am %1 als widerrufen gesehen und kann noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>Es wurde am %1 nach einem Widerruf wiederhergestellt.</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>Das zugehörige Konto hat die Rolle %1.</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>Es funktioniert, obwohl das zugehörige Konto am %1 deaktiviert wurde.</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>Es hat seit dem %1 kein funktionierendes Token.</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>Derselbe Name wird verwendet in: %1.</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>Der Name sagt niemandem, wofür es dient.</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>Es wurde am %1 genutzt, obwohl der Nachfolger am %2 erstellt wurde.</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>In den lokalen Notizen fehlt: %1.</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>Der Abschluss der letzten Prüfung liegt %1 zurück; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>Die Zugangsdaten dieser Verbindung laufen am %1 ab.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Eigentümer eintragen</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Diese Verbindung</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>Prüfdatum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%Ln Token läuft am %1 ab.</numerusform>
            <numerusform>%Ln Tokens laufen am %1 ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>Es hat %Ln aktives Token, und keine Rotation läuft.</numerusform>
            <numerusform>Es hat %Ln aktive Tokens, und keine Rotation läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>Früher in dieser Überprüfung war es „%1“ (%2).</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>Damals wurde entschieden: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>Noch nie wurde eine Überprüfung abgeschlossen, und dieses Programm hat die Instanz zuerst vor %1 angesehen; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>Läuft ab: jeden Moment</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln Sekunde voneinander ab.</numerusform>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln Sekunden voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>Zu alt für ein Token</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Minute voneinander ab.</numerusform>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Minuten voneinander ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Stunde voneinander ab.</numerusform>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Stunden voneinander ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Tag voneinander ab.</numerusform>
            <numerusform>Die Uhren dieses Rechners und des Servers weichen um %Ln&#xa0;Tage voneinander ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>Verzeichnissynchronisierung, vielleicht nicht auf SCIM beschränkt</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>Der Name deutet auf Verzeichnissynchronisierung hin, aber nichts zeigt, dass es auf SCIM beschränkt ist.</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1; Grenze %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>Diensttoken „%1“ läuft ab</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>Token: %1 (ID %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>Instanz: %1, %2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>Rotieren Sie es vorher, sonst fällt aus, was davon abhängt.</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>Die Lesezeichen des Berichts konnten nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>Versuchen Sie es erneut oder speichern Sie die Befunde stattdessen als CSV</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>Ohne Anzeige kann kein PDF erstellt werden</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>Erstellen Sie das Paket im Fenster des Programms</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>Der Bericht konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>Der Bericht wurde abgebrochen</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>Dies ist kein Protokoll einer Prüfung: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>Wählen Sie eine Datei, die dieses Programm geschrieben hat</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>es hat nicht das Format %1, Version %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>„%1“ fehlt oder ist falsch</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>Bei %Ln Token sagt der Server nicht, wann oder ob es abläuft: Es zählt weder als ablaufend noch als nie ablaufend</numerusform>
            <numerusform>Bei %Ln Tokens sagt der Server nicht, wann oder ob sie ablaufen: Sie zählen weder als ablaufend noch als nie ablaufend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>Bei %Ln Token sagt der Server nicht, wann oder ob es verwendet wurde: Es wird weder als unbenutzt noch als nie verwendet beurteilt</numerusform>
            <numerusform>Bei %Ln Tokens sagt der Server nicht, wann oder ob sie verwendet wurden: Sie werden weder als unbenutzt noch als nie verwendet beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>Bei %Ln Token sagt der Server nicht, wann es erstellt wurde: Es wird weder nach seinem Alter noch nach seiner Lebensdauer beurteilt</numerusform>
            <numerusform>Bei %Ln Tokens sagt der Server nicht, wann sie erstellt wurden: Sie werden weder nach ihrem Alter noch nach ihrer Lebensdauer beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>Bei %Ln widerrufenen Token sagt der Server nicht, wann oder ob es abläuft: Sein Konto kann ungenutzt sein, ohne gefunden zu werden</numerusform>
            <numerusform>Bei %Ln widerrufenen Tokens sagt der Server nicht, wann oder ob sie ablaufen: Ihre Konten können ungenutzt sein, ohne gefunden zu werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>Bei %Ln aktiven Token sagt der Server nicht, wem es gehört: Es kann das jedes Kontos sein, daher gilt kein Konto als ungenutzt</numerusform>
            <numerusform>Bei %Ln aktiven Tokens sagt der Server nicht, wem sie gehören: Jedes kann das irgendeines Kontos sein, daher gilt kein Konto als ungenutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>Zugriffsprüfung</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>Erstellt mit %1. Vertraulich: Der Bericht nennt Konten und Tokens.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>Anstehende Ablauftermine</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Befunde und Entscheidungen</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>Die Regeln der Richtlinie haben nichts ergeben.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>So prüfen Sie diesen Bericht</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Abzeichnung</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Freigebender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>SHA-256 von manifest.json, bei der Abzeichnung notiert</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 Ziffern; die ersten 16 genügen zum Wiedererkennen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>Richtlinie %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>Zu den Befunden</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Befunde nach Schweregrad</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>Anstehende Ablauftermine nach Monat</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>SHA-256 von manifest.json, bei der Abzeichnung notiert:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>Sicherheitsprüfung der Diensttokens</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>Entwurf: Die Prüfung ist nicht abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>Entwurf: Zu %Ln Befund steht noch eine Entscheidung aus</numerusform>
            <numerusform>Entwurf: Zu %Ln Befunden steht noch eine Entscheidung aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Nicht mehr in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Unauffällig</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Abgeschlossen von</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>Diensttokens</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>Davon gültig</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Beurteilt zum Stand</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>Zeitzone der Tage</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>Entscheidung nötig ab</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>Offen: Die Richtlinie verlangt eine Entscheidung</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>Keine, und keine wird verlangt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>Während der Prüfung: am Ende nicht mehr gefunden</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Token vorher</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>Token nachher</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>Token jetzt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>Dieser Bericht umfasst die Dienstkonten und Diensttokens, die die Instanz „%1“ für die Zugangsdaten des Prüfers aufgeführt hat. Er enthält Namen, Daten und Entscheidungen, aber keinen Tokenwert. Namen sind so wiedergegeben, wie der Server sie geliefert hat; Zeichen, die einen Namen verschleiern könnten, sind sichtbar gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>%Ln davon entschieden</numerusform>
            <numerusform>%Ln davon entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2; zu %Ln Befund fehlt noch die Entscheidung, die die Richtlinie verlangt.</numerusform>
            <numerusform>%1, %2; zu %Ln Befunden fehlt noch die Entscheidung, die die Richtlinie verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1, %2; keine von der Richtlinie verlangte Entscheidung ist offen.</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>Nicht widerrufene Tokens nach Ablauf: %1 überfällig, %2 innerhalb von zwölf Monaten, %3 später, %4 unbegrenzt.</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>Die meisten in einem Monat: %1 im %2.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>Zahlenwert: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>Dieser Bericht ist eine Datei eines Nachweispakets. manifest.json führt Größe und SHA-256 jeder Datei auf sowie den SHA-256 des Manifests des vorigen Pakets, sodass die Pakete eine Kette bilden.</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>Was eine Kontrolle des Pakets beweist: Keine aufgeführte Datei wurde seit dem Schreiben des Manifests verändert, entfernt oder ausgetauscht, und das vorige Paket ist dasjenige, auf das dieses folgt. Das gilt nur, soweit der SHA-256 des Manifests selbst aus anderer Quelle bekannt ist: bei der Abzeichnung notiert oder in einem späteren Paket genannt.</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>Was sie nicht beweist: wer das Paket erstellt hat und wann. Die Hashes sind keine Signatur. Wer alle Dateien, dieses Manifest und alle späteren neu schreiben kann, kann eine passende Kette herstellen.</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>Die Prüfung ist nicht abgeschlossen. Unterschreiben Sie nur den Bericht einer abgeschlossenen Prüfung.</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>Mit meiner Unterschrift bestätige ich, dass ich die Befunde dieses Berichts gesehen habe und dass die darin festgehaltenen Entscheidungen die getroffenen sind.</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Regeln der Richtlinie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahlenwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1; Admin: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Befunde nach Regel</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>Ablauftermine nach Monat und der schwerste Befund jedes Tokens</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 December 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 December 2026, 09:30</extracomment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as Qt writes its parts: Dec 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>und %Ln weiterer; review.json und findings.csv nennen alle</numerusform>
            <numerusform>und %Ln weitere; review.json und findings.csv nennen alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>Nicht bekannt: Zeilen der Liste konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>und %Ln weiterer; review.json nennt alle</numerusform>
            <numerusform>und %Ln weitere; review.json nennt alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>Ob es noch so ist: Eine Zeile, um die es geht, konnte am Ende nicht gelesen werden</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>%Ln Entscheidung zum Rotieren, Widerrufen oder Löschen noch nicht ausgeführt</numerusform>
            <numerusform>%Ln Entscheidungen zum Rotieren, Widerrufen oder Löschen noch nicht ausgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>Noch nicht ausgeführte Entscheidungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Ablauf nicht bekannt: %Ln Token</numerusform>
            <numerusform>Ablauf nicht bekannt: %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>Zu notieren ist der Hash der ganzen Datei manifest.json, wie sha256sum ihn ausgibt. manifest_sha256 darin ist ein anderer: der der übrigen Schlüssel.</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>Alle Tokens und Konten wurden nach den folgenden Regeln beurteilt. Ein Befund vom Schweregrad „%1“ oder schwerer erfordert eine Entscheidung, bevor die Prüfung abgeschlossen werden kann. Die vollständige Richtlinie steht in policy.json; ihr Hash ist der SHA-256 dieses JSON ohne Leerzeichen, mit sortierten Schlüsseln.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>Die Notizen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>Die Notizen konnten nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>Die Entscheidungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>Die Entscheidung konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>Die Liste der Prüfungen konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>Die Prüfung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>sie ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>Die Prüfung konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>Die Prüfung konnte nicht verworfen werden</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>Das letzte Nachweispaket konnte nicht ermittelt werden</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>Das Nachweispaket konnte nicht vermerkt werden</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>Die Entscheidung konnte nicht zurückgenommen werden</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>Standardzugriff, beschränkt auf das, was die eigenen Teams sehen dürfen.</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>Standardzugriff und darf bearbeiten; neuere Versionen haben diese Rolle nicht mehr.</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>Verwaltet Datenbestände und darf Benutzer und Teams lesen.</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>Darf alles, auch Benutzer und jedes Token verwalten.</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>Was diese Rolle darf, ist diesem Programm nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>Eine Rotation wurde von einer anderen Version von Tokendesk festgehalten</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Öffnen Sie sie mit jener Version</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>Das Feld „%1“ der Rotation fehlt oder ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>Führen Sie die übrigen Schritte von Hand aus: Die Tokens stehen in der Liste</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>Sie sind am Zug</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 steht nicht in der Liste des Servers.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Altes Token</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Getestet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>sofort: Das alte ist kompromittiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>läuft %1 ab</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>Widerruf vorschlagen</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>Löschen vorschlagen</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>Einstellungen dieser Rotation</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>sobald das neue genutzt wird</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>nach %Ln Stunde ohne Nutzung</numerusform>
            <numerusform>nach %Ln Stunden ohne Nutzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>nach %Ln Tag ohne Nutzung</numerusform>
            <numerusform>nach %Ln Tagen ohne Nutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>sobald es widerrufen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>%Ln Tag nach dem Widerruf</numerusform>
            <numerusform>%Ln Tage nach dem Widerruf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Eingriff nötig</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>Abkühlzeit</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>Schritt fällig</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Zurückrollen läuft</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>Das neue Token ist zu erstellen</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>Ob das neue Token erstellt wurde, ist noch nicht bekannt; die Liste wird es binnen zehn Minuten zeigen</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>Der Wert des neuen Tokens ist zu übergeben</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>Das neue Token funktioniert nicht mehr. Erstellen Sie ein weiteres</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>Das neue Token wurde noch nicht genutzt</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>Das alte Token wurde kürzlich genutzt; widerrufen Sie es %1, falls es stillsteht</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>Das alte Token ist kompromittiert und funktioniert noch: Widerrufen Sie es</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>Das neue Token wird genutzt, und das alte steht still: Widerrufen Sie das alte</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>Das alte Token ist widerrufen und kann wiederhergestellt werden; löschen Sie es %1</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>Niemand hat das alte Token vermisst: Löschen Sie es</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>Das alte Token ist wiederherzustellen</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>Das alte Token funktioniert wieder; das neue ist zu widerrufen</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>Das alte Token wurde von jemandem gelöscht, bevor es ein neues gab</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>Das neue Token ist an die Stelle des alten getreten, das gelöscht ist</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>Das alte Token funktioniert; was erstellt wurde, ist widerrufen</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>Beide Tokens sind so, wie sie zurückgelassen wurden</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Neues Token erstellen</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>Wert übergeben</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>Nutzung beider beobachten</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Altes Token widerrufen</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Abkühlen lassen</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Altes Token löschen</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Weiteres erstellen</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>Zurückrollen fortsetzen</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>Das neue Token wurde noch nicht genutzt: Was ein Token braucht, hat vermutlich noch das alte.</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>Das alte Token wurde %1 genutzt: Etwas hat es noch.</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>Der Wert wurde %1 übergeben; für eine sichere Aussage ist das womöglich zu kurz her.</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>Die Abkühlzeit endet am %1. Einmal gelöscht, lässt es sich nicht wiederherstellen, falls sich doch noch Bedarf zeigt.</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>Die Liste des Servers konnte nicht ganz gelesen werden, und eines der beiden Tokens steht nicht darin. Es geht weiter, sobald eine ganze Liste gelesen ist</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>Nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>Wann die Tokens zuletzt verwendet wurden, ist in der Liste des Servers nicht lesbar: Fragen Sie, wer das alte hat, und widerrufen Sie es dann</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>Wann die Tokens zuletzt verwendet wurden, ist nicht lesbar: Etwas könnte noch das alte haben.</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>Das neue Token ist erstellt, und die Liste des Servers zeigt es noch nicht. Es geht weiter, sobald sie es zeigt; spätestens in zehn Minuten ist es klar</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>Der Wert des neuen Tokens wurde nie übergeben. Erstellen Sie ein weiteres; das Token mit dem verlorenen Wert wird dann widerrufen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 ist bereits vorhanden und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>Speichern Sie unter dem jetzt vorgeschlagenen Namen</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>Sie dürfen nicht in %1 schreiben</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 liegt auf einem schreibgeschützten Medium</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>In %1 ist kein Platz mehr</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>Der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Wählen Sie einen kürzeren</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>Die Datei konnte nicht nach %1 geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>Wählen Sie einen anderen Ordner oder kopieren Sie den Wert stattdessen</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>Ein Dateiname enthält keinen Schrägstrich. Wählen Sie den Ordner im Feld daneben.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>Wählen Sie den Ordner für die Datei</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 liegt auf einem Datenträger, auf dem andere Benutzer die Datei lesen können</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>abmelden, ausloggen, logout</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>abschalten, sperren, stilllegen</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>ungültig machen, entwerten, sperren</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>zurücknehmen, ungeschehen machen</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>Einstellungen: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>Der Wert ist noch hier: Korrigieren Sie den Befehl oder übergeben Sie den Wert auf andere Weise</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>Geben Sie den Befehl ein, der den Wert liest.</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>Es gibt hier kein ausführbares Programm %1.</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>Der Wert konnte nicht in eine Pipe geschrieben werden</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 wurde nicht rechtzeitig fertig und wurde beendet</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>%1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 ist mit Code %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 endete, ohne den Wert von der Standardeingabe zu lesen</translation>
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
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>In a table</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Zeile darüber, Zeile darunter</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Erste Zeile, letzte Zeile</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Eine Seite nach oben, eine Seite nach unten</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Weitere Zeilen auswählen</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Zur Tabelle gehen</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>Angebotene Ergänzung übernehmen</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>Angebot schließen, Feld leeren, Feld verlassen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Nächstes Bedienelement, voriges Bedienelement</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Schaltfläche drücken, Kästchen ankreuzen</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>Dialog schließen; nichts Eingegebenes geht ohne Nachfrage verloren</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>Zurück aus den Einzelheiten, keine Zeile wählen, die Meldung schließen</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>Den Trenner bewegen, sobald er mit Tab erreicht ist</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>Den Trenner zurücksetzen</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>Sie können diesen Tab schließen und zu Tokendesk zurückkehren.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>Die Anmeldung wurde nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>Es wurde nichts übergeben. Schließen Sie diesen Tab und kehren Sie zu Tokendesk zurück; dort können Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>Die Anmeldung ist misslungen</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>Die Antwort der Instanz konnte nicht gelesen werden. Schließen Sie diesen Tab und kehren Sie zu Tokendesk zurück; dort können Sie stattdessen ein Token einfügen.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>Tokendesk wartet unter dieser Adresse auf das Ende einer Anmeldung und auf nichts anderes.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Diese Anmeldung ist vorbei</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>Sie wurde in einem anderen Tab beendet. Schließen Sie diesen und kehren Sie zu Tokendesk zurück.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>Das gehört nicht zur Anmeldung</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>Tokendesk hat es nicht angenommen. Kehren Sie zu Tokendesk zurück und öffnen Sie die Anmeldung von dort.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Seine ID gehört jetzt einem anderen Konto, soweit die Liste des Servers es zeigt: Die Instanz wurde womöglich neu aufgesetzt oder zurückgesetzt</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Seine ID gehört jetzt einem anderen Token, soweit die Liste des Servers es zeigt: Die Instanz wurde womöglich neu aufgesetzt oder zurückgesetzt</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Ihre IDs gehören jetzt anderen Konten, soweit die Liste des Servers es zeigt: Die Instanz wurde womöglich neu aufgesetzt oder zurückgesetzt</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} ist nicht bekannt. Es gibt {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} und {yyyy-mm-dd}.</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>Eine geschweifte Klammer steht ohne ihr Gegenstück.</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>Nehmen Sie {name} in das Muster auf, damit das neue Token daran zu erkennen ist.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>Das Muster ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>Die Zertifikatsdatei %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>die Passphrase öffnet sie nicht</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>sie ist durch eine Passphrase geschützt</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>Geben Sie die Passphrase des Schlüssels in den Einstellungen der Verbindung ein</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>Die Schlüsseldatei %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>das Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>Das Zertifikat des Servers muss erneuert werden. Prüfen Sie zuerst das Datum dieses Computers</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>das Zertifikat ist erst ab %1 gültig</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>Prüfen Sie das Datum dieses Computers</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>das Zertifikat gilt für einen anderen Namen (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>Prüfen Sie die Adresse. Stimmt sie, muss das Zertifikat des Servers ersetzt werden</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>das Zertifikat wurde widerrufen</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>Stellen Sie keine Verbindung her; informieren Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>das Zertifikat stammt von einer Zertifizierungsstelle, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>Die Identität von %1 kann nicht bestätigt werden: %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>Zu %1 konnte keine sichere Verbindung hergestellt werden</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 verlangt ein Client-Zertifikat oder ein anderes als das, das vorgelegt wurde</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>Prüfen Sie Adresse und Port. Der Server muss TLS 1.2 oder neuer anbieten und verlangt vielleicht ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>die Passphrase öffnet sie nicht, oder sie ist auf eine Weise geschützt, die nicht mehr unterstützt wird</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>Geben Sie ihre Passphrase in den Einstellungen der Verbindung ein. Stimmt sie, machen Sie eine PEM-Datei daraus: %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>Das Client-Zertifikat in %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung die Datei mit dem erneuerten. Prüfen Sie zuerst das Datum dieses Computers</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>Das Client-Zertifikat in %1 gilt erst ab %2</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>Der private Schlüssel gehört nicht zum Client-Zertifikat, daher wurde %1 nicht gefragt</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung den Schlüssel, der zu diesem Zertifikat gehört</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung das Client-Zertifikat und seinen Schlüssel</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>Wählen Sie die Datei mit Ihrer Zertifizierungsstelle (PEM oder DER) in den Einstellungen der Verbindung, oder entfernen Sie sie dort</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>Wählen Sie die Datei mit Ihrem Client-Zertifikat (PEM, DER oder PKCS#12) in den Einstellungen der Verbindung, oder entfernen Sie sie dort</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel des Zertifikats (PEM oder DER) in den Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>sie enthält kein Zertifikat in PEM oder DER</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>sie enthält keinen privaten Schlüssel in PEM oder DER</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an: Es ist abgelaufen</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>Wählen Sie die Datei mit dem erneuerten in den Einstellungen der Verbindung. Ist es noch nicht abgelaufen, sagen Sie es dem Betreiber des Servers</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an: Es wurde widerrufen</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>Bitten Sie den Aussteller um ein anderes, und wählen Sie dessen Datei in den Einstellungen der Verbindung</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 nimmt das Client-Zertifikat nicht an: Die ausstellende Zertifizierungsstelle ist dort unbekannt</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>Wählen Sie in den Einstellungen der Verbindung ein Client-Zertifikat der richtigen Zertifizierungsstelle. Stellen andere in deren Namen aus, muss die Datei auch deren Zertifikate enthalten</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>sie enthält einen Ed25519- oder Ed448-Schlüssel, der nicht unterstützt wird</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>Lassen Sie sich ein Zertifikat mit einem RSA- oder EC-Schlüssel geben</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>Ist es die eigene Zertifizierungsstelle Ihrer Organisation, fügen Sie deren Zertifikatsdatei der Verbindung hinzu (im Terminal: --ca FILE); sonst verbinden Sie sich nicht</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>die Datei mit Ihrer Zertifizierungsstelle führt nicht zu seinem Zertifikat</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>die Datei mit Ihrer Zertifizierungsstelle führt nicht zu seinem Zertifikat, denn ihr fehlt das von %1</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>Vielleicht sendet der Server sein Zwischenzertifikat nicht: Legen Sie dieses und das Stammzertifikat in dieselbe Datei (im Terminal: --ca FILE). Gehören sie nicht Ihrer eigenen Organisation, verbinden Sie sich nicht</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Bald ablaufend</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>Abgelaufen %1. Es kann nicht mehr verwendet werden.</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>Läuft nie ab. Wird es kompromittiert, funktioniert es, bis es widerrufen wird.</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>Widerrufen. Es kann wiederhergestellt werden, bis es jemand löscht.</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>Das zugehörige Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>Dies könnte das Token sein, mit dem Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>Weitere Tokens von %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>Es ist Teil einer Rotation. %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln Token ausgewählt</numerusform>
            <numerusform>%Ln Tokens ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>Ihre eigenen Token</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>Sie haben keine.</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>Läuft %1 ab. Rotieren Sie es jetzt.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Läuft %1 ab.</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>Eine Änderung dieses Tokens wurde nicht eindeutig beantwortet, daher ist nicht bekannt, ob es funktioniert. Die nächste gelesene Liste zeigt es.</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>Der Server gibt nicht an, ob das Token widerrufen ist. Es funktioniert möglicherweise.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>Wählen Sie die Datei, die das Token und sonst nichts enthält</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>Es gibt keine Datei %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 ist für ein Token zu groß</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 enthält kein Token</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>Das Feld „%1“ des Plans fehlt oder ist nicht, was es sein sollte</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>Lassen Sie sich die Datei erneut geben, so wie sie gespeichert wurde</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>Die Datei ist für einen Plan zu groß</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>Wählen Sie die Datei, die als Plan gespeichert wurde</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>Die Datei ist kein Plan von Tokendesk</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>Der Plan wurde von einer anderen Version von Tokendesk gespeichert</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>Öffnen Sie ihn mit jener Version oder erstellen Sie den Plan neu</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>Der Plan wurde nach dem Speichern verändert</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>Ein Plan fasst höchstens %1 Token, und dieser hätte %2. Wählen Sie weniger</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>Ein Token nur für Verzeichnissynchronisierung (SCIM) wird hier abgelehnt und kann trotzdem funktionieren</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>Der Server hat es zugelassen, aber als anderes Token</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>Sehen Sie sich die Tokens des Kontos an, bevor Sie fortfahren</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>Der Server hat den Wert des neuen Tokens nicht akzeptiert</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut: Es ist vielleicht noch nicht überall bekannt. Bleibt es so, widerrufen Sie das Token und erstellen Sie ein neues</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit verlangt eine Zahl ab 1</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>Das Aktivitätsprotokoll ist nicht so, wie dieses Programm es geschrieben hat</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>Es ist mit einem Schlüssel versiegelt, den dieser Schlüsselbund nicht hat; somit ist nichts bewiesen</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>Geben Sie entweder Token-IDs oder --query an</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query ist leer, was alle Tokens wären</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>„%1“ ist keine Token-ID</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Dieses Token gibt es nicht</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>wurde in den letzten 24 Stunden genutzt</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>danach funktioniert kein Token seines Kontos mehr</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>ist möglicherweise das gerade verwendete</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>Zu widerrufende Tokens: %1. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>Wiederherzustellende Tokens: %1. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>Endgültig zu löschende Tokens: %1. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>Es ist möglicherweise das gerade verwendete Token; siehe --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie --yes an, oder --plan, um zu sehen, was geschehen würde</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>Nummer des Dienstkontos.</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>Auch das Token ändern, das möglicherweise gerade verwendet wird.</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>Farbe, die das Fenster dafür verwendet.</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>Diese gespeicherte Verbindung verwenden, nach Name oder ID; die einzige vorhandene braucht keine Angabe.</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>Wo das Fenster alles ablegt, falls es einen eigenen Ordner hat.</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>1 bis 365 Tage, oder never.</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>Mit 1 enden, wenn es ab diesem Schweregrad einen Befund ohne Entscheidung gibt: info, low, medium, high, critical oder never; ohne Angabe gilt die Schwelle der Richtlinie.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json oder csv.</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>Höchstens so viele Änderungen, die neuesten (100).</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>Wie es heißen soll.</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>Speichern, ohne vorher bei der Instanz anzufragen.</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>Dorthin statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>Den Plan ausgeben, den das Fenster öffnen kann, und nichts ändern.</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>Nach dieser Richtlinie beurteilen: eine Datei oder default, cis, pci, qualytics.</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>Das Paket, auf das es nach eigener Angabe folgt.</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>Prüfermodus: Darüber kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>Grund, für das Aktivitätsprotokoll.</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>Ein Token nur für Verzeichnissynchronisierung.</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>Neue Datei für den Wert des Tokens; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>Die Zugangsdaten von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>Adresse der Instanz.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>Gespeicherte Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>Eine Verbindung und ihre Zugangsdaten entfernen.</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>Diensttokens auflisten; TEXT filtert wie die Suche des Fensters.</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>Ein Diensttoken erstellen und seinen Wert in eine eigene Datei schreiben.</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>Diensttokens widerrufen.</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>Widerrufene Diensttokens wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>Widerrufene Diensttokens endgültig löschen.</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>Ein Nachweispaket prüfen: seine Hashes, seine Zahlen und die Kette zum vorigen Paket.</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>Nachweisen, dass niemand das Aktivitätsprotokoll verändert hat.</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>--url fehlt</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name ist leer</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour verlangt #RRGGBB, nicht „%1“</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>Es gibt bereits eine Verbindung „%1“</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>Die Standardausgabe hat die Daten nicht angenommen</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>Die Zugangsdaten werden aus einer Pipe gelesen</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>Zum Beispiel: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>Die Standardeingabe kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in verlangt 1 bis 365 Tage oder never, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 ist bereits vorhanden und wird nicht überschrieben</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>Sie können nicht in den Ordner %1 schreiben</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 fehlt</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account verlangt die Nummer eines Dienstkontos; accounts list zeigt sie</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name nimmt höchstens %1 Zeichen an</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>Es gibt kein Dienstkonto %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>Siehe tokendeskctl --help, oder --help hinter einem Befehl</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>Verwendung: tokendeskctl BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl BEFEHL --help nennt die Optionen eines Befehls; --version die Version.</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>Verwendung: tokendeskctl %1 [OPTIONEN]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Ein Befehl fehlt</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>„%1“ verlangt eines von: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>Was ist „%1“?</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist doppelt angegeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLLE</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>DIENST-ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>LÄUFT AB</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT GENUTZT</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WANN</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WAS</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ZIEL</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>INSTANZ</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format verlangt table, json oder csv, nicht „%1“</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>FARBE</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SCHREIBGESCHÜTZT</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWEREGRAD</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>BETRIFFT</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>Geben Sie den Ordner eines Pakets oder seine manifest.json an</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>Das Nachweispaket ist nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>Die Richtlinie %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>Geben Sie eine Datei an, oder eines von %1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on verlangt info, low, medium, high, critical oder never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>Befunde nach der Richtlinie „%1“: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>Ab %1 und ohne Entscheidung: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>Die Zugangsdaten haben nicht die Rolle Admin, die dieser Befehl braucht</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>Die Zugangsdaten funktionieren, dürfen aber keine Dienstkonten sehen</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk ist geöffnet, oder ein anderes tokendeskctl läuft; nur eines davon darf zugleich das Änderungsprotokoll verwenden. Es wurde nichts geändert. Verwenden Sie das Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>Die Verbindung „%1“ ist schreibgeschützt. Es wurde nichts geändert. Bearbeiten Sie sie im Fenster von Tokendesk, um Änderungen zu erlauben.</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Die Listen werden gelesen…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url und --token-stdin gehören zusammen</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url und --connection schließen einander aus</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>Es gibt keine gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>Verwenden Sie --url mit --token-stdin, oder connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>Es gibt mehr als eine gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>Nennen Sie eine mit --connection; connections list zeigt sie</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>Es gibt keine gespeicherte Verbindung „%1“</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>Mehr als eine Verbindung heißt „%1“</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>Das Änderungsprotokoll ist geschrieben, aber nicht versiegelt: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>Es gibt keinen Verlauf dieser Verbindung: Wann etwas widerrufen oder gelöscht wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>Mit dem Browser anmelden, statt die Zugangsdaten von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>Den Browser nach so vielen Sekunden aufgeben, von 1 bis 120 (120).</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>Eine Verbindung speichern; ihre Zugangsdaten kommen von der Standardeingabe oder aus dem Browser und gehen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait gehört zu --browser</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait nimmt eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>%1 wird geschrieben: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>Melden Sie sich binnen %Ln Sekunde in einem Browser auf diesem Rechner bei %1 an, und erlauben Sie es dort:</numerusform>
            <numerusform>Melden Sie sich binnen %Ln Sekunden in einem Browser auf diesem Rechner bei %1 an, und erlauben Sie es dort:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>Es ließ sich kein Browser öffnen: öffnen Sie die Adresse selbst</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>Einträge wurden ohne den Schlüssel des Schlüsselbunds geschrieben, also ist nicht bewiesen, dass dieses Programm sie geschrieben hat</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>wurde benutzt, seit der Plan gemacht wurde</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>funktioniert erst, wenn das Konto wieder aktiviert ist</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>Die Liste hat sich inzwischen geändert, also wurde nichts geändert. Sehen Sie sie noch einmal an</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>Alle Änderungen, oder die von TEXT gefundenen, als json oder csv schreiben, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>Das Token ist vielleicht schon erstellt: Es wird auf die Antwort gewartet, die seinen Wert hat</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>Die Handbuchseite sagt, was eine Suche fragen kann</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>Die Listen des Servers wurden nicht vollständig gelesen: Es kann mehr gemeint sein als das, was gefunden wurde</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>Diese Instanz ist hier bekannt: Das Protokoll enthält %Ln frühere Änderung, die wieder rückgängig gemacht werden kann.</numerusform>
            <numerusform>Diese Instanz ist hier bekannt: Das Protokoll enthält %Ln frühere Änderungen, die wieder rückgängig gemacht werden können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>Das Dienstkonto %1 ist nicht unter den Zeilen der Serverliste, die gelesen werden konnten</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>Das Token %1 wurde angelegt, aber niemand hat seinen Wert: %2 Suchen Sie es mit tokens list, und widerrufen Sie es</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>ist abgelaufen und funktioniert auch wiederhergestellt nicht</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>Es gibt keinen Ordner %1</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan gibt json aus, das das Fenster öffnen kann; lassen Sie --format weg</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 beginnt mit keinem Wort, das hier bekannt ist; um es als Text zu suchen, setzen Sie es in doppelte Anführungszeichen</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>Ob die Liste des Servers es zeigt, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>Danach die Listen noch einmal lesen; was sie nicht zeigen, gilt als unbekannt.</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>Der Server hat geantwortet, dass es getan ist, aber seine Liste zeigt es wie vorher</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>Es wurde von hier aus erstellt, aber die Liste des Servers zeigt es nicht: Sie ist vielleicht im Rückstand. Versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>Sein Status war auf der Liste des Servers nicht lesbar</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>Es wurde abgebrochen, bevor die Liste es zeigte</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>Die Token-Liste des Servers wurde nicht vollständig gelesen, deshalb lässt sich nicht sagen, was die Suche mit „-“ auslässt. Nichts wurde geändert. Nennen Sie die Tokens mit ihren Ids, suchen Sie ohne „-“, oder versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>Die Kontenliste des Servers wurde nicht vollständig gelesen, deshalb lässt sich nicht sagen, was die Suche mit „-“ auslässt. Nichts wurde geändert. Nennen Sie die Tokens mit ihren Ids, suchen Sie ohne „-“, oder versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>In %1 kann kein Ordner für temporäre Dateien angelegt werden</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>Es passt seit der Erstellung des Plans auf die Suche und ist noch aktiv. Geben Sie denselben Befehl noch einmal ein</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>Der Server hat alles als ausgeführt beantwortet. Die verwendeten Zugangsdaten wurden dabei widerrufen, deshalb konnten die Listen nicht erneut gelesen werden</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>Ob inzwischen weitere Tokens auf die Suche passen, ist nicht bekannt. Geben Sie denselben Befehl mit den Zugangsdaten eines anderen Admins noch einmal ein</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Kein Token passt auf „%1“. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Eine andere Richtlinie hat diesen Namen.</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>Geben Sie ihr eine eigene Id und einen eigenen Namen</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>Das Fenster wurde hier mit dieser Instanz nie benutzt: Verantwortliche, Rotationen und wann was widerrufen oder wiederhergestellt wurde sind nicht bekannt, und was danach beurteilt wird, wird nicht gefunden</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>Mehr als ein Dienstkonto heißt „%1“</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>Verwenden Sie seine ID; accounts list zeigt sie</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>Es ist das Konto der verwendeten Zugangsdaten; mit ihnen lässt es sich nicht deaktivieren. Verwenden Sie die Zugangsdaten eines anderen Admins</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>Ein reaktiviertes Konto hat wieder die Rolle und die Teams, die es hatte. Seine widerrufenen Tokens bleiben widerrufen, bis tokens restore das zurücknimmt.</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>Es lässt sich zurücknehmen: accounts reactivate, danach tokens restore --run.</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>Es lässt sich von hier aus nicht zurücknehmen: Diese Instanz bietet nicht an, ein Konto zu reaktivieren.</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>Zu reaktivierende Dienstkonten: %1. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>Zu deaktivierende Dienstkonten: %1, zu widerrufende Tokens: %2. Geben Sie yes ein, um fortzufahren:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>Hier kann niemand gefragt werden: Geben Sie --yes an</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>Geben Sie eines von dreien an: Token-IDs, --query oder --run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>Was dieser Lauf widerrufen hat und noch widerrufen ist; revoke nennt seine Kennung.</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>Dienstkonten deaktivieren; ihre aktiven Tokens werden zuerst widerrufen.</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>Deaktivierte Dienstkonten reaktivieren.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>Nennen Sie das vorige Paket derselben Verbindung</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>Das Fenster führt Verantwortliche und Prüftermine je Verbindung: Nennen Sie eine, die dort verwendet wurde, oder lassen Sie owner: und review: weg</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>Die Aktivität kennt keinen Lauf „%1“</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>activity list zeigt die Läufe</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>Der Lauf „%1“ lief über eine andere Verbindung, zu %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>Nennen Sie diese</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>Der Lauf „%1“ hat kein Token widerrufen</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>Es wurde seit diesem Lauf wiederhergestellt oder erneut widerrufen; stellen Sie es über seine ID wieder her</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>So wird das zurückgenommen: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>Die gespeicherten Verbindungen sind nicht bekannt</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>Machen Sie %1 zu einer Datei, die Sie lesen dürfen</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>Ohne Schlüsselbund geht es mit --url und --token-stdin</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>Verwenden Sie seine ID oder seine Dienst-ID, je nachdem, welche kein anderes hat; accounts list --format json zeigt beide</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>Die Liste der Dienstkonten des Servers wurde nicht vollständig gelesen; es kann also noch ein anderes „%1“ heißen</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>Es bleibt aktiv, weil nicht sofort klar war, dass alle seine Tokens widerrufen sind. Geben Sie denselben Befehl noch einmal ein</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>Es bleibt aktiv, weil nicht alle seine Tokens widerrufen wurden (%1 von %2)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>Tokens, bei denen das nicht klar ist: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>Die Tokens eines deaktivierten Kontos funktionieren erst, wenn dies getan ist: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>Einer gespeicherten Verbindung andere Zugangsdaten geben, von der Standardeingabe oder aus dem Browser; alles Übrige bleibt.</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew gibt ihr andere Zugangsdaten</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>Geht beides nicht, hilft dies daneben, mit den Zugangsdaten auf der Standardeingabe statt --connection: --url %1 --token-stdin --data-dir FOLDER. Der Ordner muss ein neuer sein; was geändert wird, wird dort festgehalten.</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>Geben Sie --ca eine PEM- oder DER-Datei mit dem Zertifikat der Zertifizierungsstelle an</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>Auch der Zertifizierungsstelle in dieser PEM- oder DER-Datei vertrauen, für eine Instanz, deren Zertifikat Ihre eigene Zertifizierungsstelle signiert hat.</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca gehört zu --url</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>Dienstkonten auflisten; TEXT filtert wie die Suche des Fensters.</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>Nennen Sie Konten mit ID, Service-ID oder Name, oder geben Sie --query an, eines von beiden</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query ist leer, das wäre jedes Dienstkonto</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Kein Dienstkonto entspricht „%1“. Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>Die Listen des Servers wurden nicht vollständig gelesen; was die Suche mit „-“ auslässt, ist daher unklar. Nichts wurde geändert. Nennen Sie die Konten mit ihren IDs, suchen Sie ohne „-“, oder versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>Alles, was die Suche des Fensters zeigen würde.</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>Dienstkonto %1, Tokens: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>Dienstkonten, denen diese Tokens gehören: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>Das ist der Wert eines Tokens des Kontos %1, wie er selbst angibt</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>Das ist der Wert eines Tokens; von welchem Konto, gibt er nicht an</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>Das ist der Wert eines Tokens von %1, wie er selbst angibt</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>Die Shell bewahrt ihn vielleicht in ihrem Verlauf auf: Entfernen Sie ihn dort, und widerrufen Sie das Token</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>Die Shell bewahrt ihn vielleicht in ihrem Verlauf auf: Entfernen Sie ihn dort, und widerrufen Sie das Token. Dieser Befehl sucht danach: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>Es lässt sich zurücknehmen: accounts reactivate.</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1: noch nicht widerrufene Tokens, die zuerst widerrufen werden: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>Der Server deaktiviert kein Konto mit einem aktiven Token, deshalb werden diese zuerst widerrufen, und was sie verwendet, funktioniert sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>Rolle und Teams bleiben erhalten.</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>Tokens des Dienstkontos %1, die noch funktionieren können:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>Um fortzufahren, geben Sie den Befehl für den Rest noch einmal ein: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>Token %1 (%2) wurde erstellt, aber niemand hat seinen Wert. Widerrufen Sie es: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>Die Änderungen von diesem Rechner auflisten; TEXT filtert wie die Suche des Fensters.</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>Die Standardausgabe ist geschlossen, also hätte niemand den Wert</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>Nennen Sie mit --secret-to eine Datei oder lassen Sie die Standardausgabe offen</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>Das Token %1 wurde erstellt, aber niemand hat seinen Wert: %2 Widerrufen Sie es: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>Das ist ein Teil des Werts eines Tokens, zu kurz, um das Konto zu erkennen</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>Lauf %1 beginnt. Sollte er unterbrochen werden, nimmt dies zurück, was er getan hat: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>Lauf %1 beginnt</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>Lauf %1 wurde unterbrochen. Tokens des Dienstkontos %2, die er widerrufen hat: %3. Was das zurücknimmt: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>Ob dieser Lauf es widerrufen hat, ist nicht bekannt; stellen Sie es über seine ID wieder her</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>Was die Verbindung „%1“ entfernt: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>Verwenden Sie ihre ID, eine von diesen: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>Lauf %1 wurde unterbrochen. Ob er diese Tokens des Dienstkontos %2 widerrufen hat, ist nicht bekannt: %3. Was sie wiederherstellt: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>Lauf %1 hat das Dienstkonto %2 aktiv gelassen. Dessen Tokens, die er widerrufen hat: %3. Was das zurücknimmt: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>Lauf %1 hat das Dienstkonto %2 aktiv gelassen. Ob er diese Tokens davon widerrufen hat, ist nicht bekannt: %3. Was sie wiederherstellt: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>Eine Zeit, nach der hier gefragt wird, konnte nicht gelesen werden oder ist nicht angegeben; es kann also mehr geben, als gefunden wurde</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>Eine frühere Anfrage wurde verlassen, bevor ihre Antwort kam: %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>Der Server sagt nicht von jedem Token, wem es gehört; es kann also mehr geben, als gefunden wurde</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>Der Schlüsselbund kannte das Ende des Journals noch nicht; von nun an wird auch ein Abschneiden am Ende erkannt.</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>Es gibt keinen Ordner, um etwas aufzubewahren: Dieses Benutzerkonto hat kein Heimatverzeichnis</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>Setzen Sie HOME oder XDG_DATA_HOME und XDG_CONFIG_HOME, oder nennen Sie einen Ordner mit --data-dir</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>Ob dieser Lauf einige Tokens widerrufen hat, ist nicht bekannt. Nur wenn sie doch weiter funktionieren sollen: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>Alle Tokens und Konten nach einer Richtlinie beurteilen; endet mit 1, wenn etwas zu entscheiden ist.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json oder csv.</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>Nur, was über diese gespeicherte Verbindung geändert wurde, nach Name oder ID.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format verlangt json oder csv, nicht „%1“</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>Die Aufzeichnung des Gemeldeten kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>Die Aufzeichnung der Mitteilungen wurde von einer neueren Version geschrieben</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Das Token steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Es wurde seitdem geändert: Es ist nicht mehr so, wie diese Änderung es hinterlassen hat</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Das Konto steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>Die Änderung erfolgte über eine andere Verbindung</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>Es ist noch nicht bekannt, ob die Änderung ausgeführt wurde</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>Die Liste des Servers wurde noch nicht gelesen</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>Ein gelöschtes Token lässt sich nicht zurückholen</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Die Änderung kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>Token wiederherstellen</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>Konto reaktivieren</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>Vorherigen Stand wiederherstellen</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>Keine davon hat ein Token so geändert, dass es zurückgenommen werden kann; Änderungen an Konten werden einzeln zurückgenommen</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>Einige davon werden durch Wiederherstellen zurückgenommen, andere durch Widerrufen: Wählen Sie Änderungen einer Art</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>Die Liste der Dienstkonten konnte beim letzten Mal nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>%1 konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>Wählen Sie einen anderen Ordner, schaffen Sie Platz oder prüfen Sie die Rechte des Ordners</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 wurde abgebrochen, bevor es ganz war</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Über Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>Dienstkonten und Diensttokens einer Qualytics-Instanz. Nichts wird irgendwohin gesendet außer an die Instanzen, die Sie öffnen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Teams</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>Zum Beispiel: Airflow Produktion</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>Die Teams dieser Instanz sind hier nicht bekannt: Geben Sie ihre Namen ein.</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>Ein Konto sieht, was seine Teams sehen dürfen.</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 Jedes seiner Tokens kann dasselbe: Wählen Sie eine geringere Rolle, wo eine solche genügt.</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>Dienst-ID: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>Die Dienst-ID wird aus dem Namen gebildet.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln aktiv</numerusform>
            <numerusform>%Ln aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (%Ln bald ablaufend)</numerusform>
            <numerusform> (%Ln bald ablaufend)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln widerrufen</numerusform>
            <numerusform>%Ln widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Dienst-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Nächster Ablauf</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Details des Kontos</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Wählen Sie zuerst ein Konto</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>Wählen Sie nur ein Konto</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>Wählen Sie zuerst ein einzelnes Konto</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Ihre Zugangsdaten haben nicht die Rolle Admin</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>dienstkonten</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Noch keine Dienstkonten</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>Ein Dienstkonto ist ein Benutzer für genau eine Automatisierung. Erstellen Sie es und sein erstes Token in einem Zug.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Kein passendes Konto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Konto durch die Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Konten durch die Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>Wählen Sie ein Konto, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>Hier ist keine Eindämmung dieses Kontos über diese Verbindung gespeichert</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>Wählen Sie ein Konto, um es einzudämmen. „%1“ nimmt mehrere und widerruft auch deren Tokens</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Kein Konto passt zu „%1“</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>Auf keines der gewählten Konten trifft es zu</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Aktionen, Tokens und Konten durchsuchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Eingabetaste: ausführen. Auf und Ab: auswählen. Esc: schließen.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Derzeit nicht: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts hat einen solchen Namen.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>Das ist der Wert eines Tokens; er wird nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>Nur diese Verbindung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Token oder Konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Details der Änderung</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>Wählen Sie zuerst eine einzelne Änderung</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>Die Verifizierung läuft bereits</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Es wird nichts angezeigt</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Wählen Sie zuerst eine Änderung</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>Dies könnten die Zugangsdaten sein, die Sie verwenden: Sie könnten sich aussperren.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird zurückgenommen…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>Mir ist bewusst, dass ich meinen eigenen Zugang verlieren kann</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>aktivitaeten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>Jede mit diesem Programm vorgenommene Änderung wird hier festgehalten, bevor sie gesendet wird: wer, was, warum und wie sie ausging.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine passende Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Änderung durch die Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Änderungen durch die Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>Wählen Sie eine Änderung, um alles zu sehen, was dazu festgehalten wurde.</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>Es war eine Änderung für sich allein</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>Keines dieser Tokens steht noch auf der Liste des Servers.</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>Nimmt Änderungen zurück</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>Über diese Verbindung wurde noch nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>%Ln Änderung über andere Verbindungen wird nicht gezeigt.</numerusform>
            <numerusform>%Ln Änderungen über andere Verbindungen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Alle Verbindungen zeigen</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>Es war nicht Teil einer Eindämmung über diese Verbindung</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Zu den Tokens</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>Mit diesem Programm wurde noch nichts geändert</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Keine Änderung passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>%1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>Prüfen Sie die Rechte des Ordners, oder entfernen Sie es von Hand</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>Weniger Hinweise anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>%Ln weiterer Hinweis</numerusform>
            <numerusform>%Ln weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>Innerhalb von %Ln Minute kam nichts vom Browser zurück</numerusform>
            <numerusform>Innerhalb von %Ln Minuten kam nichts vom Browser zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>Melden Sie sich erneut an, und erlauben Sie es im Browser.</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>Dieser Rechner gibt dem Programm keinen Port, an dem es auf den Browser warten kann</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>Fügen Sie stattdessen ein Token ein.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Die Anmeldung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>Die Anmeldung wurde im Browser nicht erlaubt</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>Versuchen Sie es erneut, oder fügen Sie ein Token ein.</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>Die Instanz hat auf die Anmeldung mit etwas geantwortet, das kein Token ist</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>Innerhalb von %Ln Sekunde kam nichts vom Browser zurück</numerusform>
            <numerusform>Innerhalb von %Ln Sekunden kam nichts vom Browser zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>Der Vorgang wurde abgebrochen</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>Die eigenen Zugangsdaten kommen zuletzt, und davor wurde nicht alles ausgeführt</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>Der Server erlaubt eine dieser Änderungen mit diesen Zugangsdaten nicht</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>Der Server nimmt die Zugangsdaten für diese Änderungen nicht an</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>Nach %Ln Fehler in Folge angehalten</numerusform>
            <numerusform>Nach %Ln Fehlern in Folge angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Das Konto steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Das Token steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>Ob das Token erstellt wurde, ist nicht bekannt. Sobald der Server wieder antwortet, wird seine Liste es zeigen, und dieses Programm wird es melden</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>Das Token wurde erstellt, aber sein Wert ist hier nie angekommen</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>Die Liste des Servers zeigt, dass es nicht geschehen ist</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>Nimmt Änderung %1 zurück</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>Ein Teil der Serverliste konnte nicht gelesen werden, das Token kann also da sein. Sehen Sie auf dem Server selbst nach, bevor Sie ein weiteres anlegen</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>Die Liste des Servers hat ein Token dieses Namens, aber seine Zeiten passen nicht. Sehen Sie es an, bevor Sie ein weiteres erstellen: Hat niemand seinen Wert, widerrufen Sie es</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>Es wurde später noch einmal verlangt, und das zählt</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>der Name</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>der Ablauf</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>der Zustand: es ist widerrufen</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>Der Server hat es nicht wie verlangt erstellt. Abweichend: %1. Sehen Sie es in der Liste an, bevor es jemand benutzt.</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>Ob das Konto erstellt wurde, ist nicht bekannt. Wenn der Server wieder antwortet, zeigt es seine Liste, und dieses Programm sagt es</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>Die Liste des Servers enthält ein Konto dieses Namens, aber seine Zeiten passen nicht. Sehen Sie es sich an, bevor Sie ein weiteres erstellen</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>Ein Teil der Liste des Servers war nicht lesbar; das Konto kann also da sein. Sehen Sie auf dem Server selbst nach, bevor Sie ein weiteres erstellen</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Es wurde seitdem geändert: Es ist nicht mehr so, wie diese Änderung es hinterlassen hat</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>Es nähme Ihnen Ihren eigenen Zugang als Administrator. Bearbeiten Sie das Konto, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>Dieses Programm verwendet es vielleicht. Widerrufen Sie es in der Liste, wenn Sie das wollen</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>Es bleibt aktiv, bis jedes seiner Token widerrufen ist</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>Ist die Liste nur im Rückstand, ist „Rückgängig machen“ wieder da, sobald sie die Änderung zeigt</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>Ein Konto wird gelesen, bevor es geändert wird; deshalb wurde nichts gesendet</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>Die Liste des Servers enthält das Konto nicht, soweit sie lesbar ist</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>Es ist bereits so: Jemand anderes hat es inzwischen geändert</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>Niemand hat diesen Wert. Widerrufen Sie das Token (seine ID ist %1) und erstellen Sie ein neues</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>Die Liste des Servers zeigt das Konto nicht: Es wurde nicht angelegt</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>Sie können es jetzt erstellen</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>Die Liste des Servers zeigt das Token nicht: Es wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>Sein Wert wurde nie übergeben. Jemand anders hat das Token inzwischen gelöscht, deshalb braucht ihn niemand mehr</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>Niemand hat diesen Wert. Erstellen Sie in der Rotation ein weiteres; das Token ohne Wert (seine ID ist %1) wird dann widerrufen</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>Die Liste des Servers enthält das Konto nicht. Warten Sie einen Moment und lesen Sie die Liste noch einmal, bevor Sie ein weiteres erstellen: Ein langsamer Server erstellt es vielleicht noch</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>Die Liste des Servers enthält das Token nicht. Warten Sie einen Moment und lesen Sie die Liste noch einmal, bevor Sie ein weiteres erstellen: Ein langsamer Server erstellt es vielleicht noch</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 gewählt</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts hat einen solchen Namen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>Entfernt den Wert aus der Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Token-Wert noch %Ln&#xa0;Sekunde in der Zwischenablage</numerusform>
            <numerusform>Token-Wert noch %Ln&#xa0;Sekunden in der Zwischenablage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>Die Spalten, ihre Reihenfolge und ihre Breiten, wie das Programm sie mitbringt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>Die angehakten werden in dieser Reihenfolge gezeigt. Die Leertaste setzt den Haken; Alt+Hoch und Alt+Herunter verschieben, Alt+Links und Alt+Rechts ändern die Breite.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>Haken Sie sie zuerst an: Sie wird nicht gezeigt</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>Schmaler geht sie nicht</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>Er liest den Wert von der Standardeingabe, wie bei „vault kv put secret/etl token=-“. Es ist keine Shell dazwischen; Anführungszeichen funktionieren.</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>An Befehl übergeben</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Ein Programm von Ihnen und seine Argumente</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Wird ausgeführt…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Fortfahren…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>Zweite Nachfrage, weil es um Ihren eigenen Zugang geht.</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Setzen Sie zuerst oben das Häkchen</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>Das Token wird dem Schlüsselbund übergeben…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>Entfernen, was aufbewahrt wurde…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 ist noch aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>Verbinden Sie erneut, um nur für diese Sitzung fortzufahren</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>Was nicht gelesen werden kann, können Sie in den Einstellungen unter „Verbindungen“ entfernen</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>&amp;Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>&amp;Clientzertifikat</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Dessen privater Schlüssel</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Proxy-Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Keine außer denen des Systems</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>In derselben Datei</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>Nur für einen geschützten Schlüssel. Sie geht in den Schlüsselbund und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>Alle </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Geben Sie den Host des Proxys an.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Benutzername am Proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Passwort am Proxy</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Diesen HTTP-Proxy</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>Diesen SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Nur wenn er einen verlangt</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>Es kommt in den Schlüsselbund und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>Für %1, den das System nennt, und für keinen anderen.</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>Geben Sie den Benutzernamen ein, zu dem das Passwort gehört.</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>Geben Sie das Passwort dieses Benutzers ein.</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>Eine PEM- oder DER-Datei, für eine Instanz, deren Zertifikat Ihre eigene Zertifizierungsstelle unterschrieben hat.</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>Eine PEM-, DER- oder PKCS#12-Datei, für eine Instanz, die fragt, wer Sie sind, bevor sie nach dem Token fragt.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>Das ist kein Host. Schreiben Sie ihn wie proxy.example.com, ohne Pfad und Benutzernamen.</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>Optionen einklappen</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Optionen einblenden</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Ohne Test speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Sandbox erkunden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>Mit einer Instanz verbinden</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>Keine Instanz zur Hand?</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>Ein echter Server auf diesem Computer, mit erfundenen Konten und Tokens, um alles ohne Risiko auszuprobieren.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>Sprache und Einstellungen</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Sandbox zurücksetzen…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Verbindungen importieren…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>Ihre Eingaben gehen verloren, wenn Sie das Formular verlassen. Drücken Sie noch einmal Escape oder „Abbrechen“, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Verbindung %1, %2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1 – Verbindungen auswählen, hinzufügen oder ändern</translation>
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
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Neues &amp;Token</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>Nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>Sch&amp;reibgeschützt (Prüfermodus)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>Darüber können weder Tokens noch Konten geändert werden. Entscheidungen und Notizen einer Prüfung bleiben änderbar: Sie liegen auf diesem Computer.</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>Für eine andere Adresse fügen Sie eine weitere Verbindung hinzu.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>Leer lassen, um das Token im Schlüsselbund zu behalten.</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>Ein eigenes Token oder eines von einem Dienstkonto mit der Rolle Admin.</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>Sonst geht das Token in den Schlüsselbund des Systems und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 Sie können dieses Kästchen ankreuzen, um sich jetzt zu verbinden: Das Token bleibt dann im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Schließen Sie die Anmeldung im Browser ab, oder brechen Sie sie ab und fügen Sie ein Token ein.</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>Melden Sie sich mit dem Browser an, fügen Sie ein Token ein, oder wählen Sie die Datei, die es enthält.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>In zwei Stunden</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>Die Einstellungsdatei %1 kann nicht gelesen werden; ihre Verbindungen werden daher nicht angezeigt</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>Die Verbindungen wurden von einer neueren Version gespeichert; was diese nicht kennt, bleibt unverändert</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>Die Verbindung „%1“ wird übersprungen: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>Die Verbindung „%1“ wird übersprungen: Ihr Proxy kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>Die Verbindungen konnten nicht gespeichert werden: %1 ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>Ein Teil der Einstellungsdatei %1 kann nicht gelesen werden, und was er enthält, wird nicht gezeigt. Die Datei, wie sie war, wird als %2 aufbewahrt</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>Ein Teil der Einstellungsdatei %1 kann nicht gelesen werden, und was er enthält, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>Sorgen Sie dafür, dass die Datei und ihr Ordner beschreibbar sind und der Datenträger nicht voll ist, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>Fehlen Verbindungen, importieren Sie einen Export davon, oder fügen Sie sie erneut hinzu</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>Korrigieren Sie sie in %1 oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>Die Verbindung „%1“ wird übersprungen: Ein Teil von ihr fehlt</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>Die Verbindung „%1“ ist schreibgeschützt: Ein Teil von ihr fehlt</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Verbindung wechseln</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>Drücken Sie eine Ziffer oder geben Sie einen Teil des Namens ein.</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>Teil des Namens oder Hosts</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>Name oder Host</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>manuelle Aktualisierung</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>Aktualisierung im Abstand von %Ln Minute</numerusform>
            <numerusform>Aktualisierung alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Noch keine gespeichert</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Es ist noch keine Verbindung gespeichert</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Es steht schon an erster Stelle</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Es steht schon an letzter Stelle</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>In dieser Reihenfolge stehen sie im Menü und in „Verbindung wechseln“, wo sie nummeriert sind. Name, Farbe, Schreibschutz, Proxy, Zertifikate und Aktualisierung werden für jede einzeln eingestellt.</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · nicht lesbar</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>Sie kann nicht gelesen werden: Korrigieren Sie sie in der Einstellungsdatei oder entfernen Sie sie</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>%1 widerrufen</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>Fehlgeschlagen bei %1: %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>Beendet: kein aktives Token mehr übrig</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Vorzeitig beendet: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>Konto auch &amp;deaktivieren</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>Mir ist bewusst, dass dies mein eigenes Konto ist, und ich habe einen anderen Zugang</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>Zeitleiste exportieren…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>Genau diese wiederherstellen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>Jetzt eindämmen</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>%1 eindämmen?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>%Ln Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 ist eingedämmt</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>Kein aktives Token ist mehr übrig, und das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>Kein aktives Token ist mehr übrig.</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 ist nicht eingedämmt</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>%Ln Token jetzt widerrufen</numerusform>
            <numerusform>%Ln Tokens jetzt widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>eindaemmung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln nicht widerrufenes Token:</numerusform>
            <numerusform>%Ln nicht widerrufene Tokens, die zuletzt verwendeten zuerst:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>%1 wird eingedämmt…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>Diese Instanz bietet nicht an, ein Konto zu deaktivieren</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>Jedes Token dieses Kontos, das nicht widerrufen ist, wird jetzt widerrufen, das zuletzt benutzte zuerst, vor allem anderen. Die Liste wird erneut gelesen, bis keines übrig ist. Kein anderes Konto wird berührt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln Anfrage nicht klar beantwortet: Die Liste wird es zeigen</numerusform>
            <numerusform>%Ln Anfragen nicht klar beantwortet: Die Liste wird es zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>Wird angehalten: Was unterwegs ist, wird abgewartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>Die Liste zeigt kein aktives Token dieses Kontos.</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>Ihre eigenen Zugangsdaten sind dann widerrufen. Deaktivieren Sie das Konto mit anderen Zugangsdaten</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>Das Konto ist bereits deaktiviert</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>Die Liste erneut prüfen</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 hat kein aktives Token, ist aber nicht deaktiviert</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>Eindämmung von %1</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>Die Liste der Tokens ist nicht gelesen; es ist daher nicht bekannt, welche dieses Kontos jetzt aktiv sind.</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>Es läuft noch. Die Schaltfläche „Anhalten“ beendet es: Dann wird nichts mehr begonnen, und was getan ist, bleibt.</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>Was ist geschehen? Es steht unter Aktivitäten (optional)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Begonnen: %Ln Token nicht widerrufen</numerusform>
            <numerusform>Begonnen: %Ln Tokens nicht widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Wieder aufgenommen: %Ln Token nicht widerrufen</numerusform>
            <numerusform>Wieder aufgenommen: %Ln Tokens nicht widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%1 von %Ln Token widerrufen</numerusform>
            <numerusform>%1 von %Ln Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>Kein aktives Token ist mehr übrig, und das Konto ist deaktiviert (nicht durch diesen Vorgang).</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>Das Konto ist deaktiviert, nicht durch diesen Vorgang</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>letzte Verwendung nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln Token noch nicht widerrufen</numerusform>
            <numerusform>%Ln Tokens noch nicht widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>Die Liste zeigt %Ln Token dieses Kontos, das nicht widerrufen ist.</numerusform>
            <numerusform>Die Liste zeigt %Ln Tokens dieses Kontos, die nicht widerrufen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln Token: nicht bekannt, ob widerrufen</numerusform>
            <numerusform>%Ln Tokens: nicht bekannt, ob widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>ob die Eindämmung es widerrufen hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>Die Liste zeigt %1 als widerrufen (ob durch diesen Lauf, ist nicht bekannt; angefordert um %2 UTC)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>Unklar bei %1: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>Die Liste zeigt das Konto als deaktiviert (ob durch diesen Lauf, ist nicht bekannt; angefordert um %1 UTC)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>Das Konto, das diese Eindämmung deaktiviert hat, ist wieder aktiv.</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>Erneut gelesen: keine übrig</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>Erneut gelesen: %Ln übrig</numerusform>
            <numerusform>Erneut gelesen: %Ln übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln Token: laut Antwort widerrufen, laut Liste aktiv</numerusform>
            <numerusform>%Ln Tokens: laut Antwort widerrufen, laut Liste aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>Die Liste zeigt nichts von dem, was widerrufen wurde, als widerrufen</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>Die Liste konnte nicht erneut gelesen werden: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>Nimmt die Eindämmung von %1 zurück</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>Vor der Unterbrechung kam keine Antwort</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>Der Server hat seine Liste der Tokens nicht gegeben, also ist nicht bekannt, ob noch eines aktiv ist. Verbinden Sie sich mit den Zugangsdaten eines Admins und dämmen Sie das Konto noch einmal ein, oder sehen Sie auf dem Server selbst nach.</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>Ein Teil der Liste der Tokens konnte nicht gelesen werden, also kann noch ein anderes Token aktiv sein. Sehen Sie auf dem Server selbst nach.</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>Das Konto steht nicht mehr auf der Liste des Servers, also ist nicht bekannt, ob noch ein Token aktiv ist. Sehen Sie auf dem Server selbst nach.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>Der Server hat geantwortet, dass alle widerrufen sind, aber seine Liste zeigt %Ln Token noch als aktiv. Die Liste ist vielleicht im Rückstand, oder es wurde nichts getan: Versuchen Sie es gleich noch einmal, und sehen Sie auf dem Server selbst nach, wenn es dabei bleibt.</numerusform>
            <numerusform>Der Server hat geantwortet, dass alle widerrufen sind, aber seine Liste zeigt %Ln Tokens noch als aktiv. Die Liste ist vielleicht im Rückstand, oder es wurde nichts getan: Versuchen Sie es gleich noch einmal, und sehen Sie auf dem Server selbst nach, wenn es dabei bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>Der Server sagt von %Ln aktiven Token nicht, wem es gehört; es kann also eines dieses Kontos sein. Es steht unter „%1“. Sehen Sie auf dem Server selbst nach.</numerusform>
            <numerusform>Der Server sagt von %Ln aktiven Tokens nicht, wem sie gehören; eines davon kann also eines dieses Kontos sein. Sie stehen unter „%1“. Sehen Sie auf dem Server selbst nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>Es wurde angehalten, bevor das Konto deaktiviert war.</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>Es wurde angehalten, bevor eine Liste zeigte, dass kein Token übrig ist. Es können noch Tokens aktiv sein: Versuchen Sie es erneut oder sehen Sie auf dem Server selbst nach.</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>Das Konto konnte nicht deaktiviert werden: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>Kein Token des Kontos ist aktiv, das Konto selbst aber schon: Es können neue Tokens dafür erstellt werden.</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>Es wurde nicht eindeutig beantwortet</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>Es wird erneut versucht, wenn die Liste es als aktiv zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln Token ist nicht widerrufen. %1</numerusform>
            <numerusform>%Ln Tokens sind nicht widerrufen. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>Von %Ln weiteren Token hat der Server geantwortet, dass es widerrufen ist, aber seine Liste zeigt es noch als aktiv.</numerusform>
            <numerusform>Von %Ln weiteren Tokens hat der Server geantwortet, dass sie widerrufen sind, aber seine Liste zeigt sie noch als aktiv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Mit dem &amp;Browser anmelden</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>Vom Browser erhalten</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>Brechen Sie zuerst die Anmeldung im Browser ab</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 nimmt Ihre Zugangsdaten nicht mehr an: Sie sind abgelaufen oder wurden widerrufen.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Was Sie sehen, wurde %1 gelesen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>Ihre eigenen Zugangsdaten für %1 sind abgelaufen (%2).</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>Ihre eigenen Zugangsdaten für %1 laufen ab: %2. Erneuern Sie sie vorher, um ohne Unterbrechung weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Erneuern…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn so: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>Nötig ist eine Zahl von Tagen von 1 bis %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>&amp;Wiedervorlage am</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Entscheiden: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>Über %Ln Befund entscheiden</numerusform>
            <numerusform>Über %Ln Befunde entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>Dieselbe Entscheidung für jeden davon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>Dies liest ein Auditor: Schreiben Sie, warum es so bleiben darf.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>Noch wird nichts geändert. Die Entscheidung wird festgehalten; führen Sie sie mit den Schaltflächen neben dem Befund aus.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>Wählen Sie %1 oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>Dies liest ein Auditor: Schreiben Sie, warum es bis dahin warten darf.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DetailPane</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::Divider</name>
    <message>
        <source>The arrow keys move it, Home and End move it as far as it goes, Enter puts it back.</source>
        <translation>Die Pfeiltasten bewegen ihn, Pos1 und Ende bis an den Rand, die Eingabetaste setzt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>Mir ist bewusst, dass mir dies meinen eigenen Zugang als Administrator nimmt</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>Eine Änderung der Rolle oder der Teams wirkt sofort auf alle Tokens des Kontos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Es ist noch nichts geändert</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>Sie verwenden gerade die Zugangsdaten dieses Kontos. Ohne die Rolle Admin können Sie hier nichts mehr verwalten und dies nicht selbst zurücknehmen.</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>Die Änderungen werden gespeichert…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Wird dem Schlüsselbund übergeben…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>Das Token wird aus dem Schlüsselbund entfernt; Adresse, Name und Farbe werden gelöscht.</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>Auf dem Server ändert sich nichts: Das Token bleibt dort gültig. Auch was dieses Programm über seine Arbeit festgehalten hat, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Ohne Test speichern</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Nachweispaket</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;In den Ordner</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>&amp;Hash des Manifests</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Ein eigener Ordner mit dem Bericht als PDF und HTML und demselben Inhalt als Tabellen und Daten: CSV, JSON, SARIF, ein Kalender, die Richtlinie.</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Die Prüfung ist nicht abgeschlossen: Der Bericht weist darauf hin. Ein eigener Ordner mit dem Bericht als PDF und HTML und demselben Inhalt als Tabellen und Daten: CSV, JSON, SARIF, ein Kalender, die Richtlinie.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>Es wird „%1“ heißen.</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>Notieren Sie ihn anderswo, zum Beispiel in einem Ticket: Damit kann später jeder nachweisen, dass nichts verändert wurde. Er ist keine Signatur.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Paket schreiben</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>Ordner für das Nachweispaket</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>Das Nachweispaket ist geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Auf diesem Desktop öffnet kein Programm Ordner.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Der Ordner ist nicht mehr da.</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Es ist keine Prüfung im Gange: Der Bericht ist ein Entwurf davon, wie jetzt alles steht. Ein eigener Ordner mit dem Bericht als PDF und HTML und demselben als Tabellen und Daten: CSV, JSON, SARIF, ein Kalender, die Richtlinie.</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>Die Prüfung vom %1 bis %2</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>Die Prüfung seit %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>Ablauftermine</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>Ablauftermine %1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>Tokenstatus</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>schwerster Befund</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>Balken zeigen: %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Zeitleiste einblenden</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>Zeitleiste einklappen</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>Token-Ablauftermine %1, %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>Als PDF oder Bild &amp;speichern…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>Zeitleiste drucken oder speichern</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>Die Liste des Servers sagt nicht oder nicht lesbar, wann oder ob sie ablaufen: Sie sind in keinem der Balken</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>Mehr im Suchtext</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>Was neben „OR“ oder hinter „-“ steht, hat keine Schaltfläche: Es zählt trotzdem.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>%1 aus der Suche nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>%Ln Teil der Suche wird nicht verstanden: %1</numerusform>
            <numerusform>%Ln Teile der Suche werden nicht verstanden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>%1 von %2 angezeigt · %3 durch Filter ausgeblendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln Befund</numerusform>
            <numerusform>%1: %Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: %Ln Befund, Schweregrad %2, eingeklappt</numerusform>
            <numerusform>%1: %Ln Befunde, höchster Schweregrad %2, eingeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: %Ln Befund, Schweregrad %2, ausgeklappt</numerusform>
            <numerusform>%1: %Ln Befunde, höchster Schweregrad %2, ausgeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Prüfung abschließen</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>Die Listen werden noch einmal gelesen, damit das Protokoll den Stand jedes Tokens nach der Prüfung angibt. Es kann danach nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln nicht mehr gefunden und ohne Entscheidung.</numerusform>
            <numerusform>%Ln nicht mehr gefunden und ohne Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>Die Listen werden noch einmal gelesen…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>Die Prüfung ist abgeschlossen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln kann nicht entschieden werden: Zeilen der Listen konnten nicht gelesen werden. Die Niederschrift sagt, dass es nicht bekannt ist, und nennt die Zeilen.</numerusform>
            <numerusform>%Ln können nicht entschieden werden: Zeilen der Listen konnten nicht gelesen werden. Die Niederschrift sagt, dass es nicht bekannt ist, und nennt die Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Verbleibendes anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>%Ln Entscheidung zum Rotieren, Widerrufen oder Löschen noch nicht ausgeführt. Holen Sie es auf der Seite „Prüfung“ nach: decision:rotate,revoke,delete findet sie dort. Der Bericht führt jede auf.</numerusform>
            <numerusform>%Ln Entscheidungen zum Rotieren, Widerrufen oder Löschen noch nicht ausgeführt. Holen Sie es auf der Seite „Prüfung“ nach: decision:rotate,revoke,delete findet sie dort. Der Bericht führt jede auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>Das Protokoll bleibt auf diesem Rechner. Weitergeben können Sie das Nachweispaket: ein Bericht für Menschen und dasselbe als Daten.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>Die Richtlinie verlangt zu %Ln Befund eine Entscheidung.</numerusform>
            <numerusform>Die Richtlinie verlangt zu %Ln Befunden eine Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>%Ln davon ist entschieden.</numerusform>
            <numerusform>%Ln davon sind entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>Listen erneut lesen und abschließen</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>Das Protokoll der Prüfung sagt es.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>Filter, für die das Fenster zu schmal ist</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>Bitte warten: Der Vorgang ist bereits angefordert, und sein Ergebnis ginge verloren.</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>Was Sie eingegeben haben, geht verloren, wenn Sie gehen. Drücken Sie noch einmal Escape, oder schließen Sie das Fenster noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>Von &amp;Hand</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>In je eine &amp;Datei</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>An einen &amp;Befehl</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Ein Programm von Ihnen und seine Argumente</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>TOKENDESK_TOKEN_NAME und TOKENDESK_ACCOUNT teilen ihm mit, zu wem der Wert gehört.</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>Eine eigene Datei für jeden Wert, nur für Sie lesbar. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>Ordner für die Dateien der Tokens</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>Sie dürfen nicht hineinschreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>In eine &amp;Datei</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Seit diesem Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>Seit: wie gesucht</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Token oder Konto</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>Details der Änderungen</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>Das Programm beobachtet diese Verbindung seit %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>Wählen Sie zuerst eine einzelne Änderung eines Tokens</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>Das Token ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>Wählen Sie zuerst eine einzelne Änderung eines Tokens oder Kontos</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>Das Konto ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Es wird nichts angezeigt</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Wählen Sie zuerst eine Änderung</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>aenderungen</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>Änderungen werden nicht festgehalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>Die Änderungen können nicht ermittelt werden</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Die Änderungen werden gelesen…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine passende Änderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Änderung durch die Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Änderungen durch die Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>Das Programm beobachtet diese Verbindung seit %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>Keine Änderungen seit %1</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>Keine Änderungen bei der letzten Aktualisierung</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>Keine Änderungen seit dem letzten Öffnen</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>Wählen Sie eine Änderung, um zu sehen, wann und wo sie geschah.</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>Was nach der letzten Aktualisierung geändert wurde, zeigt die nächste.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Noch nichts hat sich geändert</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Keine Änderung passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>Die Verbindung ist schreibgeschützt; die Änderung wurde daher nicht gesendet</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>Bearbeiten Sie die Verbindung, um Änderungen zu erlauben</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>Die Verbindung ist gesperrt</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Entsperren Sie sie zuerst</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>Die Zugangsdaten enthalten Zeichen, die kein Token hat, und wurden daher nicht gesendet</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>Fügen Sie das Token erneut ein</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 ist nicht verschlüsselt; die Zugangsdaten wurden daher nicht gesendet</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Verwenden Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>Die Zugangsdaten geben es nicht an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>Zugangsdaten von</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>Der Server gibt es nicht an</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>Es wurde keiner verwendet: Das System hat seinen nicht rechtzeitig genannt.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>„%1“ ist bereits vergeben: Diese Verbindung wird als „%2“ hinzugefügt.</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>Bereits vorhanden; wird ausgelassen.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>kein Proxy</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>Zertifizierungsstelle in %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>Clientzertifikat in %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>Die Datei bestimmt, wohin Ihr Token gesendet wird und über welchen Proxy. Übernehmen Sie nur, was Sie kennen. Jede Verbindung fragt beim Öffnen nach einem eigenen Token; bereits Vorhandenes wird nicht geändert.</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Verbindungen in der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung hinzufügen</numerusform>
            <numerusform>%Ln Verbindungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>SOCKS5 proxy %1</source>
        <translation>SOCKS5-Proxy %1</translation>
    </message>
    <message>
        <source>proxy %1</source>
        <translation>Proxy %1</translation>
    </message>
    <message>
        <source>This connection is left out.</source>
        <translation>Diese Verbindung wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln Verbindung kann nicht übernommen werden; die Liste zeigt, warum.</numerusform>
            <numerusform>%Ln Verbindungen können nicht übernommen werden; die Liste zeigt, warum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>Die Eindämmung von %1 wurde unterbrochen. Einige seiner Tokens sind möglicherweise noch aktiv.</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>Eindämmen…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>Ein Plan für %Ln Token wurde unterbrochen. Was erledigt ist, ist erledigt; der Rest wartet.</numerusform>
            <numerusform>Ein Plan für %Ln Tokens wurde unterbrochen. Was erledigt ist, ist erledigt; der Rest wartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>Ansehen und fortsetzen…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>Ein Plan wurde unterbrochen und kann nicht aufgenommen werden: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>Die Eindämmung von %1 ist nicht zu Ende gekommen. %2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>Sie kann weitergehen, wenn die Instanz antwortet. Sehen Sie nach, was getan wurde.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>Das Konto ist noch nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>Die Eindämmung von %1 wurde unterbrochen. %2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>Was am Ende gemeldet wurde: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>Die Änderung konnte nicht festgehalten werden und wurde daher nicht gesendet</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>Das Ergebnis einer Änderung konnte nicht festgehalten werden</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Das Journal konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>Das Journal konnte nicht versiegelt werden</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>Laufende Vorgänge konnten nicht festgehalten werden</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>etwas anderes trägt diese Kennung</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>Was aus dem Wert eines neuen Tokens wurde, konnte nicht festgehalten werden</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>Gilt für alles, was angezeigt wird. Bereits Geschriebenes bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>Widerrufen und neues erstellen…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Gültig lassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln weiteres dieser Art.</numerusform>
            <numerusform>%Ln weitere dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>Der Wert wurde nie übergeben</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%1 von %2 wurde %3 erstellt, und es ist nicht festgehalten, dass der Wert kopiert oder gespeichert wurde. Wenn auch Sie ihn nicht haben, kann es niemand verwenden.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>Was Sie sehen, wurde %1 gelesen. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>Die leeren Listen anzeigen</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 Es wird bei jeder Aktualisierung erneut versucht.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
</context>
<context>
    <name>tokendesk::LockedPage</name>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>Andere Verbindung</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>Tokendesk hat das Token nicht mehr, und kein Schlüsselbund hat es: Geben Sie es erneut ein. Was Sie begonnen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>Tokendesk hat das Token nicht mehr: Der Schlüsselbund des Systems gibt es zurück. Was Sie begonnen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>Der Wert eines neuen Tokens wartet auf Übernahme. Er bleibt erhalten, bis Sie entsperren; beenden Sie das Programm nicht vorher.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>Tokendesk hat das Token nicht mehr: Die Sandbox stellt ein neues aus. Was Sie begonnen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Pro&amp;xy-Passwort</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>Wie im System eingestellt: folgt dem hellen, dunklen oder kontrastreichen Design des Desktops, auch während das Programm läuft.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>Andere Verbindung</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Diese Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>Warten auf den Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Die Sandbox wird gestartet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>Öffnen Sie zuerst eine Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Verbindungen importieren…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Verbindungen exportieren…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Diese Verbindung entfernen…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Sandbox zurücksetzen…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>Die Sprache wechselt, sobald das Fenster entsperrt wird.</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>Die Sprache wechselt, sobald diese Verbindung gespeichert oder verlassen wird.</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>Die Sprache wechselt, sobald Folgendes geschlossen ist: %1.</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>Zugangsdaten erneuern…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (nur dieser Lauf)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>Diese Verbindung vergessen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>Es gibt kein Token dafür</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>Der Schlüsselbund des Systems hat keines.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>Melden Sie sich mit dem Browser an, oder fügen Sie eines ein.</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>Token angeben…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 wurde nicht geöffnet: Was hier läuft, geht vor. Die Verbindung steht in der Verbindungsliste.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Es ist noch keine Verbindung gespeichert</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>Etwas läuft noch oder ist nicht gespeichert: Entsperren Sie zuerst.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>Etwas Eingegebenes ist nicht gespeichert: Entsperren Sie zuerst, oder wählen Sie noch einmal, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>Gesperrt — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (schreibgeschützt) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>Nur für diese Sitzung anmelden…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>Ein vollständiger API-Server mit Demodaten, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>Der kopierte Token-Wert verschwindet mit dem Programm aus der Zwischenablage. Fügen Sie ihn zuerst ein, oder wählen Sie dasselbe noch einmal, um zu beenden.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>Trenner zwischen den Seiten und dem Text</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter&apos;s name and its text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilters</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Umbenennen, anheften, ordnen…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>Was mit diesem Programm getan wurde</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>Was auf dem Server anders wurde, wodurch auch immer</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>Schritt 1 von 2: das Konto. Sein erstes Token ist der nächste Schritt und kann warten.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Das Konto wird erstellt…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 wurde als %2 erstellt.</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>Derzeit kann kein Token dafür erstellt werden: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>Schritt 2 von 2: das erste Token.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>Das Konto bleibt; Tokens können jederzeit erstellt werden</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>Der Server hat ihm die Rolle %1 gegeben, nicht wie verlangt %2.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 wurde erstellt.</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>Der Server gab ihm den Namen %1, nicht %2 wie verlangt.</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>Seine Teams sind %1, nicht wie verlangt.</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>Das Konto wird gesucht…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>Bitte warten: Das Token wird gerade erstellt, und sein Wert ginge verloren. Dies dauert höchstens eine Minute.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Das Token wird erstellt…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Das Token wird gesucht…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>Eine Person oder ein Team</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es dient</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>&amp;Prüfen am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>Mehrere Werte: Jeder bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>Mehrere Tage: Jeder bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>Eigentümer und Zweck von %1</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>Ohne Eigentümer, Zweck und Tag bleibt der Befund.</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>Nicht festgehalten: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>Schließen Sie dies, und öffnen Sie es erneut für das, was die ID jetzt hat</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>Eigentümer und Zweck (%Ln ausgewählt)</numerusform>
            <numerusform>Eigentümer und Zweck (%Ln ausgewählt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>Auf diesem Rechner gespeichert: Der Server hat kein Feld dafür.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notizen als CSV</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Was die Datei ändert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Notizen exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notizen</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>Notizendatei öffnen</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Tabelle für Tabellenkalkulationen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist nicht verwendbar. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln Zeile kann nicht übernommen werden; die Tabelle zeigt, warum.</numerusform>
            <numerusform>%Ln Zeilen können nicht übernommen werden; die Tabelle zeigt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Die Datei ändert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz übernehmen</numerusform>
            <numerusform>%Ln Notizen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>Werden festgehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln Notiz übernommen.</numerusform>
            <numerusform>%Ln Notizen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>Werden zurückgenommen…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>Die Notizen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>Eigentümer, Zweck und Prüfdatum aller Konten und Tokens, auf diesem Rechner gespeichert. Exportieren Sie sie, füllen Sie die Lücken in einer Tabellenkalkulation und öffnen Sie die Datei wieder: Nichts wird übernommen, bevor Sie gesehen haben, was es ändert.</translation>
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
        <translation>nichts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Geleert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>Das Konto selbst</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Prüfen am</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>Tokendesk läuft weiter</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>Das Symbol im Infobereich bringt das Fenster zurück und kann das Programm beenden.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>Diese Verbindung öffnen</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 wird nicht beobachtet</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>Geöffnet wird es, sobald der Schlüsselbund entsperrt ist, oder aus dem Fenster.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>&amp;Melden, bevor Tokens ablaufen und wenn eines abgelaufen ist</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Tage vorher</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>Auch &amp;Rotationen, die auf den nächsten Schritt warten</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>R&amp;uhezeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>Ruhe an S&amp;amstagen und Sonntagen</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>&amp;Symbol im Infobereich, mit der Zahl der Tokens, die innerhalb von %1 Tagen ablaufen</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>Mit meiner Sit&amp;zung im Hintergrund starten</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Neu schreiben</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>Bis zu %1 Zahlen von 1 bis %2, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>Was inzwischen anfällt, wird nach der Ruhezeit gemeldet.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>Jetzt ist Ruhe, bis %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>Der Benachrichtigungsdienst des Desktops wird gesucht…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>Der Desktop zeigt sie an: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst: Das Symbol im Infobereich zeigt sie an.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>Dieser Desktop hat zurzeit keinen Infobereich: Das Schließen des Fensters beendet das Programm. Meldungen kommen trotzdem, solange es läuft. Das Symbol erscheint, sobald es einen Infobereich gibt.</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>Hier entscheiden die Einstellungen des Systems, was mit der Sitzung startet.</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 wurde bearbeitet: Die Datei startet dieses Programm auf andere Weise, oder ein anderes.</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>Diese Arbeitsumgebung hat keinen Benachrichtigungsdienst: Meldungen erscheinen im Fenster.</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>Auch &amp;Verbindungen, die nicht offen sind</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>Haken Sie zuerst „%1“ an</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>Für jede Zahl werden Sie einmal benachrichtigt: so viele Tage, bevor ein Token abläuft. Mehrere Tokens teilen sich eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>Diese werden nicht geprüft, solange das Fenster gesperrt ist.</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>Es wurde ausgeschaltet, hier oder in den Einstellungen des Desktops. Setzen Sie das Häkchen, um es wieder einzuschalten.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Wählen Sie zuerst eine Zeile aus</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Es steht schon an erster Stelle</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Es steht schon an letzter Stelle</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>Prüfen Sie, wer sie lesen darf</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Zeile %1, „%2“: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>Geben Sie ihr eine andere ID oder nehmen Sie die Datei aus dem Ordner</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>Der Ordner %1 konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>ist die einer mitgelieferten Richtlinie</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>ist bereits die von %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>Prüfen Sie den freien Platz und die Rechte des übergeordneten Ordners</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>Mitgelieferte Richtlinien können nicht geändert werden</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>Duplizieren Sie die Richtlinie und ändern Sie die Kopie</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>%1 konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>Prüfen Sie die Rechte des Ordners</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>Ordner des Nachweispakets</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>Nachweispaket prüfen</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>Die Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>Es wurde nichts verändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln Datei ist so, wie das Manifest angibt, und die Zahlen stimmen überein. %1, geschrieben %2.</numerusform>
            <numerusform>%Ln Dateien sind so, wie das Manifest angibt, und die Zahlen stimmen überein. %1, geschrieben %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>Das beweist nur etwas, wenn der Hash des Manifests der anderswo notierte ist: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>Dieses Paket ist nicht so, wie es geschrieben wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln Abweichung.</numerusform>
            <numerusform>%Ln Abweichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>Das Paket da&amp;vor</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>Wählen Sie seinen Ordner, um zu prüfen, ob dieses Paket darauf folgt. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>Der Ordner des Pakets davor</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>Es folgt auf das vorige Paket.</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>Wählen Sie das vorige Paket derselben Verbindung.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token widerrufen</numerusform>
            <numerusform>%Ln Tokens widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token wiederherstellen</numerusform>
            <numerusform>%Ln Tokens wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token löschen</numerusform>
            <numerusform>%Ln Tokens löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>Was davon abhängt, funktioniert ab sofort nicht mehr. Sie können sie wiederherstellen, bis jemand sie löscht.</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>Sie funktionieren sofort wieder, für alle, die ihren Wert haben.</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>Gelöschte Tokens und ihr Verlauf lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>Tokens des Plans</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Plan speichern…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Erledigtes rückgängig machen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Es gibt nichts mehr zu tun</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>%1 von %2 werden ausgeführt</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>freigegeben von %1, %2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>Mir ist bewusst, dass meine eigenen Zugangsdaten darunter sind, und ich kann mich auf anderem Weg verbinden</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>Mir ist bewusst, dass sie sich nicht zurückholen lassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>Nicht alles wurde erledigt; die Tabelle zeigt, warum.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>Der Vorgang läuft noch. Halten Sie ihn zuerst an oder lassen Sie dieses Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>Die Liste wird noch einmal gelesen…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>Die Liste hat sich inzwischen geändert. Sehen Sie sich den Plan noch einmal an, bevor Sie ihn anwenden.</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>Gespeichert als %1. Jemand anderes kann ihn öffnen und freigeben.</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>Freigegeben. Speichern Sie den Plan, um ihn zurückzugeben.</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>Den Rest ausführen</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>%1 zuvor erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>Zuerst %Ln Konto wieder aktivieren; vorher funktionieren seine Tokens nicht</numerusform>
            <numerusform>Zuerst %Ln Konten wieder aktivieren; vorher funktionieren ihre Tokens nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>Eine Freigabe gilt dem ganzen Plan. Speichern Sie ihn, wie er jetzt ist, öffnen Sie ihn und geben Sie diesen frei</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>%1 wieder deaktivieren, sobald die Token widerrufen sind</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>%Ln Konto wieder deaktivieren, sobald die Token widerrufen sind</numerusform>
            <numerusform>%Ln Konten wieder deaktivieren, sobald die Token widerrufen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>%1 wird deaktiviert…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>Alles ist erledigt. Wieder deaktiviert: %1.</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>Alles ist erledigt. Reaktiviert: %1. Rückgängig machen deaktiviert wieder.</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>Sie haben diesen Plan geändert: seine Begründung, seine Freigabe oder seine Zeilen. Das geht beim Verlassen verloren, wenn Sie ihn nicht speichern. Drücken Sie noch einmal Escape oder schließen Sie das Fenster noch einmal, um ihn zu verwerfen.</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>Sie werden geprüft…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>&amp;Nur was einen Blick braucht</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>Was dagegen spricht, was ausgelassen wird; am Ende, was nicht erledigt wurde</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>erstellt von %1, %2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>Diese Instanz bietet nicht an, ein Konto wieder zu aktivieren</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Warum? Es steht unter Aktivitäten (optional)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>%Ln Konto wieder deaktivieren</numerusform>
            <numerusform>%Ln Konten wieder deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>Jedes Token ist ausgelassen: Haken Sie an, welche Sie widerrufen wollen</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>Jedes Token ist ausgelassen: Haken Sie an, welche Sie wiederherstellen wollen</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>Jedes Token ist ausgelassen: Haken Sie an, welche Sie löschen wollen</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>%1 unklar</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>Was noch nicht begonnen war, bleibt, wie es war</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Nicht Ausgeführtes wiederholen</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>%1 erledigt · %2 nicht ausgeführt · %3 unklar · %4 nicht begonnen · %5 ausgelassen</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>möglicherweise das Token, mit dem Sie angemeldet sind</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>in den letzten 24 Stunden genutzt</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>sein Konto hat kein anderes, das funktioniert</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>included</source>
        <translation>einbezogen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>benutzt, seit der Plan gemacht wurde</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>sein Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>es ist abgelaufen und funktioniert auch wiederhergestellt nicht</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>Nimmt Plan %1 zurück</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>%1 konnte nicht wieder aktiviert werden, also wurde kein Token wiederhergestellt: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>%1 konnte nicht deaktiviert werden: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>Davor wieder aktiviert und jetzt aktiv: %1. Versuchen Sie es erneut, oder deaktivieren Sie, was nicht aktiv bleiben soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>Nicht deaktiviert: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Diese Richtlinie verwenden</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>Die Prüfung urteilt von nun an danach; Geändertes wird zuerst gespeichert</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Richtlinie importieren</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Richtlinie (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>Importiert. Speichern Sie die Richtlinie, um sie zu behalten.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Korrigieren Sie zuerst das Markierte.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>Diese Richtlinie löschen?</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>Die Prüfung urteilt derzeit nach ihr und danach nach der Standardrichtlinie. Die Datei lässt sich nicht zurückholen; Prüfungen, die sie nennen, behalten ihre Zahlenwerte.</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>Die Datei lässt sich nicht zurückholen; Prüfungen, die sie nennen, behalten ihre Zahlenwerte.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>Die Prüfung urteilt jetzt nach „%1“.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Noch nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>Eine Richtlinie sagt, wonach eine Prüfung sucht und wie schwer jeder Befund wiegt. Die mitgelieferten Richtlinien lassen sich nicht ändern: Duplizieren Sie eine und ändern Sie die Kopie.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Keine passende Regel.</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>Ab diesem Schweregrad erfordert ein Befund eine Entscheidung</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Eine andere Richtlinie hat diesen Namen.</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 von %2 Regeln</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Es gibt nichts, womit verglichen werden könnte</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>Entscheidung nötig &amp;ab</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – genutzt</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Nicht verwendbare Dateien</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Mitgeliefert</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Schweregrad von „%1“</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>für Admin-Konten</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>Schweregrad von „%1“ für Admin-Konten</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>Woher sie stammt, etwa ein Abschnitt eines Standards</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>Übernehmen, was die Richtlinie besagt, aus der diese hervorging</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 für Admin-Konten</translation>
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
        <translation>kein Abschnitt</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Geändert. Vorher: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Quelle von „%1“</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>Das Protokoll wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>Bisher: %1, Ablauf %2.</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>Bisher: %1, abgelaufen %2.</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>Zugangsdaten ohne Namen</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>Zugangsdaten erneuern</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Neues &amp;Token</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Es bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>Es tritt im Schlüsselbund des Systems an die Stelle des alten, sobald es erfolgreich geprüft ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Schließen Sie die Anmeldung im Browser ab, oder brechen Sie sie ab und fügen Sie ein Token ein.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Es wird dem Schlüsselbund übergeben…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>Das sind die Zugangsdaten von %1; bisher haben Sie als %2 gearbeitet. Die Listen werden für diesen Benutzer neu gelesen.</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>Es darf möglicherweise weniger als das jetzige.</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>Der Wert eines neuen Tokens wartet noch darauf, übernommen zu werden. Übernehmen Sie ihn zuerst: Um als anderer Benutzer zu arbeiten, wird geschlossen, was offen ist.</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>Als dieser Benutzer arbeiten</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>Etwas ist noch im Gange oder nicht gespeichert. Lassen Sie es erst zu Ende kommen: Um als anderer Benutzer zu arbeiten, wird geschlossen, was offen ist.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>ein unbekannter Benutzer</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>Das Fenster war gesperrt: Zugangsdaten, die hier eingegeben waren, sind vergessen.</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>Sie können sie vorerst verwenden: Sie bleiben im Speicher, bis das Fenster gesperrt wird oder das Programm endet</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>Vorerst verwenden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>nicht bekannt, eine Zeile konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>auch zu %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln Befund nicht entschieden: Die ID gehört jetzt etwas anderem, soweit die Liste des Servers es zeigt. Sehen Sie sich an, was jetzt gefunden wird, und entscheiden Sie das.</numerusform>
            <numerusform>%Ln Befunde nicht entschieden: Die ID gehört jetzt etwas anderem, soweit die Liste des Servers es zeigt. Sehen Sie sich an, was jetzt gefunden wird, und entscheiden Sie das.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln Entscheidung nicht zurückgenommen: Sie wurde seither neu getroffen oder gehört zu einer abgeschlossenen Überprüfung. Entscheiden Sie stattdessen neu.</numerusform>
            <numerusform>%Ln Entscheidungen nicht zurückgenommen: Sie wurden seither neu getroffen oder gehören zu einer abgeschlossenen Überprüfung. Entscheiden Sie stattdessen neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln Befund nicht entschieden: Über ihn wurde seither neu entschieden, und das bleibt.</numerusform>
            <numerusform>%Ln Befunde nicht entschieden: Über sie wurde seither neu entschieden, und das bleibt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>Nach Schweregrad gruppiert</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Nach Regel gruppiert</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>Nach Konto gruppiert</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>Befunde zu allen Tokens wieder anzeigen, gleich wann sie ablaufen</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>Befunde zu allen Konten wieder anzeigen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Richtlinien bearbeiten…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>ihre Datei ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>Die Richtlinie „%1“ ist nicht verwendbar (%2). Die Prüfung urteilt nach „%3“.</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>Eine Prüfung urteilt nach einer einzigen Richtlinie. Schließen Sie sie ab oder verwerfen Sie sie, um eine andere zu wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>Konto: %1 gewählt</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Details des Befunds</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>Nicht alles, was entschieden und notiert wurde, wird angezeigt oder aufbewahrt. %1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>Wählen Sie zuerst einen Befund zu einem Token</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Wählen Sie zuerst einen Befund</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>Wählen Sie zuerst einen Befund zu einem Token oder Konto</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Es wird nichts angezeigt</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>befunde</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Wird beurteilt…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts gefunden</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>Kein Token und kein Konto verletzt eine Regel der Richtlinie „%1“.</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Kein passender Befund</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Befund durch die Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Befunde durch die Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>Früher wurde nichts entschieden, was wieder so entschieden werden könnte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln Befund wie zuvor entschieden</numerusform>
            <numerusform>%Ln Befunde wie zuvor entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln Notiz aufgeschrieben.</numerusform>
            <numerusform>%Ln Notizen aufgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>Dem Abschluss der Prüfung steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Prüfung abschließen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln Notiz nicht zurückgenommen: Sie wurde seither geändert.</numerusform>
            <numerusform>%Ln Notizen nicht zurückgenommen: Sie wurden seither geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>Über %Ln Befund entschieden</numerusform>
            <numerusform>Über %Ln Befunde entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln Entscheidung zurückgenommen</numerusform>
            <numerusform>%Ln Entscheidungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Die auf diesem Rechner aufbewahrten Notizen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>Kein Befund passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Verbleibendes anzeigen</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>Hält fest, wie jetzt alles steht und was Sie von hier an entscheiden, bis Sie die Prüfung abschließen. Sie können sie tagelang ruhen lassen.</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>Prüfung seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>%1 von %Ln entschieden</numerusform>
            <numerusform>%1 von %Ln entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln ohne Entscheidung erledigt</numerusform>
            <numerusform>%Ln ohne Entscheidung erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Keine Prüfung im Gange</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>Eine Prüfung hinterlässt ein Protokoll aller Befunde und Entscheidungen</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>Die letzte wurde am %1 von %2 abgeschlossen</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>Seit der letzten: %1 neu, %2 weggefallen, %3 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln nicht bekannt: Zeilen der Listen konnten nicht gelesen werden</numerusform>
            <numerusform>%Ln nicht bekannt: Zeilen der Listen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Die Überprüfungen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>Die Zugangsdaten dürfen die Tokens nicht mehr sehen.</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>Die Prüfung ist nicht abgeschlossen: Die Listen konnten nicht noch einmal gelesen werden, der Stand danach ist also nicht bekannt. %1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Die Tokens sind noch nicht beurteilt. Warten Sie, bis sie es sind.</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>Die Prüfung wird gerade festgehalten. Warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Eine Prüfung ist bereits im Gange. Schließen Sie sie ab oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>Keine Prüfung ist im Gange.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%Ln Befund erfordert eine Entscheidung, bevor die Prüfung abgeschlossen werden kann</numerusform>
            <numerusform>%Ln Befunde erfordern eine Entscheidung, bevor die Prüfung abgeschlossen werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>Lassen Sie sich anzeigen, was zu entscheiden ist, und entscheiden Sie es</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>Die Listen sind von früher: Eine Prüfung hält fest, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>Versuchen Sie es wieder, wenn die Instanz antwortet</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>Die Rotationen konnten nicht gelesen werden, daher ist nicht bekannt, welche Tokens zusammengehören. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>Prüfung verwerfen?</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>Der Stand zu ihrem Beginn wird gelöscht, und von dieser Prüfung wird kein Protokoll aufbewahrt.</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>Alle Entscheidungen und Notizen bleiben.</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>Prüfung verwerfen</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Keine Prüfung im Gange</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Die Tokens sind noch nicht beurteilt. Warten Sie, bis sie es sind.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Eine Prüfung ist bereits im Gange. Schließen Sie sie ab oder verwerfen Sie sie.</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Die auf diesem Rechner aufbewahrten Notizen konnten nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, von %2 (%3)</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>Frühere Prüfung</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>Spätere Prüfung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Nachweispaket…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Aktueller Stand</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>Noch wurde keine Prüfung abgeschlossen. Beginnen Sie eine oberhalb der Befunde: Nach ihrem Abschluss kann die nächste mit ihr verglichen werden.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>%1 neu · %2 geändert · %3 weggefallen · %4 wie zuvor</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>aenderungen zwischen pruefungen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>Nichts hat sich geändert: %Ln Befund wie zuvor.</numerusform>
            <numerusform>Nichts hat sich geändert: %Ln Befunde wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>Noch wurde keine Prüfung abgeschlossen. Ist die laufende abgeschlossen, lässt sich die nächste mit ihr vergleichen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Prüfungen vergleichen</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>Befunde vorher: %1 (in jener Prüfung erledigt: %2) · Befunde jetzt: %3 (erledigt: %4)</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token rotieren</numerusform>
            <numerusform>%Ln Tokens rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>Ein neues Token tritt sofort an die Stelle des alten. Was noch das alte hat, funktioniert nicht mehr; es kann wiederhergestellt werden, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>Ein neues Token wird erstellt und übergeben. Das alte funktioniert weiter, bis Sie sehen, dass es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Neues Token erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>%Ln neues Token erstellen</numerusform>
            <numerusform>%Ln neue Tokens erstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>%Ln Token wird ausgelassen.</numerusform>
            <numerusform>%Ln Tokens werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>Dieses Programm verwendet eines davon. Geben Sie der Verbindung den neuen Wert, bevor Sie das alte widerrufen.</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>Das neue Token wird erstellt…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>%1 von %2 wird erstellt und übergeben…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>Alle sind erstellt und übergeben, aber diese konnten nicht getestet werden:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>Die Rotation bleibt erhalten und geht unter Rotationen weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>Der Computer war im Begriff, in den Ruhezustand zu gehen; der Rest wurde nicht begonnen</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>Neue Tokens treten sofort an die Stelle der alten. Was noch ein altes hat, funktioniert nicht mehr; sie lassen sich wiederherstellen, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>Neue Tokens werden erstellt und übergeben. Die alten funktionieren weiter, bis Sie sehen, dass nichts sie mehr braucht.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>Ein Wert wurde aufgegeben, deshalb wurde der Rest nicht begonnen</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>&amp;Namen der neuen Tokens</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>&amp;Gültigkeit</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>Jedes neue Token vor der Übergabe mit einem Lesezugriff &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Nur &amp;Verzeichnissynchronisierung (SCIM)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>Es ist &amp;kompromittiert: das alte widerrufen, sobald der neue Wert übergeben ist</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>Die Liste des Servers gibt nicht an, ob das alte ein solches Token ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>Übergabe der Werte</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>&amp;Name des neuen Tokens</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>&amp;Gültigkeit</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>Dieses Programm verwendet eines davon: Es würde sich aussperren. Rotieren Sie jenes ohne diese Option, und geben Sie der Verbindung zuerst den neuen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>Übergabe des Werts</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Vorschlagen, das alte zu &amp;widerrufen</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Vorschlagen, das alte zu l&amp;öschen</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Warum? Es steht unter Aktivitäten (optional)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>Sie sind &amp;kompromittiert: jedes alte widerrufen, sobald sein neuer Wert übergeben ist</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>Vorschlagen, die alten zu &amp;widerrufen</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>Vorschlagen, die alten zu l&amp;öschen</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln Schritt fällig</numerusform>
            <numerusform>%Ln Schritte fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln Rotation im Gange</numerusform>
            <numerusform>%Ln Rotationen im Gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Altes Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Schritt fällig</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>&amp;Namen neuer Tokens</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>Womit jede Rotation beginnt; es lässt sich für jede einzelne ändern.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>Aus „%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Vorschlagen, das alte zu &amp;widerrufen</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Vorschlagen, das alte zu l&amp;öschen</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>Die laufenden Rotationen sind noch nicht gelesen</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>Es ist widerrufen. Erstellen Sie stattdessen ein neues Token</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>Sein Konto steht nicht in der Liste des Servers</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>Wählen Sie zuerst eine Rotation</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Die Rotation ist beendet</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>Ein Schritt ist unterwegs</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>Es ist noch nicht bekannt, ob das neue Token erstellt wurde</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>Dies ist nicht der nächste Schritt</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>Das alte Token ist gelöscht oder abgelaufen: Zurückrollen ist nicht mehr möglich</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>Was aus einer Rotation geworden ist, konnte nicht festgehalten werden. %1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>Das Token steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>Es gehört zu einer Rotation, die im Gange ist</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>Die Liste des Servers zeigt noch nicht beide Tokens</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>Details der Rotation</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>Wählen Sie zuerst eine einzelne Rotation</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>Von hier aus lässt sie sich nur noch aufgeben</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>%1 jetzt widerrufen?</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>Was noch davon abhängt, funktioniert ab sofort nicht mehr. Es kann wiederhergestellt werden, bis es gelöscht wird.</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Altes Token widerrufen</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>Dieses Programm verwendet es möglicherweise.</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Ich kann mich auf anderem Weg verbinden</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>Das neue Token ist an seine Stelle getreten, und niemand hat das alte vermisst.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>Löschen lässt sich nicht rückgängig machen. Die Rotation ist damit abgeschlossen.</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Altes Token löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>Auf %1 zurückrollen?</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>Das alte Token wird wiederhergestellt; danach wird widerrufen, was an seiner Stelle erstellt wurde.</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>Das alte Token funktioniert weiter, und was an seiner Stelle erstellt wurde, wird widerrufen.</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>Was vom neuen Token abhängt, funktioniert ab sofort nicht mehr.</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>Das alte Token ist kompromittiert: Wer es gefunden hat, kann es wieder verwenden.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Wird zurückgerollt…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>Beide Tokens bleiben, wie sie sind. Es geschieht nichts weiter, und Sie werden nicht daran erinnert.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>Wählen Sie auf der Seite „Tokens“ Tokens aus und klicken Sie auf „Rotieren“: Ein neues Token wird erstellt und übergeben, beide werden beobachtet, und das alte wird widerrufen und gelöscht, sobald es nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Zu den Tokens</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>Keine passende Rotation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln Rotation durch die Suche ausgeblendet.</numerusform>
            <numerusform>%Ln Rotationen durch die Suche ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>Wählen Sie eine Rotation, um ihre Schritte und beide Tokens zu sehen.</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>Die Rotation von %1 nicht mehr verfolgen?</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>Keine Rotation ist im Gange</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>Sein neues Token wird gerade übergeben</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>Dieses Programm verwendet vielleicht das neue Token.</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>%Ln Rotation nicht mehr verfolgen?</numerusform>
            <numerusform>%Ln Rotationen nicht mehr verfolgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>Alle ihre Tokens bleiben, wie sie sind. Es wird nichts weiter getan, und Sie werden nicht an sie erinnert.</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>Keine Rotation passt zu „%1“</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>Unter „%1“ anheften</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>In Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>Ordner für die Datei des Tokens</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter hat diesen Namen.</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>Er enthält den Wert eines Tokens, der nicht aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>Zwei Filter heißen „%1“.</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Gespeicherte Filter: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>Die angehakten sind unter „%1“ angeheftet, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>Es ist kein Filter mehr da</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>Filter mit Namen: einen anwenden oder diesen speichern</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Umbenennen, anheften, ordnen…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Noch ist kein Filter gespeichert</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>Erst einen Filter setzen, dann hier speichern</translation>
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
        <translation>, Taste %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>, derzeit nicht: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>Tokenwert</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Sichtbar</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>Nach %Ln Sekunde</numerusform>
            <numerusform>Nach %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>Bei Inaktivität &amp;sperren</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>Es wird auch gesperrt, wenn der Desktop gesperrt wird und bevor der Rechner in den Ruhezustand geht. Ein gesperrtes Fenster zeigt keine Daten, und Ihre Zugangsdaten sind nicht mehr im Arbeitsspeicher, bis der Schlüsselbund sie zurückgibt.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>Kopiertes Token &amp;entfernen</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>Nur solange sie noch das hier kopierte enthält.</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>Was immer gilt</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>Zugangsdaten liegen im Schlüsselbund des Systems und nirgendwo sonst. Ohne Schlüsselbund bleiben sie für eine Sitzung im Arbeitsspeicher. Andere Programme können den Speicher dieses Programms nicht lesen, und ein Absturz schreibt nichts davon auf den Datenträger.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>Warten auf den Server: nächster Versuch in %Ln Sekunde</numerusform>
            <numerusform>Warten auf den Server: nächster Versuch in %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>Die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>Die Verbindung ist gesperrt</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>Dies sind die Zugangsdaten eines anderen Benutzers</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>Öffnen Sie die Verbindung neu, um als dieser Benutzer zu arbeiten</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>Die Liste des Servers zeigt es noch, wie es war</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>Ob es ausgeführt wurde, ist nicht bekannt. Sobald der Server wieder antwortet, wird seine Liste es zeigen</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>Die Adresse von „%1“ ist jetzt %2, sein Token ist aber für %3 aufbewahrt, also wurde es nicht gesendet</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>Stellen Sie die Adresse wieder her, oder bearbeiten Sie die Verbindung und geben Sie das Token der neuen ein</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>Die Zugangsdaten von %1 sind nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>Sie gingen, als das Fenster gesperrt wurde. Fügen Sie die Verbindung noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>Die Verbindung wurde entfernt, aber kein Schlüsselbund war erreichbar (%1). Wenn einer ihre Zugangsdaten aufbewahrt, ist der Eintrag „%2“ noch da</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>Diese Zugangsdaten dürfen die Diensttokens nicht mehr lesen</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>Fragen Sie einen Admin, ob ihre Rolle geändert wurde, oder erneuern Sie die Zugangsdaten durch welche mit der Rolle Admin.</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>Der Server gab weniger Diensttokens, als er zählt</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>Die Liste der Dienstkonten konnte nicht gelesen werden, also fehlen die ohne Token: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>Das Fenster wurde gesperrt, bevor die Instanz geantwortet hatte</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>Geben Sie die Zugangsdaten noch einmal ein</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>Die Liste der Dienstkonten konnte nicht gelesen werden, daher werden sie gezeigt, wie sie vorher waren: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>Der Proxy von „%1“ ist jetzt %2, sein Passwort ist aber für %3 hinterlegt und wurde deshalb nicht gesendet</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>Bearbeiten Sie die Verbindung, und geben Sie das Passwort für den Proxy ein</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>Der Server hat nicht so viele Dienstkonten geliefert, wie er zählt</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>Ihre eigenen Tokens konnten nicht gelesen werden, deshalb ist das, was diese Verbindung verwendet, vielleicht nicht als Ihres gekennzeichnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>Der Server hat leere Listen geliefert, vorher waren es %1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>Konten lassen sich nicht löschen, dies ist also wohl ein Fehler des Servers. Versuchen Sie es gleich noch einmal. Wurde die Instanz zurückgesetzt, lassen Sie die leeren Listen anzeigen.</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>Keine Zeile der Listen des Servers konnte gelesen werden</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, informieren Sie den Betreiber des Servers</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>Die Liste des Servers zeigt es so. Ob diese Anfrage es bewirkt hat, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>Die Zeile wird ausgelassen: Ihre Id ist 0, was für dieses Programm keine ist</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>Die Id dieses Kontos ist 0, was für dieses Programm keine ist: Seine Tokens werden ohne Konto gezeigt</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>Was aus der Anfrage geworden ist, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>Die Antwort des Servers bestätigt die Änderung nicht</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>Die Liste des Servers zeigt die Änderung bisher nicht. Sie kann noch ausgeführt werden: Lesen Sie die Liste in einigen Minuten noch einmal, bevor Sie es erneut versuchen</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>Der Server hat kein lesbares Konto geliefert, obwohl er Tokens von Konten geliefert hat</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Gespeicherte Daten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>Was Sie hier wählen, gilt nur bis zum Ende des Programms: %1 ist nicht beschreibbar. Sorgen Sie dafür, dass die Datei und ihr Ordner beschreibbar sind und der Datenträger nicht voll ist, und wählen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>Nach Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Keine passende Taste.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>Warten auf den Browser</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>Link der Anmeldung</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Anmeldung abbrechen</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, und öffnen Sie ihn in einem Browser auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>Kopiert. Öffnen Sie ihn in einem Browser auf diesem Rechner: Auf einem anderen führt der Rückweg ins Leere.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>noch %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>Melden Sie sich dort bei %1 an, und erlauben Sie diesen Computer. Hier geht es von selbst weiter. Öffnet sich kein Browser, kopieren Sie den Link, und öffnen Sie ihn in einem auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>Tokendesk kann seinen Datenordner nicht verwenden</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>Sie können für diesen Lauf mit einem anderen Ordner weiterarbeiten. Ihre Verbindungen sind vorhanden. Was in diesem Ordner ist, wird nicht angezeigt, und was Sie tun, wird im anderen festgehalten.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Anderer Ordner</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Schreibgeschützt: Es kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>Nicht verbunden · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>Verbindung verloren · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>Verbunden als %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Aktualisiert %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · ohne Proxy: Das System hat seinen nicht rechtzeitig genannt</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>Zugangsdaten abgelehnt · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>Vom Server abgelehnt · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>Der Server antwortet mit einem Fehler · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>Die letzte Aktualisierung ist fehlgeschlagen · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>Zugangsdaten laufen nie ab</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>Zugangsdaten laufen %1 ab</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>Zugangsdaten abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln laufende Änderung</numerusform>
            <numerusform>%Ln laufende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>Was noch nicht gesendet wurde, bleibt, wie es ist</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>Speicherorte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>Verbindungen ohne ihre Zugangsdaten und was hier gewählt ist.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>Das Journal der Änderungen, Entscheidungen und Notizen der Prüfung, was sich seit wann geändert hat, und die Sandbox. Nichts davon enthält den Wert eines Tokens.</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>Was sich die Fenster merken</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>Größen, Spalten, Filter und die letzte Suche jeder Seite.</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>Größen und Filter vergessen</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>Beim nächsten Start sind sie wie beim ersten.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Auf diesem Desktop öffnet kein Programm Ordner.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>Das Konto steht nicht mehr in der Liste des Servers</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Öffnen Sie %1 selbst in einem.</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>Ihre Zugangsdaten dürfen diese Liste nicht lesen</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>Trenner zwischen der Tabelle und den Details</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>Auch Filter sind gesetzt.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>Wörter werden in Namen und anderen Texten gesucht. Was eine Spalte zeigt, wird gefiltert.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>Hier stehen die Details der Zeile, die Sie auswählen.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Reihenfolge…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Sortiert nach %1, aufsteigend</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>Eine Spalte muss bleiben</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>Team hinzufügen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>Name eines weiteren Teams</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (immer)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>Schreiben Sie zuerst den Namen des Teams</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>Mit den Pfeiltasten bewegen Sie sich zwischen den Balken, die Leertaste wählt einen aus, mit der Umschalttaste alle bis dorthin. Esc zeigt wieder alles.</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>Zeitleiste der Ablauftermine, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>innerhalb von %Ln Tag</numerusform>
            <numerusform>innerhalb von %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Läuft innerhalb von %Ln Tag ab</numerusform>
            <numerusform>Läuft innerhalb von %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>seit %Ln Tag</numerusform>
            <numerusform>seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag ungenutzt</numerusform>
            <numerusform>Seit %Ln Tagen ungenutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>Tokens zeigen, die bald ablaufen</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Innerhalb von wie vielen Tagen</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>Tokens zeigen, die niemand verwendet</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Seit wie vielen Tagen</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Nur &amp;Verzeichnissynchronisierung (SCIM)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>Dienst&amp;konto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>&amp;Gültigkeit</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>Zum Beispiel: airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Geben Sie einen Teil des Namens ein</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>Wählen Sie ein Konto aus der Liste.</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>Geben Sie an, wofür es dient und wo es verwendet wird. Es kann später nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1: %2 Teams: %3.</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>Für ein Token, mit dem ein Identitätsanbieter Benutzer abgleicht. Der Server lehnt es überall sonst ab.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Datei mit dem Token</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Wird deaktiviert…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Wird reaktiviert…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Dienst-ID</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Kontostatus</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>Neues Token übergeben</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>Nicht benötigt…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>läuft am %1 ab, %2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>endet nie</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%1 für %2, %3.</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>Der Wert ist nur jetzt verfügbar: Der Server behält keine Kopie. Kopieren oder speichern Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>Kopieren oder speichern Sie zuerst den Wert</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 hat den Wert gelesen.</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>Zum Anzeigen gedrückt halten</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>Sichtbar, solange die Schaltfläche oder die Leertaste gedrückt ist</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>Ein Lesezugriff mit dem neuen Token selbst. Der Server zählt ihn als Nutzung.</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>Umgebungszeile kopieren</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>curl-Zeile kopieren</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>Enthält den Wert selbst. Sie beginnt mit einem Leerzeichen, damit Shells mit HISTCONTROL=ignorespace sie nicht in ihren Verlauf aufnehmen.</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>Das Token erreicht curl über die Standardeingabe. Als Argument könnte es jeder Benutzer des Rechners in der Prozessliste lesen.</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>Dann kann niemand dieses Token jemals verwenden. Es bleibt trotzdem gültig, bis es jemand widerruft.</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Gültig lassen</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>Auf den Wert verzichten?</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>Kopiert. Fügen Sie den Wert dort ein, wo er gebraucht wird, bevor die Zwischenablage geleert wird.</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>Die Umgebungszeile ist kopiert, mit dem Wert darin.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Gespeichert in %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>Der Server akzeptiert das neue Token.</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Das Token wird widerrufen…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Wird festgehalten…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>Der Wert wurde nicht benötigt</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Noch %Ln Sekunde in der Zwischenablage</numerusform>
            <numerusform>Noch %Ln Sekunden in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>Nicht mehr in der Zwischenablage</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>Kopieren oder speichern Sie zuerst den Wert, oder geben Sie an, dass Sie ihn nicht benötigen. Er kann nicht noch einmal angezeigt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>Wird aus Zwischenablage-Verläufen ferngehalten und nach %Ln Sekunde gelöscht</numerusform>
            <numerusform>Wird aus Zwischenablage-Verläufen ferngehalten und nach %Ln Sekunden gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Mit curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>Ablauf %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>Sie haben den Wert, aber das konnte nicht festgehalten werden. Es wird bei jeder Aktualisierung erneut versucht. Gelingt das bis zum Ende des Programms nicht, fragt der nächste Start danach. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>Diensttokens</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Details des Tokens</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>Wählen Sie zuerst ein Token</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Kein Filter ist gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>diensttokens</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>Noch keine Diensttokens</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>Ein Diensttoken ist der Schlüssel, mit dem sich eine Automatisierung anmeldet. Erstellen Sie ein Dienstkonto und sein erstes Token in einem Zug.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein passendes Token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln Token durch die Filter ausgeblendet.</numerusform>
            <numerusform>%Ln Tokens durch die Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>Wählen Sie ein Token, um alles zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>Die gewählten Tokens gehören zu mehreren Konten</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>Kein Token passt zu „%1“</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>Auf keines der gewählten Tokens trifft es zu</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche zurücksetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Fenster ausblenden</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>Keine Tokens geladen</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>Warten auf die Zugangsdaten…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>Das sind die Zugangsdaten von %1, und gesperrt ist die Arbeit von %2</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>Melden Sie sich als %1 an, oder öffnen Sie eine andere Verbindung.</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>Der Schlüsselbund hat das Token nicht angenommen, es bleibt daher nur bis zur nächsten Sperre des Fensters erhalten</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>Änderungen außerhalb dieses Programms werden nicht festgehalten. %1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>Nicht alle Änderungen werden festgehalten. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>Bei %Ln Rotation ist der nächste Schritt fällig.</numerusform>
            <numerusform>Bei %Ln Rotationen ist der nächste Schritt fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>Ihre Zugangsdaten sind erneuert. Alles läuft damit weiter.</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>Die Filter verbergen es.</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>Eine Änderung ist unterwegs. Machen Sie sie rückgängig, wenn sie angekommen ist.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>Das ist der Wert eines Tokens. Er gibt kein Konto an, das auf der Liste dieser Instanz steht. Er wurde aus der Suche entfernt und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>Das ist der Wert eines Tokens; nach seiner eigenen Angabe gehört er zum Konto %1. Er wurde aus der Suche entfernt und wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Tokens anzeigen</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>Die Suche läuft noch</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>Das ist ein Teil des Werts eines Tokens, zu kurz, um das Konto zu erkennen. Er wurde aus der Suche entfernt und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>Ob die Änderung an %1 ausgeführt wurde, ist noch nicht bekannt. Aktualisieren Sie, oder nehmen Sie eine frühere auf der Seite „Aktivitäten“ zurück</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>Die letzte Änderung war Teil eines Plans, einer Rotation oder einer Eindämmung: Nehmen Sie sie auf der Seite „Aktivitäten“ zurück</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>Eine Änderung ist unterwegs, und der Server hat noch nicht geantwortet. Warten Sie darauf, oder wählen Sie noch einmal dasselbe, um zu gehen: Was daraus wurde, wird dann beim nächsten Öffnen dieser Verbindung gesagt.</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>Die Rotation von %1 hat begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln Rotation hat begonnen.</numerusform>
            <numerusform>%Ln Rotationen haben begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>Es gibt nichts rückgängig zu machen: Die letzte Änderung wurde nicht ausgeführt. Nehmen Sie eine frühere auf der Seite „Aktivitäten“ zurück</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>Die letzte Änderung hat ein Token erstellt, das in Gebrauch sein kann: Nehmen Sie sie auf der Seite „Aktivitäten“ zurück</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>Die Änderung ist unterwegs: Sie kann rückgängig gemacht werden, wenn der Server geantwortet hat</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>Die letzte Änderung kann nicht rückgängig gemacht werden. Nehmen Sie eine frühere auf der Seite „Aktivitäten“ zurück</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2: Geben Sie eine ganze Zahl von %3 bis %4 an.</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2: Geben Sie eines von %3 an.</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>Ein lokaler Server, der die Qualytics-API für Dienstkonten und Tokens spricht, zum Erkunden und Testen. Er antwortet nur auf 127.0.0.1 und gibt seine Adresse und ein Admin-Token als eine Zeile JSON aus.</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>An diesem Port lauschen; 0, die Vorgabe, nimmt einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>Die Daten in dieser Datei ablegen. Ohne diese Angabe gehen sie mit dem Programmende verloren.</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>Eine neue Datenbank füllen: demo (die Vorgabe) oder empty.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>Eine neue Datenbank mit genau so vielen Diensttokens füllen, allein oder zusätzlich zu --seed demo.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>Eine neue Datenbank mit genau so vielen Dienstkonten füllen.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>Jede Antwort so viele Millisekunden warten lassen.</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>Höchstens so viele Anfragen pro Sekunde beantworten, die übrigen mit 429.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database braucht den Pfad einer Datei.</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>Der Ordner %1 für die Sandbox-Datenbank kann nicht angelegt werden. Wählen Sie eine andere Datei oder legen Sie den Ordner an.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>Die Sandbox-Datenbank %1 wird von einer anderen Sandbox verwendet. Beenden Sie jene oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>Die Sandbox-Datenbank %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>Die Sandbox-Datenbank %1 ist keine Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>Die Sandbox-Datenbank %1 kann nicht geschrieben werden. Prüfen Sie ihre Rechte oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>Die Sandbox-Datenbank %1 kann nicht gelesen werden: %2. Wählen Sie eine andere Datei oder löschen Sie diese, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>Die Sandbox-Datenbank %1 ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>Die Datei %1 kann nicht gelöscht werden. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>Die Sandbox-Datenbank %1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>Die Sandbox läuft nicht.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>Die Sandbox-Datenbank %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>Die Sandbox-Datenbank %1 hat keine verwendbaren Schlüssel: %2. Wählen Sie eine andere Datei oder löschen Sie diese, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 wird von einem anderen Programm verwendet. Wählen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>Port %1 kann nicht geöffnet werden: %2. Wählen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>Siehe tokendesk-sandbox --help.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>Es kann kein temporärer Ordner angelegt werden: %1. Wählen Sie eine Datei mit --database.</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>sie wurde von einer neueren Version geschrieben (Schema %1, dieses Programm kennt %2). Aktualisieren Sie das Programm oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>ihr Schema konnte nicht auf den neuesten Stand gebracht werden: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>Die Sandbox-Datenbank %1 konnte nicht gefüllt werden: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>Die Demodaten allein haben %1 Tokens und %2 Konten. Verlangen Sie mindestens so viele oder lassen Sie --seed demo weg.</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>Tokens brauchen ein Konto. Verlangen Sie mindestens eines mit --accounts.</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>Die Sandbox-Datenbank %1 wurde mit %2 gefüllt und bleibt, wie sie ist. Starten Sie ohne %3 oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>Wie eine Seite mit Benutzern ihre Summe nennt: total (die Vorgabe) oder total_count.</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>sie ist für andere lesbar, und das lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>das Programm wird beendet</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1: Ein Pfad kann nicht mit einem Doppelpunkt beginnen. Stellen Sie ./ davor, oder lassen Sie die Option weg, um nichts zu behalten.</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>Die Datei %1 wurde gelöscht oder ersetzt, während die Sandbox läuft. Legen Sie sie zurück, oder setzen Sie die Sandbox zurück oder starten Sie sie neu</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>Die Sandbox-Datenbank %1 kann nicht gelesen werden: %2. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>Die Sandbox-Datenbank %1 kann nicht verwendet werden: Sie gehört einem anderen Programm. Wählen Sie eine andere Datei oder legen Sie jene beiseite.</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>sie sind beschädigt</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1: Der Pfad ist nicht im Zeichensatz der Sprache dieses Rechners geschrieben.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>Die Sandbox-Datenbank %1 wird von einer anderen Sandbox verwendet: Prozess %2 auf %3. Beenden Sie jene oder wählen Sie eine andere Datei. Läuft sie nicht mehr, löschen Sie %4.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>In die Standardausgabe kann nicht geschrieben werden: %1. Leiten Sie sie an ein Terminal, eine Pipe oder eine Datei, die sie annimmt.</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>Die Sperrdatei der Sandbox-Datenbank %1 kann nicht geschrieben werden: %2. Beheben Sie das oder wählen Sie eine andere Datei.</translation>
    </message>
</context>
</TS>
