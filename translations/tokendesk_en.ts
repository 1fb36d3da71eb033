<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %n token(s) that are not revoked.</source>
        <translation>
            <numerusform>Deactivated, with %n token that is not revoked.</numerusform>
            <numerusform>Deactivated, with %n tokens that are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) selected</source>
        <translation>
            <numerusform>%n account selected</numerusform>
            <numerusform>%n accounts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the server&apos;s. Expiries are counted by the server&apos;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%n connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%n connection exported to %1, without their tokens</numerusform>
            <numerusform>%n connections exported to %1, without their tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%n connection added. Each asks for its token when you open it.</numerusform>
            <numerusform>%n connections added. Each asks for its token when you open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message numerus="yes">
        <source>%n more problem(s) are not listed</source>
        <translation>
            <numerusform>%n more problem is not listed</numerusform>
            <numerusform>%n more problems are not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out for them</source>
        <translation>
            <numerusform>%n row is left out for them</numerusform>
            <numerusform>%n rows are left out for them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Among these %n token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Among these %n token is the one that this program is using, or one that cannot be told from it.</numerusform>
            <numerusform>Among these %n tokens is the one that this program is using, or one that cannot be told from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke all %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s)?</source>
        <translation>
            <numerusform>Delete %n token?</numerusform>
            <numerusform>Delete %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s)</source>
        <translation>
            <numerusform>Delete %n token</numerusform>
            <numerusform>Delete %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>%n more selected token cannot be deleted, because it is not revoked.</numerusform>
            <numerusform>%n more of the selected tokens cannot be deleted, because they are not revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%n token is not revoked. The server refuses to deactivate an account before it is. What uses it stops working at once:</numerusform>
            <numerusform>%n tokens are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s) and deactivate</source>
        <translation>
            <numerusform>Revoke %n token and deactivate</numerusform>
            <numerusform>Revoke %n tokens and deactivate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message numerus="yes">
        <source>Ends in %n day(s), about %1.</source>
        <translation>
            <numerusform>Ends in %n day, about %1.</numerusform>
            <numerusform>Ends in %n days, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message numerus="yes">
        <source>%n token(s): %1</source>
        <translation>
            <numerusform>%n token: %1</numerusform>
            <numerusform>%n tokens: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n finding selected</numerusform>
            <numerusform>%n findings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %n have to go.</source>
        <translation>
            <numerusform>%1 characters; at most %2 are allowed, so %n has to go.</numerusform>
            <numerusform>%1 characters; at most %2 are allowed, so %n have to go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n token(s) have expired</source>
        <translation>
            <numerusform>%n token has expired</numerusform>
            <numerusform>%n tokens have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire soon</source>
        <translation>
            <numerusform>%n token expires soon</numerusform>
            <numerusform>%n tokens expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire within %1 days</source>
        <translation>
            <numerusform>%n token expires within %1 days</numerusform>
            <numerusform>%n tokens expire within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rotation(s) due for a next step</source>
        <translation>
            <numerusform>%n rotation due for a next step</numerusform>
            <numerusform>%n rotations due for a next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message numerus="yes">
        <source>Should be more than the %n day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Should be more than the %n day of “%1”: else both find the same.</numerusform>
            <numerusform>Should be more than the %n days of “%1”: else both find the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %n day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Should be less than the %n day of “%1”: else both find the same.</numerusform>
            <numerusform>Should be less than the %n days of “%1”: else both find the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message numerus="yes">
        <source>%n change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%n change verified: nothing was altered or removed.</numerusform>
            <numerusform>%n changes verified: nothing was altered or removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%n token was revoked. What uses it stopped working at once.</numerusform>
            <numerusform>%n tokens were revoked. What uses them stopped working at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were restored and work again.</source>
        <translation>
            <numerusform>%n token was restored and works again.</numerusform>
            <numerusform>%n tokens were restored and work again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were deleted for good.</source>
        <translation>
            <numerusform>%n token was deleted for good.</numerusform>
            <numerusform>%n tokens were deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were deactivated.</source>
        <translation>
            <numerusform>%n account was deactivated.</numerusform>
            <numerusform>%n accounts were deactivated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were reactivated.</source>
        <translation>
            <numerusform>%n account was reactivated.</numerusform>
            <numerusform>%n accounts were reactivated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) expire on %1.</source>
        <translation>
            <numerusform>%n token expires on %1.</numerusform>
            <numerusform>%n tokens expire on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>It has %n active token and no rotation is running.</numerusform>
            <numerusform>It has %n active tokens and no rotation is running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This machine&apos;s clock and the server&apos;s differ by %n second(s).</source>
        <translation>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n second.</numerusform>
            <numerusform>This machine&apos;s clock and the server&apos;s differ by %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft: %n finding(s) still need a decision</source>
        <translation>
            <numerusform>Draft: %n finding still needs a decision</numerusform>
            <numerusform>Draft: %n findings still need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided</source>
        <translation>
            <numerusform>%n of them decided</numerusform>
            <numerusform>%n of them decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %n finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2; %n finding still without the decision that the policy asks for.</numerusform>
            <numerusform>%1, %2; %n findings still without the decision that the policy asks for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message numerus="yes">
        <source>%n hour(s) of standing still</source>
        <translation>
            <numerusform>%n hour of standing still</numerusform>
            <numerusform>%n hours of standing still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of cooling down</source>
        <translation>
            <numerusform>%n day of cooling down</numerusform>
            <numerusform>%n days of cooling down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message numerus="yes">
        <source>after %n hour(s) without use</source>
        <translation>
            <numerusform>after %n hour without use</numerusform>
            <numerusform>after %n hours without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s) without use</source>
        <translation>
            <numerusform>after %n day without use</numerusform>
            <numerusform>after %n days without use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it was revoked</source>
        <translation>
            <numerusform>%n day after it was revoked</numerusform>
            <numerusform>%n days after it was revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message numerus="yes">
        <source>%n row(s) of the server&apos;s lists could not be read completely. All others are shown.</source>
        <translation>
            <numerusform>%n row of the server&apos;s lists could not be read completely. All others are shown.</numerusform>
            <numerusform>%n rows of the server&apos;s lists could not be read completely. All others are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %n second(s):</source>
        <translation>
            <numerusform>Sign in to %1 in a browser on this computer, and allow it there, within %n second:</numerusform>
            <numerusform>Sign in to %1 in a browser on this computer, and allow it there, within %n seconds:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%n expiring)</source>
        <translation>
            <numerusform> (%n expiring)</numerusform>
            <numerusform> (%n expiring)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revoked</source>
        <translation>
            <numerusform>%n revoked</numerusform>
            <numerusform>%n revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%n account hidden by the filters.</numerusform>
            <numerusform>%n accounts hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message numerus="yes">
        <source>%n change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%n change hidden by the filters.</numerusform>
            <numerusform>%n changes hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %n minute(s)</source>
        <translation>
            <numerusform>Nothing came back from the browser within %n minute</numerusform>
            <numerusform>Nothing came back from the browser within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %n second(s)</source>
        <translation>
            <numerusform>Nothing came back from the browser within %n second</numerusform>
            <numerusform>Nothing came back from the browser within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message numerus="yes">
        <source>%n failures in a row</source>
        <translation>
            <numerusform>%n failure in a row</numerusform>
            <numerusform>%n failures in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message numerus="yes">
        <source>refreshed every %n minute(s)</source>
        <translation>
            <numerusform>refreshed every %n minute</numerusform>
            <numerusform>refreshed every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message numerus="yes">
        <source>Started: %n active token(s)</source>
        <translation>
            <numerusform>Started: %n active token</numerusform>
            <numerusform>Started: %n active tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the list again: %n active token(s) left</source>
        <translation>
            <numerusform>Read the list again: %n active token left</numerusform>
            <numerusform>Read the list again: %n active tokens left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n token revoked</numerusform>
            <numerusform>%n tokens revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active token(s)</source>
        <translation>
            <numerusform>%n active token</numerusform>
            <numerusform>%n active tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s) now</source>
        <translation>
            <numerusform>Revoke %n token now</numerusform>
            <numerusform>Revoke %n tokens now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message numerus="yes">
        <source>%n token(s) are still active. %1</source>
        <translation>
            <numerusform>%n token is still active. %1</numerusform>
            <numerusform>%n tokens are still active. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message numerus="yes">
        <source>Decide %n finding(s)</source>
        <translation>
            <numerusform>Decide %n finding</numerusform>
            <numerusform>Decide %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: %n finding, gravest %2, collapsed</numerusform>
            <numerusform>%1: %n findings, gravest %2, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: %n finding, gravest %2, expanded</numerusform>
            <numerusform>%1: %n findings, gravest %2, expanded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message numerus="yes">
        <source>%n finding(s) ask for a decision by the policy.</source>
        <translation>
            <numerusform>%n finding asks for a decision by the policy.</numerusform>
            <numerusform>%n findings ask for a decision by the policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them decided.</source>
        <translation>
            <numerusform>%n of them decided.</numerusform>
            <numerusform>%n of them decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%n not found any more, and nothing was decided about it.</numerusform>
            <numerusform>%n not found any more, and nothing was decided about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided still.</source>
        <translation>
            <numerusform>%n to be decided still.</numerusform>
            <numerusform>%n to be decided still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%n change hidden by the filters.</numerusform>
            <numerusform>%n changes hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message numerus="yes">
        <source>Add %n connection(s)</source>
        <translation>
            <numerusform>Add %n connection</numerusform>
            <numerusform>Add %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message numerus="yes">
        <source>A plan for %n token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>A plan for %n token was interrupted. What was done is done; the rest waits.</numerusform>
            <numerusform>A plan for %n tokens was interrupted. What was done is done; the rest waits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message numerus="yes">
        <source>%n more like it.</source>
        <translation>
            <numerusform>%n more like it.</numerusform>
            <numerusform>%n more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message numerus="yes">
        <source>%n row(s) of the server&apos;s lists could not be read completely. All others are shown.</source>
        <translation>
            <numerusform>%n row of the server&apos;s lists could not be read completely. All others are shown.</numerusform>
            <numerusform>%n rows of the server&apos;s lists could not be read completely. All others are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message numerus="yes">
        <source>Owner and purpose (%n chosen)</source>
        <translation>
            <numerusform>Owner and purpose (%n chosen)</numerusform>
            <numerusform>Owner and purpose (%n chosen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message numerus="yes">
        <source>%n row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%n row cannot be taken over; the table says why.</numerusform>
            <numerusform>%n rows cannot be taken over; the table says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n note(s)</source>
        <translation>
            <numerusform>Take over %n note</numerusform>
            <numerusform>Take over %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) taken over.</source>
        <translation>
            <numerusform>%n note taken over.</numerusform>
            <numerusform>%n notes taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message numerus="yes">
        <source>%n file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%n file is as the manifest says, and its numbers agree. %1, written %2.</numerusform>
            <numerusform>%n files are as the manifest says, and their numbers agree. %1, written %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) do not fit.</source>
        <translation>
            <numerusform>%n thing does not fit.</numerusform>
            <numerusform>%n things do not fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %n token(s)</source>
        <translation>
            <numerusform>Revoke %n token</numerusform>
            <numerusform>Revoke %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n token(s)</source>
        <translation>
            <numerusform>Restore %n token</numerusform>
            <numerusform>Restore %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n token(s)</source>
        <translation>
            <numerusform>Delete %n token</numerusform>
            <numerusform>Delete %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message numerus="yes">
        <source>%n finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%n finding hidden by the filters.</numerusform>
            <numerusform>%n findings hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message numerus="yes">
        <source>%1 of %n decided</source>
        <translation>
            <numerusform>%1 of %n decided</numerusform>
            <numerusform>%1 of %n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled without a decision</source>
        <translation>
            <numerusform>%n settled without a decision</numerusform>
            <numerusform>%n settled without a decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message numerus="yes">
        <source>%n finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%n finding needs a decision before the review can be finished</numerusform>
            <numerusform>%n findings need a decision before the review can be finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateDialog</name>
    <message numerus="yes">
        <source>Rotate %n token(s)</source>
        <translation>
            <numerusform>Rotate %n token</numerusform>
            <numerusform>Rotate %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n new token(s)</source>
        <translation>
            <numerusform>Make %n new token</numerusform>
            <numerusform>Make %n new tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) are left out.</source>
        <translation>
            <numerusform>%n token is left out.</numerusform>
            <numerusform>%n tokens are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%n rotation(s) going on</source>
        <translation>
            <numerusform>%n rotation going on</numerusform>
            <numerusform>%n rotations going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) due</source>
        <translation>
            <numerusform>%n step due</numerusform>
            <numerusform>%n steps due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message numerus="yes">
        <source>%n rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%n rotation hidden by the search.</numerusform>
            <numerusform>%n rotations hidden by the search.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n second(s)</source>
        <translation>
            <numerusform>After %n second</numerusform>
            <numerusform>After %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) under way</source>
        <translation>
            <numerusform>%n request under way</numerusform>
            <numerusform>%n requests under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TablePage</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenFilterBar</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires within %n day(s)</source>
        <translation>
            <numerusform>Expires within %n day</numerusform>
            <numerusform>Expires within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unused for %n day(s)</source>
        <translation>
            <numerusform>Unused for %n day</numerusform>
            <numerusform>Unused for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message numerus="yes">
        <source>On the clipboard for %n more second(s)</source>
        <translation>
            <numerusform>On the clipboard for %n more second</numerusform>
            <numerusform>On the clipboard for %n more seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %n second(s)</source>
        <translation>
            <numerusform>Kept out of clipboard histories, and cleared after %n second</numerusform>
            <numerusform>Kept out of clipboard histories, and cleared after %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message numerus="yes">
        <source>%n token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%n token hidden by the filters.</numerusform>
            <numerusform>%n tokens hidden by the filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message numerus="yes">
        <source>%n rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%n rotation due for a next step.</numerusform>
            <numerusform>%n rotations due for a next step.</numerusform>
        </translation>
    </message>
</context>
</TS>
