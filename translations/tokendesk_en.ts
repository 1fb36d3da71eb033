<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDetail</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>Deactivated, with %Ln token that is not revoked.</numerusform>
            <numerusform>Deactivated, with %Ln tokens that are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln account selected</numerusform>
            <numerusform>%Ln accounts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln change selected</numerusform>
            <numerusform>%Ln changes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>This deployment is known here. %Ln change made before is under Activity again, and what was interrupted can go on.</numerusform>
            <numerusform>This deployment is known here. %Ln changes made before are under Activity again, and what was interrupted can go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln day ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln days ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln day behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln days behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln hour ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln hours ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln hour behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln hours behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln connection exported to %1, without their tokens</numerusform>
            <numerusform>%Ln connections exported to %1, without their tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%Ln connection added. Each asks for its token when you open it.</numerusform>
            <numerusform>%Ln connections added. Each asks for its token when you open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>%Ln more problem is not listed</numerusform>
            <numerusform>%Ln more problems are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>%Ln row is left out for them</numerusform>
            <numerusform>%Ln rows are left out for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read and are left out</source>
        <translation>
            <numerusform>%Ln row of the server&apos;s lists could not be read and is left out</numerusform>
            <numerusform>%Ln rows of the server&apos;s lists could not be read and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>%Ln row of the server&apos;s lists could not be read completely and is shown with gaps</numerusform>
            <numerusform>%Ln rows of the server&apos;s lists could not be read completely and are shown with gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Among these %Ln token is the one that this program is using, or one that cannot be told from it.</numerusform>
            <numerusform>Among these %Ln tokens is the one that this program is using, or one that cannot be told from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>Revoke %Ln token</numerusform>
            <numerusform>Revoke all %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>Delete %Ln token?</numerusform>
            <numerusform>Delete %Ln tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Delete %Ln token</numerusform>
            <numerusform>Delete %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>%Ln more selected token cannot be deleted, because it is not revoked.</numerusform>
            <numerusform>%Ln more of the selected tokens cannot be deleted, because they are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln token is not revoked. The server refuses to deactivate an account before it is. What uses it stops working at once:</numerusform>
            <numerusform>%Ln tokens are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>Revoke %Ln token and deactivate</numerusform>
            <numerusform>Revoke %Ln tokens and deactivate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>%Ln expired token is not revoked. The server refuses to deactivate an account before it is. Nothing stops working:</numerusform>
            <numerusform>%Ln expired tokens are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln token is not revoked. The server refuses to deactivate an account before it is. What uses those that have not expired stops working at once:</numerusform>
            <numerusform>%Ln tokens are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>%Ln token has been revoked for this already. Cancel leaves it revoked.</numerusform>
            <numerusform>%Ln tokens have been revoked for this already. Cancel leaves them revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>in %Ln year</numerusform>
            <numerusform>in %Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln month ago</numerusform>
            <numerusform>%Ln months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>%Ln year ago</numerusform>
            <numerusform>%Ln years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>That is in %Ln day, about %1.</numerusform>
            <numerusform>That is in %Ln days, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln token: %1</numerusform>
            <numerusform>%Ln tokens: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Expiry not known: %Ln token</numerusform>
            <numerusform>Expiry not known: %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%Ln row(s) exported to %1</source>
        <translation>
            <numerusform>%Ln row exported to %1</numerusform>
            <numerusform>%Ln rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln finding selected</numerusform>
            <numerusform>%Ln findings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>Try again in %Ln second</numerusform>
            <numerusform>Try again in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 characters; at most %2 are allowed, so %Ln has to go.</numerusform>
            <numerusform>%1 characters; at most %2 are allowed, so %Ln have to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln token expires soon</numerusform>
            <numerusform>%Ln tokens expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln token expires within %1 days</numerusform>
            <numerusform>%Ln tokens expire within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln rotation due for a next step</numerusform>
            <numerusform>%Ln rotations due for a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln token newly expired</numerusform>
            <numerusform>%Ln tokens newly expired</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Should be more than the %Ln day of “%1”: else both find the same.</numerusform>
            <numerusform>Should be more than the %Ln days of “%1”: else both find the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Should be less than the %Ln day of “%1”: else both find the same.</numerusform>
            <numerusform>Should be less than the %Ln days of “%1”: else both find the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln change verified: nothing was altered or removed.</numerusform>
            <numerusform>%Ln changes verified: nothing was altered or removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln token was revoked. What uses it stopped working at once.</numerusform>
            <numerusform>%Ln tokens were revoked. What uses them stopped working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln token was restored and works again.</numerusform>
            <numerusform>%Ln tokens were restored and work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln token was deleted for good.</numerusform>
            <numerusform>%Ln tokens were deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln account was deactivated.</numerusform>
            <numerusform>%Ln accounts were deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln account was reactivated.</numerusform>
            <numerusform>%Ln accounts were reactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>The server answered that %Ln change was done, but its list shows it as before.</numerusform>
            <numerusform>The server answered that %Ln changes were done, but its list shows them as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>The server&apos;s list shows %Ln change now.</numerusform>
            <numerusform>The server&apos;s list shows %Ln changes now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln token was restored.</numerusform>
            <numerusform>%Ln tokens were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>%Ln of them does not work: expired, or of a deactivated account.</numerusform>
            <numerusform>%Ln of them do not work: expired, or of a deactivated account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln token was revoked. What uses those that still worked stopped working at once.</numerusform>
            <numerusform>%Ln tokens were revoked. What uses those that still worked stopped working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln token was revoked.</numerusform>
            <numerusform>%Ln tokens were revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>%Ln of them does not work: expired.</numerusform>
            <numerusform>%Ln of them do not work: expired.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>%Ln of them does not work: of a deactivated account.</numerusform>
            <numerusform>%Ln of them do not work: of a deactivated account.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%Ln token expires on %1.</numerusform>
            <numerusform>%Ln tokens expire on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>It has %Ln active token and no rotation is running.</numerusform>
            <numerusform>It has %Ln active tokens and no rotation is running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln second.</numerusform>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln minute.</numerusform>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln hour.</numerusform>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln day.</numerusform>
            <numerusform>This computer&apos;s clock and the server&apos;s differ by %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>Of %Ln token the server does not say when or whether it expires: it is counted neither as expiring nor as never expiring</numerusform>
            <numerusform>Of %Ln tokens the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>Of %Ln token the server does not say when or whether it was used: it is judged neither as unused nor as never used</numerusform>
            <numerusform>Of %Ln tokens the server does not say when or whether they were used: they are judged neither as unused nor as never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>Of %Ln token the server does not say when it was created: it is judged neither by its age nor by its lifetime</numerusform>
            <numerusform>Of %Ln tokens the server does not say when they were created: they are judged neither by their age nor by their lifetime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>Of %Ln revoked token the server does not say when or whether it expires: its account may be idle without being found</numerusform>
            <numerusform>Of %Ln revoked tokens the server does not say when or whether they expire: their accounts may be idle without being found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>Of %Ln active token the server does not say whose it is: it may be any account&apos;s, so no account is found to be idle</numerusform>
            <numerusform>Of %Ln active tokens the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>Draft: %Ln finding still needs a decision</numerusform>
            <numerusform>Draft: %Ln findings still need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>%Ln of them decided</numerusform>
            <numerusform>%Ln of them decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2; %Ln finding still without the decision that the policy asks for.</numerusform>
            <numerusform>%1, %2; %Ln findings still without the decision that the policy asks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>and %Ln more; review.json and findings.csv name all of them</numerusform>
            <numerusform>and %Ln more; review.json and findings.csv name all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>and %Ln more; review.json names all of them</numerusform>
            <numerusform>and %Ln more; review.json names all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>%Ln decision to rotate, revoke or delete not carried out yet</numerusform>
            <numerusform>%Ln decisions to rotate, revoke or delete not carried out yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Expiry not known: %Ln token</numerusform>
            <numerusform>Expiry not known: %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>after %Ln hour without use</numerusform>
            <numerusform>after %Ln hours without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>after %Ln day without use</numerusform>
            <numerusform>after %Ln days without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>%Ln day after it was revoked</numerusform>
            <numerusform>%Ln days after it was revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token selected</numerusform>
            <numerusform>%Ln tokens selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second:</numerusform>
            <numerusform>Sign in to %1 in a browser on this computer, and allow it there, within %Ln seconds:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>This deployment is known here: the record of changes has %Ln change made before, which can be undone again.</numerusform>
            <numerusform>This deployment is known here: the record of changes has %Ln changes made before, which can be undone again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (%Ln expiring)</numerusform>
            <numerusform> (%Ln expiring)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln revoked</numerusform>
            <numerusform>%Ln revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln on its way</numerusform>
            <numerusform>%Ln on their way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln account hidden by the filters.</numerusform>
            <numerusform>%Ln accounts hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln change hidden by the filters.</numerusform>
            <numerusform>%Ln changes hidden by the filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>%Ln change made over other connections is not shown.</numerusform>
            <numerusform>%Ln changes made over other connections are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>%Ln more notice</numerusform>
            <numerusform>%Ln more notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>Nothing came back from the browser within %Ln minute</numerusform>
            <numerusform>Nothing came back from the browser within %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>Nothing came back from the browser within %Ln second</numerusform>
            <numerusform>Nothing came back from the browser within %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>Stopped after %Ln failure in a row</numerusform>
            <numerusform>Stopped after %Ln failures in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Token value on the clipboard for %Ln more second</numerusform>
            <numerusform>Token value on the clipboard for %Ln more seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>refreshed every %Ln minute</numerusform>
            <numerusform>refreshed every %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln token revoked</numerusform>
            <numerusform>%Ln tokens revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>Revoke %Ln token now</numerusform>
            <numerusform>Revoke %Ln tokens now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln token not revoked, the most recently used first:</numerusform>
            <numerusform>%Ln tokens not revoked, the most recently used first:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln request not clearly answered: the list will tell</numerusform>
            <numerusform>%Ln requests not clearly answered: the list will tell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Started: %Ln token not revoked</numerusform>
            <numerusform>Started: %Ln tokens not revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Taken up again: %Ln token not revoked</numerusform>
            <numerusform>Taken up again: %Ln tokens not revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%1 of %Ln token revoked</numerusform>
            <numerusform>%1 of %Ln tokens revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln token not revoked yet</numerusform>
            <numerusform>%Ln tokens not revoked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>The list shows %Ln token of this account that is not revoked.</numerusform>
            <numerusform>The list shows %Ln tokens of this account that are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln token: not known whether revoked</numerusform>
            <numerusform>%Ln tokens: not known whether revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>Read again: %Ln left</numerusform>
            <numerusform>Read again: %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln token: answered as revoked, but listed as active</numerusform>
            <numerusform>%Ln tokens: answered as revoked, but listed as active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>The server answered that all were revoked, but its list still shows %Ln token as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</numerusform>
            <numerusform>The server answered that all were revoked, but its list still shows %Ln tokens as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>The server does not say of %Ln active token whose it is, so it may be this account&apos;s. It stands under “%1”. Look at the server itself.</numerusform>
            <numerusform>The server does not say of %Ln active tokens whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln token is not revoked. %1</numerusform>
            <numerusform>%Ln tokens are not revoked. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>The server answered of %Ln other token that it was revoked, but its list still shows it as active.</numerusform>
            <numerusform>The server answered of %Ln other tokens that they were revoked, but its list still shows them as active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>Decide %Ln finding</numerusform>
            <numerusform>Decide %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>%Ln part of the search is not understood: %1</numerusform>
            <numerusform>%Ln parts of the search are not understood: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln finding</numerusform>
            <numerusform>%1: %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: %Ln finding, gravest %2, collapsed</numerusform>
            <numerusform>%1: %Ln findings, gravest %2, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: %Ln finding, gravest %2, expanded</numerusform>
            <numerusform>%1: %Ln findings, gravest %2, expanded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln not found any more, and nothing was decided about it.</numerusform>
            <numerusform>%Ln not found any more, and nothing was decided about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</numerusform>
            <numerusform>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>%Ln decision to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</numerusform>
            <numerusform>%Ln decisions to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>The policy asks for a decision on %Ln finding.</numerusform>
            <numerusform>The policy asks for a decision on %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>%Ln of them is decided.</numerusform>
            <numerusform>%Ln of them are decided.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln change hidden by the filters.</numerusform>
            <numerusform>%Ln changes hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>Add %Ln connection</numerusform>
            <numerusform>Add %Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln connection cannot be taken over; the list says why.</numerusform>
            <numerusform>%Ln connections cannot be taken over; the list says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>A plan for %Ln token was interrupted. What was done is done; the rest waits.</numerusform>
            <numerusform>A plan for %Ln tokens was interrupted. What was done is done; the rest waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln more like it.</numerusform>
            <numerusform>%Ln more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>Owner and purpose (%Ln selected)</numerusform>
            <numerusform>Owner and purpose (%Ln selected)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln row cannot be taken over; the table says why.</numerusform>
            <numerusform>%Ln rows cannot be taken over; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>Take over %Ln note</numerusform>
            <numerusform>Take over %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln note taken over.</numerusform>
            <numerusform>%Ln notes taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln file is as the manifest says, and its numbers agree. %1, written %2.</numerusform>
            <numerusform>%Ln files are as the manifest says, and their numbers agree. %1, written %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln thing does not fit.</numerusform>
            <numerusform>%Ln things do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>Revoke %Ln token</numerusform>
            <numerusform>Revoke %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>Restore %Ln token</numerusform>
            <numerusform>Restore %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Delete %Ln token</numerusform>
            <numerusform>Delete %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>Reactivate %Ln account first; its tokens do not work before</numerusform>
            <numerusform>Reactivate %Ln accounts first; their tokens do not work before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>Deactivate %Ln account again once all is revoked</numerusform>
            <numerusform>Deactivate %Ln accounts again once the tokens are revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>Deactivate %Ln account again</numerusform>
            <numerusform>Deactivate %Ln accounts again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln finding not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</numerusform>
            <numerusform>%Ln findings not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln decision not taken back: it was made anew since, or belongs to a finished review. Decide anew instead.</numerusform>
            <numerusform>%Ln decisions not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln finding not decided: it was decided anew since, and that stays.</numerusform>
            <numerusform>%Ln findings not decided: they were decided anew since, and that stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln finding hidden by the filters.</numerusform>
            <numerusform>%Ln findings hidden by the filters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln finding decided as before</numerusform>
            <numerusform>%Ln findings decided as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln note written down.</numerusform>
            <numerusform>%Ln notes written down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln note not taken back: it was changed since.</numerusform>
            <numerusform>%Ln notes not taken back: they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>%Ln finding decided</numerusform>
            <numerusform>%Ln findings decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln decision taken back</numerusform>
            <numerusform>%Ln decisions taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>%1 of %Ln decided</numerusform>
            <numerusform>%1 of %Ln decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln settled without a decision</numerusform>
            <numerusform>%Ln settled without a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln not known: rows of the lists could not be read</numerusform>
            <numerusform>%Ln not known: rows of the lists could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%Ln finding needs a decision before the review can be finished</numerusform>
            <numerusform>%Ln findings need a decision before the review can be finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>Nothing has changed: %Ln finding as before.</numerusform>
            <numerusform>Nothing has changed: %Ln findings as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>Rotate %Ln token</numerusform>
            <numerusform>Rotate %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>Make %Ln new token</numerusform>
            <numerusform>Make %Ln new tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>%Ln token is left out.</numerusform>
            <numerusform>%Ln tokens are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln step due</numerusform>
            <numerusform>%Ln steps due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln rotation under way</numerusform>
            <numerusform>%Ln rotations under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln rotation hidden by the search.</numerusform>
            <numerusform>%Ln rotations hidden by the search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>Stop tracking %Ln rotation?</numerusform>
            <numerusform>Stop tracking %Ln rotations?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>After %Ln second</numerusform>
            <numerusform>After %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>Waiting for the server: next try in %Ln second</numerusform>
            <numerusform>Waiting for the server: next try in %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln change under way</numerusform>
            <numerusform>%Ln changes under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %Ln day(s)</source>
        <translation>
            <numerusform>within %Ln day</numerusform>
            <numerusform>within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expires within %Ln day</numerusform>
            <numerusform>Expires within %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>for %Ln day</numerusform>
            <numerusform>for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>Unused for %Ln day</numerusform>
            <numerusform>Unused for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>On the clipboard for %Ln more second</numerusform>
            <numerusform>On the clipboard for %Ln more seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>Kept out of clipboard histories, and cleared after %Ln second</numerusform>
            <numerusform>Kept out of clipboard histories, and cleared after %Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln token hidden by the filters.</numerusform>
            <numerusform>%Ln tokens hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln rotation due for a next step.</numerusform>
            <numerusform>%Ln rotations due for a next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln rotation has begun.</numerusform>
            <numerusform>%Ln rotations have begun.</numerusform>
        </translation>
    </message>
</context>
</TS>
