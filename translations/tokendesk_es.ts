<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>Sus tokens</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>Ninguno. Sin un token, la cuenta no puede hacer nada.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>Desactivada, con %Ln token sin revocar.</numerusform>
            <numerusform>Desactivada, con %Ln tokens sin revocar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>Sus tokens pueden hacerlo todo, con el rol Admin.</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>Esta es la cuenta con la que ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id. de servicio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>se desconoce: la cuenta no está en la lista del servidor</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próxima caducidad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no hay</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln cuenta seleccionada</numerusform>
            <numerusform>%Ln cuentas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>Tokens utilizables</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>no se sabe: es posible que su rol no pueda listar tokens</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1 y algunos sin nombre</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>Otra persona lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>Otra persona lo ha cambiado entretanto: ahora es «%1». Guarde otra vez para sustituirlo.</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>Su nombre es ahora «%1»</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>Su rol es ahora «%1»</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>La lista del servidor no indica todos los equipos de la cuenta, por lo que no se pueden cambiar aquí</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>Búsqueda y tabla</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nueva cuenta de servicio</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>Contener cuenta…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Mostrar sus tokens</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>Mostrar su cuenta</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Seleccionar todo lo mostrado</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>Propietario y finalidad…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Abrir plan…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>Cambiar de conexión…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Buscar acciones, tokens y cuentas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Iniciar una revisión</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Terminar la revisión…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>Abandonar la revisión…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de evidencias…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>Comprobar un paquete de evidencias…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Editar políticas…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>Notas como CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>Decidir como antes</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>Mostrar cambios relacionados</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar u ocultar los detalles</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>Abrir la contención…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>Comparar revisiones…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
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
        <translation>Token creado</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>Token restaurado</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>Token eliminado</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>Cuenta editada</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>Cuenta reactivada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>Restaurar token</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>Desactivar cuenta</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>Reactivar cuenta</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>no creado</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1, sin cambios</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>La conexión se cerró</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>La respuesta del servidor no muestra si se hizo</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>Vuelva a leer la lista: ella lo dirá</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>La descripción del despliegue (openapi.json) no se puede usar: %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>En su lugar se ofrece el conjunto de acciones documentado.</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>no es JSON válido cerca del byte %1 (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>no indica ninguna ruta</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>no indica ninguna de las llamadas que usa este programa</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>El servidor lo rechazó. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>No se cambió nada: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id. del token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>No consta que el valor del nuevo token se haya copiado o guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln cambio elegido</numerusform>
            <numerusform>%Ln cambios elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>La respuesta no llegó. Una actualización lo aclara en cuanto la lista muestre el cambio. Si no lo muestra, todavía puede ejecutarse: actualice de nuevo diez minutos después de haberlo pedido. Entonces cuenta como no hecho y puede repetirlo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin lee el token de una tubería, por ejemplo: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>no se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Cuentas de servicio y tokens de servicio de un despliegue de Qualytics.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>Abrir la zona de pruebas integrada con datos de demostración.</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>Abrir este despliegue para esta ejecución; necesita --token-stdin.</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>Leer el token de la entrada estándar.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast o system.</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>Usar este idioma en esta ejecución: %1, o el archivo .qm de una traducción.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardarlo todo en esta carpeta.</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>Imprimir cuánto se tardó en mostrar los tokens y salir; para pruebas de rendimiento.</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>¿qué es «%1»? Véase --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme admite light, dark, contrast o system, no «%1»</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language admite uno de %1 o un archivo .qm, no «%2»</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir necesita una carpeta</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox y --url se excluyen entre sí</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url y --token-stdin van juntas</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Iniciar en el área de notificación, o minimizado donde no la haya.</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>no hay ninguna carpeta donde guardar nada: esta cuenta no tiene carpeta personal. Defina HOME, o XDG_DATA_HOME y XDG_CONFIG_HOME, o indique una carpeta con --data-dir</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>Tokendesk ya está abierto y no tiene en cuenta %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>Esta no es la dirección de un despliegue: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>Escríbala así: «your-company.qualytics.io» o «https://your-company.qualytics.io».</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>contiene un nombre de usuario o una contraseña, que no van en una dirección</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>%1 no se admite, solo https</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>continúa con «?» o «#», pero aquí solo va el host</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>falta el host</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>su host contiene «%» o «\»</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>una dirección IPv6 debe ir entre corchetes, como [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>continúa con la ruta %1, pero aquí solo va el host</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>La dirección está vacía</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>Introduzca el host del despliegue, por ejemplo «your-company.qualytics.io».</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>contiene un espacio o un carácter invisible</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 no es un host con un puerto opcional</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// enviaría la credencial sin cifrar a %1</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>Use https://; http:// es solo para 127.0.0.1, [::1] y localhost.</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>Copie de nuevo el token completo, y nada más.</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>El token está vacío</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>Pegue el valor del token.</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>El token supera los 16 KiB, que ningún servidor acepta</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>El token contiene espacios, así que es más de una palabra</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>El token contiene un carácter que ningún token puede contener</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>El nombre parece un token, y un nombre se guarda donde otros pueden leerlo</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>Indique el token donde se pide y dé otro nombre a la conexión.</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>Esto parece un token</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>Péguelo donde se pide el token, y aquí la dirección.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>El nombre tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija uno más corto</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>El nombre contiene un carácter invisible o un salto de línea</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>Escríbalo de nuevo, en una sola línea.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>Pida de nuevo el archivo, exportado desde Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>contiene un carácter invisible</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>no es un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>no es una ruta completa</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>«%1» %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>no es system, none ni manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>no es un host</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>no tiene la forma #1d4ed8</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>El archivo es demasiado grande para contener conexiones</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>El archivo no es un objeto JSON: %1 en el byte %2</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>El archivo no contiene conexiones de Tokendesk</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>El archivo lo escribió una versión más reciente de Tokendesk</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>El archivo no tiene una lista de conexiones, o tiene más de %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Conexión %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>no es http ni socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>«%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>parece un token</translation>
    </message>
</context>
<context>
    <name>ConnectionRules</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>Puede ver y cambiar todas las cuentas y los tokens de servicio.</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>Sin rol Admin: muestra cuentas de servicio y equipos, en modo de solo lectura. Los tokens de servicio permanecen ocultos.</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>Sin rol Admin: la credencial funciona, pero no puede ver ni cuentas ni tokens de servicio. No se puede cambiar nada.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln minuto adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln minutos adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln minuto atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln minutos atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>Este despliegue ya se conoce aquí. %Ln cambio hecho antes está de nuevo en Actividad, y lo que se interrumpió puede continuar.</numerusform>
            <numerusform>Este despliegue ya se conoce aquí. %Ln cambios hechos antes están de nuevo en Actividad, y lo que se interrumpió puede continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln día adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln días adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln día atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln días atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln hora adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln horas adelantado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>El reloj de este ordenador va %Ln hora atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
            <numerusform>El reloj de este ordenador va %Ln horas atrasado respecto al del servidor. Las caducidades se calculan con el del servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 no permite esto con este token</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln conexión exportada a %1, sin su token</numerusform>
            <numerusform>%Ln conexiones exportadas a %1, sin sus tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>Se añadió %Ln conexión. Pedirá su token cuando la abra.</numerusform>
            <numerusform>Se añadieron %Ln conexiones. Cada una pedirá su token cuando la abra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-conexiones</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>Unas comillas que se abren en la línea %1 no se cierran.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>Hay algo detrás de unas comillas de cierre.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>Compruebe el espacio libre y los permisos de %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>No se puede usar la base de datos %1</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>Otro Tokendesk la tiene abierta. Cierre ese antes</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>No se puede abrir la base de datos %1</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>La base de datos %1 la escribió un Tokendesk más reciente</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>Use el programa más reciente u otra carpeta de datos (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>se está escribiendo en ella todo el tiempo</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>No se puede leer la base de datos %1</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>Compruebe los permisos del archivo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>pertenece a otro programa</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>Muévala, o use otra carpeta de datos (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>No se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>Su versión es %1, este programa conoce la %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 se ha eliminado o sustituido</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>Cierre el programa y vuelva a iniciarlo</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 está dañado. Cierre el programa, mueva ese archivo a otro sitio y vuelva a iniciarlo: se creará uno nuevo</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>La respuesta del servidor no contiene un valor utilizable del nuevo token</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>Busque el token en la lista: si está, revóquelo y cree otro.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>es una página web, no datos</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>Puede que haya un proxy o una página de inicio de sesión delante del servidor. Abra la dirección en un navegador para verla.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>termina antes de tiempo, en el byte %1</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>hay más datos después de su final, en el byte %1</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>no es JSON válido cerca del byte %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>No se puede leer la respuesta del servidor: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>Inténtelo de nuevo; si persiste, compruebe que la dirección sea la de un despliegue de Qualytics.</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>hay %Ln problema más que no se enumera</numerusform>
            <numerusform>hay %Ln problemas más que no se enumeran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>por ello se omite %Ln fila</numerusform>
            <numerusform>por ello se omiten %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>su id. %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>El total del servidor no es una cifra</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>no tiene ninguna lista en «items»</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>La respuesta contenía bytes que no son texto; se muestran como �</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>La fila se omite: no es un objeto</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>La lista tiene más de %1 filas; el resto se omite</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>La fila se omite: el id. %1 ya apareció antes</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>La fila se omite: su id. %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>«%1» no es texto; se muestra como llegó</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>«%1» no es texto y se deja vacío</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>«%1» supera los 64 KiB y se cortó</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>«%1» contiene secuencias de escape que no son caracteres; se muestran como �</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>«%1» no es una fecha: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>«teams» no es una lista y se deja vacío</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>%1 de los equipos no tienen nombre y se omiten</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>El servidor no dice de quién es este token</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>No se puede leer de quién es este token: «user» no es un objeto</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>No se puede leer de quién es este token: el id. del usuario %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>es true o false, no un número</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>supera los 64 bits</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>es texto, no un número</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>es una lista, no un número</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>es un objeto, no un número</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>no es JSON válido</translation>
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
            <numerusform>No se pudo leer %Ln fila de las listas del servidor y se omite</numerusform>
            <numerusform>No se pudieron leer %Ln filas de las listas del servidor y se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>No se pudo leer por completo %Ln fila de las listas del servidor y se muestra con huecos</numerusform>
            <numerusform>No se pudieron leer por completo %Ln filas de las listas del servidor y se muestran con huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>El servidor no dice si el token está revocado; cuenta como no revocado</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>«active» no es ni true ni false; el token cuenta como no revocado</translation>
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
        <translation>%1 de %2; creación: %3; último uso: %4.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>La cuenta sigue activa porque no se pudieron revocar todos sus tokens.
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>¿Revocar su propia credencial?</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>Este programa está usando este token, o uno que no se puede distinguir de él.</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Este token (%Ln) es el que usa este programa, o uno que no se puede distinguir de él.</numerusform>
            <numerusform>Entre estos %Ln tokens está el que usa este programa, o uno que no se puede distinguir de él.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>Deja de funcionar de inmediato: no podrá restaurarla desde aquí y necesitará otra credencial para volver a conectarse.</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>Revocar mi credencial</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>Revocar %Ln token</numerusform>
            <numerusform>Revocar los %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Tengo otra forma de conectarme</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Eliminar token</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln token?</numerusform>
            <numerusform>¿Eliminar %Ln tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>Se quitarán del servidor:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Eliminar %Ln token</numerusform>
            <numerusform>Eliminar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>La eliminación no se puede deshacer. Un token revocado se puede restaurar; uno eliminado desaparece, con su nombre, sus fechas y su último uso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>%Ln más de los tokens seleccionados no se puede eliminar, porque no está revocado.</numerusform>
            <numerusform>%Ln más de los tokens seleccionados no se pueden eliminar, porque no están revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>No hay ningún token activo, así que nada dejará de funcionar.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln token no está revocado. El servidor no permite desactivar una cuenta antes de que lo esté. Lo que lo usa dejará de funcionar de inmediato:</numerusform>
            <numerusform>%Ln tokens no están revocados. El servidor no permite desactivar una cuenta antes de que lo estén. Lo que los usa dejará de funcionar de inmediato:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>Revocar %Ln token y desactivar</numerusform>
            <numerusform>Revocar %Ln tokens y desactivar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>Esta es la cuenta cuya credencial está usando. Después no podrá conectarse con ella ni deshacer esto desde aquí.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%1 de %2, creado %3, nunca usado.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%1 de %2, creado %3. No se sabe cuándo se usó por última vez.</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>Su cuenta se va a desactivar</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>No se puede deshacer desde aquí: este despliegue no ofrece reactivar una cuenta.</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 no se ha revocado: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 no se ha restaurado: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 no se ha eliminado: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 no se ha desactivado: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 no se ha reactivado: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 se queda como está: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 puede haberse revocado: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 puede haberse restaurado: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 puede haberse eliminado: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 puede haberse desactivado: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 puede haberse reactivado: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 puede haberse cambiado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>%Ln token caducado no está revocado. El servidor no permite desactivar una cuenta antes de que lo esté. Nada deja de funcionar:</numerusform>
            <numerusform>%Ln tokens caducados no están revocados. El servidor no permite desactivar una cuenta antes de que lo estén. Nada deja de funcionar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln token no está revocado. El servidor no permite desactivar una cuenta antes de que lo esté. Lo que usa los no caducados dejará de funcionar de inmediato:</numerusform>
            <numerusform>%Ln tokens no están revocados. El servidor no permite desactivar una cuenta antes de que lo estén. Lo que usa los no caducados dejará de funcionar de inmediato:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>Se puede deshacer: el rol y los equipos se conservan.</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>Se puede deshacer: el rol y los equipos se conservan, y Deshacer restaura también estos tokens. Más tarde, tendrá que restaurar usted mismo cada token.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>%Ln token ya se ha revocado para esto. Cancelar lo deja revocado.</numerusform>
            <numerusform>%Ln tokens ya se han revocado para esto. Cancelar los deja revocados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>en %Ln minuto</numerusform>
            <numerusform>en %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>en %Ln hora</numerusform>
            <numerusform>en %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>en %Ln día</numerusform>
            <numerusform>en %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>en %Ln año</numerusform>
            <numerusform>en %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>hace %Ln mes</numerusform>
            <numerusform>hace %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>hace %Ln año</numerusform>
            <numerusform>hace %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
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
        <translation>No se pudo iniciar la zona de pruebas</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>Restablezca la zona de pruebas para empezar con datos nuevos</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo aproximadamente</numerusform>
            <numerusform>quedan unos %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>queda %Ln minuto aproximadamente</numerusform>
            <numerusform>quedan unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>Escribiendo %1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 no es el manifiesto de un paquete de evidencias: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>Elija la carpeta de un paquete escrito por este programa</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>no tiene el formato %1, versión %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«%1» falta o es incorrecto</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 se alteró: su propio hash no coincide</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 no está escrito como lo escribe este programa</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 es demasiado grande para leerlo: %2 bytes</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 indica más archivos de los que tiene un paquete</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 indica «%2», que no es el nombre de un archivo del paquete</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 indica %2 dos veces</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 no indica %2</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 se alteró: tiene %2 bytes y tenía %3</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 se alteró: su hash no coincide</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 se añadió: no figura en el manifiesto</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>%1 no se puede leer como lo que debería ser</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics tiene %1 eventos; review.json tiene %2 próximas caducidades</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>%1 no concuerda con review.json en las próximas caducidades</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 y review.json no son de la misma revisión</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json no es la política que nombra la revisión</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>El paquete anterior: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>%1 del paquete anterior se alteró</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>La cadena está rota: este paquete dice ser el primero</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>La cadena está rota: este paquete no se hizo después de aquel, o se alteró %1 de aquel</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>El paquete anterior es de otra conexión, %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>Elija otra carpeta o libere espacio en esta; no quedó nada del paquete</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>No se pudo escribir %1 del paquete de evidencias</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>No existe la carpeta %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>No se pudo crear una carpeta en %1</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>No se pudo colocar el paquete de evidencias en %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 es un enlace, y los enlaces no se siguen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>El paquete de evidencias se canceló; no ha quedado nada de él</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>La carpeta %1 ha desaparecido mientras se escribía el paquete</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>El paquete anterior es de la conexión «%1» (%2) y este de «%3» (%4): cada conexión tiene su propia cadena, y la de este no se comprobó</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>Sus archivos están como se escribieron; no sigue a ese paquete</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>Sus archivos están como se escribieron; no se pudo leer el paquete anterior</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 no concuerda con review.json: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1: %2, no %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>Elija el día en que debe caducar el token.</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>Un token dura al menos un día completo: elija %1 o una fecha posterior.</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>Un token dura como máximo 365 días: elija %1 o una fecha anterior.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 días</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>En una fecha</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Funciona hasta que alguien lo revoque.</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>Si este token se filtra, abre el despliegue para siempre, y todas las revisiones de seguridad lo señalarán. Elija una caducidad siempre que pueda.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>Eso es dentro de %Ln día, hacia el %1.</numerusform>
            <numerusform>Eso es dentro de %Ln días, hacia el %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>Cronología guardada en %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Guardar la cronología</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Imagen vectorial (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>caducidades</translation>
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
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después del %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): %1</source>
        <translation>
            <numerusform>%Ln token: %1</numerusform>
            <numerusform>%Ln tokens: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por día</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mes</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A day of the month alone, as Qt writes it: 1, of &quot;1 – 6 Dec 2026&quot;</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is counted, and the count: Active: 8</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Caducidad desconocida: %Ln token</numerusform>
            <numerusform>Caducidad desconocida: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>La línea de tiempo no se imprimió: %1 no la acepta</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>La línea de tiempo no se imprimió: no se puede escribir %1</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>Elija otra impresora o guárdela como archivo</translation>
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
            <numerusform>%Ln fila exportada a %1</numerusform>
            <numerusform>%Ln filas exportadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo mostrado</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV, todas las columnas (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>La política pide una decisión.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln hallazgo seleccionado</numerusform>
            <numerusform>%Ln hallazgos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>Elija un hallazgo para ver por qué lo es y qué se puede hacer.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por cuenta</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>El hallazgo es ahora más grave, o afecta a más tokens, que cuando se decidió.</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>Ha llegado el día hasta el que se aplazó.</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>Se decidió en una revisión anterior. Cada revisión vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>Decisión anterior</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>Ha llegado el día en que debía revisarse.</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>Lo que se decidió aquí se refería a otros que antes tenían estos ID. Se conserva y no vale para los que los tienen ahora.</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>La nota de un token anterior con este ID se conserva; no se refiere a este: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>La nota de una cuenta anterior con este ID se conserva; no se refiere a esta: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este ordenador</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Aplazado hasta el %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
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
        <translation>Id. del token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Id. de la cuenta</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>Aquí responde otro despliegue, o el mismo se instaló de nuevo. Lo que se vio antes es del otro: el mismo id. puede corresponder a otro token.</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>Hecho con este programa: consta en la actividad.</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>Hecho en otro lugar: este programa no lo solicitó.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>Visto sin cambios por última vez</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>Desde la última vez que se abrió</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Desde una fecha</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>No se pudo limpiar el historial antiguo</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>No se pudo anotar lo que cambió</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>No se pudo borrar el historial</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from what to what</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Token created</source>
        <translation>Token creado</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>Token restaurado</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Token eliminado</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>Token renombrado</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>Caducidad cambiada</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Cuenta creada</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Cuenta reactivada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol cambiado</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>Cuenta renombrada</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>La cuenta ya no figura en la lista</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>Otro despliegue</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>creado de nuevo</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre el %1 y el %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Espere un momento e inténtelo de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %Ln segundo</numerusform>
            <numerusform>Inténtelo de nuevo en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 no conoce este tipo de solicitud (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>Puede que el despliegue sea de una versión distinta de la que espera este programa</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 no respondió al proxy que tiene delante (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>Espere un momento e inténtelo de nuevo. Si persiste, avise a quien administra el servidor</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 no está disponible en este momento (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>La red exige iniciar sesión antes de permitir el acceso a %1 (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>Abra cualquier página en el navegador, inicie sesión en la red e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>%1 falló al procesar la solicitud (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>Inténtelo más tarde. Si persiste, avise a quien administra el servidor</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 rechazó la solicitud</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 no aceptó la credencial: es incorrecta, ha caducado o está revocada</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>Conéctese con un token válido</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>%1 no permite esto con la credencial actual</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 no conoce %2</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 no ofrece %2 para %3</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>El proxy en el camino a %1 exige un nombre de usuario y una contraseña (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>Elija otro proxy, o ninguno, en la configuración de la conexión</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>%1 ya tiene ese nombre</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>La solicitud es demasiado grande para %1</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 no aceptó un campo</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>Corrija el campo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 recibe demasiadas solicitudes (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 rechazó la solicitud (%2)</translation>
    </message>
    <message>
        <source>[credential]</source>
        <translation>[credencial]</translation>
    </message>
    <message>
        <source>[token]</source>
        <translation>[token]</translation>
    </message>
    <message>
        <source>%1 sent this program to another address (%2), and does not say which</source>
        <translation>%1 redirigió este programa a otra dirección (%2), y no dice a cuál</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>Compruebe la dirección de la conexión</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>Compruebe la dirección: puede ser una página de inicio de sesión u otro programa</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 redirigió este programa a %2 (%3), adonde no corresponde enviar la credencial</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 respondió con una página web en lugar de datos</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 respondió con una página web, «%2», en lugar de datos</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>Puede que haya una página de inicio de sesión o un portal cautivo de por medio, o que la dirección sea de otra cosa. Ábrala en el navegador, inicie sesión e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 respondió con algo que no es JSON (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>Compruebe que la dirección sea la de un despliegue de Qualytics</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 respondió, pero no como lo hace un servidor web</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>Compruebe la dirección y el puerto: puede que ahí escuche otra cosa</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 cerró la conexión antes de completar la respuesta</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Inténtelo de nuevo. Si persiste, avise a quien administra el servidor</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Nada responde en %1: la conexión fue rechazada</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>Compruebe la dirección y el puerto, y que el servidor esté en marcha</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>No se encuentra la dirección de %1</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>Compruebe que esté bien escrita y que tenga conexión (o que esté en la VPN)</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 no respondió al intento de conexión</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>Compruebe la red, la VPN y el cortafuegos</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>No hay ninguna ruta a %1 en la red</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>Compruebe que tenga conexión (o que esté en la VPN)</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>Compruebe el proxy en la configuración de la conexión o del sistema</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>Falló el intercambio con %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>La respuesta de %1 supera %2 y se cortó</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>Llegaron %1 de %2 bytes</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>No llegó nada de %1 durante %2 segundos</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 no completó su respuesta en %2 segundos</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>Compruebe la red o inténtelo más tarde</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>Se canceló mientras iba de camino al servidor</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>Pregunte a quien gestiona el proxy si permite esta dirección, o elija otro proxy en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>El sistema no indicó su proxy a tiempo, así que no se usó ninguno: revise su configuración de proxy o escriba el proxy en la configuración de la conexión</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>El proxy %1 en el camino a %2 no acepta el nombre de usuario y la contraseña</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>El proxy %1 en el camino a %2 exige un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>El proxy %1 en el camino a %2 no responde</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>El proxy %1 no abrió el camino a %2</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>El proxy %1 no encontró ningún camino a %2 (estado %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>El proxy %1 no abrió el camino a %2 (estado %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>Compruebe la dirección o pregunte a quien gestiona el proxy si puede llegar a ella</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>El proxy %1 en el camino a %2 exige un nombre de usuario y una contraseña mediante %3, que no se admite</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>Pregunte a quien gestiona el proxy si también acepta Basic o Digest, o elija otro proxy en la configuración de la conexión</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>El camino pasa por el proxy %1: compruébelo en la configuración de la conexión o del sistema. Uno que pide autenticación Negotiate o NTLM no se puede usar</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>Escríbalos de nuevo en la configuración de la conexión</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>Escríbalos en la configuración de la conexión o elija allí otro proxy</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>El proxy %1 en el camino a %2 no responde como un proxy SOCKS5</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>Puede ser un proxy HTTP: elija su tipo, su host y su puerto en los ajustes de la conexión, o pregunte a quien lo gestiona</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 no tiene ninguna lista en %2 (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>Compruebe la dirección. Si es correcta, el despliegue puede ser de otra versión que la que espera este programa: pregunte a quien lo gestiona</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 no aceptó la solicitud (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>Inténtelo de nuevo. Si persiste, quizá el servidor exija un certificado de cliente, u otro distinto del que recibió: pregunte a quien lo gestiona</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>Inténtelo de nuevo %1</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 ya no ofrece %2 (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>El servidor que hay detrás de %1 dice que no es responsable de esta dirección (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>Compruebe la dirección. Si es correcta, avise a quien gestiona el servidor: puede que un proxy situado delante esté mal configurado</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>Los encabezados de la solicitud son demasiado grandes para %1 (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>El token puede ser más largo de lo que admite: pregunte a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>%1 no puede responder a esto por motivos legales (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>Pregunte a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>Si persiste, avise a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>Avise a quien gestiona el servidor: puede que un proxy o una caché situados delante estén mal configurados</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 envió una respuesta provisional (%2) antes de la verdadera, que entonces no se puede leer</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 dio solo una parte de la respuesta (%2), aunque se pidió entera</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 dio una respuesta (%2) que no corresponde a lo solicitado</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>La respuesta de %1 está comprimida (%2) y no se puede descomprimir</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>Compruebe que tiene el rol Admin y no está limitada a SCIM. Si es así, pregunte a quien administra el servidor</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 respondió a %2 con una redirección (%3) a %4, que no se siguió</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>Es un límite de este programa, no un fallo del servidor. Pida a quien lo administra, o al del proxy que tiene delante, que no envíe a este programa respuestas provisionales (102, o 103 «Early Hints»)</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>Si el despliegue se ha trasladado allí, añada una conexión para él. Si es una página de inicio de sesión, inicie sesión primero con el navegador</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 no aceptó la credencial para este cambio (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>Si las listas todavía se pueden leer, solo sirve para leer: pregunte a quien administra el servidor. Si no, es incorrecta, ha caducado o está revocada: vuelva a iniciar sesión</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 solo responde a solicitudes cifradas</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Use una dirección que empiece por https://</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>El servidor que está delante de %1 pide un nombre de usuario y una contraseña propios (Basic), que este programa no puede dar</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>Pida a quien lo administra una dirección que no lo exija</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (a través del proxy %2)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>El proxy %1 en el camino a %2 pide un nombre de usuario y una contraseña, pero no dice de qué manera</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>El proxy %1 respondió con una página web en lugar de abrir el camino a %2</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>Abra una página web en un navegador que use el mismo proxy, inicie sesión si lo pide e inténtelo de nuevo, o elija otro proxy en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>El proxy %1 en el camino a %2 cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>Puede que sea un proxy SOCKS5: elija su tipo, su host y su puerto en los ajustes de la conexión. No se puede usar uno que exija TLS</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>El proxy %1 en el camino a %2, indicado por el sistema, no se puede usar</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>Elija un proxy HTTP o SOCKS5, o ninguno, en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>El servidor pide esperar un año o más: avise a quien lo administra</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>Cambie lo que el mensaje indica, o vuelva a leer la lista: puede que haya cambiado entretanto</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>Puede que se haya eliminado entretanto: vuelva a leer la lista. Si no se puede cargar nada, compruebe la dirección</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>tiene una fila demasiado grande</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>tiene «%1» dos veces</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>«%1» tiene una fila sin valor</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>No hay ninguna credencial que guardar: está vacía</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>El llavero no tiene ninguna entrada para esta conexión</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>No hay ningún llavero accesible</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>La entrada del llavero para esta conexión no es la credencial que se guardó</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Introduzca de nuevo el token.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>El llavero aún no ha respondido a una llamada anterior</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloquee el llavero e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>Permita este programa en la configuración del llavero.</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>El servicio de llavero funciona, pero no tiene un llavero predeterminado: cree uno (por ejemplo, en Contraseñas y claves).</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Inicie un servicio de llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>Quizá le espere en una ventana propia. Responda allí e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>No se puede acceder al despliegue</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>No se puede verificar la identidad del despliegue</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>La credencial fue rechazada</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>La credencial no tiene permiso para esto</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>El despliegue respondió con un error</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>No funcionó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>Leyendo cuentas y tokens de %1</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>Esto solo lo ven los Admin</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>Su credencial tiene el rol %1. Los tokens de servicio requieren el rol Admin; para usted, aquí todo es de solo lectura.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>Iniciar sesión con otra credencial…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>Solo los Admin y los Manager ven esto</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>Su credencial tiene el rol %1. Las cuentas de servicio requieren el rol Manager o Admin; aquí todo es de solo lectura para usted.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>Quita la credencial de la memoria</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>El nombre contiene caracteres invisibles; en otros lugares se verá distinto.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>«%1» no dice para qué es. Un nombre como «alation_sync» sí.</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 tiene un token revocado con este nombre. Elimínelo antes o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 ya tiene un token con este nombre. Los nombres son únicos dentro de una cuenta.</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>Dé al token un nombre que diga para qué es.</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>Se confunde fácilmente con «%1», que esta cuenta ya tiene.</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>Dé a la cuenta un nombre que diga para qué es.</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>De este nombre no queda nada para un id. de servicio: necesita al menos una letra o una cifra.</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>%1 ya tiene este id. de servicio. Puede que el servidor lo rechace.</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>%1, que está desactivada, ya tiene este id. de servicio. Reactívela o elija otro nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 caracteres; se permiten %2 como máximo, así que sobra %Ln.</numerusform>
            <numerusform>%1 caracteres; se permiten %2 como máximo, así que sobran %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>«%1» no dice para qué sirve.</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>Exporte las notas y use ese archivo como modelo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>«%1» no es una columna. Existen: %2.</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>la columna «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>falta la columna «%1».</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>«%1» tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>«%1» contiene un salto de línea, una tabulación u otro carácter de control.</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>Ningún token de la lista tiene este id.</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>Ninguna cuenta de la lista tiene este id.</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>Tiene %1 campos; la primera línea tiene %2.</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>«subject» debe ser token o account.</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>«id» debe ser un número entero.</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>«review_on» no es una fecha; escríbala así: 2026-12-31.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>Ya figura en la línea %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>El archivo supera los %1 MB</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>El archivo no es texto UTF-8</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>el archivo está vacío.</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>Guárdelo de nuevo como CSV, con la codificación UTF-8</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>«%1» es «%2» en el archivo y «%3» en la lista. Vacíe ese campo para que cuente solo el ID.</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>Lo ya avisado puede avisarse una vez más; después el archivo se crea de nuevo</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln token caduca pronto</numerusform>
            <numerusform>%Ln tokens caducan pronto</numerusform>
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
        <translation>Caducado %1: %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>Siguiente paso de su rotación: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>Ningún token caduca en los próximos %1 días</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln token caduca en los próximos %1 días</numerusform>
            <numerusform>%Ln tokens caducan en los próximos %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>No hay rotaciones pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln rotación espera su siguiente paso</numerusform>
            <numerusform>%Ln rotaciones esperan su siguiente paso</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>La ventana está bloqueada. Desbloquéela para ver cuáles.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>Su propia credencial caduca pronto</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1: su propia credencial</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1: su propia credencial, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln token recién caducado</numerusform>
            <numerusform>%Ln tokens recién caducados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>Aún sin conexión</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Su credencial no tiene el rol Admin</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>Este despliegue no lo ofrece</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>La conexión es de solo lectura. Edítela para permitir cambios</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La conexión está bloqueada</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>Hay un cambio de este token en camino</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Ya está revocado</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>No está revocado</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>Solo se pueden eliminar tokens revocados. Revóquelo antes</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>Hay un cambio de esta cuenta en camino</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>La cuenta está desactivada</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>Ya está desactivada</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Está activa</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>Hay una actualización en curso</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>No hay ninguna cuenta de servicio activa. Cree una primero</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>No se puede cambiar nada hasta que el despliegue vuelva a responder</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>El servidor no dice qué cuenta es</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>Inicie sesión de nuevo primero</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Ya está revocado</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>Ya está activo</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>Cambió después de crearse el plan</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>El plan es para %1, y este es %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Su credencial no tiene el rol Admin</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>No está entre las filas de la lista del servidor que se pudieron leer</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>creado por %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprobado por %1</translation>
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
        <translation>Corrija el archivo o elija otro</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Línea %1, «%2»: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>debe constar de letras minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>debe ser un texto de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>debe ser info, low, medium, high o critical</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>no es un entorno</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>no se conoce para esta regla</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>El archivo es demasiado grande para una política</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>Línea %1: el archivo no es JSON (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>es de otra versión de Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>no es una regla</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>Póngale un nombre: aparece en los informes.</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Debería ser mayor que el %Ln día de «%1»; si no, ambas encuentran lo mismo.</numerusform>
            <numerusform>Debería ser mayor que los %Ln días de «%1»; si no, ambas encuentran lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Debería ser menor que el %Ln día de «%1»; si no, ambas encuentran lo mismo.</numerusform>
            <numerusform>Debería ser menor que los %Ln días de «%1»; si no, ambas encuentran lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>el archivo no es una política de Tokendesk</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>no puede estar vacío: los informes lo muestran</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>Un token activo no tiene caducidad: quien lo encuentre lo tendrá para siempre.</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>Desde su creación hasta su caducidad, un token dura más que esto.</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>Dura más de lo que permite el entorno que indica su nombre.</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>Un token activo es más antiguo que esto, sea cual sea su uso.</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>Un token activo es más antiguo que esto y necesita un sucesor.</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>Un token lleva sin usarse al menos este tiempo.</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>Un token lleva sin usarse más de este tiempo: difícilmente hará falta.</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>Un token se creó hace al menos este tiempo y nunca se usó.</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>Un token caduca en este plazo: planifique su sucesor.</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>Un token caduca en este plazo: cree su sucesor.</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>Un token caduca en este plazo: entregue su sucesor.</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>Un token caduca en este plazo: lo que lo usa está a punto de detenerse.</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>Al menos este número de tokens caduca el mismo día.</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>Un token caducó hace más de este tiempo y no se eliminó.</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>Un token se revocó hace más de este tiempo y todavía se puede restaurar.</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>Un token se restauró tras una revocación, en este plazo.</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>Un token activo pertenece a una cuenta con el rol Admin.</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>Un token activo pertenece a una cuenta desactivada.</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>Una cuenta lleva más de este tiempo sin ningún token que funcione.</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>Una cuenta o un token se llama igual que otro de otra conexión.</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>El nombre, como «test» o «token1», no dice a nadie para qué es.</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>Un token anterior se sigue usando este tiempo después de crearse su sucesor.</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>En las notas locales falta un propietario, una finalidad o una fecha de revisión.</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>Una cuenta tiene más tokens activos que estos y no hay ninguna rotación en curso.</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>La última revisión se terminó hace más de este tiempo.</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>La credencial de la conexión caduca en este plazo.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Predeterminada de Tokendesk</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>Para cada hallazgo, el valor razonable más estricto de varias normas.</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>Lo que piden los CIS Controls v8 y las referencias CIS para la nube.</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>Lo que pide PCI DSS 4.0.1, con algunas reglas propias para lo que deja abierto.</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>Lo que Qualytics aconseja para sus propios tokens de servicio.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>El reloj de este ordenador y el del servidor difieren en más de esto.</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>El nombre dice sincronización de directorios, pero nada muestra que el token esté limitado a SCIM: el despliegue no lo dice, y solo se sabe de los tokens creados aquí.</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Buenas prácticas de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Revisión mensual de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Revisión trimestral de Qualytics</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Límite de la API de Qualytics</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>Topes de GitLab y GitHub</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab y Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 parte 1</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>Regla de la casa: elección propia</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>La entrada %1 no está como se escribió</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>La entrada %1 se quitó</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>Se quitó una parte del historial</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>La entrada %1 no la escribió este programa</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>Se cortaron las entradas más recientes o se repuso una copia anterior</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>La entrada %1 está sellada con una clave que este llavero no tiene</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln cambio verificado: no se alteró ni se quitó nada.</numerusform>
            <numerusform>%Ln cambios verificados: no se alteró ni se quitó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>El registro de actividad se alteró fuera de este programa.</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>Nada indica un cambio desde fuera, pero no todo se puede demostrar.</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>Sin el llavero, esto demuestra poco: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>El llavero aún no conocía su final; a partir de ahora también se detectará un corte al final.</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>La prueba del registro de actividad</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>Demostrar desde aquí</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>La entrada %1 se escribió sin la clave del llavero: nada demuestra que la escribiera este programa</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>Demostrar desde aquí toma el registro tal como está ahora: lo que se cortó deja de echarse en falta. Anote en otro lugar lo que se dice arriba. Lo que se alteró se vuelve a encontrar.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no concuerda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>A partir de aquí, un corte se vuelve a detectar.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>«%1» necesita una unidad: h, d, w, m o y, por ejemplo 30d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>«%1» no es un día. Escríbalo así: 2026-12-31.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>El intervalo «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>«%1» no es una antigüedad, por ejemplo &gt;90d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>«%1» no es un plazo, por ejemplo &lt;30d o 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>«%1» no es un id. Un id. es un número.</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: admite yes o no.</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>Aún no se sabe qué tokens son para SCIM: la lista no lo dice.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>«%1» no es una gravedad: info, low, medium, high o critical.</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>La revisión aún no se ha ejecutado.</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>Aún no se conoce ningún propietario.</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: necesita un valor, por ejemplo %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR necesita algo a ambos lados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>«%1» no es un estado: active, expiring, expired, revoked o deactivated.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>«%1» no es una decisión: open, keep, rotate, revoke, delete o put-off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>«%1» no es un resultado: done, refused o unclear.</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: admite here o elsewhere.</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: no se conoce aquí. Funciona en: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>«%1» no es un hallazgo de la revisión, como sí lo es %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>«%1» se busca como texto: no empieza por ninguna palabra conocida aquí. Se conocen %2.</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: admite yes o no.</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: admite due, later o none.</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>Aún no se conoce ninguna fecha de revisión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>«%1» no es una hora. Escríbala así: 2026-12-31T08:30:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>«%1» no es un tipo de cambio: %2.</translation>
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
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 se ha revocado. Lo que lo usa dejó de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 se ha restaurado y vuelve a funcionar.</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 se ha eliminado definitivamente.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 se ha desactivado.</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 se ha reactivado.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 se ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>Se revocó %Ln token. Lo que lo usa dejó de funcionar de inmediato.</numerusform>
            <numerusform>Se revocaron %Ln tokens. Lo que los usa dejó de funcionar de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>Se restauró %Ln token y vuelve a funcionar.</numerusform>
            <numerusform>Se restauraron %Ln tokens y vuelven a funcionar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>Se eliminó definitivamente %Ln token.</numerusform>
            <numerusform>Se eliminaron definitivamente %Ln tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>Se desactivó %Ln cuenta.</numerusform>
            <numerusform>Se desactivaron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>Se reactivó %Ln cuenta.</numerusform>
            <numerusform>Se reactivaron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>La lista puede ir con retraso, o alguien lo ha cambiado desde entonces: actualice dentro de un momento y mire en el propio servidor si persiste.</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>El servidor respondió que el cambio de %1 se hizo, pero su lista lo muestra como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>El servidor respondió que %Ln cambio se hizo, pero su lista lo muestra como antes.</numerusform>
            <numerusform>El servidor respondió que %Ln cambios se hicieron, pero su lista los muestra como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>La lista del servidor ya muestra el cambio de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>La lista del servidor ya muestra %Ln cambio.</numerusform>
            <numerusform>La lista del servidor ya muestra %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>También su nombre es ahora «%1».</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>También su rol es ahora «%1».</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>También sus equipos son ahora %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 se ha restaurado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln token se ha restaurado.</numerusform>
            <numerusform>%Ln tokens se han restaurado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>%Ln de ellos no funciona: caducado o de una cuenta desactivada.</numerusform>
            <numerusform>%Ln de ellos no funcionan: caducados o de una cuenta desactivada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 se ha revocado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>Se revocó %Ln token. Lo que usaba los que aún funcionaban dejó de funcionar de inmediato.</numerusform>
            <numerusform>Se revocaron %Ln tokens. Lo que usaba los que aún funcionaban dejó de funcionar de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>Se revocó %Ln token.</numerusform>
            <numerusform>Se revocaron %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>No funciona: ha caducado.</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>No funciona: ha caducado y su cuenta está desactivada.</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>No funciona: su cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>El cambio de %1 se ha deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>%Ln de ellos no funciona: caducado.</numerusform>
            <numerusform>%Ln de ellos no funcionan: caducados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>%Ln de ellos no funciona: de una cuenta desactivada.</numerusform>
            <numerusform>%Ln de ellos no funcionan: de una cuenta desactivada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>¿Restablecer la zona de pruebas?</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>Se descartan todas las cuentas y los tokens de la zona de pruebas y se crean de nuevo los datos de demostración.</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>Los tokens de la zona de pruebas que haya repartido dejan de funcionar. No se puede deshacer. No se toca ningún despliegue.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Restablecer zona de pruebas</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>Creando de nuevo la zona de pruebas…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>Duración excesiva</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>Duración excesiva para su entorno</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotación pendiente</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>Sin uso prolongado</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>Caduca: planificar</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>Caduca: actuar</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>Caduca: urgente</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>Varios caducan el mismo día</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>Caducado y aún en la lista</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>Revocado y aún restaurable</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Token de una cuenta Admin</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>Token de una cuenta desactivada</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>Cuenta inactiva</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>Mismo nombre en dos conexiones</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>Nombre impreciso</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>Reemplazado y aún en uso</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin propietario</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>Muchos tokens activos</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Revisión atrasada</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>La credencial propia caduca</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Los relojes difieren</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>No caduca nunca.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>Se creó para durar %1; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>Se creó para durar %1; se permiten como máximo %2 para «%3».</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>Tiene una antigüedad de %1; se permiten como máximo %2.</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>Lleva %1 sin usarse; el límite es %2.</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>Se creó hace %1 y nunca se usó; el límite es %2.</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>Caduca el %1, en un plazo inferior a %2.</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>Caducó el %1 y sigue ahí.</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>Se vio revocado el %1 y todavía se puede restaurar.</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>Se restauró tras una revocación el %1.</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>Su cuenta tiene el rol %1.</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>Funciona aunque su cuenta se desactivó el %1.</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>No tiene ningún token que funcione desde el %1.</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>El mismo nombre se usa en: %1.</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>Su nombre no dice a nadie para qué es.</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>Se usó el %1, aunque su sucesor se creó el %2.</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>En las notas locales falta: %1.</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>La última revisión se terminó hace %1; el límite es %2.</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>La credencial de esta conexión caduca el %1.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Añadir un propietario</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexión</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>propietario</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>finalidad</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>fecha de revisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%Ln token caduca el %1.</numerusform>
            <numerusform>%Ln tokens caducan el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>Tiene %Ln token activo y no hay ninguna rotación en curso.</numerusform>
            <numerusform>Tiene %Ln tokens activos y no hay ninguna rotación en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>Antes en esta revisión era «%1» (%2).</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>Entonces se decidió: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>Nunca se terminó ninguna revisión, y este programa vio el despliegue por primera vez hace %1; el límite es de %2.</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>Caduca: inminente</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln segundo.</numerusform>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>Demasiado antiguo para un token</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln minuto.</numerusform>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln hora.</numerusform>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln día.</numerusform>
            <numerusform>El reloj de este ordenador y el del servidor difieren en %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>Sincronización de directorios, quizá no limitada a SCIM</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>Su nombre dice sincronización de directorios, pero nada muestra que esté limitado a SCIM.</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1; límite %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>El token de servicio «%1» caduca</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>Token: %1 (id. %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>Despliegue: %1, %2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>Rótelo antes; si no, lo que lo usa dejará de funcionar.</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>No se pudieron añadir los marcadores del informe</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>Inténtelo de nuevo o guarde los hallazgos como CSV</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>No se puede crear un PDF sin pantalla</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>Cree el paquete en la ventana del programa</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>No se pudo dibujar el informe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>El informe se canceló</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>Esto no es el registro de una revisión: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>Elija un archivo escrito por este programa</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>no tiene el formato %1, versión %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>«%1» falta o es incorrecto</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>De %Ln token el servidor no dice cuándo ni si caduca: no se cuenta ni como que caduca ni como que nunca caduca</numerusform>
            <numerusform>De %Ln tokens el servidor no dice cuándo ni si caducan: no se cuentan ni como que caducan ni como que nunca caducan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>De %Ln token el servidor no dice cuándo ni si se usó: no se juzga ni como sin uso ni como nunca usado</numerusform>
            <numerusform>De %Ln tokens el servidor no dice cuándo ni si se usaron: no se juzgan ni como sin uso ni como nunca usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>De %Ln token el servidor no dice cuándo se creó: no se juzga ni por su antigüedad ni por su duración</numerusform>
            <numerusform>De %Ln tokens el servidor no dice cuándo se crearon: no se juzgan ni por su antigüedad ni por su duración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>De %Ln token revocado el servidor no dice cuándo ni si caduca: su cuenta puede estar inactiva sin que se encuentre</numerusform>
            <numerusform>De %Ln tokens revocados el servidor no dice cuándo ni si caducan: sus cuentas pueden estar inactivas sin que se encuentren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>De %Ln token activo el servidor no dice de quién es: puede ser de cualquier cuenta, así que ninguna cuenta se considera inactiva</numerusform>
            <numerusform>De %Ln tokens activos el servidor no dice de quién son: cada uno puede ser de cualquier cuenta, así que ninguna cuenta se considera inactiva</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>Creado con %1. Confidencial: nombra cuentas y tokens.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>Próximas caducidades</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Hallazgos y decisiones</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>Las reglas de la política no encontraron nada.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Cómo comprobar este informe</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Aprobación y firma</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprobador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>SHA-256 de manifest.json, anotado al firmar</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 cifras; bastan las 16 primeras para reconocerlo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Policy %1, SHA-256 %2…</source>
        <translation>Política %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>To the findings</source>
        <translation>Ir a los hallazgos</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Hallazgos por gravedad</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>Próximas caducidades por mes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>SHA-256 de manifest.json, anotado al firmar:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>Revisión de seguridad de tokens de servicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>Borrador: la revisión no está terminada</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>Borrador: %Ln hallazgo aún necesita una decisión</numerusform>
            <numerusform>Borrador: %Ln hallazgos aún necesitan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Sin hallazgos</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>Terminada por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>Tokens de servicio</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>De ellos, vigentes</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Evaluado a fecha de</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>Zona horaria de los días</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Decision needed from</source>
        <translation>Decisión necesaria a partir de</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>Pendiente: la política pide una decisión</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>Ninguna, y no se pide ninguna</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>Durante la revisión: al final ya no se encontró</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Token antes</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>Token después</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>Token ahora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>Este informe abarca las cuentas y los tokens de servicio que el despliegue «%1» mostró a la credencial del revisor. Contiene nombres, fechas y decisiones; no contiene el valor de ningún token. Los nombres se imprimen como los dio el servidor, haciendo visibles los caracteres que podrían disfrazar un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>%Ln de ellos decidido</numerusform>
            <numerusform>%Ln de ellos decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2; %Ln hallazgo aún sin la decisión que pide la política.</numerusform>
            <numerusform>%1, %2; %Ln hallazgos aún sin la decisión que pide la política.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1, %2; no queda pendiente ninguna decisión que pida la política.</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>Tokens no revocados, por caducidad: %1 vencidos, %2 en los próximos doce meses, %3 más tarde, %4 nunca.</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>Máximo en un mes: %1 en %2.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>número: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>Este informe es un archivo de un paquete de evidencias. manifest.json indica el tamaño y el SHA-256 de cada archivo, así como el SHA-256 del manifiesto del paquete anterior, de modo que los paquetes forman una cadena.</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>Qué demuestra una comprobación del paquete: que ningún archivo indicado se alteró, quitó o cambió por otro desde que se escribió el manifiesto, y que el paquete anterior es aquel tras el cual se hizo. Lo demuestra solo en la medida en que el SHA-256 del propio manifiesto se conozca por otra vía: anotado al firmar o citado por un paquete posterior.</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>Qué no demuestra: quién hizo el paquete y cuándo. Los hashes no son una firma. Quien pueda reescribir todos los archivos, este manifiesto y todos los posteriores puede crear una cadena que encaje.</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>La revisión no está terminada. Firme únicamente el informe de una revisión terminada.</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>Con mi firma confirmo que he visto los hallazgos de este informe y que las decisiones registradas en él son las que se tomaron.</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Reglas de la política</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1; Admin: %2</source>
        <comment>severities of a rule</comment>
        <translation>%1; Admin: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Hallazgos por regla</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>Caducidades por mes y hallazgo más grave de cada token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date, as Qt writes its parts: 1 December 2026</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <extracomment>A date and time, as Qt writes its parts: 1 December 2026, 09:30</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month, as Qt writes its parts: Dec 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json and findings.csv name all of them</source>
        <translation>
            <numerusform>y %Ln más; review.json y findings.csv los nombran todos</numerusform>
            <numerusform>y %Ln más; review.json y findings.csv los nombran todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>No se sabe: no se pudieron leer filas de la lista</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>y %Ln más; review.json los nombra todos</numerusform>
            <numerusform>y %Ln más; review.json los nombra todos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>Si sigue siendo así: al final no se pudo leer una fila a la que se refiere</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ejecutado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>%Ln decisión de rotar, revocar o eliminar aún no ejecutada</numerusform>
            <numerusform>%Ln decisiones de rotar, revocar o eliminar aún no ejecutadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>Decisiones aún no ejecutadas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Caducidad desconocida: %Ln token</numerusform>
            <numerusform>Caducidad desconocida: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>El hash que hay que anotar es el de todo el archivo manifest.json, como lo muestra sha256sum. El manifest_sha256 que contiene es otro: el de sus demás claves.</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>Cada token y cada cuenta se evaluó según las reglas siguientes. Un hallazgo de gravedad %1 o superior necesita una decisión antes de poder terminar la revisión. La política completa está en policy.json; su hash es el SHA-256 de ese JSON sin espacios y con las claves ordenadas.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>No se pudieron leer las notas</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>No se pudieron anotar las notas</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>No se pudieron leer las decisiones</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>No se pudo anotar la decisión</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>No se pudo leer la lista de revisiones</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>No se pudo leer la revisión</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>No se pudo anotar la revisión</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>No se pudo abandonar la revisión</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>No se pudo consultar el último paquete de evidencias</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>No se pudo recordar el paquete de evidencias</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>No se pudo revertir la decisión</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>Acceso estándar, limitado a lo que pueden ver sus equipos.</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>Acceso estándar y permiso de edición; las versiones más recientes han suprimido este rol.</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>Administra los recursos de datos y puede leer usuarios y equipos.</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>Puede hacerlo todo, incluida la administración de usuarios y de todos los tokens.</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>Este programa no sabe qué puede hacer este rol.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>Una rotación la anotó otra versión de Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Ábrala con esa versión</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>El campo «%1» de la rotación falta o no es lo que debería</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>Haga a mano los pasos restantes: los tokens están en la lista</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>su turno</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 no está en la lista del servidor.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Token antiguo</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>inmediata: el antiguo se ha filtrado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>caduca %1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>Proponer revocar</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>Proponer eliminar</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>Ajustes de esta rotación</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>en cuanto se use el nuevo</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>tras %Ln hora sin uso</numerusform>
            <numerusform>tras %Ln horas sin uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>tras %Ln día sin uso</numerusform>
            <numerusform>tras %Ln días sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>en cuanto se revoque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>%Ln día después de revocarlo</numerusform>
            <numerusform>%Ln días después de revocarlo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Se volvió al anterior</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>En observación</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>En entrega</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>Paso pendiente</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>En reversión</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>Falta crear el nuevo token</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>Aún no se sabe si se creó el nuevo token; la lista lo dirá en los próximos diez minutos</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>Falta entregar el valor del nuevo token</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>El nuevo token ya no funciona. Cree otro</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>El nuevo token aún no se ha usado</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>El token antiguo se usó hace poco; revóquelo %1, si deja de usarse</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>El token antiguo se ha filtrado y aún funciona: revóquelo</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>El nuevo token está en uso y el antiguo ya no se usa: revoque el antiguo</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>El token antiguo está revocado y se puede restaurar; elimínelo %1</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>Nadie echó en falta el token antiguo: elimínelo</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>Falta restaurar el token antiguo</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>El token antiguo vuelve a funcionar; falta revocar el nuevo</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>Alguien eliminó el token antiguo antes de que hubiera uno nuevo</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>El nuevo token ha ocupado el lugar del antiguo, que está eliminado</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>El token antiguo funciona; lo que se creó está revocado</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>Ambos tokens están como se dejaron</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Crear el nuevo token</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>Entregar su valor</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>Observar el uso de ambos</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Revocar el token antiguo</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Dejar en reposo</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Eliminar el token antiguo</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otro</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>Continuar la reversión</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>El nuevo token aún no se ha usado: lo que necesita un token probablemente tiene todavía el antiguo.</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>El token antiguo se usó %1: algo lo tiene todavía.</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>El valor se entregó %1; puede ser demasiado poco tiempo para saberlo.</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>Está en reposo hasta el %1. Una vez eliminado no se puede restaurar si resulta que algo lo necesita.</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>No se pudo leer entera la lista del servidor, y uno de los dos tokens no está en ella. Continúa cuando se lea una lista entera</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>Ya no se sigue</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>En la lista del servidor no se puede leer cuándo se usaron los tokens por última vez: pregunte quién tiene el antiguo y después revóquelo</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>No se puede leer cuándo se usaron los tokens por última vez: algo puede tener aún el antiguo.</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>El nuevo token está creado y la lista del servidor aún no lo muestra. Se continúa en cuanto lo muestre, o se sabrá en diez minutos</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>El valor del nuevo token nunca se entregó. Cree otro; entonces se revocará aquel cuyo valor se perdió</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 ya existe y no se sobrescribe</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>Guárdelo con el nombre que se propone ahora</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>No existe la carpeta %1</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>No tiene permiso para escribir en %1</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 está en un soporte de solo lectura</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>No queda espacio en %1</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Elija uno más corto</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>No se pudo escribir el archivo en %1</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>Elija otra carpeta o copie el valor</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>El nombre de un archivo no lleva barras. Elija la carpeta al lado.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>Elija la carpeta para el archivo</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 está en un medio en el que otros usuarios pueden leer el archivo</translation>
    </message>
</context>
<context>
    <name>SearchEntries</name>
    <message>
        <source>Token of %1</source>
        <translation>Token de %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>ayuda</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>cerrar sesión, desconectar, logout</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>deshabilitar, bloquear, inhabilitar</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>invalidar, matar</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>revertir, anular, dar marcha atrás</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>Ajustes: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>El valor sigue aquí: corrija el comando o entréguelo de otra manera</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>Escriba el comando que lee el valor.</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>Aquí no hay ningún programa %1 que se pueda ejecutar.</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>No se pudo poner el valor en una tubería</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 no terminó a tiempo y se detuvo</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>No se pudo iniciar %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 se cerró inesperadamente</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 falló con el código %2</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 terminó sin leer el valor de su entrada estándar</translation>
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
        <translation>En una tabla</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Fila anterior, fila siguiente</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primera fila, última fila</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Una página arriba, una página abajo</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Seleccionar más filas</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>El menú de la fila</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>En el cuadro de búsqueda</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir a la tabla</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>Aceptar la sugerencia que se ofrece</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>Cerrar lo que se ofrece, vaciar el cuadro, salir de él</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Control siguiente, control anterior</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Pulsar el botón, marcar la casilla</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>Cerrar un diálogo; nada de lo escrito se pierde sin preguntar</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Detalles de la fila</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>Volver de los detalles, no elegir ninguna fila, cerrar el mensaje</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>Mover el divisor, una vez alcanzado con Tab</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>Devolver el divisor a su sitio</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>Puede cerrar esta pestaña y volver a Tokendesk.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>No se permitió el inicio de sesión</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>No se entregó nada. Cierre esta pestaña y vuelva a Tokendesk; allí puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>No se pudo leer la respuesta del despliegue. Cierre esta pestaña y vuelva a Tokendesk; allí puede pegar un token en su lugar.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>Tokendesk espera en esta dirección el final de un inicio de sesión, y nada más.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Este inicio de sesión ha terminado</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>Se completó en otra pestaña. Cierre esta y vuelva a Tokendesk.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>Esto no pertenece al inicio de sesión</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>Tokendesk no lo aceptó. Vuelva a Tokendesk y abra el inicio de sesión desde allí.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Su ID es ahora de otra cuenta, según la lista del servidor: puede que el despliegue se haya creado de nuevo o restaurado a un estado anterior</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Su ID es ahora de otro token, según la lista del servidor: puede que el despliegue se haya creado de nuevo o restaurado a un estado anterior</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Sus ID son ahora de otras cuentas, según la lista del servidor: puede que el despliegue se haya creado de nuevo o restaurado a un estado anterior</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} no se conoce. Existen {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} y {yyyy-mm-dd}.</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>Una llave se abre o se cierra sin su pareja.</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>Ponga {name} en el patrón, para que por él se reconozca el nuevo token.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>El patrón es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>No se puede usar el archivo de certificado %1: %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>la frase de contraseña no la abre</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>está protegida con una frase de contraseña</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>Introduzca la frase de contraseña de la clave en la configuración de la conexión</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>No se puede usar el archivo de clave %1: %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>su certificado caducó el %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>Hay que renovar el certificado del servidor. Compruebe antes la fecha de este ordenador</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>su certificado no es válido hasta el %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>Compruebe la fecha de este ordenador</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>su certificado es para otro nombre (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>Compruebe la dirección. Si es correcta, hay que sustituir el certificado del servidor</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>su certificado está revocado</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>No se conecte; avise a quien administra el servidor</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>su certificado está autofirmado</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>su certificado procede de una autoridad que este ordenador no conoce</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>No se puede verificar la identidad de %1: %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>No se pudo establecer una conexión segura con %1</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 pide un certificado de cliente, u otro distinto del que se presentó</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>Compruebe la dirección y el puerto. El servidor debe ofrecer TLS 1.2 o posterior, y quizá exija un certificado de cliente</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>la frase de contraseña no lo abre, o está protegido de un modo que ya no se admite</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>Introduzca su frase de contraseña en la configuración de la conexión. Si es correcta, conviértalo en un archivo PEM: %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>El certificado de cliente de %1 caducó el %2</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>Elija el archivo con el certificado renovado en la configuración de la conexión. Compruebe antes la fecha de este ordenador</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>El certificado de cliente de %1 solo es válido desde el %2</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>La clave privada no corresponde al certificado de cliente, así que no se consultó a %1</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>Elija la clave propia del certificado en la configuración de la conexión</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>Elija el certificado de cliente y su clave en la configuración de la conexión</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>Elija el archivo de su autoridad de certificación (PEM o DER) en los ajustes de la conexión, o quítelo allí</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>Elija el archivo de su certificado de cliente (PEM, DER o PKCS#12) en los ajustes de la conexión, o quítelo allí</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>Elija el archivo con la clave privada del certificado (PEM o DER) en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>no contiene ningún certificado en PEM o DER</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>no contiene ninguna clave privada en PEM o DER</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 no acepta el certificado de cliente: ha caducado</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>Elija el archivo del certificado renovado en los ajustes de la conexión. Si aún no ha caducado, avise a quien gestiona el servidor</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 no acepta el certificado de cliente: fue revocado</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>Pida otro a quien lo emitió, y elija su archivo en los ajustes de la conexión</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 no acepta el certificado de cliente: no conoce la autoridad que lo emitió</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>Elija un certificado de cliente de la autoridad correcta en los ajustes de la conexión. Si otros emiten en su nombre, el archivo debe contener también sus certificados</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>contiene una clave Ed25519 o Ed448, que no se admite</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>Pida un certificado con una clave RSA o EC</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>Si es la autoridad de su propia organización, añada su archivo de certificado a la conexión (en un terminal: --ca FILE); de lo contrario, no se conecte</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>el archivo con su autoridad de certificación no lleva a su certificado</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>el archivo con su autoridad de certificación no lleva a su certificado, pues le falta el de %1</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>Puede que el servidor no envíe su certificado intermedio: ponga ese y el certificado raíz en el mismo archivo (en una terminal: --ca FILE). Si no son de su propia organización, no se conecte</translation>
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
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Por caducar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>Caducó %1. Ya no se puede usar.</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>No caduca nunca. Si se filtra, funciona hasta que se revoque.</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>Revocado. Se puede restaurar hasta que alguien lo elimine.</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>Su cuenta está desactivada.</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>Puede ser la credencial que está usando.</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>Otros tokens de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>Forma parte de una rotación. %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token seleccionado</numerusform>
            <numerusform>%Ln tokens seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>Sus propios tokens</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>No tiene ninguno.</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>Caduca %1. Rótelo ahora.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Caduca %1.</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>Un cambio de este token no tuvo una respuesta clara, así que no se sabe si funciona. La próxima lista que se lea lo dirá.</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>El servidor no dice si el token está revocado. Puede que funcione.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>Elija el archivo que contiene el token y nada más</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>No existe el archivo %1</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 no es un archivo</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 es demasiado grande para un token</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 no contiene ningún token</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>El campo «%1» del plan falta o no es lo que debería</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>Pida de nuevo el archivo tal como se guardó</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>El archivo es demasiado grande para un plan</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>Elija el archivo que se guardó como plan</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>El archivo no es un plan de Tokendesk</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>El plan lo guardó otra versión de Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>Ábralo con esa versión o cree el plan de nuevo</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>El plan se alteró después de guardarse</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>Un plan admite como máximo %1 tokens, y este tendría %2. Elija menos</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>Un token solo para sincronización de directorios (SCIM) se rechaza aquí, y aun así puede funcionar</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>El servidor lo dejó entrar, pero como otro token</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>Mire los tokens de la cuenta antes de continuar</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>El servidor no aceptó el valor del nuevo token</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>Espere un momento e inténtelo de nuevo: puede que aún no se conozca en todas partes. Si sigue así, revoque el token y cree otro</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit admite un número a partir de 1</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>El registro de actividad no está como lo escribió este programa</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>Está sellado con una clave que este llavero no tiene, así que no se demuestra nada</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>Indique id. de tokens o --query, una de las dos cosas</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query está vacía, lo que abarcaría todos los tokens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>«%1» no es un id. de token</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>No existe ese token</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>se usó en las últimas 24 horas</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>después no funciona ningún token de su cuenta</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>puede ser la credencial en uso</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>Tokens que se revocarán: %1. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>Tokens que se restaurarán: %1. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>Tokens que se eliminarán definitivamente: %1. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>Puede ser la credencial en uso; véase --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>Aquí no se puede preguntar a nadie: use --yes, o --plan para ver qué se haría</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>El número de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>Cambiar también el token que puede ser la credencial en uso.</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>El color que le da la ventana.</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>Usar esta conexión guardada, por su nombre o id.; si solo hay una, no hace falta nombrarla.</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>Dónde lo guarda todo la ventana, cuando tiene una carpeta propia.</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>De 1 a 365 días, o never.</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>Terminar con 1 cuando haya un hallazgo a partir de esta gravedad sin decisión: info, low, medium, high, critical o never; sin esta opción, el umbral de la propia política.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json o csv.</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>Este número de cambios como máximo, los más recientes (100).</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>Cómo se llamará.</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>Guardarla sin preguntar antes al despliegue.</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>Escribirlo ahí en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>Imprimir el plan que la ventana puede abrir, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>Evaluar según esta política: un archivo, o default, cis, pci, qualytics.</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>El paquete al que dice seguir.</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>Modo de revisor: no se puede cambiar nada a través de ella.</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>Por qué, para el registro de actividad.</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>Un token solo para sincronización de directorios.</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>El archivo nuevo para el valor del token; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>Leer la credencial de la entrada estándar.</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>La dirección del despliegue.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>Listar las conexiones guardadas.</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>Olvidar una conexión y su credencial.</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar los tokens de servicio; TEXT filtra como la búsqueda de la ventana.</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>Crear un token de servicio y poner su valor en un archivo propio.</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>Revocar tokens de servicio.</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>Restaurar tokens de servicio revocados.</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>Eliminar definitivamente tokens de servicio revocados.</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>Comprobar un paquete de evidencias: sus hashes, sus números y la cadena con el paquete anterior.</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>Demostrar que nadie alteró el registro de actividad.</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>Falta --url</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name está vacío</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour admite #RRGGBB, no «%1»</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>Ya existe una conexión «%1»</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>La salida estándar no aceptó los datos</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>La credencial se lee de una tubería</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>Por ejemplo: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>No se puede leer la entrada estándar</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in admite de 1 a 365 días o never, no «%1»</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 ya existe y no se sobrescribe</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>No puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>Falta --%1</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account admite el número de una cuenta de servicio; accounts list los muestra</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name admite como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>No existe la cuenta de servicio %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>Véase tokendeskctl --help, o --help después de un comando</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>Uso: tokendeskctl COMANDO [OPCIONES]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl COMANDO --help muestra las opciones de un comando; --version, la versión.</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>Uso: tokendeskctl %1 [OPCIONES]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Falta un comando</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>No existe el comando «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>«%1» admite uno de: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Falta %1</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>¿Qué es «%1»?</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 se indica dos veces</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROL</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>ID DE SERVICIO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>CADUCA</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CUENTA</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>CUÁNDO</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>QUÉ</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ELEMENTO</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>DESPLIEGUE</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format admite table, json o csv, no «%1»</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>COLOR</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVEDAD</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGLA</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>AFECTA A</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DECISIÓN</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe %1</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>Indique la carpeta de un paquete o su manifest.json</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>El paquete de evidencias no está como se escribió</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>No se puede leer la política %1: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>Indique un archivo, o una de %1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on admite info, low, medium, high, critical o never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>Hallazgos según la política «%1»: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>Desde %1, sin decisión: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>La credencial no tiene el rol Admin, que este comando necesita</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>La credencial funciona, pero no puede ver cuentas de servicio</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>Tokendesk está abierto u otro tokendeskctl está trabajando, y solo uno a la vez puede usar el registro de actividad. No se cambió nada. Use su ventana o ciérrela antes.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>La conexión «%1» es de solo lectura. No se cambió nada. Edítela en la ventana de Tokendesk para permitir cambios.</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Leyendo las listas…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url y --token-stdin van juntas</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url y --connection se excluyen entre sí</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>No hay ninguna conexión guardada</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>Use --url con --token-stdin, o connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>Hay más de una conexión guardada</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>Indique una con --connection; connections list las muestra</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>No hay ninguna conexión guardada «%1»</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>Más de una conexión se llama «%1»</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>El registro de actividad está escrito, pero no sellado: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>No hay historial de esta conexión: no se sabe cuándo se revocó o eliminó algo</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>Iniciar sesión con el navegador en lugar de leer la credencial de la entrada estándar.</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>Abandonar el navegador tras tantos segundos, de 1 a 120 (120).</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>Guardar una conexión; su credencial viene de la entrada estándar o del navegador, y va al llavero.</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait va con --browser</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait admite un número de 1 a %1</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Escribiendo %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>Inicie sesión en %1 con un navegador de este ordenador, y permítalo allí, en el plazo de %Ln segundo:</numerusform>
            <numerusform>Inicie sesión en %1 con un navegador de este ordenador, y permítalo allí, en el plazo de %Ln segundos:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>No se pudo abrir ningún navegador: abra la dirección usted mismo</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>Hay entradas escritas sin la clave del llavero, así que no está demostrado que las escribiera este programa</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>se usó después de hacerse el plan</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>no funciona hasta que se reactive su cuenta</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>La lista ha cambiado entretanto, así que no se cambió nada. Mírela otra vez</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>Escribir todos los cambios, o los que encuentre TEXT, los más antiguos primero, en json o csv.</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>Puede que el token ya esté creado: se espera la respuesta, que trae su valor</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>La página de manual dice qué puede preguntar una búsqueda</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 está vacío</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>Las listas del servidor no se leyeron completas: puede abarcar más de lo que se encontró</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>Este despliegue ya se conoce aquí: el registro tiene %Ln cambio hecho antes, que puede deshacerse de nuevo.</numerusform>
            <numerusform>Este despliegue ya se conoce aquí: el registro tiene %Ln cambios hechos antes, que pueden deshacerse de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>La cuenta de servicio %1 no está entre las filas de la lista del servidor que se pudieron leer</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>Se creó el token %1, pero nadie tiene su valor: %2 Búsquelo con tokens list y revóquelo</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>ha caducado y no funciona aunque se restaure</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>No existe la carpeta %1</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan imprime json, que la ventana puede abrir; omita --format</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 no empieza por ninguna palabra conocida aquí; para buscarlo como texto, póngalo entre comillas dobles</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>No se sabe si la lista del servidor lo muestra: %1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>Leer después las listas otra vez; lo que no muestren es desconocido.</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>El servidor respondió que se hizo, pero su lista lo muestra como antes</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>Se creó desde aquí, pero la lista del servidor no lo muestra: puede ir con retraso. Inténtelo de nuevo dentro de un momento</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>No se pudo leer su estado en la lista del servidor</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>Se interrumpió antes de que la lista lo mostrara</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>La lista de tokens del servidor no se leyó por completo, así que no se puede saber qué excluye la búsqueda con «-». No se cambió nada. Indique los tokens por su id, busque sin «-» o inténtelo de nuevo</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>La lista de cuentas del servidor no se leyó por completo, así que no se puede saber qué excluye la búsqueda con «-». No se cambió nada. Indique los tokens por su id, busque sin «-» o inténtelo de nuevo</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>No se puede crear una carpeta de archivos temporales en %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>Ponga en TMPDIR una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>Coincide con la búsqueda desde que se hizo el plan y sigue activo. Dé la misma orden otra vez</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>El servidor respondió que todo está hecho. La credencial en uso se revocó con ello, así que las listas no se pudieron volver a leer</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>No se sabe si ahora coinciden más tokens con la búsqueda. Dé la misma orden otra vez con la credencial de otro Admin</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Ningún token coincide con «%1». No se cambió nada</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Otra política tiene este nombre.</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>Dele un id y un nombre propios</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>La ventana nunca se usó aquí con este despliegue: no se conocen los responsables, las rotaciones ni cuándo se revocó o restauró algo, y lo que se juzga por ellos no se encuentra</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>Más de una cuenta de servicio se llama «%1»</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>Use su identificador; accounts list lo muestra</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>Es la cuenta de la credencial en uso, que no puede desactivarla. Use la credencial de otro Admin</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>Una cuenta reactivada tiene el rol y los equipos que tenía. Sus tokens revocados siguen revocados hasta que tokens restore lo deshaga.</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>Se puede deshacer: accounts reactivate y después tokens restore --run.</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>No se puede deshacer desde aquí: este despliegue no ofrece reactivar una cuenta.</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>Cuentas de servicio que se reactivarán: %1. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>Cuentas de servicio que se desactivarán: %1, tokens que se revocarán: %2. Escriba yes para continuar:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>Aquí no se puede preguntar a nadie: indique --yes</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>Indique una de las tres cosas: identificadores de tokens, --query o --run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>Lo que esta ejecución revocó y sigue revocado; revoke indica su identificador.</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>Desactivar cuentas de servicio; sus tokens activos se revocan primero.</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>Reactivar cuentas de servicio desactivadas.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EJECUCIÓN</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>Indique el paquete anterior de la misma conexión</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>La ventana guarda los responsables y las fechas de revisión de cada conexión: indique una que se haya usado allí, o prescinda de owner: y review:</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>El registro de actividad no tiene ninguna ejecución «%1»</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>activity list muestra las ejecuciones</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>La ejecución «%1» fue por otra conexión, a %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>Indique esa</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>La ejecución «%1» no revocó ningún token</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>Se restauró o se volvió a revocar desde esta ejecución; restáurelo por su identificador</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>Para deshacerlo: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>No se conocen las conexiones guardadas</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>Haga que %1 sea un archivo que pueda leer</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>Para prescindir del llavero, use --url con --token-stdin</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>Use su ID o su ID de servicio, el que ninguna otra tenga; accounts list --format json muestra ambos</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>La lista de cuentas de servicio del servidor no se leyó completa, así que puede haber otra llamada «%1»</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>Sigue activa porque no quedó claro de inmediato que todos sus tokens estuvieran revocados. Dé la misma orden otra vez</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>Sigue activa porque no se revocaron todos sus tokens (%1 de %2)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>Tokens de los que no está claro: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>Los tokens de una cuenta desactivada no funcionan hasta que se haga esto: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>Dar a una conexión guardada otra credencial, desde la entrada estándar o el navegador; todo lo demás se mantiene.</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew le da otra credencial</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>Si ninguna de las dos cosas es posible, esto funciona en paralelo, con la credencial en la entrada estándar en lugar de --connection: --url %1 --token-stdin --data-dir FOLDER. La carpeta debe ser nueva; lo que se cambia se anota allí.</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>Indique en --ca un archivo PEM o DER con el certificado de la autoridad</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>Confiar también en la autoridad de este archivo PEM o DER, para un despliegue cuyo certificado ha firmado su propia autoridad.</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca va con --url</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar las cuentas de servicio; TEXT filtra como la búsqueda de la ventana.</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>Indique cuentas por ID, id. de servicio o nombre, o dé --query, una de las dos cosas</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query está vacía, lo que sería todas las cuentas de servicio</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Ninguna cuenta de servicio coincide con «%1». No se cambió nada</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>Las listas del servidor no se leyeron por completo, así que no se sabe qué deja fuera la búsqueda con «-». No se cambió nada. Indique las cuentas por sus ID, busque sin «-» o inténtelo de nuevo</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>Todo lo que mostraría la búsqueda de la ventana.</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>Cuenta de servicio %1, tokens: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>Cuentas de servicio a las que pertenecen estos tokens: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>Este es el valor de un token de la cuenta %1, según indica él mismo</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>Este es el valor de un token; no indica de qué cuenta</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>Este es el valor de un token de %1, según indica él mismo</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>El shell puede guardarlo en su historial: quítelo de allí y revoque el token</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>El shell puede guardarlo en su historial: quítelo de allí y revoque el token. Esta orden lo busca: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>Se puede deshacer: accounts reactivate.</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1: tokens aún no revocados, que se revocan primero: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>El servidor no desactiva ninguna cuenta con un token activo, así que estos se revocan primero, y lo que los usa deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>El rol y los equipos se conservan.</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>Tokens de la cuenta de servicio %1 que quizá aún funcionen:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>Para continuar, repita el comando para lo que queda: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>Se creó el token %1 (%2), pero nadie tiene su valor. Revóquelo: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar los cambios hechos desde este ordenador; TEXT filtra como la búsqueda de la ventana.</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>La salida estándar está cerrada, así que nadie tendría el valor</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>Indique un archivo con --secret-to o deje abierta la salida estándar</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>El token %1 se creó, pero nadie tiene su valor: %2 Revóquelo: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>Es una parte del valor de un token, demasiado corta para saber de qué cuenta</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>Empieza la ejecución %1. Si se interrumpe, esto deshace lo que haya hecho: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>Empieza la ejecución %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>La ejecución %1 se interrumpió. Tokens de la cuenta de servicio %2 que revocó: %3. Lo que lo deshace: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>No se sabe si lo revocó esta ejecución; restáurelo por su identificador</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>Lo que elimina la conexión «%1»: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>Use su id., uno de estos: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>La ejecución %1 se interrumpió. No se sabe si revocó estos tokens de la cuenta de servicio %2: %3. Lo que los restaura: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>La ejecución %1 dejó activa la cuenta de servicio %2. Tokens de ella que revocó: %3. Para revertirlo: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>La ejecución %1 dejó activa la cuenta de servicio %2. No se sabe si revocó estos tokens de ella: %3. Para restaurarlos: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>Una fecha por la que se pregunta aquí no se pudo leer o no se indica, así que puede haber más de lo que se encontró</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>Una petición anterior se abandonó antes de que llegara su respuesta: %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>El servidor no dice de cada token de quién es, así que puede haber más de lo que se encontró</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>El llavero aún no conocía su final; a partir de ahora también se detectará un corte al final.</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>No hay ninguna carpeta donde guardar nada: esta cuenta no tiene carpeta personal</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>Defina HOME, o XDG_DATA_HOME y XDG_CONFIG_HOME, o indique una carpeta con --data-dir</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>No se sabe si esta ejecución revocó algunos tokens. Solo si a pesar de todo deben funcionar: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>Evaluar todos los tokens y cuentas según una política; termina con 1 cuando hay algo que decidir.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json o csv.</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>Solo lo que se cambió por esta conexión guardada, por su nombre o id.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format admite json o csv, no «%1»</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>No se puede leer el registro de lo avisado</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>El registro de los avisos lo escribió una versión más reciente</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>El token ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Ha cambiado desde entonces: no está como lo dejó este cambio</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>La cuenta ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>Se hizo en otra conexión</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>Aún no se sabe si se llevó a cabo</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>Aún no se ha leído la lista del servidor</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>Un token eliminado no se puede recuperar</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>Restaurar el token</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revocar el token</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>Reactivar la cuenta</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>Ninguno de ellos cambió un token de una forma que pueda revertirse; los cambios de cuentas se revierten uno a uno</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>Unos se revierten restaurando y otros revocando: elija cambios de una misma clase</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>La lista de cuentas de servicio no se pudo leer la última vez</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>No se pudo escribir %1</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>Elija otra carpeta, libere espacio o revise los permisos de la carpeta</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 se canceló antes de estar completo</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Acerca de Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>Cuentas de servicio y tokens de servicio de un despliegue de Qualytics. No se envía nada a ningún sitio salvo a los despliegues que usted abre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountFilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Equipos</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>Por ejemplo: Airflow producción</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>Aquí no se conocen los equipos de este despliegue: escriba sus nombres.</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>Una cuenta ve lo que pueden ver sus equipos.</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 Cada uno de sus tokens puede hacer lo mismo: elija un rol inferior donde baste.</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>Id. de servicio: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>El id. de servicio se forma a partir del nombre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln activo</numerusform>
            <numerusform>%Ln activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (%Ln por caducar)</numerusform>
            <numerusform> (%Ln por caducar)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln caducado</numerusform>
            <numerusform>%Ln caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln revocado</numerusform>
            <numerusform>%Ln revocados</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id. de servicio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próx. caducidad</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln en curso</numerusform>
            <numerusform>%Ln en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Cuentas de servicio</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Detalles de la cuenta</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Elija antes una cuenta</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>Elija solo una cuenta</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>Elija antes una sola cuenta</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Su credencial no tiene el rol Admin</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>cuentas-de-servicio</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Aún no hay cuentas de servicio</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>Una cuenta de servicio es un usuario creado para una automatización. Cree la cuenta y su primer token de una vez.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Ninguna cuenta coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln cuenta oculta por los filtros.</numerusform>
            <numerusform>%Ln cuentas ocultas por los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>Elija una cuenta para ver todo lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>Aquí no se guarda ninguna contención de esta cuenta por esta conexión</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>Elija una sola cuenta para contenerla. «%1» acepta varias y también revoca sus tokens</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Ninguna cuenta coincide con «%1»</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>No se aplica a ninguna de las cuentas elegidas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Buscar acciones, tokens y cuentas</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Intro: ejecutar. Arriba y abajo: elegir. Esc: cerrar.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ahora no: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>Este es el valor de un token; no se guarda.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>Solo esta conexión</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Despliegue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Token o cuenta</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>Elija antes un solo cambio</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>Se está verificando</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Elija antes un cambio</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>Puede ser la credencial que está usando: podría quedarse sin acceso.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>Sé que puedo perder mi propio acceso</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>actividad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Leyendo el registro de actividad…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>Cada cambio hecho con este programa se anota aquí antes de enviarse: quién, qué, por qué y cómo terminó.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln cambio oculto por los filtros.</numerusform>
            <numerusform>%Ln cambios ocultos por los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>Elija un cambio para ver todo lo que se anotó de él.</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>Fue un cambio por sí solo</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>Ninguno de estos tokens está ya en la lista del servidor.</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>Revierte cambios</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>Todavía no se ha cambiado nada con esta conexión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>No se muestra %Ln cambio hecho con otras conexiones.</numerusform>
            <numerusform>No se muestran %Ln cambios hechos con otras conexiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Mostrar todas las conexiones</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>No formó parte de una contención por esta conexión</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Ir a los tokens</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>Todavía no se ha cambiado nada con este programa</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Ningún cambio coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>No se pudo quitar %1</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>Compruebe los permisos de la carpeta, o quítelo a mano</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokendesk::BannerStack</name>
    <message>
        <source>Show fewer notices</source>
        <translation>Mostrar menos avisos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more notice(s)</source>
        <translation>
            <numerusform>%Ln aviso más</numerusform>
            <numerusform>%Ln avisos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>No llegó nada del navegador en %Ln minuto</numerusform>
            <numerusform>No llegó nada del navegador en %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>Inicie sesión de nuevo y permítalo en el navegador.</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>Este ordenador no da al programa ningún puerto en el que esperar al navegador</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>Pegue un token en su lugar.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>Se canceló el inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>No se permitió el inicio de sesión en el navegador</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>Inténtelo de nuevo, o pegue un token.</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>El despliegue respondió al inicio de sesión con algo que no es un token</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>No llegó nada del navegador en %Ln segundo</numerusform>
            <numerusform>No llegó nada del navegador en %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>Se canceló</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>La conexión se cerró</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>Su propia credencial va al final, y antes no se hizo todo</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>El servidor no permite uno de estos cambios con esta credencial</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>El servidor no acepta la credencial para estos cambios</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>Detenido tras %Ln fallo seguido</numerusform>
            <numerusform>Detenido tras %Ln fallos seguidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como estaba.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>La cuenta ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>El token ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>No se sabe si se creó el token. Cuando el servidor vuelva a responder, su lista lo dirá, y este programa informará de ello</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>El token se creó, pero su valor nunca llegó aquí</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>La lista del servidor muestra que no ocurrió</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>Deshace el cambio %1</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>No se pudo leer una parte de la lista del servidor, así que el token puede estar ahí. Mire en el propio servidor antes de crear otro</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>La lista del servidor tiene un token con este nombre, pero sus fechas no encajan. Mírelo antes de crear otro: si nadie tiene su valor, revóquelo</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>Se pidió de nuevo más tarde, y es esa petición la que cuenta</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>la caducidad</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>el estado: está revocado</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>El servidor no lo creó como se pidió. Difiere: %1. Véalo en la lista antes de que algo lo use.</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>No se sabe si la cuenta se creó. Cuando el servidor vuelva a responder, su lista lo mostrará y este programa lo dirá</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>La lista del servidor tiene una cuenta con este nombre, pero sus fechas no coinciden. Mírela antes de crear otra</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>No se pudo leer una parte de la lista del servidor, así que la cuenta puede estar ahí. Mire en el propio servidor antes de crear otra</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Ha cambiado desde entonces: no está como lo dejó este cambio</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>Le quitaría su propio acceso de administrador. Edite la cuenta, si es lo que quiere</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>Puede que este programa lo esté usando. Revóquelo en la lista, si es lo que quiere</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>Permanece activa hasta que se revoque cada uno de sus tokens</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>Si la lista solo va con retraso, «Deshacer» volverá en cuanto muestre el cambio</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>Una cuenta se lee antes de modificarla, así que no se envió nada</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>La lista del servidor, hasta donde se puede leer, no contiene la cuenta</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>Ya está así: otra persona lo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>Nadie tiene este valor. Revoque el token (su id. es %1) y cree otro</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>La lista del servidor no muestra la cuenta: no se creó</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>Ya se puede crear</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>La lista del servidor no muestra el token: no se creó</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>Su valor nunca se entregó. Otra persona eliminó el token desde entonces, así que ya nadie lo necesita</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>Nadie tiene este valor. Cree otro en la rotación; entonces se revocará el token sin valor (su id. es %1)</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>La lista del servidor no muestra la cuenta. Espere un momento y vuelva a leer la lista antes de crear otra: un servidor lento puede estar creándola todavía</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>La lista del servidor no muestra el token. Espere un momento y vuelva a leer la lista antes de crear otro: un servidor lento puede estar creándolo todavía</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Buscar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 elegidos</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>Quita el valor del portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Valor del token en el portapapeles %Ln segundo más</numerusform>
            <numerusform>Valor del token en el portapapeles %Ln segundos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>Las columnas, su orden y sus anchos tal como los trae el programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>Debe quedar una columna.</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>Se muestran las marcadas, en este orden. La barra espaciadora marca; Alt+Arriba y Alt+Abajo mueven, Alt+Izquierda y Alt+Derecha cambian el ancho.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Más estrecha</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancha</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>Márquela primero: no se muestra</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>No puede ser más estrecha</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>Lee el valor de su entrada estándar, como con «vault kv put secret/etl token=-». No hay ningún shell de por medio; las comillas funcionan.</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>Pasar a un comando</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Coman&amp;do</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Un programa suyo y sus argumentos</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Ejecutando…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Asked a second time, because it is about your own access.</source>
        <translation>Se pregunta por segunda vez porque se trata de su propio acceso.</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Marque primero la casilla de arriba</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>Entregando el token al llavero…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando la zona de pruebas…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>Quitando lo que se guardó…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 sigue guardada: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>Conéctese de nuevo para seguir solo en esta ejecución</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>Puede eliminar lo que no se puede leer en los ajustes, en Conexiones</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utoridad de certificación</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>C&amp;ertificado de cliente</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Su clave privada</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actualizac&amp;ión</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Ninguna aparte de las del sistema</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>En el mismo archivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>Solo para una clave protegida. Va al llavero y no vuelve a mostrarse.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>Cada </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Indique la ruta completa del archivo.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Indique el host del proxy.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Un nombre de usuario no contiene dos puntos.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>This HTTP proxy</source>
        <translation>Este proxy HTTP</translation>
    </message>
    <message>
        <source>This SOCKS5 proxy</source>
        <translation>Este proxy SOCKS5</translation>
    </message>
    <message>
        <source>Only if it asks for one</source>
        <translation>Solo si pide uno</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>Va al llavero y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>Para %1, que indica el sistema, y para ningún otro.</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>Escriba el nombre de usuario al que pertenece la contraseña.</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>Escriba la contraseña de este usuario.</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>Un archivo PEM o DER, para un despliegue cuyo certificado ha firmado su propia autoridad.</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>Un archivo PEM, DER o PKCS#12, para un despliegue que pregunta quién es usted antes de pedir el token.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>Esto no es un host. Escríbalo como proxy.example.com, sin ruta ni nombre de usuario.</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>Plegar las opciones</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Mostrar las opciones</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar la zona de pruebas</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>Conectar con un despliegue</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>¿No tiene un despliegue a mano?</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>Un servidor real en este ordenador, con cuentas y tokens inventados, para probarlo todo sin riesgo.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>Idioma y configuración</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Restablecer zona de pruebas…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexiones…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>Lo que ha escrito se pierde al salir. Pulse Escape otra vez, o Cancelar, para descartarlo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Conexión %1, %2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1: elegir, añadir o cambiar conexiones</translation>
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
        <translation>Nuevo &amp;token</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Conservar solo para esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>&amp;Solo lectura (modo de revisor)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>C&amp;olor</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>A través de ella no se puede cambiar ningún token ni ninguna cuenta. Las decisiones y notas de una revisión sí: permanecen en este ordenador.</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>Para otra dirección, añada otra conexión.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>Déjelo vacío para conservar el que está en el llavero.</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>Un token propio, o de una cuenta de servicio con el rol Admin.</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>De lo contrario, el token va al llavero del sistema y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 Puede marcar esta casilla para conectarse ahora: el token se conserva entonces en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Termine el inicio de sesión en el navegador, o cancélelo y pegue un token.</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>Inicie sesión con el navegador, pegue un token o elija el archivo que lo contiene.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>Dentro de dos horas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>No se puede leer el archivo de configuración %1, por lo que no se muestran sus conexiones</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>Las conexiones las guardó una versión más reciente; lo que esta no conoce se deja como está</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>La conexión «%1» se omite: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>La conexión «%1» se omite: no se puede leer su proxy</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>No se pudieron guardar las conexiones: no se puede escribir %1</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>Una parte del archivo de ajustes %1 no se puede leer, y lo que contiene no se muestra. El archivo tal como estaba se guarda como %2</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>Una parte del archivo de ajustes %1 no se puede leer, y lo que contiene no se muestra</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>Asegúrese de que se puede escribir en el archivo y en su carpeta y de que el disco no está lleno, e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>Si faltan conexiones, importe una exportación de ellas o añádalas de nuevo</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>Corríjala en %1 o elimínela</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>La conexión «%1» se omite: le falta una parte</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>La conexión «%1» es de solo lectura: le falta una parte</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Cambiar de conexión</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>Pulse un número o escriba parte del nombre.</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>Parte del nombre o del host</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>Nombre o host</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierta ahora</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>se actualiza a mano</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>se actualiza cada %Ln minuto</numerusform>
            <numerusform>se actualiza cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Aún no hay ninguna guardada</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Todavía no hay ninguna conexión guardada</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Ya es el primero</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Ya es el último</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>Aparecen en este orden en el menú y en «Cambiar de conexión», que las numera. Nombre, color, solo lectura, proxy, certificados y actualización se configuran para cada una.</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · no se puede leer</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>No se puede leer: corríjala en el archivo de configuración o elimínela</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>Revocado: %1</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>Falló para %1: %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>Terminado: no queda ningún token activo</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Terminado antes de tiempo: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>&amp;Desactivar también la cuenta</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>Sé que esta es mi propia cuenta y tengo otra forma de entrar</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>Exportar cronología…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>Restaurar exactamente estos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>Contener ahora</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>¿Contener %1?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln token revocado</numerusform>
            <numerusform>%Ln tokens revocados</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 está contenida</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>No queda ningún token activo y la cuenta está desactivada.</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>No queda ningún token activo.</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 no está contenida</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>Revocar %Ln token ahora</numerusform>
            <numerusform>Revocar %Ln tokens ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>contención</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtelo de nuevo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln token sin revocar:</numerusform>
            <numerusform>%Ln tokens sin revocar, primero los usados más recientemente:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>Conteniendo %1…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>Este despliegue no ofrece desactivar una cuenta</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>Se revoca ahora cada token de esta cuenta que no esté revocado, primero el usado más recientemente, antes que todo lo demás. La lista se vuelve a leer hasta que no quede ninguno. No se toca ninguna otra cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln petición sin respuesta clara: la lista lo dirá</numerusform>
            <numerusform>%Ln peticiones sin respuesta clara: la lista lo dirá</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>Deteniendo: se espera lo que está en camino</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>La lista no muestra ningún token activo de esta cuenta.</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>Para entonces su propia credencial estará revocada. Desactive la cuenta con otra credencial</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>La cuenta ya está desactivada</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desactivar la cuenta</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>Comprobar la lista de nuevo</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 no tiene ningún token activo, pero no está desactivada</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>Contención de %1</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>La lista de tokens no se ha leído, así que no se sabe cuáles de esta cuenta están activos ahora.</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>Sigue en curso. El botón «Detener» lo termina: entonces no se inicia nada más, y lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>¿Qué pasó? Se muestra en Actividad (opcional)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Iniciado: %Ln token no revocado</numerusform>
            <numerusform>Iniciado: %Ln tokens no revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Retomado: %Ln token no revocado</numerusform>
            <numerusform>Retomado: %Ln tokens no revocados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%1 de %Ln token revocado</numerusform>
            <numerusform>%1 de %Ln tokens revocados</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>No queda ningún token activo y la cuenta está desactivada (no por esta ejecución).</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>La cuenta está desactivada, no por esta ejecución</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>last use not known</source>
        <translation>último uso desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln token aún sin revocar</numerusform>
            <numerusform>%Ln tokens aún sin revocar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>La lista muestra %Ln token de esta cuenta que no está revocado.</numerusform>
            <numerusform>La lista muestra %Ln tokens de esta cuenta que no están revocados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln token: no se sabe si está revocado</numerusform>
            <numerusform>%Ln tokens: no se sabe si están revocados</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>no se sabe si la contención lo revocó</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>La lista muestra %1 como revocado (no se sabe si por esta ejecución; pedido a las %2 UTC)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>No está claro para %1: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>La lista muestra la cuenta como desactivada (no se sabe si por esta ejecución; pedido a las %1 UTC)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>La cuenta, que esta contención desactivó, vuelve a estar activa.</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>Releído: no queda ninguno</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>Releído: queda %Ln</numerusform>
            <numerusform>Releído: quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln token: revocado según la respuesta, activo según la lista</numerusform>
            <numerusform>%Ln tokens: revocados según la respuesta, activos según la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>La lista no muestra como revocado nada de lo que se revocó</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>No se pudo volver a leer la lista: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>Deshace la contención de %1</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>No hubo respuesta antes de la interrupción</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>El servidor no dio su lista de tokens, así que no se sabe si queda alguno activo. Conéctese con la credencial de un Admin y contenga la cuenta otra vez, o mire en el propio servidor.</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>No se pudo leer una parte de la lista de tokens del servidor, así que puede quedar otro token activo. Mire en el propio servidor.</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>La cuenta ya no está en la lista del servidor, así que no se sabe si queda algún token activo. Mire en el propio servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>El servidor respondió que todos se habían revocado, pero su lista aún muestra %Ln token como activo. La lista puede ir con retraso, o no se hizo nada: inténtelo de nuevo dentro de un momento y mire en el propio servidor si persiste.</numerusform>
            <numerusform>El servidor respondió que todos se habían revocado, pero su lista aún muestra %Ln tokens como activos. La lista puede ir con retraso, o no se hizo nada: inténtelo de nuevo dentro de un momento y mire en el propio servidor si persiste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>El servidor no dice de quién es %Ln token activo, así que puede ser de esta cuenta. Está bajo «%1». Compruébelo en el propio servidor.</numerusform>
            <numerusform>El servidor no dice de quién son %Ln tokens activos, así que alguno puede ser de esta cuenta. Están bajo «%1». Compruébelo en el propio servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>Se detuvo antes de que se desactivara la cuenta.</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>Se detuvo antes de que una lista mostrara que no queda ningún token. Puede haber tokens aún activos: inténtelo de nuevo o mire en el propio servidor.</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>La cuenta no se pudo desactivar: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>Ningún token de la cuenta está activo, pero la cuenta sí, así que se pueden crear tokens nuevos para ella.</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>No hubo una respuesta clara</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>Se volverá a intentar si la lista lo muestra como activo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln token no está revocado. %1</numerusform>
            <numerusform>%Ln tokens no están revocados. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>De %Ln token más, el servidor respondió que se había revocado, pero su lista aún lo muestra como activo.</numerusform>
            <numerusform>De %Ln tokens más, el servidor respondió que se habían revocado, pero su lista aún los muestra como activos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Iniciar sesión con el &amp;navegador</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>Recibido del navegador</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>Cancele primero el inicio de sesión en el navegador</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 ya no acepta su credencial: ha caducado o fue revocada.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Lo que ve se leyó %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>Su propia credencial para %1 ha caducado (%2).</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>Su propia credencial para %1 caduca %2. Renuévela antes y siga sin interrupciones.</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Renovar…</translation>
    </message>
</context>
<context>
    <name>tokendesk::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Abrir el calendario</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>Esto no es una fecha. Escríbala así: %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>It takes a number of days from 1 to %1.</source>
        <translation>Hace falta un número de días de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>&amp;Vuelve el</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decidir: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln finding(s)</source>
        <translation>
            <numerusform>Decidir %Ln hallazgo</numerusform>
            <numerusform>Decidir %Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>La misma decisión para cada uno de ellos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may stay as it is.</source>
        <translation>Un auditor leerá esto: diga por qué puede quedarse como está.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>Aún no se cambia nada. La decisión se anota; llévela a cabo con los botones junto al hallazgo.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Revertir la decisión</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>Elija %1 o un día posterior.</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>Un auditor leerá esto: diga por qué puede esperar hasta entonces.</translation>
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
        <translation>Las flechas lo mueven, Inicio y Fin lo llevan hasta el extremo, Intro lo devuelve a su sitio.</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditAccountDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>I know that this takes my own access as an administrator away</source>
        <translation>Sé que esto me quita mi propio acceso como administrador</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>Un cambio del rol o de los equipos afecta de inmediato a todos los tokens de la cuenta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>Esta es la cuenta cuya credencial está usando. Sin el rol Admin ya no podrá administrar nada aquí ni deshacer esto por su cuenta.</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>Guardando los cambios…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Entregando al llavero…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>Su token se saca del llavero, y se olvidan su dirección, su nombre y su color.</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>En el servidor no cambia nada: el token sigue siendo válido allí. También se conserva lo que este programa ha anotado de su trabajo.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Guardar sin probar</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Paquete de evidencias</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;En la carpeta</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>&amp;Hash de su manifiesto</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Una carpeta propia con el informe en PDF y HTML, y lo mismo en forma de tablas y datos: CSV, JSON, SARIF, un calendario, la política.</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>La revisión no está terminada: el informe lo indica. Una carpeta propia con el informe en PDF y HTML, y lo mismo en forma de tablas y datos: CSV, JSON, SARIF, un calendario, la política.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>Se llamará «%1».</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>Anótelo en otro lugar, por ejemplo en un tique: con él, cualquiera podrá demostrar más adelante que no se alteró nada. No es una firma.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>Carpeta para el paquete de evidencias</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>No existe esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>El paquete de evidencias está escrito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Ningún programa de este escritorio abre carpetas.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>No hay ninguna revisión en curso: el informe es un borrador de cómo está todo ahora. Una carpeta propia con el informe en PDF y HTML, y lo mismo en tablas y datos: CSV, JSON, SARIF, un calendario, la política.</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>La revisión del %1 al %2</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>La revisión desde el %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>Caducidades</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>Caducidades %1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>estado del token</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>hallazgo más grave</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>Las barras muestran: %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar la cronología</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>Plegar la cronología</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>Caducidades de tokens %1, %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>&amp;Guardar como PDF o imagen…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>Imprimir o guardar la cronología</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>La lista del servidor no dice, o no de forma legible, cuándo ni si caducan: no están en ninguna de las barras</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>Hay más en el texto de búsqueda</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>Lo que está junto a «OR» o detrás de «-» no tiene botón de filtro, pero cuenta igualmente.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>Quitar %1 de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>%Ln parte de la búsqueda no se entiende: %1</numerusform>
            <numerusform>%Ln partes de la búsqueda no se entienden: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>No se entiende: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>%1 de %2 mostrados · %3 ocultos por los filtros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows are shown of how many that there are, where there is little room</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingDelegate</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln hallazgo</numerusform>
            <numerusform>%1: %Ln hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: %Ln hallazgo, el más grave %2, contraído</numerusform>
            <numerusform>%1: %Ln hallazgos, el más grave %2, contraído</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: %Ln hallazgo, el más grave %2, expandido</numerusform>
            <numerusform>%1: %Ln hallazgos, el más grave %2, expandido</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>Las listas se leen una vez más, para que el registro diga cómo queda cada token después de la revisión. Luego no se puede cambiar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de evidencias…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln ya no se encontró y no se decidió nada sobre él.</numerusform>
            <numerusform>%Ln ya no se encontraron y no se decidió nada sobre ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>Leyendo las listas una vez más…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>La revisión está terminada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln no se puede decidir: no se pudieron leer filas de las listas. El registro dice que no se sabe y nombra las filas.</numerusform>
            <numerusform>%Ln no se pueden decidir: no se pudieron leer filas de las listas. El registro dice que no se sabe y nombra las filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Mostrar lo que queda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>%Ln decisión de rotar, revocar o eliminar aún no ejecutada. Hágalo en la página Revisión: decision:rotate,revoke,delete la encuentra allí. El informe las enumera todas.</numerusform>
            <numerusform>%Ln decisiones de rotar, revocar o eliminar aún no ejecutadas. Hágalo en la página Revisión: decision:rotate,revoke,delete las encuentra allí. El informe las enumera todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>Su registro se guarda en este ordenador. El paquete de evidencias es lo que se entrega: un informe para personas y lo mismo en forma de datos.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>La política pide una decisión sobre %Ln hallazgo.</numerusform>
            <numerusform>La política pide una decisión sobre %Ln hallazgos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>%Ln de ellos está decidido.</numerusform>
            <numerusform>%Ln de ellos están decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>Releer las listas y terminar</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>El registro de la revisión lo indica.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>Filtros para los que la ventana es demasiado estrecha</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>Espere: esto ya se ha solicitado, y su resultado se perdería.</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>Lo que ha escrito se pierde si sale. Pulse Escape otra vez, o cierre la ventana otra vez, para descartarlo.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>A &amp;mano</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>A un &amp;archivo cada uno</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>A un c&amp;omando</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Un programa suyo y sus argumentos</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>TOKENDESK_TOKEN_NAME y TOKENDESK_ACCOUNT le dicen de quién es.</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>Un archivo propio para cada valor, legible solo por usted. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>Carpeta para los archivos de los tokens</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>No existe esa carpeta. Elija una.</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>No tiene permiso para escribir en ella. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>A un &amp;archivo</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryFilterBar</name>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Desde este día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>Desde: según la búsqueda</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Token o cuenta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>Detalles de lo que cambió</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>El programa observa esta conexión desde el %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>Elija antes un solo cambio de un token</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>El token ya no está ahí</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>Elija antes un solo cambio de un token o una cuenta</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>La cuenta ya no está ahí</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Elija antes un cambio</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>qué-ha-cambiado</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>Lo que cambia no se anota</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>No se puede saber qué ha cambiado</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Leyendo lo que ha cambiado…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln cambio oculto por los filtros.</numerusform>
            <numerusform>%Ln cambios ocultos por los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>El programa observa esta conexión desde el %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>No ha cambiado nada desde el %1</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>No cambió nada en la última actualización</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>No ha cambiado nada desde la última vez que se abrió</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>Elija un cambio para ver cuándo y dónde ocurrió.</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>Lo que se cambió después de la última actualización aparece con la siguiente.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Ningún cambio coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>La conexión es de solo lectura, así que el cambio no se envió</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>Edite la conexión para permitir cambios</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La conexión está bloqueada</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Desbloquéela antes</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>La credencial contiene caracteres que ningún token tiene, así que no se envió</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>Pegue de nuevo el token</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 no está cifrado, así que la credencial no se envió</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Use una dirección que empiece por https://</translation>
    </message>
</context>
<context>
    <name>tokendesk::IdentityPanel</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The credential does not say</source>
        <translation>La credencial no lo dice</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Credential of</source>
        <translation>Credencial de</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>El servidor no lo dice</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>No se usó ninguno: el sistema no indicó el suyo a tiempo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>Hay otra «%1»: se añade como «%2».</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>Ya existe y se omite.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sin proxy</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>autoridad en %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>certificado de cliente en %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>El archivo dice adónde se enviará su token y a través de qué proxy. Acepte solo lo que conozca. Cada conexión pedirá su propio token cuando la abra; no se cambia nada de lo que ya existe.</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Conexiones del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>Añadir %Ln conexión</numerusform>
            <numerusform>Añadir %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
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
        <translation>Esta conexión se deja fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln conexión no se puede incorporar; la lista dice por qué.</numerusform>
            <numerusform>%Ln conexiones no se pueden incorporar; la lista dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>La contención de %1 se interrumpió. Puede que algunos de sus tokens sigan activos.</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>Contener…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>Se interrumpió un plan para %Ln token. Lo hecho, hecho está; el resto espera.</numerusform>
            <numerusform>Se interrumpió un plan para %Ln tokens. Lo hecho, hecho está; el resto espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>Mirar y continuar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>Se interrumpió un plan y no se puede retomar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>La contención de %1 no ha llegado a su fin. %2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>Puede seguir cuando el despliegue responda. Mire lo que se hizo.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>La cuenta todavía no está desactivada.</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>La contención de %1 se interrumpió. %2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>Lo que dijo al terminar: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>No se pudo anotar el cambio, así que no se envió</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>No se pudo anotar el resultado de un cambio</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>No se pudo leer el registro de actividad</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>No se pudo sellar el registro de actividad</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>No se pudo anotar lo que está en curso</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>otra cosa lleva este identificador</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>No se pudo anotar qué fue del valor de un token nuevo</translation>
    </message>
</context>
<context>
    <name>tokendesk::LanguageChoice</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>De todo lo que se muestra. Lo que se escribió antes queda como está.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>Revocarlo y crear otro…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revocarlo</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Dejarlo válido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>%Ln más como este.</numerusform>
            <numerusform>%Ln más como este.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>Su valor nunca se entregó</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%1 de %2 se creó %3 y no consta que su valor se haya copiado o guardado. Si usted tampoco lo tiene, nadie puede usarlo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>Lo que ve se leyó %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>Mostrar las listas vacías</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 Se vuelve a intentar con cada actualización.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
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
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Other connection</source>
        <translation>Otra conexión</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueada</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>Tokendesk ya no tiene su token y ningún llavero lo tiene: vuelva a indicarlo. Lo que había empezado se conserva.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>Tokendesk ya no tiene su token: el llavero del sistema lo devuelve. Lo que había empezado se conserva.</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>El valor de un nuevo token espera a que lo recoja. Se conserva hasta que desbloquee; no cierre antes el programa.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>Tokendesk ya no tiene su token: la zona de pruebas crea otro. Lo que había empezado se conserva.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Contraseña del pro&amp;xy</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>Según el sistema: sigue el tema claro, oscuro o de alto contraste del escritorio, también mientras el programa está abierto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>Otra conexión</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexión…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>Esperando al llavero del sistema</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando la zona de pruebas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>Abra antes una conexión</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexiones…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exportar conexiones…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Quitar esta conexión…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Restablecer zona de pruebas…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>El idioma cambiará cuando se desbloquee la ventana.</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>El idioma cambiará cuando guarde esta conexión o salga de ella.</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>El idioma cambiará cuando se cierre lo siguiente: %1.</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>Renovar la credencial…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (solo esta ejecución)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>Olvidar esta conexión</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>No hay ningún token para ella</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>El llavero del sistema no tiene ninguno.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>Inicie sesión con el navegador, o pegue uno.</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>Dar un token…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 no se ha abierto: lo que está en curso aquí tiene prioridad. Figura en la lista de conexiones.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Todavía no hay ninguna conexión guardada</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>Algo está aún en curso o sin guardar: desbloquee primero.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>Algo que se escribió no está guardado: desbloquee primero o elija de nuevo para descartarlo.</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>Bloqueado — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (solo lectura) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>Iniciar sesión solo para esta ejecución…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Iniciar sesión de nuevo…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>Un servidor de API completo con datos de demostración, solo en este ordenador</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>El valor del token que copió desaparece del portapapeles con el programa. Péguelo primero, o elija lo mismo otra vez para salir.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualBrowser</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>tokendesk::ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>Divisor entre las páginas y el texto</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NavFilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
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
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renombrar, anclar, ordenar…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>Lo que se hizo con este programa</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>Lo que ha cambiado en el servidor, por el medio que sea</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>Nueva cuenta de servicio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>Paso 1 de 2: la cuenta. Su primer token es el paso siguiente y puede esperar.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 se ha creado como %2.</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>Ahora no se puede crear un token para ella: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>Paso 2 de 2: su primer token.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>La cuenta permanece; se pueden crear tokens en cualquier momento</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>El servidor le dio el rol %1, no %2 como se pidió.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 se ha creado.</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>El servidor le dio el nombre %1, no %2 como se pidió.</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>Sus equipos son %1, no los que se pidieron.</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>Buscando la cuenta…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>Espere: el token se está creando y su valor se perdería. Tarda un minuto como máximo.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Crear token</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Creando el token…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Buscando el token…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>Una persona o un equipo</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalidad</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>&amp;Revisar el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>Varios valores: cada uno queda como está</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>Varias fechas: cada una queda como está.</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>Propietario y finalidad de %1</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>Sin propietario, finalidad y día, el hallazgo permanece.</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>No anotado: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>Cierre esto y vuelva a abrirlo para lo que tiene ahora el ID</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>Propietario y finalidad (%Ln elegido)</numerusform>
            <numerusform>Propietario y finalidad (%Ln elegidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>Se guarda en este ordenador: el servidor no tiene ningún campo para ello.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notas como CSV</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Lo que cambia el archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar las notas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>Abrir un archivo de notas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Tabla para hojas de cálculo (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>No se puede usar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln fila no se puede incorporar; la tabla dice por qué.</numerusform>
            <numerusform>%Ln filas no se pueden incorporar; la tabla dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>El archivo no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>Incorporar %Ln nota</numerusform>
            <numerusform>Incorporar %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>Anotando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln nota incorporada.</numerusform>
            <numerusform>%Ln notas incorporadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>Las notas están como antes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>Propietario, finalidad y fecha de revisión de cada cuenta y token, guardados en este ordenador. Expórtelos, rellene los huecos en una hoja de cálculo y vuelva a abrir el archivo: no se incorpora nada antes de que haya visto lo que cambia.</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Vaciado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>La propia cuenta</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>Tokendesk sigue abierto</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>Su icono del área de notificación recupera la ventana y permite salir.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>Abrir esta conexión</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 no se está vigilando</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>Se abrirá cuando se desbloquee el depósito de claves, o desde la ventana.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>&amp;Avisarme antes de que caduquen tokens, y cuando uno haya caducado</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Días antes</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>También las &amp;rotaciones que esperan su siguiente paso</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>Silencio los &amp;sábados y domingos</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>&amp;Icono en el área de notificación, con el número de tokens que caducan en los próximos %1 días</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Se&amp;guir en el área de notificación al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>Iniciar con mi s&amp;esión, en segundo plano</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>Escri&amp;birlo de nuevo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>Hasta %1 números del 1 al %2, separados por comas</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Área de notificación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>Lo que surja entretanto se avisa cuando termine el silencio.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>Ahora hay silencio, hasta %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>Buscando el servicio de notificaciones del escritorio…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>Los muestra el escritorio: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>Este escritorio no tiene servicio de notificaciones: los muestra el icono del área de notificación.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>Este escritorio no tiene ahora área de notificación: al cerrar la ventana termina el programa. Los avisos llegan igualmente mientras está abierto. El icono aparecerá cuando haya un área de notificación.</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>Aquí es la configuración del sistema la que decide qué se inicia con la sesión.</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 ha sido editado: inicia este programa de otra manera, o inicia otro.</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>Este escritorio no tiene servicio de notificaciones: se muestran en la ventana.</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>También las c&amp;onexiones que no están abiertas</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>Marque primero «%1»</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>Se le avisa una vez por cada número: esos días antes de que caduque un token. Varios tokens comparten un aviso.</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>Estas no se consultan mientras la ventana está bloqueada.</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>Se desactivó, aquí o en los ajustes del escritorio. Marque esta casilla para volver a activarlo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Elija primero una línea</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Ya es el primero</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Ya es el último</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>No se pudo leer %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>Compruebe quién puede leerlo</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Línea %1, «%2»: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>Dele otro id. o saque el archivo de la carpeta</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>No se pudo leer la carpeta %1</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>es el de una política del programa</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>ya es el de %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>No se pudo crear la carpeta %1</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>Compruebe el espacio libre y los permisos de su carpeta</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>Una política del programa no se puede cambiar</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>Duplíquela y cambie la copia</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>No se pudo eliminar %1</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>Compruebe los permisos de su carpeta</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>La carpeta del paquete de evidencias</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>Comprobar un paquete de evidencias</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no concuerda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>Leyendo sus archivos…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>No se alteró nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln archivo está como dice el manifiesto y sus números concuerdan. %1, escrito %2.</numerusform>
            <numerusform>%Ln archivos están como dice el manifiesto y sus números concuerdan. %1, escrito %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>Esto no demuestra nada salvo que el hash del manifiesto sea el que se anotó en otro lugar: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>Este paquete no está como se escribió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln cosa no concuerda.</numerusform>
            <numerusform>%Ln cosas no concuerdan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>El paquete a&amp;nterior</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>Elija su carpeta para comprobar que este paquete lo sigue. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>La carpeta del paquete anterior</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>No existe esa carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>Sigue al paquete anterior.</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>Elija el paquete anterior de la misma conexión.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>Revocar %Ln token</numerusform>
            <numerusform>Revocar %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln token(s)</source>
        <translation>
            <numerusform>Restaurar %Ln token</numerusform>
            <numerusform>Restaurar %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Eliminar %Ln token</numerusform>
            <numerusform>Eliminar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>Lo que los usa dejará de funcionar de inmediato. Puede restaurarlos hasta que alguien los elimine.</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>Vuelven a funcionar de inmediato, para todo el que tenga su valor.</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>Los tokens eliminados y su historial no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>Tokens del plan</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Guardar plan…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Deshacer lo hecho…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>No queda nada por hacer</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>Se llevarán a cabo %1 de %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>aprobado por %1, %2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>Sé que mi propia credencial está entre ellos y tengo otra forma de conectarme</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>Sé que no se pueden recuperar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>No se hizo todo; la tabla dice por qué.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>Todavía está en marcha. Deténgalo antes o deje esto abierto.</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>Leyendo la lista una vez más…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>La lista ha cambiado entretanto. Vuelva a mirar el plan antes de aplicarlo.</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>Guardado como %1. Otra persona puede abrirlo y aprobarlo.</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>Aprobado. Guarde el plan para devolverlo.</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>Ejecutar el resto</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>%1 hechos antes</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>Reactive primero %Ln cuenta; sus tokens no funcionan antes</numerusform>
            <numerusform>Reactive primero %Ln cuentas; sus tokens no funcionan antes</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>Una aprobación es del plan entero. Guárdelo como está ahora, ábralo y apruebe ese</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>Desactivar %1 de nuevo cuando sus tokens estén revocados</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>Desactivar %Ln cuenta de nuevo cuando los tokens estén revocados</numerusform>
            <numerusform>Desactivar %Ln cuentas de nuevo cuando los tokens estén revocados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>Desactivando %1…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>Todo está hecho. Desactivado de nuevo: %1.</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>Todo está hecho. Reactivado: %1. Al deshacer se desactiva de nuevo.</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>Ha cambiado este plan: su motivo, su aprobación o sus líneas. Se pierde al salir si no lo guarda. Pulse Escape otra vez, o cierre la ventana otra vez, para descartarlo.</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>Comprobándolos…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>Solo lo que conviene &amp;mirar</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>Lo que habla en contra, lo que se omite; al final, lo que no se hizo</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>creado por %1, %2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>Este despliegue no ofrece reactivar una cuenta</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>¿Por qué? Se muestra en Actividad (opcional)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por mirar</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>Desactivar de nuevo %Ln cuenta</numerusform>
            <numerusform>Desactivar de nuevo %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>Todos los tokens están excluidos: marque los que quiera revocar</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>Todos los tokens están excluidos: marque los que quiera restaurar</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>Todos los tokens están excluidos: marque los que quiera eliminar</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>%1 inciertos</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>Lo que no se había iniciado queda como estaba</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Reintentar lo no realizado</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 no realizados</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>%1 hechos · %2 no realizados · %3 inciertos · %4 no iniciados · %5 omitidos</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>puede ser la credencial que está usando</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>usado en las últimas 24 horas</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>su cuenta no tiene otro que funcione</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Llevarlo a cabo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Objeciones</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>usado después de hacerse el plan</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>su cuenta está desactivada</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>ha caducado y no funciona aunque se restaure</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>Deshace el plan %1</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>No se pudo reactivar %1, así que no se restauró ningún token: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>No se pudo desactivar %1: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>Reactivadas antes de eso y ahora activas: %1. Inténtelo de nuevo o desactive lo que no deba seguir activo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>No se desactiva: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyEditor</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Usar esta política</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>La revisión evalúa según ella a partir de ahora; lo cambiado se guarda antes</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (propia)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar una política</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Política (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 no se importó. %2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>Importada. Guárdela para conservarla.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar la política</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrija antes lo que está marcado.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>¿Eliminar esta política?</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>La revisión evalúa ahora según ella, y pasará a hacerlo según la política predeterminada. El archivo no se puede recuperar; las revisiones que la nombran conservan sus números.</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>El archivo no se puede recuperar; las revisiones que la nombran conservan sus números.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardada.</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>La revisión evalúa ahora según «%1».</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Aún sin guardar: %1.</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>Una política dice qué busca una revisión y cuán grave es cada hallazgo. Las políticas integradas no se pueden cambiar: duplique una y cambie la copia.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Solo lo cambiado</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Ninguna regla coincide.</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>A partir de aquí, un hallazgo necesita una decisión</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Buscar en las reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Otra política tiene este nombre.</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Cambiado. Antes: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 de %2 reglas</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>No hay nada con que compararla</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>Decisión necesaria d&amp;esde</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyList</name>
    <message>
        <source>Policies</source>
        <translation>Políticas</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – en uso</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Archivos que no se pueden usar</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integradas</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyRuleRow</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Gravedad de «%1»</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>para cuentas Admin</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>Gravedad de «%1» para cuentas Admin</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>De dónde procede, por ejemplo la cláusula de una norma</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Restablecer «%1»</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>Tomar lo que dice la política a partir de la cual se creó esta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 para cuentas Admin</translation>
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
        <translation>sin cláusula</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Cambiado. Antes: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Fuente de «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>Preparando el registro…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>Hasta ahora: %1.</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>Hasta ahora: %1, caduca %2.</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>Hasta ahora: %1, caducada %2.</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>una credencial sin nombre</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>Renovar la credencial</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Nuevo &amp;token</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Se conserva en memoria hasta que termine el programa.</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>Ocupa el lugar del anterior en el llavero del sistema una vez comprobado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Termine el inicio de sesión en el navegador, o cancélelo y pegue un token.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Entregando al llavero…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>Esta es la credencial de %1; hasta ahora trabajaba como %2. Las listas se leen de nuevo para ese usuario.</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>Puede tener menos permisos que la que está en uso.</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>El valor de un token nuevo aún espera a ser recogido. Recójalo primero: para trabajar como otro usuario se cierra lo que está abierto.</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>Trabajar como este usuario</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>Algo sigue en curso, o no está guardado. Deje que termine primero: para trabajar como otro usuario se cierra lo que está abierto.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un usuario desconocido</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>La ventana se bloqueó: la credencial introducida aquí se ha olvidado.</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>Puede usarla por ahora: se queda en memoria hasta que se bloquee la ventana o termine el programa</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>Usar por ahora</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>no se sabe, no se pudo leer una fila</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>también sobre %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln hallazgo sin decidir: el ID es ahora de otro, según la lista del servidor. Mire lo que se encuentra ahora y decida sobre ello.</numerusform>
            <numerusform>%Ln hallazgos sin decidir: el ID es ahora de otro, según la lista del servidor. Mire lo que se encuentra ahora y decida sobre ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln decisión sin revertir: se tomó de nuevo desde entonces o pertenece a una revisión terminada. Decida de nuevo en su lugar.</numerusform>
            <numerusform>%Ln decisiones sin revertir: se tomaron de nuevo desde entonces o pertenecen a una revisión terminada. Decida de nuevo en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln hallazgo sin decidir: se decidió de nuevo desde entonces, y eso queda.</numerusform>
            <numerusform>%Ln hallazgos sin decidir: se decidieron de nuevo desde entonces, y eso queda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>Agrupado por gravedad</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Agrupado por regla</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>Agrupado por cuenta</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>Mostrar de nuevo los hallazgos de todos los tokens, caduquen cuando caduquen</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>Mostrar de nuevo los hallazgos de todas las cuentas</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Editar políticas…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>su archivo ya no está ahí</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>No se puede usar la política «%1» (%2). La revisión evalúa según «%3».</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>Una revisión se evalúa según una sola política. Termínela o abandónela para elegir otra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Cuenta: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>Cuenta: %1 elegidas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Detalles del hallazgo</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>No se muestra o no se guarda todo lo que se decidió y anotó. %1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>Elija antes un hallazgo sobre un token</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Elija antes un hallazgo</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>Elija antes un hallazgo sobre un token o una cuenta</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>No se muestra nada</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Evaluando…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>Ningún token y ninguna cuenta incumplen una regla de la política «%1».</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Ningún hallazgo coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln hallazgo oculto por los filtros.</numerusform>
            <numerusform>%Ln hallazgos ocultos por los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>Antes no se decidió nada que se pueda volver a decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln hallazgo decidido como antes</numerusform>
            <numerusform>%Ln hallazgos decididos como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln nota guardada.</numerusform>
            <numerusform>%Ln notas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>Nada impide terminar la revisión.</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Terminar la revisión…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln nota sin revertir: ha cambiado desde entonces.</numerusform>
            <numerusform>%Ln notas sin revertir: han cambiado desde entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>%Ln hallazgo decidido</numerusform>
            <numerusform>%Ln hallazgos decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln decisión revertida</numerusform>
            <numerusform>%Ln decisiones revertidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>No se pudieron leer las notas guardadas en este ordenador</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>Ningún hallazgo coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Mostrar lo que queda</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Iniciar una revisión</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>Anota cómo está todo ahora y lo que decida a partir de aquí, hasta que la termine. Puede dejarla durante días.</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>Revisión desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decided</source>
        <translation>
            <numerusform>%1 de %Ln decidido</numerusform>
            <numerusform>%1 de %Ln decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled without a decision</source>
        <translation>
            <numerusform>%Ln resuelto sin una decisión</numerusform>
            <numerusform>%Ln resueltos sin una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>No hay ninguna revisión en curso</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>Una revisión deja un registro de cada hallazgo y cada decisión</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>La última la terminó %2 el %1</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>Desde la última: %1 nuevos, %2 desaparecidos, %3 cambiados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln desconocido: no se pudieron leer filas de las listas</numerusform>
            <numerusform>%Ln desconocidos: no se pudieron leer filas de las listas</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>No se pudieron leer las revisiones</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>La credencial ya no puede ver los tokens.</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>La revisión no está terminada: no se pudieron leer las listas una vez más, así que no se conoce el estado posterior. %1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Los tokens aún no se han evaluado. Espere a que lo estén.</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>La revisión se está anotando. Espere a que lo esté.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Ya hay una revisión en curso. Termínela o abandónela.</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>No hay ninguna revisión en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%Ln hallazgo necesita una decisión antes de poder terminar la revisión</numerusform>
            <numerusform>%Ln hallazgos necesitan una decisión antes de poder terminar la revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>Mostrar lo que falta por decidir y decidirlo</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>Las listas son de antes: una revisión registra lo que hay ahora.</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>Inténtelo de nuevo cuando el despliegue responda</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>No se pudieron leer las rotaciones, por lo que no se sabe qué tokens van juntos. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>¿Abandonar la revisión?</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>Se olvida cómo estaba todo cuando se inició, y no se conservará ningún registro de esta revisión.</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>Todas las decisiones y notas se conservan.</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>Abandonar la revisión</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>No hay ninguna revisión en curso</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Los tokens aún no se han evaluado. Espere a que lo estén.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Ya hay una revisión en curso. Termínela o abandónela.</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>No se pudieron leer las notas guardadas en este ordenador</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewsDialog</name>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, por %2 (%3)</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>La revisión anterior</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>La revisión posterior</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Paquete de evidencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>Aún no se ha terminado ninguna revisión. Inicie una encima de los hallazgos: cuando esté terminada, la siguiente se podrá comparar con ella.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>%1 nuevos · %2 cambiados · %3 desaparecidos · %4 como antes</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>cambios entre revisiones</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>Nada ha cambiado: %Ln hallazgo como antes.</numerusform>
            <numerusform>Nada ha cambiado: %Ln hallazgos como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>Todavía no se ha terminado ninguna revisión. Cuando termine la que está en curso, la siguiente podrá compararse con ella.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Comparar revisiones</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>Hallazgos antes: %1 (resueltos en esa revisión: %2) · Hallazgos ahora: %3 (resueltos: %4)</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>Rotar %1</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>Rotar %Ln token</numerusform>
            <numerusform>Rotar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>Un nuevo token ocupa de inmediato el lugar del antiguo. Lo que aún tenga el antiguo deja de funcionar; se puede restaurar hasta que se elimine.</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>Se crea y se entrega un nuevo token. El antiguo sigue funcionando hasta que vea que ya nada lo necesita.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Crear el nuevo token</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>Crear %Ln nuevo token</numerusform>
            <numerusform>Crear %Ln nuevos tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>Se omite %Ln token.</numerusform>
            <numerusform>Se omiten %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>Este programa está usando uno de ellos. Dé a la conexión el nuevo valor antes de revocar el antiguo.</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>Creando el nuevo token…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>Creando y entregando %1 de %2…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>Todos están creados y entregados, pero estos no se pudieron probar:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>La rotación se conserva y continúa en Rotaciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>El equipo iba a suspenderse, así que no se empezó el resto</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>Los tokens nuevos sustituyen de inmediato a los antiguos. Lo que aún tenga uno antiguo deja de funcionar; se pueden restaurar hasta que se eliminen.</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>Se crean y se entregan tokens nuevos. Los antiguos siguen funcionando hasta que usted vea que ya nada los necesita.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>Se renunció a un valor, así que el resto no se empezó</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>&amp;Nombres de los nuevos tokens</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>Cad&amp;ucan tras</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>&amp;Probar cada nuevo token con una lectura antes de entregarlo</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Solo &amp;sincronización de directorios (SCIM)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>Se ha &amp;filtrado: revocar el antiguo en cuanto se entregue el nuevo valor</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>La lista del servidor no dice si el antiguo es un token de este tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>Entregar los valores</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>&amp;Nombre del nuevo token</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>Cad&amp;uca tras</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>Este programa usa uno de ellos: se quedaría sin acceso. Rote ese sin esta opción y dé antes a la conexión el nuevo valor.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>Entregar el valor</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Proponer &amp;revocar el antiguo</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Proponer &amp;eliminar el antiguo</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>¿Por qué? Se muestra en Actividad (opcional)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>Se han &amp;filtrado: revocar cada uno antiguo en cuanto se entregue su nuevo valor</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>Proponer &amp;revocar los antiguos</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>Proponer &amp;eliminar los antiguos</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln paso pendiente</numerusform>
            <numerusform>%Ln pasos pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln rotación en curso</numerusform>
            <numerusform>%Ln rotaciones en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Token antiguo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Nuevo token</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera a</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Paso previsto</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>&amp;Nombres de los tokens nuevos</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>Con lo que empieza cada rotación; puede cambiarse en cada una.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«%1» pasa a ser «%2».</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Proponer &amp;revocar el antiguo</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Proponer &amp;eliminar el antiguo</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>La conexión se cerró</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>Las rotaciones en curso aún no se han leído</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>Está revocado. Cree en su lugar un nuevo token</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>Su cuenta no está en la lista del servidor</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>Elija antes una rotación</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Ha terminado</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>Hay un paso en camino</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>Aún no se sabe si se creó el nuevo token</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>Este no es el paso siguiente</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>El token antiguo está eliminado o ha caducado: no hay vuelta atrás a él</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>No se pudo anotar lo que ha sido de una rotación. %1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>El token ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>Forma parte de una rotación en curso</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>La lista del servidor aún no muestra los dos tokens</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>Rotaciones</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>Detalles de la rotación</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>Elija antes una sola rotación</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>Desde aquí no se puede hacer nada más que dejar de seguirla</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>¿Revocar %1 ahora?</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>Lo que aún lo use dejará de funcionar de inmediato. Se puede restaurar hasta que se elimine.</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Revocar el token antiguo</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>Puede que este programa lo esté usando.</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Tengo otra forma de conectarme</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>El nuevo token ha ocupado su lugar y nadie echó en falta el antiguo.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>La eliminación no se puede deshacer. Con ella termina la rotación.</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Eliminar el token antiguo</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>¿Volver a %1?</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>Se restaura el token antiguo y después se revoca lo que se creó en su lugar.</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>El token antiguo sigue funcionando y se revoca lo que se creó en su lugar.</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>Lo que usa el nuevo token deja de funcionar de inmediato.</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>El token antiguo se ha filtrado: quien lo haya encontrado podrá usarlo de nuevo.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Volver al anterior</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Volviendo al anterior…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>Ambos tokens se quedan como están. No se hace nada más y no recibirá ningún recordatorio.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>Elija tokens en la página Tokens y pulse Rotar: se crea y se entrega un nuevo token, se observan ambos, y el antiguo se revoca y se elimina cuando ya nada lo necesita.</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Ir a los tokens</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>Ninguna rotación coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln rotación oculta por la búsqueda.</numerusform>
            <numerusform>%Ln rotaciones ocultas por la búsqueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>Elija una rotación para ver sus pasos y ambos tokens.</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>¿Dejar de seguir la rotación de %1?</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Dejar de seguir</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>No hay ninguna rotación en curso</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>Su token nuevo se está entregando</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>Es posible que este programa esté usando el token nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>¿Dejar de seguir %Ln rotación?</numerusform>
            <numerusform>¿Dejar de seguir %Ln rotaciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>Todos sus tokens se quedan como están. No se hace nada más y no se le recordarán.</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>Ninguna rotación coincide con «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>Anclarlo bajo «%1»</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nombre del archivo</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>Carpeta para el archivo del token</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>%1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Otro filtro tiene este nombre.</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>Contiene el valor de un token, que no se guarda</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>Dos filtros se llaman «%1».</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Filtros guardados: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>Los marcados están anclados bajo «%1», en este orden.</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>No queda ningún filtro</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>Filtros con nombre: aplicar uno o guardar este</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renombrar, anclar, ordenar…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Todavía no hay ningún filtro guardado</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>Primero ponga un filtro y guárdelo aquí</translation>
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
        <translation>, tecla %1</translation>
    </message>
    <message>
        <source>, not now: %1</source>
        <translation>, ahora no: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>Valor del token</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecurityPage</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Tras %Ln minuto</numerusform>
            <numerusform>Tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>Tras %Ln segundo</numerusform>
            <numerusform>Tras %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>&amp;Bloquear cuando nadie use la ventana</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>También se bloquea junto con el escritorio y antes de que el ordenador se suspenda. Una ventana bloqueada no muestra datos, y la credencial sale de la memoria hasta que el llavero la devuelve.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>B&amp;orrar un token copiado</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>Solo mientras siga siendo el que se copió aquí.</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>Lo que siempre es así</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>Las credenciales están en el llavero del sistema y en ningún otro sitio. Sin llavero, se conservan en memoria durante una ejecución. Otros programas no pueden leer la memoria de este, y un cierre inesperado no escribe nada de ella en el disco.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>Esperando al servidor: nuevo intento en %Ln segundo</numerusform>
            <numerusform>Esperando al servidor: nuevo intento en %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>La conexión se cerró</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>La conexión está bloqueada</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>Esta es la credencial de otro usuario</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>Abra de nuevo la conexión para trabajar como ese usuario</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>La lista del servidor aún lo muestra como estaba</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>No se sabe si se hizo. Cuando el servidor vuelva a responder, su lista lo dirá</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>La dirección de «%1» es ahora %2, pero su token se guarda para %3, así que no se envió</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>Restablezca la dirección, o edite la conexión e introduzca el token de la nueva</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>La credencial de %1 ya no se conserva</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>Se borró al bloquearse la ventana. Añada la conexión otra vez.</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>Se quitó la conexión, pero no se pudo acceder a ningún llavero (%1). Si alguno guarda su credencial, la entrada «%2» sigue ahí</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>Esta credencial ya no puede leer los tokens de servicio</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>Pregunte a un Admin si se cambió su rol, o renueve la credencial con una que tenga el rol Admin.</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>El servidor dio menos tokens de servicio de los que cuenta</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>No se pudo leer la lista de cuentas de servicio, así que faltan las que no tienen token: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>La ventana se bloqueó antes de que el despliegue respondiera</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>Indique la credencial de nuevo</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>La lista de cuentas de servicio no se pudo leer; se muestran como estaban antes: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>El proxy de «%1» es ahora %2, pero su contraseña se guarda para %3, así que no se ha enviado</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>Edite la conexión y escriba la contraseña del proxy</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>El servidor entregó un número de cuentas de servicio distinto del que cuenta</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>No se pudieron leer sus propios tokens, así que el que usa esta conexión quizá no esté marcado como suyo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answered with empty lists, and before there were %1</source>
        <extracomment>%1: &quot;40 accounts and 141 tokens&quot;</extracomment>
        <translation>El servidor respondió con listas vacías, y antes había %1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>Las cuentas no se pueden eliminar, así que probablemente sea un fallo del servidor. Inténtelo de nuevo en un momento. Si el despliegue se restableció, muestre las listas vacías.</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>No se pudo leer ninguna fila de las listas del servidor</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Inténtelo de nuevo. Si persiste, avise a quien administra el servidor</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>La lista del servidor lo muestra así. No se sabe si lo hizo esta solicitud</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>La fila se omite: su id es 0, que este programa toma por ninguno</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>El id de esta cuenta es 0, que este programa toma por ninguno: sus tokens se muestran sin cuenta</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>Aún no se sabe qué pasó con la solicitud</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>La respuesta del servidor no confirma el cambio</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>La lista del servidor no muestra el cambio por ahora. Todavía puede ejecutarse: vuelva a leer la lista dentro de unos minutos antes de intentarlo otra vez</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>El servidor no dio ninguna cuenta que se pueda leer, aunque dio tokens de algunas</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Datos guardados</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>Lo que elija aquí solo vale hasta que termine el programa: no se puede escribir %1. Compruebe que se pueda escribir en el archivo y su carpeta y que el disco no esté lleno, y elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>Buscar por lo que hace o por su tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Ninguna tecla hace eso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>Esperando al navegador</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>Enlace del inicio de sesión</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir de nuevo el navegador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace y ábralo en un navegador de este ordenador.</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>Copiado. Ábralo en un navegador de este ordenador: en otro, el camino de vuelta no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>quedan %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>Inicie sesión en %1 allí, y permita este ordenador. Aquí continúa por sí solo. Si no se abre ningún navegador, copie el enlace y ábralo en uno de este ordenador.</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>Tokendesk no puede usar su carpeta de datos</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>Puede continuar con otra carpeta durante esta ejecución. Sus conexiones están disponibles. Lo que hay en esta carpeta no se muestra, y lo que haga se anota en la otra.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Otra carpeta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Solo lectura: no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>Sin conexión · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>Conexión perdida · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>Conectado como %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Actualizado %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · sin proxy: el sistema no indicó el suyo a tiempo</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>Credencial rechazada · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>Rechazado por el servidor · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>El servidor responde con un error · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>La última actualización no funcionó · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>la credencial no caduca nunca</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>la credencial caduca %1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>credencial caducada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln cambio en curso</numerusform>
            <numerusform>%Ln cambios en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>Lo que aún no se ha enviado queda como está</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>Las conexiones sin sus credenciales, y lo que se elige aquí.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>El registro de cambios, las decisiones de revisión y las notas, qué cambió y desde cuándo, y la zona de pruebas. Nada de ello contiene el valor de un token.</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>Lo que recuerdan las ventanas</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>Tamaños, columnas, filtros y la última búsqueda de cada página.</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>Olvidar tamaños y filtros</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>En el próximo inicio estarán como en el primero.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Ningún programa de este escritorio abre carpetas.</translation>
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
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>La cuenta ya no está en la lista del servidor</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>No se pudo abrir ningún navegador. Abra %1 usted mismo en uno.</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>Su credencial no puede leer esta lista</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nueva cuenta de servicio</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>Divisor entre la tabla y los detalles</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>También hay filtros activos.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar la búsqueda y los filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>Las palabras se buscan en nombres y otros textos. Lo que muestra una columna se filtra.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>Aquí se muestran los detalles de la fila que elija.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Orden…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Ordenado por %1, ascendente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, descendente</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>Debe quedar una columna</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>Añadir equipo</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>Nombre de otro equipo</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (siempre)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>Escriba primero el nombre del equipo</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>Con las teclas de flecha se pasa de una barra a otra; Espacio elige una; con Mayús, todas hasta ella. Escape muestra todo de nuevo.</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>Cronología de caducidades, %1</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
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
            <numerusform>en menos de %Ln día</numerusform>
            <numerusform>en menos de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Caduca en menos de %Ln día</numerusform>
            <numerusform>Caduca en menos de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>durante %Ln día</numerusform>
            <numerusform>durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message numerus="yes">
        <source>Unused for %Ln day(s)</source>
        <translation>
            <numerusform>Sin uso durante %Ln día</numerusform>
            <numerusform>Sin uso durante %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>Mostrar los tokens que caducan pronto</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Dentro de cuántos días</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>Mostrar los tokens que nadie usa</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Desde hace cuántos días</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Solo &amp;sincronización de directorios (SCIM)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>&amp;Cuenta de servicio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>C&amp;aduca tras</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>Por ejemplo: airflow_production</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriba parte de su nombre</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>Elija una cuenta de la lista.</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>Diga para qué es y dónde se usa. No se puede renombrar después.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1: %2 Equipos: %3.</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>Para un token que un proveedor de identidad usa para mantener sincronizados a los usuarios. El servidor lo rechaza en cualquier otro lugar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Archivo con el token</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Pegar el token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reactivando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>Id. de servicio</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Estado de la cuenta</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>Entregar el nuevo token</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>No lo necesito…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>caduca el %1, %2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%1 para %2, %3.</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>Esta es la única vez que se puede obtener el valor: el servidor no guarda ninguna copia. Cópielo o guárdelo ahora.</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>Copie o guarde antes el valor</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 ha leído el valor.</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>Mantener pulsado para mostrar</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>Se muestra mientras se mantiene pulsado el botón o la barra espaciadora</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>Una lectura con el propio token nuevo. El servidor la cuenta como un uso.</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>Copiar línea de entorno</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>Copiar línea de curl</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>Contiene el propio valor. Empieza por un espacio, para que los shells con HISTCONTROL=ignorespace no lo guarden en su historial.</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>El token llega a curl por su entrada estándar. Como argumento, cualquier usuario del ordenador podría leerlo en la lista de procesos.</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>Entonces nadie podrá usar nunca este token. Aun así, sigue siendo válido hasta que alguien lo revoque.</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>Revocarlo ahora</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Dejarlo válido</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>¿Renunciar al valor?</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>Copiado. Péguelo donde haga falta antes de que se borre el portapapeles.</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>La línea de entorno está copiada, con el valor incluido.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Guardado en %1, legible solo por usted.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>El servidor acepta el nuevo token.</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Revocando el token…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Anotando…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>Su valor no hizo falta</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>En el portapapeles durante %Ln segundo más</numerusform>
            <numerusform>En el portapapeles durante %Ln segundos más</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>Ya no está en el portapapeles</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>Copie o guarde antes el valor, o indique que no lo necesita. No se puede volver a mostrar.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>No pasa a los historiales del portapapeles y se borra tras %Ln segundo</numerusform>
            <numerusform>No pasa a los historiales del portapapeles y se borra tras %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Con curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>caducidad %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>Tiene el valor, pero no se pudo anotar. Se vuelve a intentar con cada actualización. Si no se consigue antes de que termine el programa, se preguntará en el próximo inicio. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>Tokens de servicio</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Detalles del token</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>Elija antes un token</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro aplicado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>tokens-de-servicio</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>Aún no hay tokens de servicio</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>Un token de servicio es la clave con la que inicia sesión una automatización. Cree una cuenta de servicio y su primer token de una vez.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln token oculto por los filtros.</numerusform>
            <numerusform>%Ln tokens ocultos por los filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>Elija un token para ver todo lo que se sabe de él.</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>Los tokens elegidos son de varias cuentas</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>Ningún token coincide con «%1»</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>No se aplica a ninguno de los tokens elegidos</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ocultar ventana</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>No hay tokens cargados</translation>
    </message>
    <message>
        <source>Tokendesk – %1</source>
        <translation>Tokendesk – %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>tokendesk::WindowLock</name>
    <message>
        <source>Waiting for the credential…</source>
        <translation>Esperando la credencial…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>Esta es la credencial de %1, y lo bloqueado es el trabajo de %2</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>Inicie sesión como %1, o abra otra conexión.</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>El llavero no ha aceptado el token, así que solo se conserva hasta que la ventana se vuelva a bloquear</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>Lo que cambia fuera de este programa no se anota. %1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>No se anota todo lo que cambia. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>No en esta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln rotación tiene pendiente el paso siguiente.</numerusform>
            <numerusform>%Ln rotaciones tienen pendiente el paso siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>Su credencial está renovada. Todo continúa con ella.</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>Los filtros lo ocultan.</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>Hay un cambio en camino. Deshágalo cuando haya llegado.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>Este es el valor de un token. No indica ninguna cuenta que esté en la lista de este despliegue. Se ha quitado de la búsqueda y no se guarda.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>Este es el valor de un token, según indica él mismo, de la cuenta %1. Se ha quitado de la búsqueda y no se guarda.</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Mostrar sus tokens</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>La búsqueda aún está en curso</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>Es una parte del valor de un token, demasiado corta para saber de qué cuenta. Se quitó de la búsqueda y no se guarda.</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>Aún no se sabe si el cambio de %1 se llevó a cabo. Actualice, o revierta uno anterior en la página Actividad</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>El último cambio fue parte de un plan, de una rotación o de una contención: reviértalo en la página Actividad</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>Hay un cambio en curso y el servidor aún no ha respondido. Espere la respuesta o elija lo mismo otra vez para salir: lo que haya sido de él se dirá la próxima vez que se abra esta conexión.</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>La rotación de %1 ha comenzado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln rotación ha comenzado.</numerusform>
            <numerusform>%Ln rotaciones han comenzado.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>No hay nada que deshacer: el último cambio no se hizo. Revierta uno anterior en la página Actividad</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>El último cambio creó un token que puede estar en uso: reviértalo en la página Actividad</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>El cambio está en camino: se podrá deshacer cuando el servidor haya respondido</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>El último cambio no se puede deshacer. Revierta uno anterior en la página Actividad</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2: indique un número entero de %3 a %4.</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2: indique uno de %3.</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>Un servidor local que habla la API de Qualytics para cuentas de servicio y tokens, para explorar y probar. Solo responde en 127.0.0.1, e imprime su dirección y un token de administrador en una línea de JSON.</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>Escuchar en este puerto; 0, el valor predeterminado, toma cualquiera libre.</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>Guardar los datos en este archivo. Sin él, terminan con el programa.</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>Llenar una base de datos nueva: demo (el valor predeterminado) o empty.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>Llenar una base de datos nueva con exactamente este número de tokens de servicio, por sí solos o además de --seed demo.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>Llenar una base de datos nueva con exactamente este número de cuentas de servicio.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>Hacer esperar cada respuesta este número de milisegundos.</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>Responder como máximo a este número de solicitudes por segundo; a las demás, con 429.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database necesita la ruta de un archivo.</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>No se puede crear la carpeta %1 para la base de datos de la zona de pruebas. Elija otro archivo o cree la carpeta.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>Otra zona de pruebas está usando la base de datos %1. Deténgala o elija otro archivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>No se puede crear la base de datos de la zona de pruebas %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>La base de datos de la zona de pruebas %1 no es un archivo. Elija otra.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>No se puede escribir la base de datos de la zona de pruebas %1. Compruebe sus permisos o elija otro archivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>No se puede leer la base de datos de la zona de pruebas %1: %2. Elija otro archivo o elimine este para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>No se puede usar la base de datos de la zona de pruebas %1: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>No se puede eliminar el archivo %1. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>No se pudo escribir la base de datos de la zona de pruebas %1: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>La zona de pruebas no está en marcha.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>No se pudo leer la base de datos de la zona de pruebas %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>La base de datos de la zona de pruebas %1 no tiene claves utilizables: %2. Elija otro archivo o elimine este para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>Otro programa está usando el puerto %1. Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>No se puede abrir el puerto %1: %2. Elija otro puerto, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>Véase tokendesk-sandbox --help.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>No se puede crear una carpeta temporal: %1. Elija un archivo con --database.</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>la escribió una versión más reciente (esquema %1, este programa conoce el %2). Actualice el programa o elija otro archivo.</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>no se pudo poner al día su esquema: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>No se pudo llenar la base de datos de la zona de pruebas %1: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>Los datos de demostración por sí solos tienen %1 tokens y %2 cuentas. Pida al menos esa cantidad u omita --seed demo.</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>Los tokens necesitan una cuenta. Pida al menos una con --accounts.</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>La base de datos de la zona de pruebas %1 se llenó con %2 y se conserva como está. Inicie sin %3 o elija otro archivo.</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>Cómo llama una página de usuarios a su total: total (lo predeterminado) o total_count.</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>otros pueden leerlo, y eso no se puede cambiar</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>el programa está terminando</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 se indica dos veces.</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1: una ruta no puede empezar con dos puntos. Ponga ./ delante, u omita la opción para no conservar nada.</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>el archivo %1 se eliminó o se sustituyó mientras la zona de pruebas está en marcha. Devuélvalo a su sitio, o restablezca o reinicie la zona de pruebas</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>No se puede leer la base de datos de la zona de pruebas %1: %2. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>No se puede usar la base de datos de la zona de pruebas %1: pertenece a otro programa. Elija otro archivo o aparte ese.</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>están dañadas</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1: la ruta no está escrita en el juego de caracteres del idioma de este ordenador.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>Otra zona de pruebas está usando la base de datos %1: proceso %2 en %3. Deténgala o elija otro archivo. Si ya no se ejecuta, elimine %4.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>No se puede escribir en la salida estándar: %1. Envíela a un terminal, una tubería o un archivo que la acepte.</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>No se puede escribir el archivo de bloqueo de la base de datos de la zona de pruebas %1: %2. Corríjalo o elija otro archivo.</translation>
    </message>
</context>
</TS>
