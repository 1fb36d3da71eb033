<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
</context>
<context>
    <name>AccountDetail</name>
    <message>
        <source>Its tokens</source>
        <translation>Tokens da conta</translation>
    </message>
    <message>
        <source>None. Without a token the account cannot do anything.</source>
        <translation>Nenhum. Sem um token, a conta não pode fazer nada.</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>nunca expira</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message numerus="yes">
        <source>Deactivated, with %Ln token(s) that are not revoked.</source>
        <translation>
            <numerusform>Desativada, com %Ln token não revogado.</numerusform>
            <numerusform>Desativada, com %Ln tokens não revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its tokens may do everything, with the Admin role.</source>
        <translation>Os tokens desta conta podem tudo, com o papel Admin.</translation>
    </message>
    <message>
        <source>This is the account that you are signed in with.</source>
        <translation>Esta é a conta com a qual você está conectado.</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de serviço</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>not known: the account is not on the server&apos;s list</source>
        <translation>desconhecidas: a conta não está na lista do servidor</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próxima expiração</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último login</translation>
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
            <numerusform>%Ln conta selecionada</numerusform>
            <numerusform>%Ln contas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Usable tokens</source>
        <translation>Tokens utilizáveis</translation>
    </message>
    <message>
        <source>not known: your role may not list tokens</source>
        <translation>desconhecidos: seu papel não tem permissão para listar tokens</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1, and some that have no name</source>
        <translation>%1 e algumas sem nome</translation>
    </message>
</context>
<context>
    <name>AccountEdit</name>
    <message>
        <source>Somebody else has changed it meanwhile</source>
        <translation>Outra pessoa o alterou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Somebody else has changed it meanwhile: it is “%1” now. Save again to replace that.</source>
        <extracomment>%1 a name or a role</extracomment>
        <translation>Outra pessoa o alterou nesse meio-tempo: agora é “%1”. Salve de novo para substituir.</translation>
    </message>
    <message>
        <source>Its name is “%1” now</source>
        <translation>O nome agora é “%1”</translation>
    </message>
    <message>
        <source>Its role is “%1” now</source>
        <translation>O papel agora é “%1”</translation>
    </message>
    <message>
        <source>The server&apos;s list does not state all teams of the account, so they cannot be changed here</source>
        <translation>A lista do servidor não informa todas as equipes da conta, portanto elas não podem ser alteradas aqui</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Search and table</source>
        <translation>Pesquisa e tabela</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
</context>
<context>
    <name>ActionSet</name>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nova conta de serviço</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Reactivate</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>Contain account…</source>
        <translation>Conter conta…</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Mostrar tokens da conta</translation>
    </message>
    <message>
        <source>Show its account</source>
        <translation>Mostrar conta do token</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Selecionar os exibidos</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Owner and purpose…</source>
        <translation>Responsável e finalidade…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Open plan…</source>
        <translation>Abrir plano…</translation>
    </message>
    <message>
        <source>Switch connection…</source>
        <translation>Trocar de conexão…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Pesquisar ações, tokens e contas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Iniciar uma revisão</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Concluir a revisão…</translation>
    </message>
    <message>
        <source>Abandon the review…</source>
        <translation>Descartar a revisão…</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pacote de evidências…</translation>
    </message>
    <message>
        <source>Check an evidence pack…</source>
        <translation>Verificar um pacote de evidências…</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Editar políticas…</translation>
    </message>
    <message>
        <source>Notes as CSV…</source>
        <translation>Notas em CSV…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Decide as before</source>
        <translation>Decidir como antes</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Deixar de acompanhar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Show related changes</source>
        <translation>Mostrar alterações relacionadas</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Sobre o Tokendesk</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostrar ou ocultar os detalhes</translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>Ordenar por…</translation>
    </message>
    <message>
        <source>Open containment…</source>
        <translation>Abrir contenção…</translation>
    </message>
    <message>
        <source>Compare reviews…</source>
        <translation>Comparar revisões…</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
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
        <translation>Token criado</translation>
    </message>
    <message>
        <source>Revoked token</source>
        <translation>Token revogado</translation>
    </message>
    <message>
        <source>Restored token</source>
        <translation>Token restaurado</translation>
    </message>
    <message>
        <source>Deleted token</source>
        <translation>Token excluído</translation>
    </message>
    <message>
        <source>Created account</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Edited account</source>
        <translation>Conta editada</translation>
    </message>
    <message>
        <source>Deactivated account</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Reactivated account</source>
        <translation>Conta reativada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inexistente</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revogar token</translation>
    </message>
    <message>
        <source>Restore token</source>
        <translation>Restaurar token</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Excluir token</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Deactivate account</source>
        <translation>Desativar conta</translation>
    </message>
    <message>
        <source>Reactivate account</source>
        <translation>Reativar conta</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não realizada</translation>
    </message>
    <message>
        <source>not made</source>
        <translation>não criado</translation>
    </message>
    <message>
        <source>%1, not changed</source>
        <translation>%1, sem alteração</translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>from what to what: nobody knows whether it became so</comment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Indefinida</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
</context>
<context>
    <name>ApiClient</name>
    <message>
        <source>The connection was closed</source>
        <translation>A conexão foi encerrada</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not show whether it was done</source>
        <translation>A resposta do servidor não mostra se a operação foi realizada</translation>
    </message>
    <message>
        <source>Read the list again: it will tell</source>
        <translation>Leia a lista de novo: ela mostrará o que aconteceu</translation>
    </message>
</context>
<context>
    <name>Capabilities</name>
    <message>
        <source>The deployment&apos;s description (openapi.json) cannot be used: %1</source>
        <translation>A descrição da implantação (openapi.json) não pode ser usada: %1</translation>
    </message>
    <message>
        <source>The documented set of actions is offered instead.</source>
        <translation>No lugar dela, é oferecido o conjunto de ações documentado.</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1 (%2)</source>
        <translation>não é JSON válido perto do byte %1 (%2)</translation>
    </message>
    <message>
        <source>it lists no paths</source>
        <translation>não lista nenhum caminho</translation>
    </message>
    <message>
        <source>it lists none of the calls that this program uses</source>
        <translation>não lista nenhuma das chamadas que este programa usa</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>O servidor recusou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Nada foi alterado: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It is not written down that the new token&apos;s value was copied or saved.</source>
        <translation>Não há registro de que o valor do novo token tenha sido copiado ou salvo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln alteração escolhida</numerusform>
            <numerusform>%Ln alterações escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Its answer never came. A refresh settles it once the list shows it. If the list does not, it may still be carried out: refresh again ten minutes after it was asked for. It counts as not done then, and you can do it again.</source>
        <translation>A resposta não chegou. Uma atualização esclarece isso assim que a lista mostrar a alteração. Se não mostrar, ela ainda pode ser executada: atualize novamente dez minutos depois do pedido. Ela então conta como não feita, e você pode repeti-la.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--token-stdin reads the token from a pipe, for example: pass show qualytics | tokendesk --url URL --token-stdin</source>
        <translation>--token-stdin lê o token de um pipe, por exemplo: pass show qualytics | tokendesk --url URL --token-stdin</translation>
    </message>
    <message>
        <source>standard input cannot be read</source>
        <translation>a entrada padrão não pode ser lida</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment.</source>
        <translation>Contas e tokens de serviço de uma implantação do Qualytics.</translation>
    </message>
    <message>
        <source>Open the embedded sandbox with demonstration data.</source>
        <translation>Abrir a sandbox incorporada com dados de demonstração.</translation>
    </message>
    <message>
        <source>Open this deployment for this run; needs --token-stdin.</source>
        <translation>Abrir esta implantação nesta execução; requer --token-stdin.</translation>
    </message>
    <message>
        <source>Read the token from standard input.</source>
        <translation>Ler o token da entrada padrão.</translation>
    </message>
    <message>
        <source>light, dark, contrast or system.</source>
        <translation>light, dark, contrast ou system.</translation>
    </message>
    <message>
        <source>Speak this language for this run: %1, or a translation&apos;s .qm file.</source>
        <translation>Usar este idioma nesta execução: %1, ou o arquivo .qm de uma tradução.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar tudo nesta pasta.</translation>
    </message>
    <message>
        <source>Print how long it took until the tokens are shown, and quit; for benchmarks.</source>
        <translation>Imprimir quanto tempo levou até os tokens serem exibidos e encerrar; para medições de desempenho.</translation>
    </message>
    <message>
        <source>what is &quot;%1&quot;? See --help</source>
        <translation>o que é “%1”? Consulte --help</translation>
    </message>
    <message>
        <source>--theme takes light, dark, contrast or system, not &quot;%1&quot;</source>
        <translation>--theme aceita light, dark, contrast ou system, não “%1”</translation>
    </message>
    <message>
        <source>--language takes one of %1, or a .qm file, not &quot;%2&quot;</source>
        <translation>--language aceita um de %1 ou um arquivo .qm, não “%2”</translation>
    </message>
    <message>
        <source>--data-dir needs a folder</source>
        <translation>--data-dir precisa de uma pasta</translation>
    </message>
    <message>
        <source>--sandbox and --url exclude each other</source>
        <translation>--sandbox e --url se excluem mutuamente</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url e --token-stdin devem ser usados juntos</translation>
    </message>
    <message>
        <source>Start in the tray, or minimised where there is none.</source>
        <translation>Iniciar na bandeja, ou minimizado onde não houver uma.</translation>
    </message>
    <message>
        <source>there is no folder to keep anything in: this account has no home. Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>não há pasta onde guardar nada: esta conta não tem pasta pessoal. Defina HOME, ou XDG_DATA_HOME e XDG_CONFIG_HOME, ou indique uma pasta com --data-dir</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Tokendesk is open already, and does not take %1</source>
        <extracomment>%1: options, such as &quot;--theme, --language&quot;</extracomment>
        <translation>O Tokendesk já está aberto e não leva em conta %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This is not a deployment&apos;s address: %1</source>
        <translation>Este não é um endereço de implantação: %1</translation>
    </message>
    <message>
        <source>Write it like “your-company.qualytics.io” or “https://your-company.qualytics.io”.</source>
        <translation>Escreva como “your-company.qualytics.io” ou “https://your-company.qualytics.io”.</translation>
    </message>
    <message>
        <source>it holds a user name or a password, which do not belong into an address</source>
        <translation>contém um nome de usuário ou uma senha, que não devem constar em um endereço</translation>
    </message>
    <message>
        <source>%1 is not supported, only https is</source>
        <translation>%1 não é suportado, somente https</translation>
    </message>
    <message>
        <source>it goes on with “?” or “#”, but only the host belongs here</source>
        <translation>continua com “?” ou “#”, mas aqui só deve constar o host</translation>
    </message>
    <message>
        <source>the host is missing</source>
        <translation>falta o host</translation>
    </message>
    <message>
        <source>its host holds “%” or “\”</source>
        <translation>o host contém “%” ou “\”</translation>
    </message>
    <message>
        <source>an IPv6 address must stand in brackets, like [::1]</source>
        <translation>um endereço IPv6 deve estar entre colchetes, como [::1]</translation>
    </message>
    <message>
        <source>it goes on with the path %1, but only the host belongs here</source>
        <translation>continua com o caminho %1, mas aqui só deve constar o host</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>O endereço está vazio</translation>
    </message>
    <message>
        <source>Enter the deployment&apos;s host, for example “your-company.qualytics.io”.</source>
        <translation>Informe o host da implantação, por exemplo “your-company.qualytics.io”.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it holds a space or an invisible character</source>
        <translation>contém um espaço ou um caractere invisível</translation>
    </message>
    <message>
        <source>%1 is no host with an optional port</source>
        <translation>%1 não é um host com porta opcional</translation>
    </message>
    <message>
        <source>http:// would send the credential in the clear to %1</source>
        <translation>http:// enviaria a credencial sem criptografia para %1</translation>
    </message>
    <message>
        <source>Use https://; http:// is for 127.0.0.1, [::1] and localhost only.</source>
        <translation>Use https://; http:// é somente para 127.0.0.1, [::1] e localhost.</translation>
    </message>
    <message>
        <source>Copy the whole token again, and nothing else.</source>
        <translation>Copie novamente o token inteiro e nada mais.</translation>
    </message>
    <message>
        <source>The token is empty</source>
        <translation>O token está vazio</translation>
    </message>
    <message>
        <source>Paste the token&apos;s value.</source>
        <translation>Cole o valor do token.</translation>
    </message>
    <message>
        <source>The token is longer than 16 KiB, which no server accepts</source>
        <translation>O token tem mais de 16 KiB, o que nenhum servidor aceita</translation>
    </message>
    <message>
        <source>The token has white space inside, so it is more than one word</source>
        <translation>O token contém espaços em branco, portanto é mais de uma palavra</translation>
    </message>
    <message>
        <source>The token holds a character that no token can hold</source>
        <translation>O token contém um caractere que nenhum token pode conter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody typed, in quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The name looks like a token, and a name is kept where others can read it</source>
        <translation>O nome parece um token, e um nome fica guardado onde outros podem lê-lo</translation>
    </message>
    <message>
        <source>Give the token where it is asked for, and the connection another name.</source>
        <translation>Informe o token onde ele é pedido e dê outro nome à conexão.</translation>
    </message>
    <message>
        <source>This looks like a token</source>
        <translation>Isto parece um token</translation>
    </message>
    <message>
        <source>Paste it where the token is asked for, and the address here.</source>
        <translation>Cole-o onde o token é solicitado, e aqui o endereço.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters</source>
        <translation>O nome tem mais de %1 caracteres</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Escolha um nome mais curto</translation>
    </message>
    <message>
        <source>The name holds an invisible character or a line break</source>
        <translation>O nome contém um caractere invisível ou uma quebra de linha</translation>
    </message>
    <message>
        <source>Write it anew, on one line.</source>
        <translation>Escreva-o de novo, em uma só linha.</translation>
    </message>
</context>
<context>
    <name>ConnectionFile</name>
    <message>
        <source>Ask for the file again, exported from Tokendesk</source>
        <translation>Peça novamente o arquivo, exportado do Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>é desconhecido</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>não é texto</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation>contém um caractere invisível</translation>
    </message>
    <message>
        <source>is no whole number from %1 to %2</source>
        <translation>não é um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>não é nem true nem false</translation>
    </message>
    <message>
        <source>is no whole path</source>
        <translation>não é um caminho completo</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>“%1” %2</translation>
    </message>
    <message>
        <source>is not system, none or manual</source>
        <translation>não é system, none nem manual</translation>
    </message>
    <message>
        <source>is no host</source>
        <translation>não é um host</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is not like #1d4ed8</source>
        <translation>não tem o formato #1d4ed8</translation>
    </message>
    <message>
        <source>The file is too large to hold connections</source>
        <translation>O arquivo é grande demais para conter conexões</translation>
    </message>
    <message>
        <source>The file is no JSON object: %1 at byte %2</source>
        <translation>O arquivo não é um objeto JSON: %1 no byte %2</translation>
    </message>
    <message>
        <source>The file does not hold connections of Tokendesk</source>
        <translation>O arquivo não contém conexões do Tokendesk</translation>
    </message>
    <message>
        <source>The file was written by a newer release of Tokendesk</source>
        <translation>O arquivo foi gravado por uma versão mais recente do Tokendesk</translation>
    </message>
    <message>
        <source>The file has no list of connections, or more than %1</source>
        <translation>O arquivo não tem uma lista de conexões ou tem mais de %1</translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation>Conexão %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a connection, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is not http or socks5</source>
        <translation>não é http nem socks5</translation>
    </message>
    <message>
        <source>“%1” cannot be used. %2</source>
        <extracomment>%1: a field of a file. %2: why, a sentence of its own</extracomment>
        <translation>“%1” não pode ser usado. %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: a field of a file. %2: what is wrong with a field in it, as: “mode” is missing</extracomment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>looks like a token</source>
        <translation>parece um token</translation>
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
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>May see and change every service account and token.</source>
        <translation>Pode ver e alterar todas as contas e todos os tokens de serviço.</translation>
    </message>
    <message>
        <source>Not an Admin: shows service accounts and teams, read-only. Service tokens stay hidden.</source>
        <translation>Não é Admin: mostra contas de serviço e equipes, somente leitura. Os tokens de serviço permanecem ocultos.</translation>
    </message>
    <message>
        <source>Not an Admin: the credential works, but may see neither service accounts nor service tokens. Nothing can be changed.</source>
        <translation>Não é Admin: a credencial funciona, mas não pode ver contas nem tokens de serviço. Nada pode ser alterado.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minute(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln minuto atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln minutos atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here. %Ln change(s) made before are under Activity again, and what was interrupted can go on.</source>
        <translation>
            <numerusform>Esta implantação já é conhecida aqui. %Ln alteração feita antes está de novo em Atividade, e o que foi interrompido pode continuar.</numerusform>
            <numerusform>Esta implantação já é conhecida aqui. %Ln alterações feitas antes estão de novo em Atividade, e o que foi interrompido pode continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln dia adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln dias adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln day(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln dia atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln dias atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) ahead of the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln hora adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln horas adiantado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln hour(s) behind the server&apos;s. Expiries are counted by the server&apos;s.</source>
        <translation>
            <numerusform>O relógio deste computador está %Ln hora atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
            <numerusform>O relógio deste computador está %Ln horas atrasado em relação ao do servidor. As expirações seguem o do servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not allow this with this token</source>
        <translation>%1 não permite isso com este token</translation>
    </message>
</context>
<context>
    <name>ConnectionTransfer</name>
    <message numerus="yes">
        <source>%Ln connection(s) exported to %1, without their tokens</source>
        <translation>
            <numerusform>%Ln conexão exportada para %1, sem o token</numerusform>
            <numerusform>%Ln conexões exportadas para %1, sem os tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added. Each asks for its token when you open it.</source>
        <translation>
            <numerusform>%Ln conexão adicionada. O token será pedido quando você a abrir.</numerusform>
            <numerusform>%Ln conexões adicionadas. O token de cada uma será pedido quando você a abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexões (*.json)</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexões</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexões</translation>
    </message>
    <message>
        <source>tokendesk-connections</source>
        <extracomment>The name that is proposed for a file, without &quot;.json&quot;</extracomment>
        <translation>tokendesk-conexoes</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>A quote that begins in line %1 is not closed.</source>
        <translation>Uma aspa aberta na linha %1 não foi fechada.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>Há algo depois de uma aspa de fechamento.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Check the free space and the rights of %1</source>
        <translation>Verifique o espaço livre e as permissões de %1</translation>
    </message>
    <message>
        <source>The database %1 cannot be used</source>
        <translation>O banco de dados %1 não pode ser usado</translation>
    </message>
    <message>
        <source>Another Tokendesk has it open. Close that one first</source>
        <translation>Outro Tokendesk o mantém aberto. Feche-o primeiro</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened</source>
        <translation>O banco de dados %1 não pode ser aberto</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Tokendesk</source>
        <translation>O banco de dados %1 foi gravado por um Tokendesk mais recente</translation>
    </message>
    <message>
        <source>Use the newer program, or another data folder (--data-dir)</source>
        <translation>Use o programa mais recente ou outra pasta de dados (--data-dir)</translation>
    </message>
    <message>
        <source>it is being written to all the time</source>
        <translation>há gravações nele o tempo todo</translation>
    </message>
    <message>
        <source>The database %1 cannot be read</source>
        <translation>O banco de dados %1 não pode ser lido</translation>
    </message>
    <message>
        <source>Check the rights of the file, and try again</source>
        <translation>Verifique as permissões do arquivo e tente novamente</translation>
    </message>
    <message>
        <source>it belongs to another program</source>
        <translation>ele pertence a outro programa</translation>
    </message>
    <message>
        <source>Move it away, or use another data folder (--data-dir)</source>
        <translation>Mova-o, ou use outra pasta de dados (--data-dir)</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>Its version is %1, this program knows %2</source>
        <translation>A versão dele é %1, este programa conhece a %2</translation>
    </message>
    <message>
        <source>%1 was removed or replaced</source>
        <translation>%1 foi removido ou substituído</translation>
    </message>
    <message>
        <source>Close the program and start it again</source>
        <translation>Feche o programa e inicie-o novamente</translation>
    </message>
    <message>
        <source>%1 is damaged. Close the program, move that file away, and start again: a new one is made</source>
        <translation>%1 está danificado. Feche o programa, mova esse arquivo e inicie de novo: um novo será criado</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>The server&apos;s answer holds no usable value of the new token</source>
        <translation>A resposta do servidor não contém um valor utilizável do novo token</translation>
    </message>
    <message>
        <source>Look for the token in the list: if it is there, revoke it and make another one.</source>
        <translation>Procure o token na lista: se ele estiver lá, revogue-o e crie outro.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazia</translation>
    </message>
    <message>
        <source>it is a web page, not data</source>
        <translation>é uma página da Web, não dados</translation>
    </message>
    <message>
        <source>A proxy or a sign-on page may stand in front of the server. Open the address in a browser to see it.</source>
        <translation>Pode haver um proxy ou uma página de login na frente do servidor. Abra o endereço em um navegador para verificar.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>é grande demais</translation>
    </message>
    <message>
        <source>it ends too early, at byte %1</source>
        <translation>termina cedo demais, no byte %1</translation>
    </message>
    <message>
        <source>more follows behind its end, at byte %1</source>
        <translation>há mais conteúdo depois do fim, no byte %1</translation>
    </message>
    <message>
        <source>it is no valid JSON near byte %1</source>
        <translation>não é JSON válido perto do byte %1</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1</source>
        <translation>A resposta do servidor não pode ser lida: %1</translation>
    </message>
    <message>
        <source>Try again; if it stays, check that the address is a Qualytics deployment.</source>
        <translation>Tente novamente; se persistir, verifique se o endereço é de uma implantação do Qualytics.</translation>
    </message>
    <message>
        <source>it is no list</source>
        <translation>não é uma lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problem(s) are not listed</source>
        <translation>
            <numerusform>mais %Ln problema não está listado</numerusform>
            <numerusform>mais %Ln problemas não estão listados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out for them</source>
        <translation>
            <numerusform>por isso, %Ln linha foi omitida</numerusform>
            <numerusform>por isso, %Ln linhas foram omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>não é um objeto</translation>
    </message>
    <message>
        <source>its id %1</source>
        <translation>seu ID %1</translation>
    </message>
    <message>
        <source>The server&apos;s total is no count</source>
        <translation>O total do servidor não é uma contagem</translation>
    </message>
    <message>
        <source>it has no list under “items”</source>
        <translation>não tem uma lista em “items”</translation>
    </message>
    <message>
        <source>The answer held bytes that are no text; they are shown as �</source>
        <translation>A resposta continha bytes que não são texto; eles são exibidos como �</translation>
    </message>
    <message>
        <source>The row is left out: it is no object</source>
        <translation>A linha é omitida: não é um objeto</translation>
    </message>
    <message>
        <source>The list has more than %1 rows; the rest is left out</source>
        <translation>A lista tem mais de %1 linhas; o resto é omitido</translation>
    </message>
    <message>
        <source>The row is left out: the id %1 was there before</source>
        <translation>A linha é omitida: o ID %1 já apareceu antes</translation>
    </message>
    <message>
        <source>The row is left out: its id %1</source>
        <translation>A linha é omitida: seu ID %1</translation>
    </message>
    <message>
        <source>“%1” is no text; it is shown as it came</source>
        <translation>“%1” não é texto; é exibido como veio</translation>
    </message>
    <message>
        <source>“%1” is no text and is left empty</source>
        <translation>“%1” não é texto e fica vazio</translation>
    </message>
    <message>
        <source>“%1” is longer than 64 KiB and was cut</source>
        <translation>“%1” tem mais de 64 KiB e foi cortado</translation>
    </message>
    <message>
        <source>“%1” holds escapes that are no characters; they are shown as �</source>
        <translation>“%1” contém sequências de escape que não são caracteres; elas são exibidas como �</translation>
    </message>
    <message>
        <source>“%1” is no date: %2</source>
        <translation>“%1” não é uma data: %2</translation>
    </message>
    <message>
        <source>“teams” is no list and is left empty</source>
        <translation>“teams” não é uma lista e fica vazio</translation>
    </message>
    <message>
        <source>%1 of the teams have no name and are left out</source>
        <translation>%1 das equipes não têm nome e são omitidas</translation>
    </message>
    <message>
        <source>The server does not say whose token this is</source>
        <translation>O servidor não informa de quem é este token</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: “user” is no object</source>
        <translation>Não é possível ler de quem é este token: “user” não é um objeto</translation>
    </message>
    <message>
        <source>It cannot be read whose token this is: the user&apos;s id %1</source>
        <translation>Não é possível ler de quem é este token: o ID do usuário %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>é null</translation>
    </message>
    <message>
        <source>is true or false, not a number</source>
        <translation>é true ou false, não um número</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>is beyond 64 bits</source>
        <translation>ultrapassa 64 bits</translation>
    </message>
    <message>
        <source>is text, not a number</source>
        <translation>é texto, não um número</translation>
    </message>
    <message>
        <source>is a list, not a number</source>
        <translation>é uma lista, não um número</translation>
    </message>
    <message>
        <source>is an object, not a number</source>
        <translation>é um objeto, não um número</translation>
    </message>
    <message>
        <source>is no valid JSON</source>
        <translation>não é JSON válido</translation>
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
            <numerusform>%Ln linha das listas do servidor não pôde ser lida e foi omitida</numerusform>
            <numerusform>%Ln linhas das listas do servidor não puderam ser lidas e foram omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the server&apos;s lists could not be read completely and are shown with gaps</source>
        <translation>
            <numerusform>%Ln linha das listas do servidor não pôde ser lida por completo e é exibida com lacunas</numerusform>
            <numerusform>%Ln linhas das listas do servidor não puderam ser lidas por completo e são exibidas com lacunas</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked; it counts as not revoked</source>
        <translation>O servidor não informa se o token está revogado; ele conta como não revogado</translation>
    </message>
    <message>
        <source>“active” is neither true nor false; the token counts as not revoked</source>
        <translation>“active” não é nem true nem false; o token conta como não revogado</translation>
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
        <translation>%1 de %2, criado %3, último uso %4.</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>em data desconhecida</translation>
    </message>
    <message>
        <source>The account stays active, because not all of its tokens could be revoked.
%1</source>
        <translation>A conta continua ativa, porque nem todos os tokens dela puderam ser revogados.
%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke your own credential?</source>
        <translation>Revogar sua própria credencial?</translation>
    </message>
    <message>
        <source>This program is using this token, or one that cannot be told from it.</source>
        <translation>Este programa está usando este token, ou um que não se distingue dele.</translation>
    </message>
    <message numerus="yes">
        <source>Among these %Ln token(s) is the one that this program is using, or one that cannot be told from it.</source>
        <translation>
            <numerusform>Este %Ln token é o que este programa usa, ou um que não se distingue dele.</numerusform>
            <numerusform>Entre estes %Ln tokens está o que este programa usa, ou um que não se distingue dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at once: you cannot restore it from here, and need another credential to connect again.</source>
        <translation>Ele para de funcionar imediatamente: você não poderá restaurá-lo daqui e precisará de outra credencial para se conectar de novo.</translation>
    </message>
    <message>
        <source>Revoke my credential</source>
        <translation>Revogar minha credencial</translation>
    </message>
    <message numerus="yes">
        <source>Revoke all %Ln token(s)</source>
        <translation>
            <numerusform>Revogar %Ln token</numerusform>
            <numerusform>Revogar todos os %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Tenho outra forma de me conectar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>Delete token</source>
        <translation>Excluir token</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)?</source>
        <translation>
            <numerusform>Excluir %Ln token?</numerusform>
            <numerusform>Excluir %Ln tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>These are removed from the server:</source>
        <translation>Estes serão removidos do servidor:</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln token(s)</source>
        <translation>
            <numerusform>Excluir %Ln token</numerusform>
            <numerusform>Excluir %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting cannot be undone. A revoked token can be restored; a deleted one is gone, with its name, its dates and its last use.</source>
        <translation>A exclusão não pode ser desfeita. Um token revogado pode ser restaurado; um token excluído deixa de existir, com seu nome, suas datas e seu último uso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more of the selected token(s) cannot be deleted, because they are not revoked.</source>
        <translation>
            <numerusform>Mais %Ln dos tokens selecionados não pode ser excluído, porque não está revogado.</numerusform>
            <numerusform>Mais %Ln dos tokens selecionados não podem ser excluídos, porque não estão revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>No token is active, so nothing stops working.</source>
        <translation>Nenhum token está ativo, portanto nada deixa de funcionar.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desativar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses them stops working at once:</source>
        <translation>
            <numerusform>%Ln token não está revogado. O servidor se recusa a desativar uma conta antes disso. O que o usa deixa de funcionar imediatamente:</numerusform>
            <numerusform>%Ln tokens não estão revogados. O servidor se recusa a desativar uma conta antes disso. O que os usa deixa de funcionar imediatamente:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) and deactivate</source>
        <translation>
            <numerusform>Revogar %Ln token e desativar</numerusform>
            <numerusform>Revogar %Ln tokens e desativar</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Afterwards you cannot connect with it, nor undo this from here.</source>
        <translation>Esta é a conta cuja credencial você está usando. Depois disso, você não poderá se conectar com ela nem desfazer isso daqui.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3, never used.</source>
        <translation>%1 de %2, criado %3, nunca usado.</translation>
    </message>
    <message>
        <source>%1 of %2, created %3. It is not known when it was last used.</source>
        <translation>%1 de %2, criado %3. Não se sabe quando foi usado pela última vez.</translation>
    </message>
    <message>
        <source>Its account is to be deactivated</source>
        <translation>A conta dele será desativada</translation>
    </message>
    <message>
        <source>It cannot be undone from here: this deployment does not offer to reactivate an account.</source>
        <translation>Não é possível desfazer por aqui: esta implantação não oferece a reativação de uma conta.</translation>
    </message>
    <message>
        <source>%1 was not revoked: %2</source>
        <translation>%1 não foi revogado: %2</translation>
    </message>
    <message>
        <source>%1 was not restored: %2</source>
        <translation>%1 não foi restaurado: %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 não foi excluído: %2</translation>
    </message>
    <message>
        <source>%1 was not deactivated: %2</source>
        <translation>%1 não foi desativado: %2</translation>
    </message>
    <message>
        <source>%1 was not reactivated: %2</source>
        <translation>%1 não foi reativado: %2</translation>
    </message>
    <message>
        <source>%1 stays as it is: %2</source>
        <translation>%1 permanece como está: %2</translation>
    </message>
    <message>
        <source>%1 may have been revoked: %2</source>
        <translation>%1 pode ter sido revogado: %2</translation>
    </message>
    <message>
        <source>%1 may have been restored: %2</source>
        <translation>%1 pode ter sido restaurado: %2</translation>
    </message>
    <message>
        <source>%1 may have been deleted: %2</source>
        <translation>%1 pode ter sido excluído: %2</translation>
    </message>
    <message>
        <source>%1 may have been deactivated: %2</source>
        <translation>%1 pode ter sido desativado: %2</translation>
    </message>
    <message>
        <source>%1 may have been reactivated: %2</source>
        <translation>%1 pode ter sido reativado: %2</translation>
    </message>
    <message>
        <source>%1 may have been changed: %2</source>
        <translation>%1 pode ter sido alterado: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) are not revoked. The server refuses to deactivate an account before they are. Nothing stops working:</source>
        <translation>
            <numerusform>%Ln token expirado não está revogado. O servidor se recusa a desativar uma conta antes disso. Nada deixa de funcionar:</numerusform>
            <numerusform>%Ln tokens expirados não estão revogados. O servidor se recusa a desativar uma conta antes disso. Nada deixa de funcionar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. The server refuses to deactivate an account before they are. What uses those that have not expired stops working at once:</source>
        <translation>
            <numerusform>%Ln token não está revogado. O servidor se recusa a desativar uma conta antes disso. O que usa os não expirados deixa de funcionar imediatamente:</numerusform>
            <numerusform>%Ln tokens não estão revogados. O servidor se recusa a desativar uma conta antes disso. O que usa os não expirados deixa de funcionar imediatamente:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept.</source>
        <translation>Pode ser desfeito: o papel e as equipes são mantidos.</translation>
    </message>
    <message>
        <source>It can be undone: the role and the teams are kept, and Undo restores these tokens too. Later, you have to restore each token yourself.</source>
        <translation>Pode ser desfeito: o papel e as equipes são mantidos, e Desfazer restaura também estes tokens. Mais tarde, você terá de restaurar cada token por conta própria.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have been revoked for this already. Cancel leaves them revoked.</source>
        <translation>
            <numerusform>%Ln token já foi revogado para isso. Cancelar o deixa revogado.</numerusform>
            <numerusform>%Ln tokens já foram revogados para isso. Cancelar os deixa revogados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>in less than a minute</source>
        <translation>em menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>em %Ln minuto</numerusform>
            <numerusform>em %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>em %Ln hora</numerusform>
            <numerusform>em %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>em %Ln dia</numerusform>
            <numerusform>em %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>em %Ln mês</numerusform>
            <numerusform>em %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln year(s)</source>
        <translation>
            <numerusform>em %Ln ano</numerusform>
            <numerusform>em %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>há %Ln dia</numerusform>
            <numerusform>há %Ln dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>há %Ln mês</numerusform>
            <numerusform>há %Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) ago</source>
        <translation>
            <numerusform>há %Ln ano</numerusform>
            <numerusform>há %Ln anos</numerusform>
        </translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
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
        <translation>A sandbox não foi iniciada</translation>
    </message>
    <message>
        <source>Reset the sandbox to begin with new data</source>
        <translation>Redefina a sandbox para começar com novos dados</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln segundo</numerusform>
            <numerusform>faltam cerca de %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %Ln minuto</numerusform>
            <numerusform>faltam cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1 (%2 of %3)</source>
        <extracomment>%1: a file&apos;s name; %2: its number; %3: of how many</extracomment>
        <translation>Gravando %1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>EvidencePack</name>
    <message>
        <source>%1 is no manifest of an evidence pack: %2</source>
        <translation>%1 não é um manifesto de pacote de evidências: %2</translation>
    </message>
    <message>
        <source>Choose the folder of a pack that this program wrote</source>
        <translation>Escolha a pasta de um pacote gravado por este programa</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>não está no formato %1, versão %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1” está ausente ou incorreto</translation>
    </message>
    <message>
        <source>%1 was altered: its own hash does not fit</source>
        <translation>%1 foi adulterado: seu próprio hash não confere</translation>
    </message>
    <message>
        <source>%1 is not written as this program writes it</source>
        <translation>%1 não está escrito como este programa escreve</translation>
    </message>
    <message>
        <source>%1 is too large to be read: %2 bytes</source>
        <translation>%1 é grande demais para ser lido: %2 bytes</translation>
    </message>
    <message>
        <source>%1 lists more files than a pack has</source>
        <translation>%1 lista mais arquivos do que um pacote contém</translation>
    </message>
    <message>
        <source>%1 lists “%2”, which is no name of a pack&apos;s file</source>
        <translation>%1 lista “%2”, que não é o nome de um arquivo de pacote</translation>
    </message>
    <message>
        <source>%1 lists %2 twice</source>
        <translation>%1 lista %2 duas vezes</translation>
    </message>
    <message>
        <source>%1 does not list %2</source>
        <translation>%1 não lista %2</translation>
    </message>
    <message>
        <source>%1 was altered: it has %2 bytes, and had %3</source>
        <translation>%1 foi adulterado: tem %2 bytes e tinha %3</translation>
    </message>
    <message>
        <source>%1 was altered: its hash does not fit</source>
        <translation>%1 foi adulterado: o hash não confere</translation>
    </message>
    <message>
        <source>%1 was added: the manifest does not list it</source>
        <translation>%1 foi acrescentado: o manifesto não o lista</translation>
    </message>
    <message>
        <source>%1 cannot be read as what it should be</source>
        <translation>%1 não pode ser lido como o que deveria ser</translation>
    </message>
    <message>
        <source>expiries.ics has %1 events; review.json has %2 coming expiries</source>
        <translation>expiries.ics tem %1 eventos; review.json tem %2 próximas expirações</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json about the coming expiries</source>
        <translation>%1 diverge de review.json quanto às próximas expirações</translation>
    </message>
    <message>
        <source>%1 and review.json are not of the same review</source>
        <translation>%1 e review.json não são da mesma revisão</translation>
    </message>
    <message>
        <source>policy.json is not the policy that the review names</source>
        <translation>policy.json não é a política indicada na revisão</translation>
    </message>
    <message>
        <source>The previous pack: </source>
        <translation>Pacote anterior: </translation>
    </message>
    <message>
        <source>The previous pack&apos;s %1 was altered</source>
        <translation>%1 do pacote anterior foi adulterado</translation>
    </message>
    <message>
        <source>The chain is broken: this pack says that it is the first</source>
        <translation>A cadeia está rompida: este pacote diz ser o primeiro</translation>
    </message>
    <message>
        <source>The chain is broken: this pack was not made after that one, or that one&apos;s %1 was altered</source>
        <translation>A cadeia está rompida: este pacote não foi criado depois daquele, ou %1 daquele foi adulterado</translation>
    </message>
    <message>
        <source>The previous pack is of another connection, %1</source>
        <translation>O pacote anterior é de outra conexão, %1</translation>
    </message>
    <message>
        <source>Choose another folder, or make room in this one; nothing of the pack was left behind</source>
        <translation>Escolha outra pasta ou libere espaço nesta; nada do pacote foi deixado para trás</translation>
    </message>
    <message>
        <source>%1 of the evidence pack could not be written</source>
        <translation>Não foi possível gravar %1 do pacote de evidências</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>A pasta %1 não existe</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolha outra pasta</translation>
    </message>
    <message>
        <source>No folder could be made in %1</source>
        <translation>Não foi possível criar uma pasta em %1</translation>
    </message>
    <message>
        <source>The evidence pack could not be put into %1</source>
        <translation>Não foi possível colocar o pacote de evidências em %1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>%1 is a link, and links are not followed</source>
        <translation>%1 é um link, e links não são seguidos</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is no plain file</source>
        <translation>%1 não é um arquivo comum</translation>
    </message>
    <message>
        <source>The evidence pack was called off; nothing of it was left behind</source>
        <translation>O pacote de evidências foi cancelado; nada dele ficou para trás</translation>
    </message>
    <message>
        <source>The folder %1 has gone while the pack was written</source>
        <translation>A pasta %1 desapareceu enquanto o pacote era gravado</translation>
    </message>
    <message>
        <source>The previous pack is of the connection “%1” (%2), and this one of “%3” (%4): each connection has a chain of its own, and this one&apos;s was not checked</source>
        <translation>O pacote anterior é da conexão “%1” (%2), e este é de “%3” (%4): cada conexão tem a sua própria cadeia, e a deste não foi verificada</translation>
    </message>
    <message>
        <source>Its files are as they were written; it does not follow that pack</source>
        <translation>Os arquivos dele estão como foram gravados; ele não sucede aquele pacote</translation>
    </message>
    <message>
        <source>Its files are as they were written; the pack before it could not be read</source>
        <translation>Os arquivos dele estão como foram gravados; não foi possível ler o pacote anterior</translation>
    </message>
    <message>
        <source>%1 does not agree with review.json: %2</source>
        <extracomment>%2: the numbers that differ, such as &quot;Critical: 12, not 11; High: 3, not 4&quot;</extracomment>
        <translation>%1 diverge de review.json: %2</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>&quot;Critical: 12, not 11&quot;</extracomment>
        <translation>%1: %2, não %3</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
</context>
<context>
    <name>ExpiryChoice</name>
    <message>
        <source>Choose the day on which the token shall end.</source>
        <translation>Escolha o dia em que o token deve terminar.</translation>
    </message>
    <message>
        <source>A token lives at least one whole day: choose %1 or later.</source>
        <translation>Um token dura no mínimo um dia inteiro: escolha %1 ou depois.</translation>
    </message>
    <message>
        <source>A token lives at most 365 days: choose %1 or earlier.</source>
        <translation>Um token dura no máximo 365 dias: escolha %1 ou antes.</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>60 days</source>
        <translation>60 dias</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dias</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 dias</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>On a date</source>
        <translation>Em uma data</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Funciona até que alguém o revogue.</translation>
    </message>
    <message>
        <source>If this token leaks, it opens the deployment for ever, and every security review will list it. Choose an end where you can.</source>
        <translation>Se este token vazar, ele dará acesso à implantação para sempre, e toda revisão de segurança o listará. Escolha um fim sempre que puder.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %Ln day(s), about %1.</source>
        <translation>
            <numerusform>Isso é daqui a %Ln dia, por volta de %1.</numerusform>
            <numerusform>Isso é daqui a %Ln dias, por volta de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Timeline saved to %1</source>
        <translation>Linha do tempo salva em %1</translation>
    </message>
    <message>
        <source>Save the timeline</source>
        <translation>Salvar a linha do tempo</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Scalable picture (*.svg)</source>
        <translation>Imagem vetorial (*.svg)</translation>
    </message>
    <message>
        <source>expiries</source>
        <comment>a file&apos;s name</comment>
        <translation>expiracoes</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date with its weekday, as Qt writes its parts: Tue 1 Dec 2026</extracomment>
        <translation>ddd, d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year, as Qt writes its parts: 1 Dec</extracomment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a day to a day: 1 – 6 Dec 2026</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Nenhum achado</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Depois de %1</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>nenhum token</translation>
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
        <translation>Hoje</translation>
    </message>
    <message>
        <source>by day</source>
        <translation>por dia</translation>
    </message>
    <message>
        <source>by week</source>
        <translation>por semana</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>por mês</translation>
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
            <numerusform>Expiração desconhecida: %Ln token</numerusform>
            <numerusform>Expiração desconhecida: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 does not take it</source>
        <translation>A linha do tempo não foi impressa: %1 não a aceita</translation>
    </message>
    <message>
        <source>The timeline was not printed: %1 cannot be written</source>
        <translation>A linha do tempo não foi impressa: não é possível gravar %1</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as a file</source>
        <translation>Escolha outra impressora ou salve-a como arquivo</translation>
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
            <numerusform>%Ln linha exportada para %1</numerusform>
            <numerusform>%Ln linhas exportadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar o que é exibido</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, all columns (*.csv)</source>
        <translation>CSV, todas as colunas (*.csv)</translation>
    </message>
</context>
<context>
    <name>FindingDetail</name>
    <message>
        <source>The policy asks for a decision.</source>
        <translation>A política exige uma decisão.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar em</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) selected</source>
        <translation>
            <numerusform>%Ln achado selecionado</numerusform>
            <numerusform>%Ln achados selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to see why it is one, and what can be done.</source>
        <translation>Escolha um achado para ver por que ele ocorre e o que pode ser feito.</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regra</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Por conta</translation>
    </message>
    <message>
        <source>The finding is graver now, or about more tokens, than when it was decided.</source>
        <translation>O achado agora é mais grave, ou abrange mais tokens, do que quando foi decidido.</translation>
    </message>
    <message>
        <source>The day has come until which it was put off.</source>
        <translation>Chegou o dia até o qual ele havia sido adiado.</translation>
    </message>
    <message>
        <source>It was decided in an earlier review. Each review asks again.</source>
        <translation>Foi decidido em uma revisão anterior. Cada revisão pergunta de novo.</translation>
    </message>
    <message>
        <source>Earlier decision</source>
        <translation>Decisão anterior</translation>
    </message>
    <message>
        <source>The day on which it was to be reviewed has come.</source>
        <translation>Chegou o dia em que deveria ser revisado.</translation>
    </message>
    <message>
        <source>What was decided here was about others that had these IDs before. It is kept, and does not count for those that have them now.</source>
        <translation>O que foi decidido aqui se referia a outros que tinham estes IDs antes. Fica guardado e não vale para os que os têm agora.</translation>
    </message>
    <message>
        <source>The note of an earlier token with this ID is kept; it is not about this one: %1</source>
        <translation>A nota de um token anterior com este ID está guardada; ela não se refere a este: %1</translation>
    </message>
    <message>
        <source>The note of an earlier account with this ID is kept; it is not about this one: %1</source>
        <translation>A nota de uma conta anterior com este ID está guardada; ela não se refere a esta: %1</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado nesta máquina</translation>
    </message>
</context>
<context>
    <name>FindingModel</name>
    <message>
        <source>No account</source>
        <translation>Nenhuma conta</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Adiado até %1</translation>
    </message>
    <message>
        <source>earlier: %1</source>
        <translation>anterior: %1</translation>
    </message>
    <message>
        <source>%1 (earlier: %2)</source>
        <translation>%1 (anterior: %2)</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>A decidir</translation>
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
        <translation>ID do token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Another deployment answers here, or the same one was set up anew. What was seen before is of the other: the same id may mean another token.</source>
        <translation>Outra implantação responde aqui, ou a mesma foi instalada novamente. O que se viu antes é da outra: o mesmo ID pode designar outro token.</translation>
    </message>
    <message>
        <source>Made with this program: the activity has it.</source>
        <translation>Feita com este programa: está na atividade.</translation>
    </message>
    <message>
        <source>Made elsewhere: this program has not asked for it.</source>
        <translation>Feita em outro lugar: este programa não a solicitou.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>Last seen unchanged</source>
        <translation>Visto sem alteração pela última vez</translation>
    </message>
</context>
<context>
    <name>HistorySince</name>
    <message>
        <source>Last refresh</source>
        <translation>Última atualização</translation>
    </message>
    <message>
        <source>Since it was last open</source>
        <translation>Desde a última abertura</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Desde ontem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 dias</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>Desde uma data</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>Old history could not be cleared away</source>
        <translation>Não foi possível limpar o histórico antigo</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
    <message>
        <source>What changed could not be written down</source>
        <translation>Não foi possível registrar o que mudou</translation>
    </message>
    <message>
        <source>The history could not be forgotten</source>
        <translation>Não foi possível apagar o histórico</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Active</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativado</translation>
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
        <translation>Token criado</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revogado</translation>
    </message>
    <message>
        <source>Token restored</source>
        <translation>Token restaurado</translation>
    </message>
    <message>
        <source>Token deleted</source>
        <translation>Token excluído</translation>
    </message>
    <message>
        <source>Token renamed</source>
        <translation>Token renomeado</translation>
    </message>
    <message>
        <source>Expiry changed</source>
        <translation>Expiração alterada</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Conta criada</translation>
    </message>
    <message>
        <source>Account deactivated</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Account reactivated</source>
        <translation>Conta reativada</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Papel alterado</translation>
    </message>
    <message>
        <source>Account renamed</source>
        <translation>Conta renomeada</translation>
    </message>
    <message>
        <source>Account not listed any more</source>
        <translation>Conta não consta mais na lista</translation>
    </message>
    <message>
        <source>Another deployment</source>
        <translation>Outra implantação</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>inexistente</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>instalada novamente</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>Entre %1 e %2</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>Wait a moment and try again</source>
        <translation>Aguarde um momento e tente novamente</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %Ln second(s)</source>
        <translation>
            <numerusform>Tente novamente em %Ln segundo</numerusform>
            <numerusform>Tente novamente em %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not know this kind of request (501)</source>
        <translation>%1 não conhece este tipo de solicitação (501)</translation>
    </message>
    <message>
        <source>The deployment may be of another release than this program expects</source>
        <translation>A implantação pode ser de uma versão diferente da que este programa espera</translation>
    </message>
    <message>
        <source>%1 gave no answer to the proxy in front of it (%2)</source>
        <translation>%1 não respondeu ao proxy que está na frente dele (%2)</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If it stays so, tell who runs the server</source>
        <translation>Aguarde um momento e tente novamente. Se persistir, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>%1 is not available right now (503)</source>
        <translation>%1 não está disponível no momento (503)</translation>
    </message>
    <message>
        <source>The network wants a sign-on before it lets you reach %1 (511)</source>
        <translation>A rede exige login antes de permitir o acesso a %1 (511)</translation>
    </message>
    <message>
        <source>Open any page in your browser, sign in to the network, then try again</source>
        <translation>Abra qualquer página no navegador, faça login na rede e tente novamente</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request (%2)</source>
        <translation>%1 falhou ao processar a solicitação (%2)</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, tell who runs the server</source>
        <translation>Tente novamente mais tarde. Se persistir, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>%1 refused the request</source>
        <translation>%1 recusou a solicitação</translation>
    </message>
    <message>
        <source>%1 did not accept the credential: it is wrong, expired or revoked</source>
        <translation>%1 não aceitou a credencial: ela está incorreta, expirada ou revogada</translation>
    </message>
    <message>
        <source>Connect with a valid token</source>
        <translation>Conecte-se com um token válido</translation>
    </message>
    <message>
        <source>%1 does not allow this with the present credential</source>
        <translation>%1 não permite isso com a credencial atual</translation>
    </message>
    <message>
        <source>%1 does not know %2</source>
        <translation>%1 não conhece %2</translation>
    </message>
    <message>
        <source>%1 does not offer %2 for %3</source>
        <translation>%1 não oferece %2 para %3</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 wants a user name and a password (407)</source>
        <translation>O proxy no caminho até %1 exige nome de usuário e senha (407)</translation>
    </message>
    <message>
        <source>Choose another proxy, or none, in the connection&apos;s settings</source>
        <translation>Escolha outro proxy, ou nenhum, nas configurações da conexão</translation>
    </message>
    <message>
        <source>%1 has that name already</source>
        <translation>%1 já tem esse nome</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Escolha outro nome</translation>
    </message>
    <message>
        <source>The request is too large for %1</source>
        <translation>A solicitação é grande demais para %1</translation>
    </message>
    <message>
        <source>%1 did not accept a field</source>
        <translation>%1 não aceitou um campo</translation>
    </message>
    <message>
        <source>Correct the field and try again</source>
        <translation>Corrija o campo e tente novamente</translation>
    </message>
    <message>
        <source>%1 gets too many requests (429)</source>
        <translation>%1 está recebendo solicitações demais (429)</translation>
    </message>
    <message>
        <source>%1 refused the request (%2)</source>
        <translation>%1 recusou a solicitação (%2)</translation>
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
        <translation>%1 encaminhou este programa a outro endereço (%2), sem dizer qual</translation>
    </message>
    <message>
        <source>Check the address of the connection</source>
        <translation>Verifique o endereço da conexão</translation>
    </message>
    <message>
        <source>Check the address: it may be a sign-on page or another program</source>
        <translation>Verifique o endereço: pode ser uma página de login ou outro programa</translation>
    </message>
    <message>
        <source>%1 sent this program to %2 (%3), where the credential does not belong</source>
        <translation>%1 encaminhou este programa para %2 (%3), para onde a credencial não deve ir</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data</source>
        <translation>%1 respondeu com uma página da Web em vez de dados</translation>
    </message>
    <message>
        <source>%1 answered with a web page, &quot;%2&quot;, instead of data</source>
        <translation>%1 respondeu com uma página da Web, “%2”, em vez de dados</translation>
    </message>
    <message>
        <source>A sign-on page or a captive portal may stand in between, or the address belongs to something else. Open it in your browser, sign in, and try again</source>
        <translation>Pode haver uma página de login ou um portal cativo no meio, ou o endereço pertence a outra coisa. Abra-o no navegador, faça login e tente novamente</translation>
    </message>
    <message>
        <source>%1 answered with something else than JSON (%2)</source>
        <translation>%1 respondeu com algo que não é JSON (%2)</translation>
    </message>
    <message>
        <source>Check that the address belongs to a Qualytics deployment</source>
        <translation>Verifique se o endereço pertence a uma implantação do Qualytics</translation>
    </message>
    <message>
        <source>%1 answered, but not in the way a web server does</source>
        <translation>%1 respondeu, mas não como um servidor Web responde</translation>
    </message>
    <message>
        <source>Check the address and the port: something else may listen there</source>
        <translation>Verifique o endereço e a porta: outra coisa pode estar respondendo ali</translation>
    </message>
    <message>
        <source>%1 closed the connection before the answer was complete</source>
        <translation>%1 encerrou a conexão antes de a resposta estar completa</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Tente novamente. Se persistir, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>Nothing answers at %1: the connection was refused</source>
        <translation>Nada responde em %1: a conexão foi recusada</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the server runs</source>
        <translation>Verifique o endereço e a porta, e se o servidor está em execução</translation>
    </message>
    <message>
        <source>The address of %1 cannot be found</source>
        <translation>O endereço de %1 não foi encontrado</translation>
    </message>
    <message>
        <source>Check the spelling, and that you are online (or in the VPN)</source>
        <translation>Verifique a grafia e se você está on-line (ou na VPN)</translation>
    </message>
    <message>
        <source>%1 did not answer the attempt to connect</source>
        <translation>%1 não respondeu à tentativa de conexão</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall</source>
        <translation>Verifique a rede, a VPN e o firewall</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network</source>
        <translation>Não há caminho até %1 na rede</translation>
    </message>
    <message>
        <source>Check that you are online (or in the VPN)</source>
        <translation>Verifique se você está on-line (ou na VPN)</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings or the system&apos;s</source>
        <translation>Verifique o proxy nas configurações da conexão ou do sistema</translation>
    </message>
    <message>
        <source>The exchange with %1 failed</source>
        <translation>A comunicação com %1 falhou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 and was cut off</source>
        <translation>A resposta de %1 é maior que %2 e foi cortada</translation>
    </message>
    <message>
        <source>%1 of %2 bytes arrived</source>
        <translation>Chegaram %1 de %2 bytes</translation>
    </message>
    <message>
        <source>Nothing came from %1 for %2 seconds</source>
        <translation>Nada chegou de %1 por %2 segundos</translation>
    </message>
    <message>
        <source>%1 did not complete its answer within %2 seconds</source>
        <translation>%1 não completou a resposta em %2 segundos</translation>
    </message>
    <message>
        <source>Check the network, or try again later</source>
        <translation>Verifique a rede ou tente novamente mais tarde</translation>
    </message>
    <message>
        <source>It was called off while it was on its way to the server</source>
        <translation>Foi cancelado enquanto estava a caminho do servidor</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Foi cancelado</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it allows this address, or choose another proxy in the connection&apos;s settings</source>
        <translation>Pergunte a quem administra o proxy se ele permite este endereço, ou escolha outro proxy nas configurações da conexão</translation>
    </message>
    <message>
        <source>The system did not name its proxy in time, so none was used: check its proxy settings, or enter the proxy in the connection&apos;s settings</source>
        <translation>O sistema não informou seu proxy a tempo, portanto nenhum foi usado: verifique as configurações de proxy dele ou informe o proxy nas configurações da conexão</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not accept the user name and the password</source>
        <translation>O proxy %1 no caminho até %2 não aceita o nome de usuário e a senha</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password</source>
        <translation>O proxy %1 no caminho até %2 exige nome de usuário e senha</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer</source>
        <translation>O proxy %1 no caminho até %2 não responde</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2</source>
        <translation>O proxy %1 não abriu o caminho até %2</translation>
    </message>
    <message>
        <source>The proxy %1 found no way to %2 (status %3)</source>
        <translation>O proxy %1 não encontrou um caminho até %2 (status %3)</translation>
    </message>
    <message>
        <source>The proxy %1 did not open the way to %2 (status %3)</source>
        <translation>O proxy %1 não abriu o caminho até %2 (status %3)</translation>
    </message>
    <message>
        <source>Check the address, or ask who runs the proxy whether it can reach it</source>
        <translation>Verifique o endereço ou pergunte a quem administra o proxy se ele consegue alcançá-lo</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password by %3, which is not supported</source>
        <translation>O proxy %1 no caminho até %2 exige nome de usuário e senha por %3, que não é compatível</translation>
    </message>
    <message>
        <source>Ask who runs the proxy whether it takes Basic or Digest too, or choose another proxy in the connection&apos;s settings</source>
        <translation>Pergunte a quem administra o proxy se ele também aceita Basic ou Digest, ou escolha outro proxy nas configurações da conexão</translation>
    </message>
    <message>
        <source>The way leads through the proxy %1: check it in the connection&apos;s settings or the system&apos;s. One that wants a sign-in by Negotiate or NTLM cannot be used</source>
        <translation>O caminho passa pelo proxy %1: verifique-o nas configurações da conexão ou do sistema. Um que exige autenticação por Negotiate ou NTLM não pode ser usado</translation>
    </message>
    <message>
        <source>Enter them again in the connection&apos;s settings</source>
        <translation>Informe-os de novo nas configurações da conexão</translation>
    </message>
    <message>
        <source>Enter them in the connection&apos;s settings, or choose another proxy there</source>
        <translation>Informe-os nas configurações da conexão ou escolha outro proxy ali</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 does not answer as a SOCKS5 proxy does</source>
        <translation>O proxy %1 no caminho para %2 não responde como um proxy SOCKS5</translation>
    </message>
    <message>
        <source>It may be an HTTP proxy: choose its kind, its host and its port in the connection&apos;s settings, or ask who runs it</source>
        <translation>Pode ser um proxy HTTP: escolha o tipo, o host e a porta nas configurações da conexão, ou pergunte a quem o administra</translation>
    </message>
    <message>
        <source>%1 has no list at %2 (404)</source>
        <translation>%1 não tem nenhuma lista em %2 (404)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the deployment may be of another release than this program expects: ask who runs it</source>
        <translation>Verifique o endereço. Se estiver certo, a implantação pode ser de uma versão diferente da que este programa espera: pergunte a quem a administra</translation>
    </message>
    <message>
        <source>%1 did not accept the request (422)</source>
        <translation>%1 não aceitou a solicitação (422)</translation>
    </message>
    <message>
        <source>Try again. If it stays so, the server may want a client certificate, or another than it got: ask who runs it</source>
        <translation>Tente novamente. Se persistir, talvez o servidor exija um certificado de cliente, ou outro diferente do que recebeu: pergunte a quem o administra</translation>
    </message>
    <message>
        <source>Try again %1</source>
        <extracomment>%1: a time that is to come, such as &quot;in 12 minutes&quot;</extracomment>
        <translation>Tente novamente %1</translation>
    </message>
    <message>
        <source>%1 does not offer %2 any more (410)</source>
        <translation>%1 não oferece mais %2 (410)</translation>
    </message>
    <message>
        <source>The server behind %1 says that it is not in charge of this address (421)</source>
        <translation>O servidor por trás de %1 diz que não é responsável por este endereço (421)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, tell who runs the server: a proxy in front of it may be set up wrongly</source>
        <translation>Verifique o endereço. Se estiver certo, avise quem administra o servidor: um proxy à frente dele pode estar mal configurado</translation>
    </message>
    <message>
        <source>The headers of the request are too large for %1 (431)</source>
        <translation>Os cabeçalhos da solicitação são grandes demais para %1 (431)</translation>
    </message>
    <message>
        <source>The token may be longer than it takes: ask who runs the server</source>
        <translation>O token pode ser mais longo do que ele aceita: pergunte a quem administra o servidor</translation>
    </message>
    <message>
        <source>%1 may not answer this for legal reasons (451)</source>
        <translation>%1 não pode responder a isso por motivos legais (451)</translation>
    </message>
    <message>
        <source>Ask who runs the server</source>
        <translation>Pergunte a quem administra o servidor</translation>
    </message>
    <message>
        <source>If it stays so, tell who runs the server</source>
        <translation>Se persistir, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>Tell who runs the server: a proxy or a cache in front of it may be set up wrongly</source>
        <translation>Avise quem administra o servidor: um proxy ou um cache à frente dele pode estar mal configurado</translation>
    </message>
    <message>
        <source>%1 sent a provisional answer (%2) before the real one, which cannot be read then</source>
        <translation>%1 enviou uma resposta provisória (%2) antes da verdadeira, que então não pode ser lida</translation>
    </message>
    <message>
        <source>%1 gave a part of the answer only (%2), although all was asked for</source>
        <translation>%1 deu só uma parte da resposta (%2), embora tudo tenha sido pedido</translation>
    </message>
    <message>
        <source>%1 gave an answer (%2) that does not fit what was asked</source>
        <translation>%1 deu uma resposta (%2) que não corresponde ao que foi pedido</translation>
    </message>
    <message>
        <source>The answer of %1 is compressed (%2) and cannot be unpacked</source>
        <translation>A resposta de %1 está compactada (%2) e não pode ser descompactada</translation>
    </message>
    <message>
        <source>Check that it has the Admin role and is not limited to SCIM. If it is so, ask who runs the server</source>
        <translation>Verifique se ela tem o papel Admin e não é limitada a SCIM. Se for assim, pergunte a quem opera o servidor</translation>
    </message>
    <message>
        <source>%1 answered %2 with a redirect (%3) to %4, which was not followed</source>
        <extracomment>%2 and %4: paths</extracomment>
        <translation>%1 respondeu a %2 com um redirecionamento (%3) para %4, que não foi seguido</translation>
    </message>
    <message>
        <source>This is a limit of this program, not a fault of the server. Ask who runs it, or the proxy in front of it, to send this program no provisional answers (102, or 103 &quot;Early Hints&quot;)</source>
        <translation>É um limite deste programa, não uma falha do servidor. Peça a quem o opera, ou ao responsável pelo proxy à frente dele, que não envie a este programa respostas provisórias (102, ou 103 &quot;Early Hints&quot;)</translation>
    </message>
    <message>
        <source>If the deployment has moved there, add a connection for it. If it is a sign-on page, sign in with the browser first</source>
        <translation>Se a implantação mudou para lá, adicione uma conexão para ela. Se for uma página de login, entre primeiro com o navegador</translation>
    </message>
    <message>
        <source>%1 did not accept the credential for this change (401)</source>
        <translation>%1 não aceitou a credencial para esta alteração (401)</translation>
    </message>
    <message>
        <source>If the lists can still be read, it is good for reading alone: ask who runs the server. If not, it is wrong, expired or revoked: sign in again</source>
        <translation>Se as listas ainda podem ser lidas, ela serve apenas para leitura: pergunte a quem administra o servidor. Se não, está errada, expirada ou revogada: entre novamente</translation>
    </message>
    <message>
        <source>%1 answers encrypted requests only</source>
        <translation>%1 responde apenas a solicitações criptografadas</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Use um endereço que comece com https://</translation>
    </message>
    <message>
        <source>The server in front of %1 wants a user name and a password of its own (Basic), which this program cannot give</source>
        <translation>O servidor à frente de %1 pede um nome de usuário e uma senha próprios (Basic), que este programa não pode fornecer</translation>
    </message>
    <message>
        <source>Ask who runs it for an address without it</source>
        <translation>Peça a quem o administra um endereço que não exija isso</translation>
    </message>
    <message>
        <source>%1 (through the proxy %2)</source>
        <translation>%1 (pelo proxy %2)</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 wants a user name and a password, but does not say in which way</source>
        <translation>O proxy %1 no caminho para %2 pede um nome de usuário e uma senha, mas não diz de que maneira</translation>
    </message>
    <message>
        <source>The proxy %1 answered with a web page instead of opening the way to %2</source>
        <translation>O proxy %1 respondeu com uma página da web em vez de abrir o caminho para %2</translation>
    </message>
    <message>
        <source>Open a web page in a browser that uses the same proxy, sign in if it asks, and try again, or choose another proxy in the connection&apos;s settings</source>
        <translation>Abra uma página da web em um navegador que use o mesmo proxy, entre se ele pedir e tente novamente, ou escolha outro proxy nas configurações da conexão</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2 closed the connection without an answer</source>
        <translation>O proxy %1 no caminho para %2 fechou a conexão sem responder</translation>
    </message>
    <message>
        <source>It may be a SOCKS5 proxy: choose its kind, its host and its port in the connection&apos;s settings. One that wants TLS itself cannot be used</source>
        <translation>Pode ser um proxy SOCKS5: escolha o tipo, o host e a porta nas configurações da conexão. Um proxy que exige TLS não pode ser usado</translation>
    </message>
    <message>
        <source>The proxy %1 on the way to %2, named by the system, cannot be used</source>
        <translation>O proxy %1 no caminho para %2, indicado pelo sistema, não pode ser usado</translation>
    </message>
    <message>
        <source>Choose an HTTP or a SOCKS5 proxy, or none, in the connection&apos;s settings</source>
        <translation>Escolha um proxy HTTP ou SOCKS5, ou nenhum, nas configurações da conexão</translation>
    </message>
    <message>
        <source>The server asks to wait for a year or more: tell who runs it</source>
        <translation>O servidor pede para esperar um ano ou mais: avise quem o administra</translation>
    </message>
    <message>
        <source>Change what it names, or read the list again: it may have changed meanwhile</source>
        <translation>Altere o que é apontado ou leia a lista de novo: ela pode ter mudado nesse meio-tempo</translation>
    </message>
    <message>
        <source>It may have been deleted meanwhile: read the list again. If nothing can be loaded, check the address</source>
        <translation>Pode ter sido excluído nesse meio-tempo: leia a lista de novo. Se nada puder ser carregado, verifique o endereço</translation>
    </message>
</context>
<context>
    <name>JsonRowReader</name>
    <message>
        <source>it has a row that is too large</source>
        <translation>tem uma linha grande demais</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>it has “%1” twice</source>
        <translation>tem “%1” duas vezes</translation>
    </message>
    <message>
        <source>“%1” has a row without a value</source>
        <translation>“%1” tem uma linha sem valor</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>There is no credential to keep: it is empty</source>
        <translation>Não há credencial para guardar: está vazia</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connection</source>
        <translation>O chaveiro não tem uma entrada para esta conexão</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The keychain denied access</source>
        <translation>O chaveiro negou o acesso</translation>
    </message>
    <message>
        <source>No keychain can be reached</source>
        <translation>Nenhum chaveiro pode ser acessado</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is not the credential that was kept</source>
        <translation>A entrada do chaveiro para esta conexão não é a credencial que foi guardada</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Informe o token novamente.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>The keychain has not answered an earlier call yet</source>
        <translation>O chaveiro ainda não respondeu a uma chamada anterior</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again.</source>
        <translation>Desbloqueie o chaveiro e tente novamente.</translation>
    </message>
    <message>
        <source>Allow this program in the keychain&apos;s settings.</source>
        <translation>Permita este programa nas configurações do chaveiro.</translation>
    </message>
    <message>
        <source>The keyring service runs but has no default keyring: make one (for example in Passwords and Keys).</source>
        <translation>O serviço de chaveiro está em execução, mas não tem um chaveiro padrão: crie um (por exemplo, em Senhas e chaves).</translation>
    </message>
    <message>
        <source>Start a keyring service such as GNOME Keyring or KWallet.</source>
        <translation>Inicie um serviço de chaveiro como o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own. Answer it there and try again.</source>
        <translation>Talvez ele espere por você em uma janela própria. Responda lá e tente novamente.</translation>
    </message>
</context>
<context>
    <name>LoadState</name>
    <message>
        <source>The deployment cannot be reached</source>
        <translation>Não é possível acessar a implantação</translation>
    </message>
    <message>
        <source>The deployment&apos;s identity cannot be verified</source>
        <translation>A identidade da implantação não pode ser verificada</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Outra coisa respondeu</translation>
    </message>
    <message>
        <source>The credential was refused</source>
        <translation>A credencial foi recusada</translation>
    </message>
    <message>
        <source>The credential may not do this</source>
        <translation>A credencial não tem permissão para isso</translation>
    </message>
    <message>
        <source>The deployment answered with an error</source>
        <translation>A implantação respondeu com um erro</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Não funcionou</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Reading accounts and tokens from %1</source>
        <translation>Lendo contas e tokens de %1</translation>
    </message>
    <message>
        <source>Only Admins see this</source>
        <translation>Somente Admins veem isto</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service tokens need the Admin role; everything here is read-only for you.</source>
        <translation>Sua credencial tem o papel %1. Os tokens de serviço exigem o papel Admin; tudo aqui é somente leitura para você.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Sign in with another credential…</source>
        <translation>Entrar com outra credencial…</translation>
    </message>
    <message>
        <source>Only Admins and Managers see this</source>
        <translation>Somente Admins e Managers veem isto</translation>
    </message>
    <message>
        <source>Your credential has the role %1. Service accounts need the Manager or Admin role; everything here is read-only for you.</source>
        <translation>Sua credencial tem o papel %1. As contas de serviço exigem o papel Manager ou Admin; aqui tudo é somente leitura para você.</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
    </message>
</context>
<context>
    <name>LockWatch</name>
    <message>
        <source>Takes the credential out of memory</source>
        <translation>Retira a credencial da memória</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>The name holds invisible characters; it will look different elsewhere.</source>
        <translation>O nome contém caracteres invisíveis; terá outra aparência em outros lugares.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is for. A name such as “alation_sync” does.</source>
        <translation>“%1” não diz para que serve. Um nome como “alation_sync” diz.</translation>
    </message>
    <message>
        <source>%1 has a revoked token of this name. Delete that one first, or choose another name.</source>
        <translation>%1 tem um token revogado com este nome. Exclua-o primeiro ou escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 already has a token of this name. Names are unique within an account.</source>
        <translation>%1 já tem um token com este nome. Os nomes são únicos em cada conta.</translation>
    </message>
    <message>
        <source>Give the token a name that says what it is for.</source>
        <translation>Dê ao token um nome que diga para que ele serve.</translation>
    </message>
    <message>
        <source>Easily mistaken for “%1”, which this account has already.</source>
        <translation>Fácil de confundir com “%1”, que esta conta já tem.</translation>
    </message>
    <message>
        <source>Give the account a name that says what it is for.</source>
        <translation>Dê à conta um nome que diga para que ela serve.</translation>
    </message>
    <message>
        <source>Nothing of this name is left for a service id: it needs at least one letter or digit.</source>
        <translation>Nada deste nome sobra para um ID de serviço: é preciso ter pelo menos uma letra ou um dígito.</translation>
    </message>
    <message>
        <source>%1 has this service id already. The server may refuse it.</source>
        <translation>%1 já tem este ID de serviço. O servidor pode recusá-lo.</translation>
    </message>
    <message>
        <source>%1, which is deactivated, has this service id already. Reactivate that one, or choose another name.</source>
        <translation>%1, que está desativada, já tem este ID de serviço. Reative-a ou escolha outro nome.</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters; at most %2 are allowed, so %Ln have to go.</source>
        <translation>
            <numerusform>%1 caracteres; são permitidos no máximo %2, então é preciso remover %Ln.</numerusform>
            <numerusform>%1 caracteres; são permitidos no máximo %2, então é preciso remover %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not say what it is for.</source>
        <translation>“%1” não diz para que serve.</translation>
    </message>
</context>
<context>
    <name>NotesCsv</name>
    <message>
        <source>Export the notes, and use that file as a pattern</source>
        <translation>Exporte as notas e use esse arquivo como modelo</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no column. There are: %2.</source>
        <translation>“%1” não é uma coluna. As colunas são: %2.</translation>
    </message>
    <message>
        <source>the column “%1” stands there twice.</source>
        <translation>a coluna “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>the column “%1” is missing.</source>
        <translation>a coluna “%1” está ausente.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>“%1” tem mais de %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” has a line break, a tab or another control character.</source>
        <translation>“%1” tem uma quebra de linha, uma tabulação ou outro caractere de controle.</translation>
    </message>
    <message>
        <source>No token on the list has this id.</source>
        <translation>Nenhum token da lista tem este ID.</translation>
    </message>
    <message>
        <source>No account on the list has this id.</source>
        <translation>Nenhuma conta da lista tem este ID.</translation>
    </message>
    <message>
        <source>It has %1 fields; the first line has %2.</source>
        <translation>Tem %1 campos; a primeira linha tem %2.</translation>
    </message>
    <message>
        <source>“subject” must be token or account.</source>
        <translation>“subject” deve ser token ou account.</translation>
    </message>
    <message>
        <source>“id” must be a whole number.</source>
        <translation>“id” deve ser um número inteiro.</translation>
    </message>
    <message>
        <source>“review_on” is no day; write it like 2026-12-31.</source>
        <translation>“review_on” não é um dia; escreva como 2026-12-31.</translation>
    </message>
    <message>
        <source>It stands in line %1 already.</source>
        <translation>Já aparece na linha %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>O arquivo é maior que %1 MB</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text</source>
        <translation>O arquivo não é texto UTF-8</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>o arquivo está vazio.</translation>
    </message>
    <message>
        <source>Save it as CSV again, with the coding UTF-8</source>
        <translation>Salve-o novamente como CSV, com a codificação UTF-8</translation>
    </message>
    <message>
        <source>“%1” is “%2” in the file, and “%3” on the list. Clear that field to go by the id alone.</source>
        <translation>“%1” é “%2” no arquivo e “%3” na lista. Esvazie esse campo para considerar apenas o id.</translation>
    </message>
</context>
<context>
    <name>NoticeStore</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>What was told before may be told once more; then the file is made anew</source>
        <translation>O que já foi avisado pode ser avisado mais uma vez; depois o arquivo é criado de novo</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%Ln token(s) expire soon</source>
        <translation>
            <numerusform>%Ln token expira em breve</numerusform>
            <numerusform>%Ln tokens expiram em breve</numerusform>
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
        <translation>Expirado %1: %2</translation>
    </message>
    <message>
        <source>Next step of its rotation: %1</source>
        <translation>Próxima etapa da rotação: %1</translation>
    </message>
    <message>
        <source>No token expires within %1 days</source>
        <translation>Nenhum token expira nos próximos %1 dias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire within %1 days</source>
        <translation>
            <numerusform>%Ln token expira nos próximos %1 dias</numerusform>
            <numerusform>%Ln tokens expiram nos próximos %1 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>No rotation is due</source>
        <translation>Nenhuma rotação pendente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step</source>
        <translation>
            <numerusform>%Ln rotação aguarda a próxima etapa</numerusform>
            <numerusform>%Ln rotações aguardam a próxima etapa</numerusform>
        </translation>
    </message>
    <message>
        <source>The window is locked. Unlock it to see which.</source>
        <translation>A janela está bloqueada. Desbloqueie-a para ver quais.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own credential ends soon</source>
        <translation>Sua própria credencial expira em breve</translation>
    </message>
    <message>
        <source>%1: your own credential</source>
        <extracomment>%1: &quot;in 3 days&quot;, %2: whose</extracomment>
        <translation>%1: sua própria credencial</translation>
    </message>
    <message>
        <source>%1: your own credential, %2</source>
        <translation>%1: sua própria credencial, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) newly expired</source>
        <extracomment>Others, of which it was told before, may have expired too</extracomment>
        <translation>
            <numerusform>%Ln token recém-expirado</numerusform>
            <numerusform>%Ln tokens recém-expirados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not connected yet</source>
        <translation>Ainda não conectado</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Sua credencial não tem o papel Admin</translation>
    </message>
    <message>
        <source>This deployment does not offer it</source>
        <translation>Esta implantação não oferece isso</translation>
    </message>
    <message>
        <source>The connection is read-only. Edit it to allow changes</source>
        <translation>A conexão é somente leitura. Edite-a para permitir alterações</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>A conexão está bloqueada</translation>
    </message>
    <message>
        <source>A change of this token is on its way</source>
        <translation>Uma alteração deste token está a caminho</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Já está revogado</translation>
    </message>
    <message>
        <source>It is not revoked</source>
        <translation>Não está revogado</translation>
    </message>
    <message>
        <source>Only revoked tokens can be deleted. Revoke it first</source>
        <translation>Somente tokens revogados podem ser excluídos. Revogue-o primeiro</translation>
    </message>
    <message>
        <source>A change of this account is on its way</source>
        <translation>Uma alteração desta conta está a caminho</translation>
    </message>
    <message>
        <source>The account is deactivated</source>
        <translation>A conta está desativada</translation>
    </message>
    <message>
        <source>It is deactivated already</source>
        <translation>Já está desativada</translation>
    </message>
    <message>
        <source>It is active</source>
        <translation>Está ativa</translation>
    </message>
    <message>
        <source>A refresh is running</source>
        <translation>Uma atualização está em andamento</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Nada foi carregado ainda</translation>
    </message>
    <message>
        <source>There is no active service account. Make one first</source>
        <translation>Não há nenhuma conta de serviço ativa. Crie uma primeiro</translation>
    </message>
    <message>
        <source>Nothing can be changed until the deployment answers again</source>
        <translation>Nada pode ser alterado até que a implantação responda novamente</translation>
    </message>
    <message>
        <source>The server does not say which account this is</source>
        <translation>O servidor não diz qual conta é esta</translation>
    </message>
    <message>
        <source>Sign in again first</source>
        <translation>Entre novamente primeiro</translation>
    </message>
</context>
<context>
    <name>PlainBox</name>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plano (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
</context>
<context>
    <name>PlanReview</name>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>It is revoked already</source>
        <translation>Já está revogado</translation>
    </message>
    <message>
        <source>It is active already</source>
        <translation>Já está ativo</translation>
    </message>
    <message>
        <source>It was changed since the plan was made</source>
        <translation>Foi alterado depois que o plano foi feito</translation>
    </message>
    <message>
        <source>The plan is for %1, and this is %2</source>
        <translation>O plano é para %1, e esta é %2</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Sua credencial não tem o papel Admin</translation>
    </message>
    <message>
        <source>It is not among the rows of the server&apos;s list that could be read</source>
        <translation>Não está entre as linhas da lista do servidor que puderam ser lidas</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>criado por %1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>aprovado por %1</translation>
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
        <translation>Corrija o arquivo ou escolha outro</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>aparece duas vezes</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>está ausente</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Linha %1, “%2”: %3</translation>
    </message>
    <message>
        <source>must be of lower-case letters, digits and dashes</source>
        <translation>deve ter apenas letras minúsculas, dígitos e hifens</translation>
    </message>
    <message>
        <source>must be a text of at most %1 characters</source>
        <translation>deve ser um texto de no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be info, low, medium, high or critical</source>
        <translation>deve ser info, low, medium, high ou critical</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>deve ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>deve ser um objeto</translation>
    </message>
    <message>
        <source>is no environment</source>
        <translation>não é um ambiente</translation>
    </message>
    <message>
        <source>is not known for this rule</source>
        <translation>é desconhecido para esta regra</translation>
    </message>
    <message>
        <source>The file is too large for a policy</source>
        <translation>O arquivo é grande demais para uma política</translation>
    </message>
    <message>
        <source>Line %1: the file is not JSON (%2)</source>
        <translation>Linha %1: o arquivo não é JSON (%2)</translation>
    </message>
    <message>
        <source>is of another version of Tokendesk</source>
        <translation>é de outra versão do Tokendesk</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>é desconhecido</translation>
    </message>
    <message>
        <source>is no rule</source>
        <translation>não é uma regra</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>No máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Um número inteiro de %1 a %2.</translation>
    </message>
    <message>
        <source>Give it a name: reports show it.</source>
        <translation>Dê um nome: os relatórios o mostram.</translation>
    </message>
    <message numerus="yes">
        <source>Should be more than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Deveria ser maior que o %Ln dia de “%1”; do contrário, ambas encontram o mesmo.</numerusform>
            <numerusform>Deveria ser maior que os %Ln dias de “%1”; do contrário, ambas encontram o mesmo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Should be less than the %Ln day(s) of “%1”: else both find the same.</source>
        <translation>
            <numerusform>Deveria ser menor que o %Ln dia de “%1”; do contrário, ambas encontram o mesmo.</numerusform>
            <numerusform>Deveria ser menor que os %Ln dias de “%1”; do contrário, ambas encontram o mesmo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the file is not a policy of Tokendesk</source>
        <translation>o arquivo não é uma política do Tokendesk</translation>
    </message>
    <message>
        <source>must not be empty: reports show it</source>
        <translation>não pode ficar vazio: aparece nos relatórios</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>An active token has no expiry: whoever finds it has it for good.</source>
        <translation>Um token ativo não tem expiração: quem o encontrar o terá para sempre.</translation>
    </message>
    <message>
        <source>From its creation to its expiry a token lives longer than this.</source>
        <translation>Da criação à expiração, um token dura mais que isto.</translation>
    </message>
    <message>
        <source>It lives longer than the environment in its name allows.</source>
        <translation>Dura mais do que permite o ambiente indicado no nome.</translation>
    </message>
    <message>
        <source>An active token is older than this, however it is used.</source>
        <translation>Um token ativo é mais antigo que isto, seja qual for o uso.</translation>
    </message>
    <message>
        <source>An active token is older than this and wants a successor.</source>
        <translation>Um token ativo é mais antigo que isto e precisa de um sucessor.</translation>
    </message>
    <message>
        <source>A token was not used for at least this long.</source>
        <translation>Um token não foi usado por pelo menos este tempo.</translation>
    </message>
    <message>
        <source>A token was not used for longer than this: it can hardly be needed.</source>
        <translation>Um token não foi usado por mais tempo que isto: dificilmente ainda é necessário.</translation>
    </message>
    <message>
        <source>A token was made at least this long ago and never used.</source>
        <translation>Um token foi criado há pelo menos este tempo e nunca foi usado.</translation>
    </message>
    <message>
        <source>A token expires within this time: plan its successor.</source>
        <translation>Um token expira dentro deste prazo: planeje o sucessor.</translation>
    </message>
    <message>
        <source>A token expires within this time: make its successor.</source>
        <translation>Um token expira dentro deste prazo: crie o sucessor.</translation>
    </message>
    <message>
        <source>A token expires within this time: hand over its successor.</source>
        <translation>Um token expira dentro deste prazo: entregue o sucessor.</translation>
    </message>
    <message>
        <source>A token expires within this time: what uses it is about to stop.</source>
        <translation>Um token expira dentro deste prazo: o que o usa está prestes a parar.</translation>
    </message>
    <message>
        <source>At least this many tokens expire on one day.</source>
        <translation>Pelo menos esta quantidade de tokens expira em um mesmo dia.</translation>
    </message>
    <message>
        <source>A token expired longer ago than this and was not deleted.</source>
        <translation>Um token expirou há mais tempo que isto e não foi excluído.</translation>
    </message>
    <message>
        <source>A token was revoked longer ago than this and can still be restored.</source>
        <translation>Um token foi revogado há mais tempo que isto e ainda pode ser restaurado.</translation>
    </message>
    <message>
        <source>A token was restored after a revoke, within this time.</source>
        <translation>Um token foi restaurado após uma revogação, dentro deste prazo.</translation>
    </message>
    <message>
        <source>An active token belongs to an account with the role Admin.</source>
        <translation>Um token ativo pertence a uma conta com o papel Admin.</translation>
    </message>
    <message>
        <source>An active token belongs to an account that is deactivated.</source>
        <translation>Um token ativo pertence a uma conta desativada.</translation>
    </message>
    <message>
        <source>An account has had no token that works for longer than this.</source>
        <translation>Uma conta está sem um token que funcione há mais tempo que isto.</translation>
    </message>
    <message>
        <source>An account or a token has the name of one in another connection.</source>
        <translation>Uma conta ou um token tem o mesmo nome que outro em outra conexão.</translation>
    </message>
    <message>
        <source>The name, such as “test” or “token1”, tells nobody what it is for.</source>
        <translation>O nome, como “test” ou “token1”, não diz a ninguém para que serve.</translation>
    </message>
    <message>
        <source>An older token is still used this long after its successor was made.</source>
        <translation>Um token antigo ainda é usado este tempo depois da criação do sucessor.</translation>
    </message>
    <message>
        <source>The local notes lack an owner, a purpose or a review date.</source>
        <translation>As notas locais não têm responsável, finalidade ou data de revisão.</translation>
    </message>
    <message>
        <source>An account has more active tokens than this, and no rotation is running.</source>
        <translation>Uma conta tem mais tokens ativos que isto, e não há rotação em andamento.</translation>
    </message>
    <message>
        <source>The last review was finished longer ago than this.</source>
        <translation>A última revisão foi concluída há mais tempo que isto.</translation>
    </message>
    <message>
        <source>The credential of the connection expires within this time.</source>
        <translation>A credencial da conexão expira dentro deste prazo.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
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
        <translation>Produção</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Tokendesk default</source>
        <translation>Padrão do Tokendesk</translation>
    </message>
    <message>
        <source>The strictest sensible number for each finding, from several standards.</source>
        <translation>Para cada achado, o valor razoável mais rigoroso de várias normas.</translation>
    </message>
    <message>
        <source>What the CIS Controls v8 and the CIS cloud benchmarks ask for.</source>
        <translation>O que os CIS Controls v8 e os benchmarks CIS para a nuvem pedem.</translation>
    </message>
    <message>
        <source>What PCI DSS 4.0.1 asks for, with a few house rules for what it leaves open.</source>
        <translation>O que o PCI DSS 4.0.1 pede, com algumas regras próprias para o que ele deixa em aberto.</translation>
    </message>
    <message>
        <source>What Qualytics advises for service tokens of its own.</source>
        <translation>O que a Qualytics recomenda para os seus próprios tokens de serviço.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the server&apos;s differ by more than this.</source>
        <translation>O relógio desta máquina e o do servidor diferem em mais que isto.</translation>
    </message>
    <message>
        <source>The name says directory sync, but nothing shows that the token is limited to SCIM: the deployment does not tell, and of tokens made here alone it is known.</source>
        <translation>O nome indica sincronização de diretório, mas nada mostra que o token se limita a SCIM: a implantação não informa, e isso só é conhecido dos tokens criados aqui.</translation>
    </message>
    <message>
        <source>Qualytics best practices</source>
        <extracomment>Where a number comes from; Qualytics, GitLab and so on are names</extracomment>
        <translation>Boas práticas do Qualytics</translation>
    </message>
    <message>
        <source>Qualytics monthly review</source>
        <translation>Revisão mensal do Qualytics</translation>
    </message>
    <message>
        <source>Qualytics quarterly review</source>
        <translation>Revisão trimestral do Qualytics</translation>
    </message>
    <message>
        <source>Qualytics API limit</source>
        <translation>Limite da API do Qualytics</translation>
    </message>
    <message>
        <source>GitLab and GitHub caps</source>
        <extracomment>The longest lifetimes that they allow</extracomment>
        <translation>Tetos do GitLab e do GitHub</translation>
    </message>
    <message>
        <source>GitLab and Cloudflare</source>
        <translation>GitLab e Cloudflare</translation>
    </message>
    <message>
        <source>NIST SP 800-57 part 1</source>
        <translation>NIST SP 800-57 parte 1</translation>
    </message>
    <message>
        <source>House rule: our own choice</source>
        <translation>Regra da casa: escolha nossa</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Entry %1 is not as it was written</source>
        <translation>A entrada %1 não está como foi gravada</translation>
    </message>
    <message>
        <source>Entry %1 was removed</source>
        <translation>A entrada %1 foi removida</translation>
    </message>
    <message>
        <source>A part of the history was removed</source>
        <translation>Uma parte do histórico foi removida</translation>
    </message>
    <message>
        <source>Entry %1 was not written by this program</source>
        <translation>A entrada %1 não foi gravada por este programa</translation>
    </message>
    <message>
        <source>The newest entries were cut off, or an older copy was put back</source>
        <translation>As entradas mais recentes foram cortadas, ou uma cópia mais antiga foi recolocada</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this keychain does not have</source>
        <translation>A entrada %1 está lacrada com uma chave que este chaveiro não tem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) verified: nothing was altered or removed.</source>
        <translation>
            <numerusform>%Ln alteração verificada: nada foi adulterado nem removido.</numerusform>
            <numerusform>%Ln alterações verificadas: nada foi adulterado nem removido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal was altered outside this program.</source>
        <translation>O diário foi adulterado fora deste programa.</translation>
    </message>
    <message>
        <source>Nothing speaks of a change from outside, but not all of it can be proven.</source>
        <translation>Nada indica uma alteração externa, mas nem tudo pode ser comprovado.</translation>
    </message>
    <message>
        <source>Without the keychain this proves little: %1</source>
        <translation>Sem o chaveiro, isto comprova pouco: %1</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>O chaveiro ainda não conhecia o fim do diário; de agora em diante, um corte no fim também será detectado.</translation>
    </message>
    <message>
        <source>The journal&apos;s proof</source>
        <translation>Prova do diário</translation>
    </message>
    <message>
        <source>Prove from here on</source>
        <translation>Comprovar a partir daqui</translation>
    </message>
    <message>
        <source>Entry %1 was written without the keychain&apos;s key: nothing proves that this program did it</source>
        <translation>A entrada %1 foi gravada sem a chave do chaveiro: nada comprova que foi este programa que a gravou</translation>
    </message>
    <message>
        <source>To prove from here on takes the journal as it is now: what was cut off is not missed any more. Write down elsewhere what is said above. What was altered is found again.</source>
        <translation>Comprovar a partir daqui aceita o diário como está agora: o que foi cortado deixa de fazer falta. Anote em outro lugar o que está dito acima. O que foi alterado volta a ser encontrado.</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>O que não confere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>From here on a cut is found again.</source>
        <translation>A partir daqui, um corte volta a ser detectado.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>&quot;%1&quot; is too large a number.</source>
        <translation>“%1” é um número grande demais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a unit: h, d, w, m or y, for example 30d.</source>
        <translation>“%1” precisa de uma unidade: h, d, w, m ou y, por exemplo 30d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day. Write it as 2026-12-31.</source>
        <translation>“%1” não é um dia. Escreva como 2026-12-31.</translation>
    </message>
    <message>
        <source>The range &quot;%1&quot; ends before it begins.</source>
        <translation>O intervalo “%1” termina antes de começar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an age, for example &gt;90d.</source>
        <translation>“%1” não é uma idade, por exemplo &gt;90d.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time, for example &lt;30d or 2026-12-31.</source>
        <translation>“%1” não é um prazo, por exemplo &lt;30d ou 2026-12-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an id. An id is a number.</source>
        <translation>“%1” não é um ID. Um ID é um número.</translation>
    </message>
    <message>
        <source>scim: takes yes or no.</source>
        <translation>scim: aceita yes ou no.</translation>
    </message>
    <message>
        <source>Which tokens are for SCIM is not known yet: the list does not say.</source>
        <translation>Ainda não se sabe quais tokens são para SCIM: a lista não informa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a severity: info, low, medium, high or critical.</source>
        <translation>“%1” não é uma gravidade: info, low, medium, high ou critical.</translation>
    </message>
    <message>
        <source>The review has not run yet.</source>
        <translation>A revisão ainda não foi executada.</translation>
    </message>
    <message>
        <source>No owners are known yet.</source>
        <translation>Ainda não há responsáveis conhecidos.</translation>
    </message>
    <message>
        <source>%1: needs a value, for example %2</source>
        <translation>%1: precisa de um valor, por exemplo %2</translation>
    </message>
    <message>
        <source>The quote is not closed.</source>
        <translation>As aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR precisa de algo dos dois lados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state: active, expiring, expired, revoked or deactivated.</source>
        <translation>“%1” não é um estado: active, expiring, expired, revoked ou deactivated.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a decision: open, keep, rotate, revoke, delete or put-off.</source>
        <translation>“%1” não é uma decisão: open, keep, rotate, revoke, delete ou put-off.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an outcome: done, refused or unclear.</source>
        <translation>“%1” não é um resultado: done, refused ou unclear.</translation>
    </message>
    <message>
        <source>made: takes here or elsewhere.</source>
        <translation>made: aceita here ou elsewhere.</translation>
    </message>
    <message>
        <source>%1: is not known here. It works on: %2.</source>
        <translation>%1: não é conhecido aqui. Funciona em: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finding of the review, as %2 is.</source>
        <translation>“%1” não é um achado da revisão, ao contrário de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is searched as text: it begins with no word that is known here. Known are %2.</source>
        <translation>“%1” é pesquisado como texto: não começa com nenhuma palavra conhecida aqui. São conhecidas: %2.</translation>
    </message>
    <message>
        <source>active: takes yes or no.</source>
        <translation>active: aceita yes ou no.</translation>
    </message>
    <message>
        <source>review: takes due, later or none.</source>
        <translation>review: aceita due, later ou none.</translation>
    </message>
    <message>
        <source>No review dates are known yet.</source>
        <translation>Ainda não se conhece nenhuma data de revisão.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time. Write it as 2026-12-31T08:30:00Z.</source>
        <translation>“%1” não é um horário. Escreva-o assim: 2026-12-31T08:30:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of change: %2.</source>
        <translation>“%1” não é um tipo de alteração: %2.</translation>
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
        <translation>Contas</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>%1 was revoked. What uses it stopped working at once.</source>
        <translation>%1 foi revogado. O que o usa parou de funcionar imediatamente.</translation>
    </message>
    <message>
        <source>%1 was restored and works again.</source>
        <translation>%1 foi restaurado e funciona novamente.</translation>
    </message>
    <message>
        <source>%1 was deleted for good.</source>
        <translation>%1 foi excluído definitivamente.</translation>
    </message>
    <message>
        <source>%1 was deactivated.</source>
        <translation>%1 foi desativada.</translation>
    </message>
    <message>
        <source>%1 was reactivated.</source>
        <translation>%1 foi reativada.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 foi alterada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses them stopped working at once.</source>
        <translation>
            <numerusform>%Ln token foi revogado. O que o usa parou de funcionar imediatamente.</numerusform>
            <numerusform>%Ln tokens foram revogados. O que os usa parou de funcionar imediatamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored and work again.</source>
        <translation>
            <numerusform>%Ln token foi restaurado e funciona novamente.</numerusform>
            <numerusform>%Ln tokens foram restaurados e funcionam novamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln token foi excluído definitivamente.</numerusform>
            <numerusform>%Ln tokens foram excluídos definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln conta foi desativada.</numerusform>
            <numerusform>%Ln contas foram desativadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were reactivated.</source>
        <translation>
            <numerusform>%Ln conta foi reativada.</numerusform>
            <numerusform>%Ln contas foram reativadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list may be late, or somebody has changed it since: refresh in a moment, and look at the server itself if it stays so.</source>
        <translation>A lista pode estar atrasada, ou alguém alterou isso desde então: atualize daqui a pouco e veja no próprio servidor se persistir.</translation>
    </message>
    <message>
        <source>The server answered that the change of %1 was done, but its list shows it as before.</source>
        <translation>O servidor respondeu que a alteração de %1 foi feita, mas a lista dele o mostra como antes.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that %Ln change(s) were done, but its list shows them as before.</source>
        <translation>
            <numerusform>O servidor respondeu que %Ln alteração foi feita, mas a lista dele a mostra como antes.</numerusform>
            <numerusform>O servidor respondeu que %Ln alterações foram feitas, mas a lista dele as mostra como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s list shows the change of %1 now.</source>
        <translation>A lista do servidor já mostra a alteração de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s list shows %Ln change(s) now.</source>
        <translation>
            <numerusform>A lista do servidor já mostra %Ln alteração.</numerusform>
            <numerusform>A lista do servidor já mostra %Ln alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its name is “%1” now, too.</source>
        <translation>O nome agora também é “%1”.</translation>
    </message>
    <message>
        <source>Its role is “%1” now, too.</source>
        <translation>O papel agora também é “%1”.</translation>
    </message>
    <message>
        <source>Its teams are %1 now, too.</source>
        <translation>As equipes agora também são %1.</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>%1 foi restaurado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were restored.</source>
        <translation>
            <numerusform>%Ln token foi restaurado.</numerusform>
            <numerusform>%Ln tokens foram restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired, or of a deactivated account.</source>
        <translation>
            <numerusform>%Ln deles não funciona: expirado ou de uma conta desativada.</numerusform>
            <numerusform>%Ln deles não funcionam: expirados ou de uma conta desativada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 foi criada.</translation>
    </message>
    <message>
        <source>%1 was revoked.</source>
        <translation>%1 foi revogado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked. What uses those that still worked stopped working at once.</source>
        <translation>
            <numerusform>%Ln token foi revogado. O que usava os que ainda funcionavam parou de funcionar imediatamente.</numerusform>
            <numerusform>%Ln tokens foram revogados. O que usava os que ainda funcionavam parou de funcionar imediatamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) were revoked.</source>
        <translation>
            <numerusform>%Ln token foi revogado.</numerusform>
            <numerusform>%Ln tokens foram revogados.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not work: it has expired.</source>
        <translation>Ele não funciona: expirou.</translation>
    </message>
    <message>
        <source>It does not work: it has expired, and its account is deactivated.</source>
        <translation>Ele não funciona: expirou e a conta dele está desativada.</translation>
    </message>
    <message>
        <source>It does not work: its account is deactivated.</source>
        <translation>Ele não funciona: a conta dele está desativada.</translation>
    </message>
    <message>
        <source>The change of %1 was undone.</source>
        <translation>A alteração de %1 foi desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: expired.</source>
        <translation>
            <numerusform>%Ln deles não funciona: expirado.</numerusform>
            <numerusform>%Ln deles não funcionam: expirados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do(es) not work: of a deactivated account.</source>
        <translation>
            <numerusform>%Ln deles não funciona: de uma conta desativada.</numerusform>
            <numerusform>%Ln deles não funcionam: de uma conta desativada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSandbox</name>
    <message>
        <source>Reset the sandbox?</source>
        <translation>Redefinir a sandbox?</translation>
    </message>
    <message>
        <source>Every account and token in the sandbox is thrown away, and the demonstration data are made anew.</source>
        <translation>Todas as contas e todos os tokens da sandbox serão descartados, e os dados de demonstração serão criados novamente.</translation>
    </message>
    <message>
        <source>Tokens of the sandbox that you have given out stop working. It cannot be undone. No deployment is touched.</source>
        <translation>Os tokens da sandbox que você distribuiu deixarão de funcionar. Isso não pode ser desfeito. Nenhuma implantação é afetada.</translation>
    </message>
    <message>
        <source>Reset sandbox</source>
        <translation>Redefinir sandbox</translation>
    </message>
    <message>
        <source>Making the sandbox anew…</source>
        <translation>Recriando a sandbox…</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
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
        <translation>Nunca expira</translation>
    </message>
    <message>
        <source>Lifetime too long</source>
        <translation>Duração longa demais</translation>
    </message>
    <message>
        <source>Lifetime too long for its environment</source>
        <translation>Duração longa demais para o ambiente</translation>
    </message>
    <message>
        <source>Rotation due</source>
        <translation>Rotação pendente</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sem uso</translation>
    </message>
    <message>
        <source>Unused for long</source>
        <translation>Sem uso há muito tempo</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usado</translation>
    </message>
    <message>
        <source>Expires: plan</source>
        <translation>Expira: planejar</translation>
    </message>
    <message>
        <source>Expires: act</source>
        <translation>Expira: agir</translation>
    </message>
    <message>
        <source>Expires: urgent</source>
        <translation>Expira: urgente</translation>
    </message>
    <message>
        <source>Several expire on one day</source>
        <translation>Vários expiram no mesmo dia</translation>
    </message>
    <message>
        <source>Expired and still listed</source>
        <translation>Expirado e ainda listado</translation>
    </message>
    <message>
        <source>Revoked and still restorable</source>
        <translation>Revogado e ainda restaurável</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Token of an Admin account</source>
        <translation>Token de uma conta Admin</translation>
    </message>
    <message>
        <source>Token of a deactivated account</source>
        <translation>Token de uma conta desativada</translation>
    </message>
    <message>
        <source>Idle account</source>
        <translation>Conta ociosa</translation>
    </message>
    <message>
        <source>Same name in two connections</source>
        <translation>Mesmo nome em duas conexões</translation>
    </message>
    <message>
        <source>Vague name</source>
        <translation>Nome vago</translation>
    </message>
    <message>
        <source>Superseded and still in use</source>
        <translation>Substituído e ainda em uso</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>Many active tokens</source>
        <translation>Muitos tokens ativos</translation>
    </message>
    <message>
        <source>Review late</source>
        <translation>Revisão atrasada</translation>
    </message>
    <message>
        <source>Own credential expires</source>
        <translation>Credencial própria expira</translation>
    </message>
    <message>
        <source>Clocks differ</source>
        <translation>Relógios divergentes</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>Nunca expira.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed.</source>
        <translation>Foi criado para durar %1; são permitidos no máximo %2.</translation>
    </message>
    <message>
        <source>It was made to live %1; at most %2 are allowed for “%3”.</source>
        <extracomment>%3: a word from a name, such as &quot;prod&quot;</extracomment>
        <translation>Foi criado para durar %1; são permitidos no máximo %2 para “%3”.</translation>
    </message>
    <message>
        <source>It is %1 old; at most %2 are allowed.</source>
        <translation>Tem %1 de idade; são permitidos no máximo %2.</translation>
    </message>
    <message>
        <source>It was not used for %1; the limit is %2.</source>
        <translation>Não foi usado por %1; o limite é %2.</translation>
    </message>
    <message>
        <source>It was made %1 ago and never used; the limit is %2.</source>
        <translation>Foi criado há %1 e nunca foi usado; o limite é %2.</translation>
    </message>
    <message>
        <source>It expires on %1, within %2.</source>
        <translation>Expira em %1, dentro de %2.</translation>
    </message>
    <message>
        <source>It expired on %1 and is still there.</source>
        <translation>Expirou em %1 e ainda está na lista.</translation>
    </message>
    <message>
        <source>It was seen revoked on %1 and can still be restored.</source>
        <translation>Foi visto como revogado em %1 e ainda pode ser restaurado.</translation>
    </message>
    <message>
        <source>It was restored after a revoke on %1.</source>
        <translation>Foi restaurado após uma revogação em %1.</translation>
    </message>
    <message>
        <source>Its account has the role %1.</source>
        <translation>A conta dele tem o papel %1.</translation>
    </message>
    <message>
        <source>It works although its account was deactivated on %1.</source>
        <translation>Funciona, embora a conta tenha sido desativada em %1.</translation>
    </message>
    <message>
        <source>It has had no token that works since %1.</source>
        <translation>Está sem um token que funcione desde %1.</translation>
    </message>
    <message>
        <source>The same name is used in: %1.</source>
        <translation>O mesmo nome é usado em: %1.</translation>
    </message>
    <message>
        <source>Its name tells nobody what it is for.</source>
        <translation>O nome não diz a ninguém para que serve.</translation>
    </message>
    <message>
        <source>It was used on %1, although its successor was made on %2.</source>
        <translation>Foi usado em %1, embora o sucessor tenha sido criado em %2.</translation>
    </message>
    <message>
        <source>The local notes lack: %1.</source>
        <extracomment>%1: a list of &quot;owner&quot;, &quot;purpose&quot;, &quot;review date&quot;</extracomment>
        <translation>Falta nas notas locais: %1.</translation>
    </message>
    <message>
        <source>The last review was finished %1 ago; the limit is %2.</source>
        <translation>A última revisão foi concluída há %1; o limite é %2.</translation>
    </message>
    <message>
        <source>The credential of this connection expires on %1.</source>
        <translation>A credencial desta conexão expira em %1.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>Adicionar um responsável</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desativar a conta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>Esta conexão</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>part of a note</comment>
        <translation>responsável</translation>
    </message>
    <message>
        <source>purpose</source>
        <comment>part of a note</comment>
        <translation>finalidade</translation>
    </message>
    <message>
        <source>review date</source>
        <comment>part of a note</comment>
        <translation>data de revisão</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) expire on %1.</source>
        <translation>
            <numerusform>%Ln token expira em %1.</numerusform>
            <numerusform>%Ln tokens expiram em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln active token(s) and no rotation is running.</source>
        <translation>
            <numerusform>Tem %Ln token ativo e nenhuma rotação em andamento.</numerusform>
            <numerusform>Tem %Ln tokens ativos e nenhuma rotação em andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier in this review it was “%1” (%2).</source>
        <extracomment>%1: what was found, %2: how grave that is</extracomment>
        <translation>Antes, nesta revisão, era “%1” (%2).</translation>
    </message>
    <message>
        <source>It was decided then: %1</source>
        <extracomment>%1: the reason of a decision, or the word for it</extracomment>
        <translation>Foi decidido então: %1</translation>
    </message>
    <message>
        <source>No review was ever finished, and this program first looked at the deployment %1 ago; the limit is %2.</source>
        <translation>Nenhuma revisão foi concluída até hoje, e este programa viu a implantação pela primeira vez há %1; o limite é %2.</translation>
    </message>
    <message>
        <source>Expires: imminent</source>
        <translation>Expira: iminente</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln second(s).</source>
        <translation>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln segundo.</numerusform>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old for a token</source>
        <translation>Antigo demais para um token</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln minute(s).</source>
        <translation>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln minuto.</numerusform>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln hour(s).</source>
        <translation>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln hora.</numerusform>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock and the server&apos;s differ by %Ln day(s).</source>
        <translation>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln dia.</numerusform>
            <numerusform>O relógio desta máquina e o do servidor diferem em %Ln dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Directory sync, perhaps not SCIM only</source>
        <translation>Sincronização de diretório, talvez sem limite a SCIM</translation>
    </message>
    <message>
        <source>Its name says directory sync, but nothing shows that it is limited to SCIM.</source>
        <translation>O nome indica sincronização de diretório, mas nada mostra que ele se limita a SCIM.</translation>
    </message>
    <message>
        <source>%1; limit %2</source>
        <extracomment>Both are lengths of time: &quot;129 days; limit 90 days&quot;</extracomment>
        <translation>%1; limite %2</translation>
    </message>
</context>
<context>
    <name>ReviewCalendar</name>
    <message>
        <source>Service token “%1” expires</source>
        <translation>O token de serviço “%1” expira</translation>
    </message>
    <message>
        <source>Token: %1 (id %2)</source>
        <translation>Token: %1 (ID %2)</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Deployment: %1, %2</source>
        <translation>Implantação: %1, %2</translation>
    </message>
    <message>
        <source>Rotate it before, or what uses it stops working.</source>
        <translation>Rotacione-o antes, ou o que o usa deixará de funcionar.</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>The report&apos;s bookmarks could not be added</source>
        <translation>Não foi possível adicionar os marcadores do relatório</translation>
    </message>
    <message>
        <source>Try again, or save the findings as CSV instead</source>
        <translation>Tente novamente ou salve os achados como CSV</translation>
    </message>
    <message>
        <source>No PDF can be made without a display</source>
        <translation>Não é possível criar um PDF sem uma tela</translation>
    </message>
    <message>
        <source>Make the pack in the program&apos;s window</source>
        <translation>Crie o pacote na janela do programa</translation>
    </message>
    <message>
        <source>The report could not be painted</source>
        <translation>Não foi possível desenhar o relatório</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>The report was called off</source>
        <translation>O relatório foi cancelado</translation>
    </message>
</context>
<context>
    <name>ReviewRecord</name>
    <message>
        <source>This is no record of a review: %1</source>
        <translation>Isto não é um registro de revisão: %1</translation>
    </message>
    <message>
        <source>Choose a file that this program wrote</source>
        <translation>Escolha um arquivo gravado por este programa</translation>
    </message>
    <message>
        <source>it is not of the format %1, version %2</source>
        <translation>não está no formato %1, versão %2</translation>
    </message>
    <message>
        <source>“%1” is missing or wrong</source>
        <translation>“%1” está ausente ou incorreto</translation>
    </message>
</context>
<context>
    <name>ReviewRecording</name>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they expire: they are counted neither as expiring nor as never expiring</source>
        <translation>
            <numerusform>De %Ln token o servidor não diz quando nem se expira: não é contado como expirando nem como sem expiração</numerusform>
            <numerusform>De %Ln tokens o servidor não diz quando nem se expiram: não são contados como expirando nem como sem expiração</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when or whether they were used: they are judged neither as unused nor as never used</source>
        <translation>
            <numerusform>De %Ln token o servidor não diz quando nem se foi usado: ele não é avaliado nem como sem uso nem como nunca usado</numerusform>
            <numerusform>De %Ln tokens o servidor não diz quando nem se foram usados: eles não são avaliados nem como sem uso nem como nunca usados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln token(s) the server does not say when they were created: they are judged neither by their age nor by their lifetime</source>
        <translation>
            <numerusform>De %Ln token o servidor não diz quando foi criado: ele não é avaliado nem pela idade nem pela duração</numerusform>
            <numerusform>De %Ln tokens o servidor não diz quando foram criados: eles não são avaliados nem pela idade nem pela duração</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln revoked token(s) the server does not say when or whether they expire: their accounts may be idle without being found</source>
        <translation>
            <numerusform>De %Ln token revogado o servidor não diz quando nem se expira: a conta dele pode estar ociosa sem ser encontrada</numerusform>
            <numerusform>De %Ln tokens revogados o servidor não diz quando nem se expiram: as contas deles podem estar ociosas sem ser encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln active token(s) the server does not say whose they are: each may be any account&apos;s, so no account is found to be idle</source>
        <translation>
            <numerusform>De %Ln token ativo o servidor não diz de quem é: ele pode ser de qualquer conta, por isso nenhuma conta é considerada ociosa</numerusform>
            <numerusform>De %Ln tokens ativos o servidor não diz de quem são: cada um pode ser de qualquer conta, por isso nenhuma conta é considerada ociosa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>Access review</source>
        <translation>Revisão de acesso</translation>
    </message>
    <message>
        <source>Made with %1. Confidential: it names accounts and tokens.</source>
        <translation>Criado com %1. Confidencial: contém nomes de contas e tokens.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Escopo</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Coming expiries</source>
        <translation>Próximas expirações</translation>
    </message>
    <message>
        <source>Findings and decisions</source>
        <translation>Achados e decisões</translation>
    </message>
    <message>
        <source>The rules of the policy found nothing.</source>
        <translation>As regras da política não encontraram nada.</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Como verificar este relatório</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Aprovador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off</source>
        <translation>SHA-256 de manifest.json, anotado na aprovação</translation>
    </message>
    <message>
        <source>64 digits; the first 16 are enough to recognise it</source>
        <translation>64 dígitos; os 16 primeiros bastam para reconhecê-lo</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
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
        <translation>Ir para os achados</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Achados por gravidade</translation>
    </message>
    <message>
        <source>Coming expiries by month</source>
        <translation>Próximas expirações por mês</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>SHA-256 of manifest.json, written down at sign-off:</source>
        <translation>SHA-256 de manifest.json, anotado na aprovação:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language code of this translation, BCP 47</comment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>Security review of service tokens</source>
        <translation>Revisão de segurança de tokens de serviço</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Draft: the review is not finished</source>
        <translation>Rascunho: a revisão não foi concluída</translation>
    </message>
    <message numerus="yes">
        <source>Draft: %Ln finding(s) still need a decision</source>
        <translation>
            <numerusform>Rascunho: %Ln achado ainda precisa de uma decisão</numerusform>
            <numerusform>Rascunho: %Ln achados ainda precisam de uma decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Fora da lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Nenhum achado</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>Concluída por</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Contas de serviço</translation>
    </message>
    <message>
        <source>Service tokens</source>
        <translation>Tokens de serviço</translation>
    </message>
    <message>
        <source>Of these live</source>
        <translation>Destes, ativos</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>Avaliados em</translation>
    </message>
    <message>
        <source>Time zone of days</source>
        <translation>Fuso horário dos dias</translation>
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
        <translation>Decisão exigida a partir de</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a decision and a day</comment>
        <translation>%1 até %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
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
        <translation>Decidido em</translation>
    </message>
    <message>
        <source>Open: the policy asks for a decision</source>
        <translation>Em aberto: a política exige uma decisão</translation>
    </message>
    <message>
        <source>None, and none is asked for</source>
        <translation>Nenhuma, e nenhuma é exigida</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>During the review: it was not found any more at the end</source>
        <translation>Durante a revisão: no fim, não foi mais encontrado</translation>
    </message>
    <message>
        <source>Token before</source>
        <translation>Token antes</translation>
    </message>
    <message>
        <source>Token after</source>
        <translation>Token depois</translation>
    </message>
    <message>
        <source>Token now</source>
        <translation>Token agora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>This report covers the service accounts and service tokens that the deployment “%1” listed to the reviewer&apos;s credential. It holds names, dates and decisions; it holds no token&apos;s value. Names are printed as the server gave them, with characters that could disguise a name made visible.</source>
        <translation>Este relatório abrange as contas e os tokens de serviço que a implantação “%1” listou para a credencial do revisor. Ele contém nomes, datas e decisões; não contém o valor de nenhum token. Os nomes são impressos como o servidor os forneceu, tornando visíveis os caracteres que poderiam disfarçar um nome.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them decided</source>
        <translation>
            <numerusform>%Ln deles decidido</numerusform>
            <numerusform>%Ln deles decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2; %Ln finding(s) still without the decision that the policy asks for.</source>
        <translation>
            <numerusform>%1, %2; %Ln achado ainda sem a decisão exigida pela política.</numerusform>
            <numerusform>%1, %2; %Ln achados ainda sem a decisão exigida pela política.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; none that the policy asks for is open.</source>
        <translation>%1, %2; nenhum dos que a política exige está em aberto.</translation>
    </message>
    <message>
        <source>Tokens that are not revoked, by expiry: %1 overdue, %2 within twelve months, %3 later, %4 never.</source>
        <translation>Tokens não revogados, por expiração: %1 vencidos, %2 em até doze meses, %3 mais tarde, %4 nunca.</translation>
    </message>
    <message>
        <source>Most in one month: %1 in %2.</source>
        <translation>Máximo em um mês: %1 em %2.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regra %1</translation>
    </message>
    <message>
        <source>number: %1</source>
        <translation>número: %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fonte: %1</translation>
    </message>
    <message>
        <source>This report is one file of an evidence pack. manifest.json lists the size and the SHA-256 of each file, and the SHA-256 of the manifest of the pack before, so that packs form a chain.</source>
        <translation>Este relatório é um arquivo de um pacote de evidências. manifest.json lista o tamanho e o SHA-256 de cada arquivo, além do SHA-256 do manifesto do pacote anterior, de modo que os pacotes formam uma cadeia.</translation>
    </message>
    <message>
        <source>What a check of the pack proves: no listed file was altered, removed or exchanged since the manifest was written, and the pack before is the one that it was made after. It proves that only as far as the manifest&apos;s own SHA-256 is known from elsewhere: written down at sign-off, or named by a later pack.</source>
        <translation>O que a verificação do pacote comprova: nenhum arquivo listado foi adulterado, removido ou trocado desde que o manifesto foi gravado, e o pacote anterior é aquele depois do qual este foi criado. Isso só é comprovado na medida em que o SHA-256 do próprio manifesto é conhecido por outra via: anotado na aprovação ou indicado em um pacote posterior.</translation>
    </message>
    <message>
        <source>What it does not prove: who made the pack, and when. The hashes are no signature. Whoever can rewrite every file, this manifest and all later ones can make a chain that fits.</source>
        <translation>O que ela não comprova: quem criou o pacote e quando. Os hashes não são uma assinatura. Quem puder reescrever todos os arquivos, este manifesto e todos os posteriores poderá criar uma cadeia coerente.</translation>
    </message>
    <message>
        <source>The review is not finished. Sign only the report of a finished review.</source>
        <translation>A revisão não foi concluída. Assine somente o relatório de uma revisão concluída.</translation>
    </message>
    <message>
        <source>By signing I confirm that I have seen the findings of this report, and that the decisions recorded in it are the ones that were made.</source>
        <translation>Ao assinar, confirmo que vi os achados deste relatório e que as decisões nele registradas são as que foram tomadas.</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Regras da política</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
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
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Findings by rule</source>
        <translation>Achados por regra</translation>
    </message>
    <message>
        <source>Expiries by month, and the gravest finding of each token</source>
        <translation>Expirações por mês e o achado mais grave de cada token</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
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
            <numerusform>e mais %Ln; review.json e findings.csv trazem a lista completa</numerusform>
            <numerusform>e mais %Ln; review.json e findings.csv trazem a lista completa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: rows of the list could not be read</source>
        <translation>Desconhecido: não foi possível ler algumas linhas da lista</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; review.json names all of them</source>
        <translation>
            <numerusform>e mais %Ln; review.json traz a lista completa</numerusform>
            <numerusform>e mais %Ln; review.json traz a lista completa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Whether it still is so: a row that it is about could not be read at the end</source>
        <translation>Se o achado persiste: no final, não foi possível ler uma linha à qual ele se refere</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Executado</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet</source>
        <translation>
            <numerusform>%Ln decisão de rotacionar, revogar ou excluir ainda não executada</numerusform>
            <numerusform>%Ln decisões de rotacionar, revogar ou excluir ainda não executadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions not carried out yet</source>
        <translation>Decisões ainda não executadas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message numerus="yes">
        <source>Expiry not known: %Ln token(s)</source>
        <translation>
            <numerusform>Expiração desconhecida: %Ln token</numerusform>
            <numerusform>Expiração desconhecida: %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The hash to write down is that of the whole file manifest.json, as sha256sum prints it. The manifest_sha256 inside it is another one: that of its other keys.</source>
        <translation>O hash a anotar é o do arquivo manifest.json inteiro, como o sha256sum o exibe. O manifest_sha256 dentro dele é outro: o das demais chaves.</translation>
    </message>
    <message>
        <source>Every token and account was judged by the rules below. A finding that is %1 or graver needs a decision before the review can be finished. The whole policy is in policy.json; its hash is the SHA-256 of that JSON without spaces, keys sorted.</source>
        <translation>Todos os tokens e contas foram avaliados segundo as regras abaixo. Um achado de gravidade %1 ou superior precisa de uma decisão antes que a revisão possa ser concluída. A política completa está em policy.json; seu hash é o SHA-256 desse JSON sem espaços, com as chaves ordenadas.</translation>
    </message>
</context>
<context>
    <name>ReviewStore</name>
    <message>
        <source>The notes could not be read</source>
        <translation>Não foi possível ler as notas</translation>
    </message>
    <message>
        <source>The notes could not be written down</source>
        <translation>Não foi possível registrar as notas</translation>
    </message>
    <message>
        <source>The decisions could not be read</source>
        <translation>Não foi possível ler as decisões</translation>
    </message>
    <message>
        <source>The decision could not be written down</source>
        <translation>Não foi possível registrar a decisão</translation>
    </message>
    <message>
        <source>The list of reviews could not be read</source>
        <translation>Não foi possível ler a lista de revisões</translation>
    </message>
    <message>
        <source>The review could not be read</source>
        <translation>Não foi possível ler a revisão</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>The review could not be written down</source>
        <translation>Não foi possível registrar a revisão</translation>
    </message>
    <message>
        <source>The review could not be abandoned</source>
        <translation>Não foi possível descartar a revisão</translation>
    </message>
    <message>
        <source>The last evidence pack could not be looked up</source>
        <translation>Não foi possível consultar o último pacote de evidências</translation>
    </message>
    <message>
        <source>The evidence pack could not be remembered</source>
        <translation>Não foi possível guardar a referência ao pacote de evidências</translation>
    </message>
    <message>
        <source>The decision could not be taken back</source>
        <translation>Não foi possível reverter a decisão</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Standard access, limited to what its teams may see.</source>
        <translation>Acesso padrão, limitado ao que suas equipes podem ver.</translation>
    </message>
    <message>
        <source>Standard access and may edit; newer releases have dropped this role.</source>
        <translation>Acesso padrão e permissão de edição; versões mais novas eliminaram este papel.</translation>
    </message>
    <message>
        <source>Manages data assets and may read users and teams.</source>
        <translation>Gerencia ativos de dados e pode ler usuários e equipes.</translation>
    </message>
    <message>
        <source>May do everything, including managing users and every token.</source>
        <translation>Pode fazer tudo, inclusive gerenciar usuários e todos os tokens.</translation>
    </message>
    <message>
        <source>This program does not know what this role may do.</source>
        <translation>Este programa não sabe o que este papel pode fazer.</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>A rotation was written down by another version of Tokendesk</source>
        <translation>Uma rotação foi registrada por outra versão do Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Abra-a com essa versão</translation>
    </message>
    <message>
        <source>The rotation&apos;s field “%1” is missing or not what it should be</source>
        <translation>O campo “%1” da rotação está ausente ou incorreto</translation>
    </message>
    <message>
        <source>Make the remaining steps by hand: the tokens are on the list</source>
        <translation>Faça as etapas restantes manualmente: os tokens estão na lista</translation>
    </message>
</context>
<context>
    <name>RotationDetail</name>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>your turn</source>
        <translation>sua vez</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requer ação</translation>
    </message>
    <message>
        <source>%1 is not on the server&apos;s list.</source>
        <translation>%1 não está na lista do servidor.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Token antigo</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Testado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>immediate: the old one has leaked</source>
        <translation>imediata: o antigo vazou</translation>
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
        <translation>termina %1</translation>
    </message>
    <message>
        <source>Propose to revoke</source>
        <translation>Propor revogar</translation>
    </message>
    <message>
        <source>Propose to delete</source>
        <translation>Propor excluir</translation>
    </message>
    <message>
        <source>Settings of this rotation</source>
        <translation>Configurações desta rotação</translation>
    </message>
</context>
<context>
    <name>RotationWishes</name>
    <message>
        <source>as soon as the new one is used</source>
        <translation>assim que o novo for usado</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s) without use</source>
        <translation>
            <numerusform>após %Ln hora sem uso</numerusform>
            <numerusform>após %Ln horas sem uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln day(s) without use</source>
        <translation>
            <numerusform>após %Ln dia sem uso</numerusform>
            <numerusform>após %Ln dias sem uso</numerusform>
        </translation>
    </message>
    <message>
        <source>as soon as it is revoked</source>
        <translation>assim que for revogado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) after it was revoked</source>
        <translation>
            <numerusform>%Ln dia após a revogação</numerusform>
            <numerusform>%Ln dias após a revogação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationWords</name>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Voltou ao anterior</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requer ação</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Em observação</translation>
    </message>
    <message>
        <source>Cooling down</source>
        <translation>Em carência</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Em entrega</translation>
    </message>
    <message>
        <source>Step is due</source>
        <translation>Etapa pendente</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Em reversão</translation>
    </message>
    <message>
        <source>The new token is to be made</source>
        <translation>O novo token deve ser criado</translation>
    </message>
    <message>
        <source>Whether the new token was made is not known yet; the list will tell within ten minutes</source>
        <translation>Ainda não se sabe se o novo token foi criado; a lista dirá em até dez minutos</translation>
    </message>
    <message>
        <source>The new token&apos;s value is to be handed over</source>
        <translation>O valor do novo token deve ser entregue</translation>
    </message>
    <message>
        <source>The new token does not work any more. Make another</source>
        <translation>O novo token não funciona mais. Crie outro</translation>
    </message>
    <message>
        <source>The new token was not used yet</source>
        <translation>O novo token ainda não foi usado</translation>
    </message>
    <message>
        <source>The old token was used lately; revoke it %1, if it stands still</source>
        <translation>O token antigo foi usado recentemente; revogue-o %1, se continuar sem uso</translation>
    </message>
    <message>
        <source>The old token has leaked and still works: revoke it</source>
        <translation>O token antigo vazou e ainda funciona: revogue-o</translation>
    </message>
    <message>
        <source>The new token is in use and the old one stands still: revoke the old one</source>
        <translation>O novo token está em uso, e o antigo está sem uso: revogue o antigo</translation>
    </message>
    <message>
        <source>The old token is revoked and can be restored; delete it %1</source>
        <translation>O token antigo está revogado e pode ser restaurado; exclua-o %1</translation>
    </message>
    <message>
        <source>Nobody missed the old token: delete it</source>
        <translation>Ninguém sentiu falta do token antigo: exclua-o</translation>
    </message>
    <message>
        <source>The old token is to be restored</source>
        <translation>O token antigo deve ser restaurado</translation>
    </message>
    <message>
        <source>The old token works again; the new one is to be revoked</source>
        <translation>O token antigo funciona novamente; o novo deve ser revogado</translation>
    </message>
    <message>
        <source>The old token was deleted by somebody before there was a new one</source>
        <translation>O token antigo foi excluído por alguém antes que houvesse um novo</translation>
    </message>
    <message>
        <source>The new token has taken the place of the old one, which is deleted</source>
        <translation>O novo token tomou o lugar do antigo, que foi excluído</translation>
    </message>
    <message>
        <source>The old token works; what was made is revoked</source>
        <translation>O token antigo funciona; o que foi criado está revogado</translation>
    </message>
    <message>
        <source>Both tokens are as they were left</source>
        <translation>Os dois tokens estão como foram deixados</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Criar o novo token</translation>
    </message>
    <message>
        <source>Hand its value over</source>
        <translation>Entregar o valor</translation>
    </message>
    <message>
        <source>Watch both being used</source>
        <translation>Observar o uso dos dois</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Revogar o token antigo</translation>
    </message>
    <message>
        <source>Cool down</source>
        <translation>Aguardar a carência</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Excluir o token antigo</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Criar outro</translation>
    </message>
    <message>
        <source>Go on with the way back</source>
        <translation>Continuar a reversão</translation>
    </message>
    <message>
        <source>The new token was not used yet: what needs a token probably still has the old one.</source>
        <translation>O novo token ainda não foi usado: o que precisa de um token provavelmente ainda tem o antigo.</translation>
    </message>
    <message>
        <source>The old token was used %1: something still has it.</source>
        <translation>O token antigo foi usado %1: algo ainda o tem.</translation>
    </message>
    <message>
        <source>The value was handed over %1, which may be too short to tell.</source>
        <translation>O valor foi entregue %1, o que pode ser pouco tempo para concluir algo.</translation>
    </message>
    <message>
        <source>It cools down until %1. Once deleted it cannot be restored, should something turn out to need it.</source>
        <translation>A carência vai até %1. Uma vez excluído, não poderá ser restaurado, caso algo venha a precisar dele.</translation>
    </message>
    <message>
        <source>The server&apos;s list could not be read whole, and one of the two tokens is not on it. It goes on when a whole list is read</source>
        <translation>Não foi possível ler a lista do servidor por inteiro, e um dos dois tokens não está nela. A rotação continuará quando a lista for lida por completo</translation>
    </message>
    <message>
        <source>Not tracked any more</source>
        <translation>Não é mais acompanhada</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read from the server&apos;s list: ask who has the old one, and then revoke it</source>
        <translation>Não é possível ler na lista do servidor quando os tokens foram usados pela última vez: pergunte quem tem o antigo e depois revogue-o</translation>
    </message>
    <message>
        <source>When the tokens were last used cannot be read: something may still have the old one.</source>
        <translation>Não é possível ler quando os tokens foram usados pela última vez: algo ainda pode ter o antigo.</translation>
    </message>
    <message>
        <source>The new token was made, and the server&apos;s list does not show it yet. It goes on when the list does, or is clear within ten minutes</source>
        <translation>O novo token foi criado, e a lista do servidor ainda não o mostra. O processo continua assim que ela o mostrar, ou ficará claro em dez minutos</translation>
    </message>
    <message>
        <source>The new token&apos;s value was never handed over. Make another; the one whose value was lost is revoked then</source>
        <translation>O valor do novo token nunca foi entregue. Crie outro; aquele cujo valor se perdeu será então revogado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Indefinida</translation>
    </message>
</context>
<context>
    <name>SaveSecret</name>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 já existe e não será sobrescrito</translation>
    </message>
    <message>
        <source>Save under the name that is proposed now</source>
        <translation>Salve com o nome proposto agora</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>A pasta %1 não existe</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolha outra pasta</translation>
    </message>
    <message>
        <source>You may not write into %1</source>
        <translation>Você não tem permissão para gravar em %1</translation>
    </message>
    <message>
        <source>%1 is on a read-only medium</source>
        <translation>%1 está em uma mídia somente leitura</translation>
    </message>
    <message>
        <source>No room is left in %1</source>
        <translation>Não há mais espaço em %1</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long</source>
        <translation>O nome do arquivo é longo demais</translation>
    </message>
    <message>
        <source>Choose a shorter one</source>
        <translation>Escolha um nome mais curto</translation>
    </message>
    <message>
        <source>The file could not be written to %1</source>
        <translation>Não foi possível gravar o arquivo em %1</translation>
    </message>
    <message>
        <source>Choose another folder, or copy the value instead</source>
        <translation>Escolha outra pasta ou copie o valor</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Dê um nome ao arquivo.</translation>
    </message>
    <message>
        <source>A file&apos;s name has no slash. Choose the folder beside it.</source>
        <translation>O nome de um arquivo não contém barra. Escolha a pasta ao lado.</translation>
    </message>
    <message>
        <source>Choose the folder for the file</source>
        <translation>Escolha a pasta para o arquivo</translation>
    </message>
    <message>
        <source>%1 is on a medium where other users can read the file</source>
        <translation>%1 está em uma mídia em que outros usuários podem ler o arquivo</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>Words by which the manual and the list of shortcuts are found, too</extracomment>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>sign out, log out, logout</source>
        <extracomment>Words by which locking is found, too; as many as are usual</extracomment>
        <translation>sair, encerrar sessão, logout</translation>
    </message>
    <message>
        <source>disable, block</source>
        <extracomment>Words by which the deactivation of an account is found, too; as many as are usual</extracomment>
        <translation>desabilitar, bloquear, suspender</translation>
    </message>
    <message>
        <source>kill, invalidate</source>
        <extracomment>Words by which the revocation of a token is found, too; as many as are usual</extracomment>
        <translation>invalidar, matar</translation>
    </message>
    <message>
        <source>take back, revert</source>
        <extracomment>Words by which undoing is found, too; as many as are usual</extracomment>
        <translation>reverter, anular, voltar atrás</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>%1: a section of the settings</extracomment>
        <translation>Configurações: %1</translation>
    </message>
</context>
<context>
    <name>SecretCommand</name>
    <message>
        <source>The value is still here: mend the command, or hand it over in another way</source>
        <translation>O valor ainda está aqui: corrija o comando ou entregue-o de outra forma</translation>
    </message>
    <message>
        <source>Write the command that reads the value.</source>
        <translation>Escreva o comando que lê o valor.</translation>
    </message>
    <message>
        <source>There is no program %1 here that could be run.</source>
        <translation>Não há aqui um programa %1 que possa ser executado.</translation>
    </message>
    <message>
        <source>The value could not be put into a pipe</source>
        <translation>Não foi possível colocar o valor em um pipe</translation>
    </message>
    <message>
        <source>%1 did not end in time, and was stopped</source>
        <translation>%1 não terminou a tempo e foi interrompido</translation>
    </message>
    <message>
        <source>%1 could not be started</source>
        <translation>Não foi possível iniciar %1</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 falhou inesperadamente</translation>
    </message>
    <message>
        <source>%1 failed with code %2</source>
        <translation>%1 falhou com o código %2</translation>
    </message>
    <message>
        <source>%1 ended without reading the value from its standard input</source>
        <translation>%1 terminou sem ler o valor da entrada padrão</translation>
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
        <translation>Em uma tabela</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>Linha acima, linha abaixo</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>Primeira linha, última linha</translation>
    </message>
    <message>
        <source>A page up, a page down</source>
        <translation>Uma página acima, uma página abaixo</translation>
    </message>
    <message>
        <source>Choose more rows</source>
        <translation>Selecionar mais linhas</translation>
    </message>
    <message>
        <source>The row&apos;s menu</source>
        <translation>Menu da linha</translation>
    </message>
    <message>
        <source>In the search box</source>
        <translation>Na caixa de pesquisa</translation>
    </message>
    <message>
        <source>Go to the table</source>
        <translation>Ir para a tabela</translation>
    </message>
    <message>
        <source>Take the completion that is offered</source>
        <translation>Aceitar o complemento sugerido</translation>
    </message>
    <message>
        <source>Close what is offered, empty the box, leave it</source>
        <translation>Fechar as sugestões, esvaziar a caixa, sair dela</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda parte</translation>
    </message>
    <message>
        <source>Next control, previous control</source>
        <translation>Próximo controle, controle anterior</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Pressionar o botão, marcar a caixa</translation>
    </message>
    <message>
        <source>Close a dialog; nothing typed is lost without a question</source>
        <translation>Fechar um diálogo; nada do que foi digitado se perde sem uma pergunta</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Detalhes da linha</translation>
    </message>
    <message>
        <source>Back from the details, choose no row, close the report</source>
        <translation>Voltar dos detalhes, não escolher nenhuma linha, fechar a mensagem</translation>
    </message>
    <message>
        <source>Move the divider, once Tab has reached it</source>
        <translation>Mover o divisor, depois de alcançado com Tab</translation>
    </message>
    <message>
        <source>Put the divider back</source>
        <translation>Pôr o divisor de volta no lugar</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Tokendesk.</source>
        <translation>Você pode fechar esta aba e voltar ao Tokendesk.</translation>
    </message>
    <message>
        <source>The sign-in was not allowed</source>
        <translation>O login não foi permitido</translation>
    </message>
    <message>
        <source>Nothing was handed over. Close this tab and go back to Tokendesk; there you can try again.</source>
        <translation>Nada foi entregue. Feche esta aba e volte ao Tokendesk; lá você pode tentar novamente.</translation>
    </message>
    <message>
        <source>The sign-in did not work</source>
        <translation>O login não funcionou</translation>
    </message>
    <message>
        <source>The deployment&apos;s answer could not be read. Close this tab and go back to Tokendesk; there you can paste a token instead.</source>
        <translation>A resposta da implantação não pôde ser lida. Feche esta aba e volte ao Tokendesk; lá você pode colar um token em vez disso.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Não há nada aqui</translation>
    </message>
    <message>
        <source>Tokendesk waits at this address for the end of a sign-in, and for nothing else.</source>
        <translation>O Tokendesk espera neste endereço o fim de um login, e nada mais.</translation>
    </message>
    <message>
        <source>This sign-in is over</source>
        <translation>Este login terminou</translation>
    </message>
    <message>
        <source>It was finished in another tab. Close this one and go back to Tokendesk.</source>
        <translation>Ele foi concluído em outra aba. Feche esta e volte ao Tokendesk.</translation>
    </message>
    <message>
        <source>This does not belong to the sign-in</source>
        <translation>Isto não pertence ao login</translation>
    </message>
    <message>
        <source>Tokendesk did not take it. Go back to Tokendesk and open the sign-in from there.</source>
        <translation>O Tokendesk não o aceitou. Volte ao Tokendesk e abra o login por lá.</translation>
    </message>
</context>
<context>
    <name>Subject</name>
    <message>
        <source>The account that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>O ID dela agora é de outra conta, pelo que mostra a lista do servidor: a implantação pode ter sido refeita ou restaurada a um estado anterior</translation>
    </message>
    <message>
        <source>The token that has its ID now is another one, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>O ID dele agora é de outro token, pelo que mostra a lista do servidor: a implantação pode ter sido refeita ou restaurada a um estado anterior</translation>
    </message>
    <message>
        <source>The accounts that have their IDs now are other ones, as far as the server&apos;s list shows: the deployment may have been made anew or set back</source>
        <translation>Os IDs delas agora são de outras contas, pelo que mostra a lista do servidor: a implantação pode ter sido refeita ou restaurada a um estado anterior</translation>
    </message>
</context>
<context>
    <name>SuccessorName</name>
    <message>
        <source>{%1} is not known. There are {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} and {yyyy-mm-dd}.</source>
        <translation>{%1} é desconhecido. Existem {name}, {account}, {yyyy}, {mm}, {dd}, {yyyy-mm} e {yyyy-mm-dd}.</translation>
    </message>
    <message>
        <source>A brace is open or closed without its other half.</source>
        <translation>Uma chave está aberta ou fechada sem seu par.</translation>
    </message>
    <message>
        <source>Put {name} into the pattern, so that the new token can be told by it.</source>
        <translation>Inclua {name} no padrão, para que o novo token possa ser reconhecido por ele.</translation>
    </message>
    <message>
        <source>The pattern is too long.</source>
        <translation>O padrão é longo demais.</translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message>
        <source>The certificate file %1 cannot be used: %2</source>
        <translation>O arquivo de certificado %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>a frase secreta não o abre</translation>
    </message>
    <message>
        <source>it is protected by a passphrase</source>
        <translation>está protegido por uma frase secreta</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase in the connection&apos;s settings</source>
        <translation>Informe a frase secreta da chave nas configurações da conexão</translation>
    </message>
    <message>
        <source>The key file %1 cannot be used: %2</source>
        <translation>O arquivo de chave %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>its certificate expired on %1</source>
        <translation>o certificado expirou em %1</translation>
    </message>
    <message>
        <source>The server&apos;s certificate must be renewed. Check this computer&apos;s date first</source>
        <translation>O certificado do servidor precisa ser renovado. Verifique antes a data deste computador</translation>
    </message>
    <message>
        <source>its certificate is valid only from %1</source>
        <translation>o certificado só é válido a partir de %1</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date</source>
        <translation>Verifique a data deste computador</translation>
    </message>
    <message>
        <source>its certificate is for another name (%1)</source>
        <translation>o certificado é para outro nome (%1)</translation>
    </message>
    <message>
        <source>Check the address. If it is right, the server&apos;s certificate must be replaced</source>
        <translation>Verifique o endereço. Se estiver correto, o certificado do servidor precisa ser substituído</translation>
    </message>
    <message>
        <source>its certificate was revoked</source>
        <translation>o certificado foi revogado</translation>
    </message>
    <message>
        <source>Do not connect; tell who runs the server</source>
        <translation>Não se conecte; avise quem administra o servidor</translation>
    </message>
    <message>
        <source>its certificate is self-signed</source>
        <translation>o certificado é autoassinado</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know</source>
        <translation>o certificado vem de uma autoridade que este computador não conhece</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be verified: %2</source>
        <translation>A identidade de %1 não pode ser verificada: %2</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1</translation>
    </message>
    <message>
        <source>%1 wants a client certificate, or another one than it was given</source>
        <translation>%1 pede um certificado de cliente, ou outro que não o apresentado</translation>
    </message>
    <message>
        <source>Check the address and port. The server must offer TLS 1.2 or later, and may want a client certificate</source>
        <translation>Verifique o endereço e a porta. O servidor deve oferecer TLS 1.2 ou mais recente e talvez exija um certificado de cliente</translation>
    </message>
    <message>
        <source>the passphrase does not open it, or it is protected in a way that is no longer supported</source>
        <translation>a frase secreta não o abre, ou ele está protegido de um modo que não é mais aceito</translation>
    </message>
    <message>
        <source>Enter its passphrase in the connection&apos;s settings. If it is right, make a PEM file of it: %1</source>
        <translation>Informe a frase secreta dele nas configurações da conexão. Se ela estiver certa, transforme-o em um arquivo PEM: %1</translation>
    </message>
    <message>
        <source>The client certificate in %1 expired on %2</source>
        <translation>O certificado de cliente em %1 expirou em %2</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. Check this computer&apos;s date first</source>
        <translation>Escolha o arquivo com o certificado renovado nas configurações da conexão. Verifique antes a data deste computador</translation>
    </message>
    <message>
        <source>The client certificate in %1 is valid only from %2</source>
        <translation>O certificado de cliente em %1 só é válido a partir de %2</translation>
    </message>
    <message>
        <source>The private key does not belong to the client certificate, so %1 was not asked</source>
        <translation>A chave privada não pertence ao certificado de cliente, por isso %1 não foi consultado</translation>
    </message>
    <message>
        <source>Choose the certificate&apos;s own key in the connection&apos;s settings</source>
        <translation>Escolha a chave do próprio certificado nas configurações da conexão</translation>
    </message>
    <message>
        <source>Choose the client certificate and its key in the connection&apos;s settings</source>
        <translation>Escolha o certificado de cliente e sua chave nas configurações da conexão</translation>
    </message>
    <message>
        <source>Choose the file with your certificate authority (PEM or DER) in the connection&apos;s settings, or remove it there</source>
        <translation>Escolha o arquivo da sua autoridade certificadora (PEM ou DER) nas configurações da conexão, ou remova-o ali</translation>
    </message>
    <message>
        <source>Choose the file with your client certificate (PEM, DER or PKCS#12) in the connection&apos;s settings, or remove it there</source>
        <translation>Escolha o arquivo do seu certificado de cliente (PEM, DER ou PKCS#12) nas configurações da conexão, ou remova-o ali</translation>
    </message>
    <message>
        <source>Choose the file with the certificate&apos;s private key (PEM or DER) in the connection&apos;s settings</source>
        <translation>Escolha o arquivo com a chave privada do certificado (PEM ou DER) nas configurações da conexão</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM or DER</source>
        <translation>ele não contém nenhum certificado em PEM ou DER</translation>
    </message>
    <message>
        <source>it holds no private key in PEM or DER</source>
        <translation>ele não contém nenhuma chave privada em PEM ou DER</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it has expired</source>
        <translation>%1 não aceita o certificado de cliente: ele expirou</translation>
    </message>
    <message>
        <source>Choose the file with its renewed one in the connection&apos;s settings. If it has not ended yet, tell who runs the server</source>
        <translation>Escolha o arquivo do certificado renovado nas configurações da conexão. Se ele ainda não expirou, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it was revoked</source>
        <translation>%1 não aceita o certificado de cliente: ele foi revogado</translation>
    </message>
    <message>
        <source>Ask who issued it for another one, and choose its file in the connection&apos;s settings</source>
        <translation>Peça outro a quem o emitiu, e escolha o arquivo dele nas configurações da conexão</translation>
    </message>
    <message>
        <source>%1 does not accept the client certificate: it does not know the authority that issued it</source>
        <translation>%1 não aceita o certificado de cliente: não conhece a autoridade que o emitiu</translation>
    </message>
    <message>
        <source>Choose a client certificate of the right authority in the connection&apos;s settings. Where others issue it for that one, the file must hold their certificates, too</source>
        <translation>Escolha um certificado de cliente da autoridade certa nas configurações da conexão. Se outros emitem em nome dela, o arquivo também precisa conter os certificados deles</translation>
    </message>
    <message>
        <source>it holds an Ed25519 or Ed448 key, which is not supported</source>
        <translation>ele contém uma chave Ed25519 ou Ed448, que não é compatível</translation>
    </message>
    <message>
        <source>Ask for a certificate with an RSA or EC key</source>
        <translation>Peça um certificado com uma chave RSA ou EC</translation>
    </message>
    <message>
        <source>If it is your organisation&apos;s own authority, add its certificate file to the connection (in a terminal: --ca FILE); otherwise do not connect</source>
        <translation>Se for a autoridade da sua própria organização, adicione o arquivo de certificado dela à conexão (em um terminal: --ca FILE); caso contrário, não se conecte</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate</source>
        <translation>o arquivo com a sua autoridade de certificação não leva ao certificado dele</translation>
    </message>
    <message>
        <source>the file with your certificate authority does not lead to its certificate, for it lacks that of %1</source>
        <translation>o arquivo com a sua autoridade de certificação não leva ao certificado dele, pois falta o de %1</translation>
    </message>
    <message>
        <source>The server may not send its intermediate certificate: put that and the root certificate into the same file (in a terminal: --ca FILE). If they are not your organisation&apos;s own, do not connect</source>
        <translation>Talvez o servidor não envie o certificado intermediário: coloque-o com o certificado raiz no mesmo arquivo (em um terminal: --ca FILE). Se não forem da sua própria organização, não se conecte</translation>
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
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Expirando</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Indefinida</translation>
    </message>
</context>
<context>
    <name>TokenDetail</name>
    <message>
        <source>Expired %1. It cannot be used any more.</source>
        <translation>Expirou %1. Não pode mais ser usado.</translation>
    </message>
    <message>
        <source>Never expires. If it leaks, it works until it is revoked.</source>
        <translation>Nunca expira. Se vazar, funciona até ser revogado.</translation>
    </message>
    <message>
        <source>Revoked. It can be restored until somebody deletes it.</source>
        <translation>Revogado. Pode ser restaurado até que alguém o exclua.</translation>
    </message>
    <message>
        <source>Its account is deactivated.</source>
        <translation>A conta dele está desativada.</translation>
    </message>
    <message>
        <source>This may be the credential that you are using.</source>
        <translation>Esta pode ser a credencial que você está usando.</translation>
    </message>
    <message>
        <source>Other tokens of %1</source>
        <translation>Outros tokens de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>It is part of a rotation. %1.</source>
        <translation>Faz parte de uma rotação. %1.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) selected</source>
        <translation>
            <numerusform>%Ln token selecionado</numerusform>
            <numerusform>%Ln tokens selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Your own tokens</source>
        <translation>Seus próprios tokens</translation>
    </message>
    <message>
        <source>You have none.</source>
        <translation>Você não tem nenhum.</translation>
    </message>
    <message>
        <source>Expires %1. Rotate it now.</source>
        <translation>Expira %1. Faça a rotação agora.</translation>
    </message>
    <message>
        <source>Expires %1.</source>
        <translation>Expira %1.</translation>
    </message>
    <message>
        <source>A change of this token was not clearly answered, so it is not known whether it works. The next list that is read tells.</source>
        <translation>Uma alteração deste token não teve resposta clara, por isso não se sabe se ele funciona. A próxima lista lida dirá.</translation>
    </message>
    <message>
        <source>The server does not say whether the token is revoked. It may work.</source>
        <translation>O servidor não informa se o token está revogado. Talvez ele funcione.</translation>
    </message>
</context>
<context>
    <name>TokenFile</name>
    <message>
        <source>Choose the file that holds the token and nothing else</source>
        <translation>Escolha o arquivo que contém o token e nada mais</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>O arquivo %1 não existe</translation>
    </message>
    <message>
        <source>%1 is not a file</source>
        <translation>%1 não é um arquivo</translation>
    </message>
    <message>
        <source>%1 is too large for a token</source>
        <translation>%1 é grande demais para um token</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 não pode ser lido</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>%1 holds no token</source>
        <translation>%1 não contém um token</translation>
    </message>
</context>
<context>
    <name>TokenPlan</name>
    <message>
        <source>The plan&apos;s field “%1” is missing or not what it should be</source>
        <translation>O campo “%1” do plano está ausente ou incorreto</translation>
    </message>
    <message>
        <source>Ask for the file again as it was saved</source>
        <translation>Peça novamente o arquivo como foi salvo</translation>
    </message>
    <message>
        <source>The file is too large for a plan</source>
        <translation>O arquivo é grande demais para um plano</translation>
    </message>
    <message>
        <source>Choose the file that was saved as a plan</source>
        <translation>Escolha o arquivo que foi salvo como plano</translation>
    </message>
    <message>
        <source>The file is not a plan of Tokendesk</source>
        <translation>O arquivo não é um plano do Tokendesk</translation>
    </message>
    <message>
        <source>The plan was saved by another version of Tokendesk</source>
        <translation>O plano foi salvo por outra versão do Tokendesk</translation>
    </message>
    <message>
        <source>Open it with that version, or make the plan anew</source>
        <translation>Abra-o com essa versão ou refaça o plano</translation>
    </message>
    <message>
        <source>The plan was altered after it was saved</source>
        <translation>O plano foi adulterado depois de salvo</translation>
    </message>
    <message>
        <source>A plan holds %1 tokens at the most, and this would have %2. Choose fewer</source>
        <translation>Um plano comporta no máximo %1 tokens, e este teria %2. Escolha menos</translation>
    </message>
</context>
<context>
    <name>TokenProof</name>
    <message>
        <source>A token for directory sync (SCIM) only is refused here, and may work all the same</source>
        <translation>Um token somente para sincronização de diretório (SCIM) é recusado aqui e, mesmo assim, pode funcionar</translation>
    </message>
    <message>
        <source>The server let it in, but as another token</source>
        <translation>O servidor o aceitou, mas como outro token</translation>
    </message>
    <message>
        <source>Look at the account&apos;s tokens before you go on</source>
        <translation>Examine os tokens da conta antes de prosseguir</translation>
    </message>
    <message>
        <source>The server did not accept the new token&apos;s value</source>
        <translation>O servidor não aceitou o valor do novo token</translation>
    </message>
    <message>
        <source>Wait a moment and try again: it may not be known everywhere yet. If it stays so, revoke the token and make another</source>
        <translation>Aguarde um momento e tente de novo: talvez ainda não seja conhecido em toda parte. Se continuar assim, revogue o token e crie outro</translation>
    </message>
</context>
<context>
    <name>Tokendeskctl</name>
    <message>
        <source>--limit takes a number from 1 on</source>
        <translation>--limit aceita um número a partir de 1</translation>
    </message>
    <message>
        <source>The record of activity is not as this program wrote it</source>
        <translation>O registro de atividade não está como este programa o gravou</translation>
    </message>
    <message>
        <source>It is sealed with a key that this keychain does not have, so nothing is proven</source>
        <translation>Está lacrado com uma chave que este chaveiro não tem, portanto nada fica comprovado</translation>
    </message>
    <message>
        <source>Give token ids or --query, one of the two</source>
        <translation>Informe IDs de tokens ou --query, um dos dois</translation>
    </message>
    <message>
        <source>--query is empty, which would be every token</source>
        <translation>--query está vazio, o que abrangeria todos os tokens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no token id</source>
        <translation>“%1” não é um ID de token</translation>
    </message>
    <message>
        <source>There is no such token</source>
        <translation>Esse token não existe</translation>
    </message>
    <message>
        <source>was used in the last 24 hours</source>
        <translation>foi usado nas últimas 24 horas</translation>
    </message>
    <message>
        <source>no token of its account works afterwards</source>
        <translation>depois disso, nenhum token da conta dele funciona</translation>
    </message>
    <message>
        <source>may be the credential in use</source>
        <translation>pode ser a credencial em uso</translation>
    </message>
    <message>
        <source>Tokens to revoke: %1. Type yes to go on:</source>
        <translation>Tokens a revogar: %1. Digite yes para continuar:</translation>
    </message>
    <message>
        <source>Tokens to restore: %1. Type yes to go on:</source>
        <translation>Tokens a restaurar: %1. Digite yes para continuar:</translation>
    </message>
    <message>
        <source>Tokens to delete for ever: %1. Type yes to go on:</source>
        <translation>Tokens a excluir definitivamente: %1. Digite yes para continuar:</translation>
    </message>
    <message>
        <source>It may be the credential in use; see --allow-own</source>
        <translation>Pode ser a credencial em uso; consulte --allow-own</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes, or --plan to see what would be done</source>
        <translation>Não há a quem perguntar aqui: informe --yes, ou --plan para ver o que seria feito</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>The service account&apos;s number.</source>
        <translation>O número da conta de serviço.</translation>
    </message>
    <message>
        <source>Also change the token that may be the credential in use.</source>
        <translation>Alterar também o token que pode ser a credencial em uso.</translation>
    </message>
    <message>
        <source>The colour that the window gives it.</source>
        <translation>A cor que a janela lhe dá.</translation>
    </message>
    <message>
        <source>Use this saved connection, by its name or id; the only one there is needs no naming.</source>
        <translation>Usar esta conexão salva, pelo nome ou ID; se houver uma só, não é preciso indicá-la.</translation>
    </message>
    <message>
        <source>Where the window keeps everything, when it has a folder of its own.</source>
        <translation>Onde a janela guarda tudo, quando tem uma pasta própria.</translation>
    </message>
    <message>
        <source>From 1 to 365 days, or never.</source>
        <translation>De 1 a 365 dias, ou never.</translation>
    </message>
    <message>
        <source>End with 1 when there is a finding from here on without a decision: info, low, medium, high, critical, or never; the policy&apos;s own threshold without this.</source>
        <translation>Terminar com 1 quando houver um achado desta gravidade em diante sem decisão: info, low, medium, high, critical ou never; sem isto, o limite da própria política.</translation>
    </message>
    <message>
        <source>table, json or csv.</source>
        <translation>table, json ou csv.</translation>
    </message>
    <message>
        <source>So many changes at most, the newest (100).</source>
        <translation>No máximo esta quantidade de alterações, as mais recentes (100).</translation>
    </message>
    <message>
        <source>What it is to be called.</source>
        <translation>Como deve se chamar.</translation>
    </message>
    <message>
        <source>Save it without asking the deployment first.</source>
        <translation>Salvar sem antes consultar a implantação.</translation>
    </message>
    <message>
        <source>Write it there instead of standard output.</source>
        <translation>Gravar ali em vez de na saída padrão.</translation>
    </message>
    <message>
        <source>Print the plan that the window can open, and change nothing.</source>
        <translation>Imprimir o plano que a janela pode abrir, sem alterar nada.</translation>
    </message>
    <message>
        <source>Judge by this policy: a file, or default, cis, pci, qualytics.</source>
        <translation>Avaliar segundo esta política: um arquivo, ou default, cis, pci, qualytics.</translation>
    </message>
    <message>
        <source>The pack that it says it follows.</source>
        <translation>O pacote que ele afirma suceder.</translation>
    </message>
    <message>
        <source>Reviewer mode: nothing can be changed over it.</source>
        <translation>Modo de revisor: nada pode ser alterado por ela.</translation>
    </message>
    <message>
        <source>Why, for the record of activity.</source>
        <translation>Por quê, para o registro de atividade.</translation>
    </message>
    <message>
        <source>A token for directory synchronisation only.</source>
        <translation>Um token somente para sincronização de diretório.</translation>
    </message>
    <message>
        <source>The new file for the token&apos;s value; - for standard output.</source>
        <translation>O novo arquivo para o valor do token; - para a saída padrão.</translation>
    </message>
    <message>
        <source>Read the credential from standard input.</source>
        <translation>Ler a credencial da entrada padrão.</translation>
    </message>
    <message>
        <source>The deployment&apos;s address.</source>
        <translation>O endereço da implantação.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Não perguntar.</translation>
    </message>
    <message>
        <source>List saved connections.</source>
        <translation>Listar as conexões salvas.</translation>
    </message>
    <message>
        <source>Forget a connection and its credential.</source>
        <translation>Apagar uma conexão e sua credencial.</translation>
    </message>
    <message>
        <source>List service tokens; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar tokens de serviço; TEXT filtra como a pesquisa da janela.</translation>
    </message>
    <message>
        <source>Make a service token and put its value into a file of its own.</source>
        <translation>Criar um token de serviço e colocar o valor dele em um arquivo próprio.</translation>
    </message>
    <message>
        <source>Revoke service tokens.</source>
        <translation>Revogar tokens de serviço.</translation>
    </message>
    <message>
        <source>Restore revoked service tokens.</source>
        <translation>Restaurar tokens de serviço revogados.</translation>
    </message>
    <message>
        <source>Delete revoked service tokens for ever.</source>
        <translation>Excluir definitivamente tokens de serviço revogados.</translation>
    </message>
    <message>
        <source>Check an evidence pack: its hashes, its numbers, and the chain to the pack before.</source>
        <translation>Verificar um pacote de evidências: seus hashes, seus números e a cadeia até o pacote anterior.</translation>
    </message>
    <message>
        <source>Prove that nobody altered the record of activity.</source>
        <translation>Comprovar que ninguém adulterou o registro de atividade.</translation>
    </message>
    <message>
        <source>--url is missing</source>
        <translation>--url está ausente</translation>
    </message>
    <message>
        <source>--name is empty</source>
        <translation>--name está vazio</translation>
    </message>
    <message>
        <source>--colour takes #RRGGBB, not &quot;%1&quot;</source>
        <translation>--colour aceita #RRGGBB, não “%1”</translation>
    </message>
    <message>
        <source>There is a connection &quot;%1&quot; already</source>
        <translation>Já existe uma conexão “%1”</translation>
    </message>
    <message>
        <source>Standard output did not take the data</source>
        <translation>A saída padrão não aceitou os dados</translation>
    </message>
    <message>
        <source>The credential is read from a pipe</source>
        <translation>A credencial é lida de um pipe</translation>
    </message>
    <message>
        <source>For example: pass show qualytics | tokendeskctl …</source>
        <translation>Por exemplo: pass show qualytics | tokendeskctl …</translation>
    </message>
    <message>
        <source>Standard input cannot be read</source>
        <translation>A entrada padrão não pode ser lida</translation>
    </message>
    <message>
        <source>--expires-in takes 1 to 365 days or never, not &quot;%1&quot;</source>
        <translation>--expires-in aceita de 1 a 365 dias ou never, não “%1”</translation>
    </message>
    <message>
        <source>%1 exists already, and is not overwritten</source>
        <translation>%1 já existe e não será sobrescrito</translation>
    </message>
    <message>
        <source>You cannot write into the folder %1</source>
        <translation>Você não pode gravar na pasta %1</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>--%1 está ausente</translation>
    </message>
    <message>
        <source>--account takes a service account&apos;s number; accounts list shows them</source>
        <translation>--account aceita o número de uma conta de serviço; accounts list os mostra</translation>
    </message>
    <message>
        <source>--name takes at most %1 characters</source>
        <translation>--name aceita no máximo %1 caracteres</translation>
    </message>
    <message>
        <source>There is no service account %1</source>
        <translation>Não existe a conta de serviço %1</translation>
    </message>
    <message>
        <source>See tokendeskctl --help, or --help behind a command</source>
        <translation>Consulte tokendeskctl --help, ou --help depois de um comando</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl COMMAND [OPTIONS]</source>
        <translation>Uso: tokendeskctl COMANDO [OPÇÕES]</translation>
    </message>
    <message>
        <source>tokendeskctl COMMAND --help tells a command&apos;s options; --version the version.</source>
        <translation>tokendeskctl COMANDO --help mostra as opções de um comando; --version, a versão.</translation>
    </message>
    <message>
        <source>Usage: tokendeskctl %1 [OPTIONS]</source>
        <translation>Uso: tokendeskctl %1 [OPÇÕES]</translation>
    </message>
    <message>
        <source>A command is missing</source>
        <translation>Falta um comando</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;</source>
        <translation>Não existe o comando “%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2</source>
        <translation>“%1” aceita um destes: %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot;?</source>
        <translation>O que é “%1”?</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 foi informado duas vezes</translation>
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
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>TOKENS</source>
        <translation>TOKENS</translation>
    </message>
    <message>
        <source>SERVICE ID</source>
        <translation>ID DE SERVIÇO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRA</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ÚLTIMO USO</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>CONTA</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>QUANDO</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUEM</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>O QUÊ</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>ALVO</translation>
    </message>
    <message>
        <source>DEPLOYMENT</source>
        <translation>IMPLANTAÇÃO</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>--format takes table, json or csv, not &quot;%1&quot;</source>
        <translation>--format aceita table, json ou csv, não “%1”</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>COLOUR</source>
        <translation>COR</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOMENTE LEITURA</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>GRAVIDADE</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>REGRA</translation>
    </message>
    <message>
        <source>ABOUT</source>
        <translation>SOBRE</translation>
    </message>
    <message>
        <source>DECISION</source>
        <translation>DECISÃO</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÊ</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 não existe</translation>
    </message>
    <message>
        <source>Name a pack&apos;s folder or its manifest.json</source>
        <translation>Indique a pasta de um pacote ou o manifest.json dele</translation>
    </message>
    <message>
        <source>The evidence pack is not as it was written</source>
        <translation>O pacote de evidências não está como foi gravado</translation>
    </message>
    <message>
        <source>The policy %1 cannot be read: %2</source>
        <translation>A política %1 não pode ser lida: %2</translation>
    </message>
    <message>
        <source>Name a file, or one of %1</source>
        <translation>Indique um arquivo ou um destes: %1</translation>
    </message>
    <message>
        <source>--fail-on takes info, low, medium, high, critical or never</source>
        <translation>--fail-on aceita info, low, medium, high, critical ou never</translation>
    </message>
    <message>
        <source>Findings by the policy &quot;%1&quot;: %2</source>
        <translation>Achados segundo a política “%1”: %2</translation>
    </message>
    <message>
        <source>From %1 on, without a decision: %2</source>
        <translation>De gravidade %1 em diante, sem decisão: %2</translation>
    </message>
    <message>
        <source>The credential does not have the Admin role, which this command needs</source>
        <translation>A credencial não tem o papel Admin, de que este comando precisa</translation>
    </message>
    <message>
        <source>The credential works, but it may not see service accounts</source>
        <translation>A credencial funciona, mas não pode ver contas de serviço</translation>
    </message>
    <message>
        <source>Tokendesk is open, or another tokendeskctl is at work, and only one of them at a time may use the record of changes. Nothing was changed. Use its window, or close it first.</source>
        <translation>O Tokendesk está aberto, ou outro tokendeskctl está em ação, e só um deles por vez pode usar o registro de alterações. Nada foi alterado. Use a janela dele ou feche-o primeiro.</translation>
    </message>
    <message>
        <source>The connection &quot;%1&quot; is read-only. Nothing was changed. Edit it in the window of Tokendesk to allow changes.</source>
        <translation>A conexão “%1” é somente leitura. Nada foi alterado. Edite-a na janela do Tokendesk para permitir alterações.</translation>
    </message>
    <message>
        <source>Reading the lists…</source>
        <translation>Lendo as listas…</translation>
    </message>
    <message>
        <source>--url and --token-stdin go together</source>
        <translation>--url e --token-stdin devem ser usados juntos</translation>
    </message>
    <message>
        <source>--url and --connection exclude each other</source>
        <translation>--url e --connection se excluem mutuamente</translation>
    </message>
    <message>
        <source>There is no saved connection</source>
        <translation>Não há conexões salvas</translation>
    </message>
    <message>
        <source>Use --url with --token-stdin, or connections add</source>
        <translation>Use --url com --token-stdin, ou connections add</translation>
    </message>
    <message>
        <source>There is more than one saved connection</source>
        <translation>Há mais de uma conexão salva</translation>
    </message>
    <message>
        <source>Name one with --connection; connections list shows them</source>
        <translation>Indique uma com --connection; connections list as mostra</translation>
    </message>
    <message>
        <source>There is no saved connection &quot;%1&quot;</source>
        <translation>Não há uma conexão salva “%1”</translation>
    </message>
    <message>
        <source>More than one connection is called &quot;%1&quot;</source>
        <translation>Mais de uma conexão se chama “%1”</translation>
    </message>
    <message>
        <source>The record of changes is written, but not sealed: %1</source>
        <translation>O registro de alterações foi gravado, mas não lacrado: %1</translation>
    </message>
    <message>
        <source>There is no history of this connection: what was revoked or deleted when is not known</source>
        <translation>Não há histórico desta conexão: não se sabe quando algo foi revogado ou excluído</translation>
    </message>
    <message>
        <source>Sign in with the browser instead of reading the credential from standard input.</source>
        <translation>Entrar com o navegador em vez de ler a credencial da entrada padrão.</translation>
    </message>
    <message>
        <source>Give the browser up after so many seconds, from 1 to 120 (120).</source>
        <translation>Desistir do navegador após esta quantidade de segundos, de 1 a 120 (120).</translation>
    </message>
    <message>
        <source>Save a connection; its credential comes from standard input or the browser, and goes to the keychain.</source>
        <translation>Salvar uma conexão; sua credencial vem da entrada padrão ou do navegador e vai para o chaveiro.</translation>
    </message>
    <message>
        <source>--wait belongs to --browser</source>
        <translation>--wait acompanha --browser</translation>
    </message>
    <message>
        <source>--wait takes a number from 1 to %1</source>
        <translation>--wait aceita um número de 1 a %1</translation>
    </message>
    <message>
        <source>Writing %1: %2 %</source>
        <translation>Gravando %1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>Sign in to %1 in a browser on this computer, and allow it there, within %Ln second(s):</source>
        <translation>
            <numerusform>Entre em %1 em um navegador deste computador, e permita lá, em até %Ln segundo:</numerusform>
            <numerusform>Entre em %1 em um navegador deste computador, e permita lá, em até %Ln segundos:</numerusform>
        </translation>
    </message>
    <message>
        <source>No browser could be opened: open the address yourself</source>
        <translation>Não foi possível abrir um navegador: abra o endereço você mesmo</translation>
    </message>
    <message>
        <source>Entries were written without the keychain&apos;s key, so it is not proven that this program wrote them</source>
        <translation>Há entradas gravadas sem a chave do chaveiro, portanto não está comprovado que foi este programa que as gravou</translation>
    </message>
    <message>
        <source>was used since the plan was made</source>
        <translation>foi usado depois que o plano foi feito</translation>
    </message>
    <message>
        <source>does not work until its account is reactivated</source>
        <translation>não funciona até que a conta dele seja reativada</translation>
    </message>
    <message>
        <source>The list has changed meanwhile, so nothing was changed. Look at it again</source>
        <translation>A lista mudou nesse meio-tempo, por isso nada foi alterado. Examine-a novamente</translation>
    </message>
    <message>
        <source>Write all changes, or those that TEXT finds, oldest first, as json or csv.</source>
        <translation>Gravar todas as alterações, ou as que TEXT encontrar, começando pelas mais antigas, como json ou csv.</translation>
    </message>
    <message>
        <source>The token may be made already: waiting for the answer, which has its value</source>
        <translation>O token talvez já tenha sido criado: aguardando a resposta, que contém o valor dele</translation>
    </message>
    <message>
        <source>The manual page says what a search may ask</source>
        <translation>A página de manual explica o que uma pesquisa pode conter</translation>
    </message>
    <message>
        <source>--%1 is empty</source>
        <translation>--%1 está vazio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in UTF-8</source>
        <translation>&quot;%1&quot; não está escrito em UTF-8</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely: more may be meant than what was found</source>
        <translation>As listas do servidor não foram lidas por completo: pode abranger mais do que foi encontrado</translation>
    </message>
    <message numerus="yes">
        <source>This deployment is known here: the record of changes has %Ln change(s) made before, which can be undone again.</source>
        <translation>
            <numerusform>Esta implantação já é conhecida aqui: o registro tem %Ln alteração feita antes, que pode ser desfeita novamente.</numerusform>
            <numerusform>Esta implantação já é conhecida aqui: o registro tem %Ln alterações feitas antes, que podem ser desfeitas novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service account %1 is not among the rows of the server&apos;s list that could be read</source>
        <translation>A conta de serviço %1 não está entre as linhas da lista do servidor que puderam ser lidas</translation>
    </message>
    <message>
        <source>The token %1 was made, but nobody has its value: %2 Look for it with tokens list, and revoke it</source>
        <translation>O token %1 foi criado, mas ninguém tem seu valor: %2 Procure-o com tokens list e revogue-o</translation>
    </message>
    <message>
        <source>has expired, and does not work restored either</source>
        <translation>expirou e não funciona mesmo restaurado</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>A pasta %1 não existe</translation>
    </message>
    <message>
        <source>--plan prints json, which the window can open; leave out --format</source>
        <translation>--plan imprime json, que a janela pode abrir; omita --format</translation>
    </message>
    <message>
        <source>%1 begins with no word that is known here; to search for it as text, put it in double quotes</source>
        <translation>%1 não começa com nenhuma palavra conhecida aqui; para procurá-lo como texto, coloque-o entre aspas duplas</translation>
    </message>
    <message>
        <source>Whether the server&apos;s list shows it is not known: %1</source>
        <translation>Não se sabe se a lista do servidor mostra isso: %1</translation>
    </message>
    <message>
        <source>Read the lists again afterwards; what they do not show is unknown.</source>
        <translation>Ler as listas de novo em seguida; o que elas não mostrarem é desconhecido.</translation>
    </message>
    <message>
        <source>The server answered that it was done, but its list shows it as before</source>
        <translation>O servidor respondeu que foi feito, mas a lista dele o mostra como antes</translation>
    </message>
    <message>
        <source>It was made from here, but the server&apos;s list does not show it: it may be late. Try again in a moment</source>
        <translation>Foi criado daqui, mas a lista do servidor não o mostra: ela pode estar atrasada. Tente novamente daqui a pouco</translation>
    </message>
    <message>
        <source>Its state could not be read on the server&apos;s list</source>
        <translation>Não foi possível ler o estado dele na lista do servidor</translation>
    </message>
    <message>
        <source>It was called off before the list showed it</source>
        <translation>Foi interrompido antes que a lista o mostrasse</translation>
    </message>
    <message>
        <source>The server&apos;s list of tokens was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>A lista de tokens do servidor não foi lida por completo, por isso não é possível saber o que a pesquisa exclui com “-”. Nada foi alterado. Indique os tokens pelos ids, pesquise sem “-” ou tente novamente</translation>
    </message>
    <message>
        <source>The server&apos;s list of accounts was not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the tokens by their ids, search without &quot;-&quot;, or try again</source>
        <translation>A lista de contas do servidor não foi lida por completo, por isso não é possível saber o que a pesquisa exclui com “-”. Nada foi alterado. Indique os tokens pelos ids, pesquise sem “-” ou tente novamente</translation>
    </message>
    <message>
        <source>No folder for temporary files can be made in %1</source>
        <translation>Não é possível criar uma pasta de arquivos temporários em %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that you may write to</source>
        <translation>Defina TMPDIR como uma pasta em que você possa gravar</translation>
    </message>
    <message>
        <source>It matches the query since the plan was made, and is still active. Give the same command again</source>
        <translation>Ele corresponde à pesquisa desde que o plano foi feito e ainda está ativo. Dê o mesmo comando de novo</translation>
    </message>
    <message>
        <source>The server answered all of it as done. The credential in use was revoked with it, so the lists could not be read again</source>
        <translation>O servidor respondeu que tudo foi feito. A credencial em uso foi revogada junto, por isso as listas não puderam ser lidas de novo</translation>
    </message>
    <message>
        <source>Whether more tokens match the query by now is not known. Give the same command again with another Admin&apos;s credential</source>
        <translation>Não se sabe se agora mais tokens correspondem à pesquisa. Dê o mesmo comando de novo com a credencial de outro Admin</translation>
    </message>
    <message>
        <source>No token matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Nenhum token corresponde a “%1”. Nada foi alterado</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Outra política tem este nome.</translation>
    </message>
    <message>
        <source>Give it an id and a name of its own</source>
        <translation>Dê a ela um id e um nome próprios</translation>
    </message>
    <message>
        <source>The window was never used with this deployment here: owners, rotations and what was revoked or restored when are not known, and what is judged by them is not found</source>
        <translation>A janela nunca foi usada aqui com esta implantação: não se conhecem os responsáveis, as rotações nem quando algo foi revogado ou restaurado, e o que é julgado por eles não é encontrado</translation>
    </message>
    <message>
        <source>More than one service account is called &quot;%1&quot;</source>
        <translation>Mais de uma conta de serviço se chama “%1”</translation>
    </message>
    <message>
        <source>Use its id; accounts list shows it</source>
        <translation>Use o identificador dela; accounts list o mostra</translation>
    </message>
    <message>
        <source>It is the account of the credential in use, which cannot deactivate it. Use another Admin&apos;s credential</source>
        <translation>É a conta da credencial em uso, que não pode desativá-la. Use a credencial de outro Admin</translation>
    </message>
    <message>
        <source>A reactivated account has the role and the teams that it had. Its tokens that were revoked stay revoked until tokens restore takes that back.</source>
        <translation>Uma conta reativada tem a função e as equipes que tinha. Os tokens dela que foram revogados continuam revogados até que tokens restore desfaça isso.</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate, then tokens restore --run.</source>
        <translation>Pode ser desfeito: accounts reactivate, depois tokens restore --run.</translation>
    </message>
    <message>
        <source>It cannot be taken back from here: this deployment does not offer to reactivate an account.</source>
        <translation>Não pode ser desfeito daqui: esta implantação não oferece reativar uma conta.</translation>
    </message>
    <message>
        <source>Service accounts to reactivate: %1. Type yes to go on:</source>
        <translation>Contas de serviço a reativar: %1. Digite yes para continuar:</translation>
    </message>
    <message>
        <source>Service accounts to deactivate: %1, tokens to revoke: %2. Type yes to go on:</source>
        <translation>Contas de serviço a desativar: %1, tokens a revogar: %2. Digite yes para continuar:</translation>
    </message>
    <message>
        <source>It was called off</source>
        <translation>Foi cancelado</translation>
    </message>
    <message>
        <source>Nobody can be asked here: give --yes</source>
        <translation>Aqui não há a quem perguntar: informe --yes</translation>
    </message>
    <message>
        <source>Give token ids, --query or --run, one of the three</source>
        <translation>Informe uma das três coisas: identificadores de tokens, --query ou --run</translation>
    </message>
    <message>
        <source>What this run has revoked and is revoked still; revoke tells its id.</source>
        <translation>O que esta execução revogou e continua revogado; revoke informa o identificador dela.</translation>
    </message>
    <message>
        <source>Deactivate service accounts; their active tokens are revoked first.</source>
        <translation>Desativar contas de serviço; os tokens ativos delas são revogados primeiro.</translation>
    </message>
    <message>
        <source>Reactivate deactivated service accounts.</source>
        <translation>Reativar contas de serviço desativadas.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>EXECUÇÃO</translation>
    </message>
    <message>
        <source>Name the pack before of the same connection</source>
        <translation>Indique o pacote anterior da mesma conexão</translation>
    </message>
    <message>
        <source>The window keeps owners and review dates for each connection: name one that has been used there, or leave owner: and review: out</source>
        <translation>A janela guarda os responsáveis e as datas de revisão de cada conexão: indique uma que já foi usada lá, ou deixe owner: e review: de fora</translation>
    </message>
    <message>
        <source>The record of activity has no run &quot;%1&quot;</source>
        <translation>O registro de atividade não tem a execução “%1”</translation>
    </message>
    <message>
        <source>activity list shows the runs</source>
        <translation>activity list mostra as execuções</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; was on another connection, to %2</source>
        <translation>A execução “%1” foi em outra conexão, para %2</translation>
    </message>
    <message>
        <source>Name that one</source>
        <translation>Indique essa</translation>
    </message>
    <message>
        <source>The run &quot;%1&quot; has revoked no token</source>
        <translation>A execução “%1” não revogou nenhum token</translation>
    </message>
    <message>
        <source>It was restored or revoked again since this run; restore it by its id</source>
        <translation>Ele foi restaurado ou revogado de novo desde esta execução; restaure-o pelo identificador</translation>
    </message>
    <message>
        <source>What takes this back: %1</source>
        <translation>Para desfazer: %1</translation>
    </message>
    <message>
        <source>The saved connections are not known</source>
        <translation>As conexões salvas não são conhecidas</translation>
    </message>
    <message>
        <source>Make %1 a file that you may read</source>
        <translation>Faça de %1 um arquivo que você possa ler</translation>
    </message>
    <message>
        <source>To do without the keychain, use --url with --token-stdin</source>
        <translation>Para dispensar o chaveiro, use --url com --token-stdin</translation>
    </message>
    <message>
        <source>Use its id or its service id, whichever no other has; accounts list --format json shows both</source>
        <translation>Use o ID ou o ID de serviço dela, o que nenhuma outra tiver; accounts list --format json mostra os dois</translation>
    </message>
    <message>
        <source>The server&apos;s list of service accounts was not read completely, so another one may be called &quot;%1&quot; too</source>
        <translation>A lista de contas de serviço do servidor não foi lida por completo, portanto outra também pode se chamar “%1”</translation>
    </message>
    <message>
        <source>It stays active, because it was not clear at once that all of its tokens were revoked. Give the same command again</source>
        <translation>Ela continua ativa porque não ficou claro de imediato que todos os tokens dela foram revogados. Dê o mesmo comando de novo</translation>
    </message>
    <message>
        <source>It stays active, because not all of its tokens were revoked (%1 of %2)</source>
        <translation>Ela continua ativa porque nem todos os tokens dela foram revogados (%1 de %2)</translation>
    </message>
    <message>
        <source>Tokens of which that is not clear: %1</source>
        <translation>Tokens sobre os quais isso não está claro: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>The tokens of a deactivated account do not work until this is done: %1</source>
        <translation>Os tokens de uma conta desativada não funcionam até que isto seja feito: %1</translation>
    </message>
    <message>
        <source>Give a saved connection another credential, from standard input or the browser; all else of it stays.</source>
        <translation>Dar a uma conexão salva outra credencial, pela entrada padrão ou pelo navegador; todo o resto permanece.</translation>
    </message>
    <message>
        <source>connections renew gives it another credential</source>
        <translation>connections renew dá outra credencial a ela</translation>
    </message>
    <message>
        <source>If neither can be done, this works beside it, with the credential on standard input instead of --connection: --url %1 --token-stdin --data-dir FOLDER. The folder must be a new one; what is changed is recorded there.</source>
        <extracomment>FOLDER: as the help has it</extracomment>
        <translation>Se nenhum dos dois for possível, isto funciona ao lado dela, com a credencial na entrada padrão em vez de --connection: --url %1 --token-stdin --data-dir FOLDER. A pasta deve ser nova; o que for alterado fica registrado nela.</translation>
    </message>
    <message>
        <source>Give --ca a PEM or DER file with the authority&apos;s certificate</source>
        <translation>Informe em --ca um arquivo PEM ou DER com o certificado da autoridade</translation>
    </message>
    <message>
        <source>Trust the authority in this PEM or DER file too, for a deployment whose certificate your own authority has signed.</source>
        <translation>Confiar também na autoridade deste arquivo PEM ou DER, para uma implantação cujo certificado foi assinado pela sua própria autoridade.</translation>
    </message>
    <message>
        <source>--ca goes with --url</source>
        <translation>--ca acompanha --url</translation>
    </message>
    <message>
        <source>List service accounts; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar contas de serviço; TEXT filtra como a pesquisa da janela.</translation>
    </message>
    <message>
        <source>Name accounts by ID, service id or name, or give --query, one of the two</source>
        <translation>Indique contas por ID, id de serviço ou nome, ou informe --query, um dos dois</translation>
    </message>
    <message>
        <source>--query is empty, which would be every service account</source>
        <translation>--query está vazia, o que seria todas as contas de serviço</translation>
    </message>
    <message>
        <source>No service account matches &quot;%1&quot;. Nothing was changed</source>
        <translation>Nenhuma conta de serviço corresponde a &quot;%1&quot;. Nada foi alterado</translation>
    </message>
    <message>
        <source>The server&apos;s lists were not read completely, so it cannot be told what the query leaves out with &quot;-&quot;. Nothing was changed. Name the accounts by their ids, search without &quot;-&quot;, or try again</source>
        <translation>As listas do servidor não foram lidas por completo, por isso não se sabe o que a consulta deixa de fora com &quot;-&quot;. Nada foi alterado. Indique as contas pelos ids, pesquise sem &quot;-&quot; ou tente de novo</translation>
    </message>
    <message>
        <source>All that the window&apos;s search would show.</source>
        <translation>Tudo o que a pesquisa da janela mostraria.</translation>
    </message>
    <message>
        <source>Service account %1, tokens: %2</source>
        <translation>Conta de serviço %1, tokens: %2</translation>
    </message>
    <message>
        <source>Service accounts whose tokens these are: %1</source>
        <translation>Contas de serviço às quais pertencem estes tokens: %1</translation>
    </message>
    <message>
        <source>This is the value of a token of account %1, as it says itself</source>
        <translation>Este é o valor de um token da conta %1, segundo ele mesmo indica</translation>
    </message>
    <message>
        <source>This is the value of a token; it does not say of which account</source>
        <translation>Este é o valor de um token; ele não indica de qual conta</translation>
    </message>
    <message>
        <source>This is the value of a token of %1, as it says itself</source>
        <translation>Este é o valor de um token de %1, segundo ele mesmo indica</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token</source>
        <translation>O shell pode guardá-lo no histórico: remova-o de lá e revogue o token</translation>
    </message>
    <message>
        <source>The shell may keep it in its history: take it out there, and revoke the token. This command looks for it: %1</source>
        <translation>O shell pode guardá-lo no histórico: remova-o de lá e revogue o token. Este comando procura por ele: %1</translation>
    </message>
    <message>
        <source>It can be taken back: accounts reactivate.</source>
        <translation>Pode ser desfeito: accounts reactivate.</translation>
    </message>
    <message>
        <source>%1: tokens not revoked yet, which are revoked first: %2</source>
        <translation>%1: tokens ainda não revogados, revogados primeiro: %2</translation>
    </message>
    <message>
        <source>The server deactivates no account with an active token, so these are revoked first, and what uses them stops working at once.</source>
        <translation>O servidor não desativa nenhuma conta com um token ativo, portanto eles são revogados primeiro, e o que os usa para de funcionar imediatamente.</translation>
    </message>
    <message>
        <source>The role and the teams are kept.</source>
        <translation>O papel e as equipes são mantidos.</translation>
    </message>
    <message>
        <source>Tokens of service account %1 that may still work:</source>
        <translation>Tokens da conta de serviço %1 que talvez ainda funcionem:</translation>
    </message>
    <message>
        <source>Tokens: %1</source>
        <translation>Tokens: %1</translation>
    </message>
    <message>
        <source>To go on, give the command again for what is left: %1</source>
        <translation>Para continuar, repita o comando para o que resta: %1</translation>
    </message>
    <message>
        <source>Token %1 (%2) was made, but nobody has its value. Revoke it: %3</source>
        <translation>O token %1 (%2) foi criado, mas ninguém tem o valor dele. Revogue-o: %3</translation>
    </message>
    <message>
        <source>List the changes made from this computer; TEXT filters as the window&apos;s search does.</source>
        <translation>Listar as alterações feitas a partir desta máquina; TEXT filtra como a pesquisa da janela.</translation>
    </message>
    <message>
        <source>Standard output is closed, so nobody would have the value</source>
        <translation>A saída padrão está fechada, portanto ninguém teria o valor</translation>
    </message>
    <message>
        <source>Name a file with --secret-to, or leave standard output open</source>
        <translation>Indique um arquivo com --secret-to ou deixe a saída padrão aberta</translation>
    </message>
    <message>
        <source>Token %1 was made, but nobody has its value: %2 Revoke it: %3</source>
        <translation>O token %1 foi criado, mas ninguém tem o valor dele: %2 Revogue-o: %3</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account</source>
        <translation>É uma parte do valor de um token, curta demais para dizer de qual conta</translation>
    </message>
    <message>
        <source>Run %1 begins. Should it be interrupted, this takes back what it has done: %2</source>
        <translation>A execução %1 começa. Se ela for interrompida, isto desfaz o que ela fez: %2</translation>
    </message>
    <message>
        <source>Run %1 begins</source>
        <translation>A execução %1 começa</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Tokens of service account %2 that it has revoked: %3. What takes that back: %4</source>
        <translation>A execução %1 foi interrompida. Tokens da conta de serviço %2 que ela revogou: %3. O que desfaz isso: %4</translation>
    </message>
    <message>
        <source>Whether this run revoked it is not known; restore it by its id</source>
        <translation>Não se sabe se esta execução o revogou; restaure-o pelo identificador</translation>
    </message>
    <message>
        <source>What removes the connection &quot;%1&quot;: %2</source>
        <translation>O que remove a conexão “%1”: %2</translation>
    </message>
    <message>
        <source>Use its id, one of these: %1</source>
        <translation>Use o ID dela, um destes: %1</translation>
    </message>
    <message>
        <source>Run %1 was interrupted. Whether it revoked these tokens of service account %2 is not known: %3. What restores them: %4</source>
        <translation>A execução %1 foi interrompida. Não se sabe se ela revogou estes tokens da conta de serviço %2: %3. O que os restaura: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Tokens of it that it has revoked: %3. What takes that back: %4</source>
        <translation>A execução %1 deixou ativa a conta de serviço %2. Tokens dela que revogou: %3. Para reverter: %4</translation>
    </message>
    <message>
        <source>Run %1 has left service account %2 active. Whether it revoked these tokens of it is not known: %3. What restores them: %4</source>
        <translation>A execução %1 deixou ativa a conta de serviço %2. Não se sabe se ela revogou estes tokens: %3. Para restaurá-los: %4</translation>
    </message>
    <message>
        <source>A time that this asks for could not be read or is not stated, so there may be more than what was found</source>
        <translation>Uma data pedida aqui não pôde ser lida ou não é informada, portanto pode haver mais do que foi encontrado</translation>
    </message>
    <message>
        <source>An earlier request was left before its answer came: %1: %2 (%3). %4</source>
        <translation>Uma solicitação anterior foi abandonada antes de a resposta chegar: %1: %2 (%3). %4</translation>
    </message>
    <message>
        <source>The server does not say of every token whose it is, so there may be more than what was found</source>
        <translation>O servidor não diz de cada token de quem é, portanto pode haver mais do que foi encontrado</translation>
    </message>
    <message>
        <source>The keychain did not know its end yet; from now on a cut at the end is found, too.</source>
        <translation>O chaveiro ainda não conhecia o fim do diário; de agora em diante, um corte no fim também será detectado.</translation>
    </message>
    <message>
        <source>There is no folder to keep anything in: this account has no home</source>
        <translation>Não há pasta onde guardar nada: esta conta não tem pasta pessoal</translation>
    </message>
    <message>
        <source>Set HOME, or XDG_DATA_HOME and XDG_CONFIG_HOME, or name a folder with --data-dir</source>
        <translation>Defina HOME, ou XDG_DATA_HOME e XDG_CONFIG_HOME, ou indique uma pasta com --data-dir</translation>
    </message>
    <message>
        <source>Whether this run revoked some tokens is not known. Only if they are to work after all: %1</source>
        <translation>Não se sabe se esta execução revogou alguns tokens. Somente se, apesar de tudo, eles devem funcionar: %1</translation>
    </message>
    <message>
        <source>Judge all tokens and accounts by a policy; ends with 1 when something is to be decided.</source>
        <translation>Avaliar todos os tokens e contas segundo uma política; termina com 1 quando há algo a decidir.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json ou csv.</translation>
    </message>
    <message>
        <source>Only what was changed over this saved connection, by its name or id.</source>
        <translation>Somente o que foi alterado por esta conexão salva, pelo nome ou ID.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not &quot;%1&quot;</source>
        <translation>--format aceita json ou csv, não “%1”</translation>
    </message>
</context>
<context>
    <name>ToldNotices</name>
    <message>
        <source>The record of what was told cannot be read</source>
        <translation>O registro do que foi avisado não pode ser lido</translation>
    </message>
    <message>
        <source>The record of what was told was written by a newer release</source>
        <translation>O registro dos avisos foi gravado por uma versão mais recente</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>O token não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Houve alteração posterior: não está como esta alteração deixou</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>A conta não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>It was made on another connection</source>
        <translation>Foi feita em outra conexão</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nada foi alterado</translation>
    </message>
    <message>
        <source>It is not known yet whether it was carried out</source>
        <translation>Ainda não se sabe se foi realizada</translation>
    </message>
    <message>
        <source>The server&apos;s list has not been read yet</source>
        <translation>A lista do servidor ainda não foi lida</translation>
    </message>
    <message>
        <source>A deleted token cannot be brought back</source>
        <translation>Um token excluído não pode ser recuperado</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Não pode ser desfeita</translation>
    </message>
    <message>
        <source>Restore the token</source>
        <translation>Restaurar o token</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revogar o token</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desativar a conta</translation>
    </message>
    <message>
        <source>Reactivate the account</source>
        <translation>Reativar a conta</translation>
    </message>
    <message>
        <source>Put back what it was</source>
        <translation>Repor o estado anterior</translation>
    </message>
    <message>
        <source>None of these changed a token in a way that can be taken back; changes of accounts are taken back one by one</source>
        <translation>Nenhuma delas alterou um token de um modo que possa ser revertido; alterações de contas são revertidas uma a uma</translation>
    </message>
    <message>
        <source>Some of these are taken back by restoring, others by revoking: choose changes of one kind</source>
        <translation>Algumas são revertidas restaurando, outras revogando: escolha alterações de um só tipo</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read the last time</source>
        <translation>A lista de contas de serviço não pôde ser lida da última vez</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written</source>
        <translation>Não foi possível gravar %1</translation>
    </message>
    <message>
        <source>Choose another folder, make room, or look at the folder&apos;s rights</source>
        <translation>Escolha outra pasta, libere espaço ou verifique as permissões da pasta</translation>
    </message>
    <message>
        <source>%1 was called off before it was whole</source>
        <translation>%1 foi cancelado antes de ficar completo</translation>
    </message>
</context>
<context>
    <name>tokendesk::AboutDialog</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Sobre o Tokendesk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Service accounts and service tokens of a Qualytics deployment. Nothing is sent anywhere but to the deployments that you open.</source>
        <translation>Contas de serviço e tokens de serviço de uma implantação do Qualytics. Nada é enviado a lugar algum, a não ser às implantações que você abre.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Equipes</translation>
    </message>
    <message>
        <source>For example: Airflow production</source>
        <translation>Por exemplo: Airflow produção</translation>
    </message>
    <message>
        <source>This deployment&apos;s teams are not known here: type their names.</source>
        <translation>As equipes desta implantação não são conhecidas aqui: digite os nomes.</translation>
    </message>
    <message>
        <source>An account sees what its teams may see.</source>
        <translation>Uma conta vê o que suas equipes podem ver.</translation>
    </message>
    <message>
        <source>%1 Each of its tokens can do the same: choose a lesser role where one will do.</source>
        <translation>%1 Cada um dos tokens pode o mesmo: escolha um papel menor quando for suficiente.</translation>
    </message>
    <message>
        <source>Service id: %1</source>
        <translation>ID de serviço: %1</translation>
    </message>
    <message>
        <source>The service id is made from the name.</source>
        <translation>O ID de serviço é criado a partir do nome.</translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountModel</name>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln ativo</numerusform>
            <numerusform>%Ln ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (%Ln expiring)</source>
        <translation>
            <numerusform> (%Ln expirando)</numerusform>
            <numerusform> (%Ln expirando)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expirado</numerusform>
            <numerusform>%Ln expirados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln revoked</source>
        <translation>
            <numerusform>%Ln revogado</numerusform>
            <numerusform>%Ln revogados</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de serviço</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>Próx. expiração</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Último login</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln on their way</source>
        <translation>
            <numerusform>%Ln em andamento</numerusform>
            <numerusform>%Ln em andamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::AccountsPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Contas de serviço</translation>
    </message>
    <message>
        <source>Details of the account</source>
        <translation>Detalhes da conta</translation>
    </message>
    <message>
        <source>Choose an account first</source>
        <translation>Escolha primeiro uma conta</translation>
    </message>
    <message>
        <source>Choose one account only</source>
        <translation>Escolha somente uma conta</translation>
    </message>
    <message>
        <source>Choose one account first</source>
        <translation>Escolha primeiro uma única conta</translation>
    </message>
    <message>
        <source>Your credential does not have the Admin role</source>
        <translation>Sua credencial não tem o papel Admin</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>service-accounts</source>
        <translation>contas-de-servico</translation>
    </message>
    <message>
        <source>No service accounts yet</source>
        <translation>Ainda não há contas de serviço</translation>
    </message>
    <message>
        <source>A service account is a user made for one automation. Make it and its first token in one go.</source>
        <translation>Uma conta de serviço é um usuário criado para uma única automação. Crie-a junto com o primeiro token dela.</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>Nenhuma conta corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln conta oculta pelos filtros.</numerusform>
            <numerusform>%Ln contas ocultas pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an account to see everything that is known of it.</source>
        <translation>Escolha uma conta para ver tudo o que se sabe dela.</translation>
    </message>
    <message>
        <source>No containment of this account over this connection is kept here</source>
        <translation>Nenhuma contenção desta conta por esta conexão está guardada aqui</translation>
    </message>
    <message>
        <source>Choose one account to contain it. “%1” takes several, and revokes their tokens, too</source>
        <extracomment>%1: the name of the action</extracomment>
        <translation>Escolha uma só conta para contê-la. “%1” aceita várias e também revoga os tokens delas</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Nenhuma conta corresponde a “%1”</translation>
    </message>
    <message>
        <source>Not for any of the selected accounts</source>
        <translation>Não se aplica a nenhuma das contas escolhidas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActionSearch</name>
    <message>
        <source>Search actions, tokens and accounts</source>
        <translation>Pesquisar ações, tokens e contas</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>O que você deseja fazer?</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Enter: run it. Up and Down: choose. Esc: close.</source>
        <translation>Enter: executar. Setas para cima e para baixo: escolher. Esc: fechar.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Agora não: %1</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, which is not kept.</source>
        <translation>Este é o valor de um token; ele não é guardado.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityFilterBar</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>This connection only</source>
        <translation>Somente esta conexão</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não realizada</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Indefinida</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>Implantação</translation>
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
        <translation>Token ou conta</translation>
    </message>
</context>
<context>
    <name>tokendesk::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalhes da alteração</translation>
    </message>
    <message>
        <source>Choose one change first</source>
        <translation>Escolha primeiro uma única alteração</translation>
    </message>
    <message>
        <source>It is being verified</source>
        <translation>A verificação está em andamento</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Nada é exibido</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Escolha primeiro uma alteração</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>This may be the credential that you are using: you could lock yourself out.</source>
        <translation>Esta pode ser a credencial que você está usando: você poderia perder o acesso.</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Desfazendo…</translation>
    </message>
    <message>
        <source>I know that I may lose my own access</source>
        <translation>Sei que posso perder meu próprio acesso</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>atividade</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>Lendo o diário…</translation>
    </message>
    <message>
        <source>Every change made with this program is written down here before it is sent: who, what, why, and how it ended.</source>
        <translation>Cada alteração feita com este programa é registrada aqui antes de ser enviada: quem, o quê, por quê e como terminou.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Nenhuma alteração corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln alteração oculta pelos filtros.</numerusform>
            <numerusform>%Ln alterações ocultas pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a change to see all that was written down of it.</source>
        <translation>Escolha uma alteração para ver tudo o que foi registrado sobre ela.</translation>
    </message>
    <message>
        <source>It was a change by itself</source>
        <translation>Foi uma alteração isolada</translation>
    </message>
    <message>
        <source>None of these tokens is on the server&apos;s list any more.</source>
        <translation>Nenhum destes tokens está mais na lista do servidor.</translation>
    </message>
    <message>
        <source>Takes back changes</source>
        <translation>Reverte alterações</translation>
    </message>
    <message>
        <source>Nothing was changed over this connection yet</source>
        <translation>Nada foi alterado por esta conexão ainda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made over other connections are not shown.</source>
        <translation>
            <numerusform>%Ln alteração feita por outras conexões não é mostrada.</numerusform>
            <numerusform>%Ln alterações feitas por outras conexões não são mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all connections</source>
        <translation>Mostrar todas as conexões</translation>
    </message>
    <message>
        <source>It was not part of a containment over this connection</source>
        <translation>Não fez parte de uma contenção por esta conexão</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Ir para os tokens</translation>
    </message>
    <message>
        <source>Nothing was changed with this program yet</source>
        <translation>Nada foi alterado com este programa ainda</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Nenhuma alteração corresponde a “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::Autostart</name>
    <message>
        <source>%1 could not be removed</source>
        <translation>Não foi possível remover %1</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s rights, or remove it by hand</source>
        <translation>Verifique as permissões da pasta, ou remova-o manualmente</translation>
    </message>
</context>
<context>
    <name>tokendesk::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
            <numerusform>Mais %Ln aviso</numerusform>
            <numerusform>Mais %Ln avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BrowserSignIn</name>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln minute(s)</source>
        <translation>
            <numerusform>Nada voltou do navegador em %Ln minuto</numerusform>
            <numerusform>Nada voltou do navegador em %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in again, and allow it in the browser.</source>
        <translation>Entre novamente e permita no navegador.</translation>
    </message>
    <message>
        <source>This computer gives the program no port to wait for the browser at</source>
        <translation>Este computador não dá ao programa uma porta para esperar o navegador</translation>
    </message>
    <message>
        <source>Paste a token instead.</source>
        <translation>Cole um token em vez disso.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>O login foi cancelado</translation>
    </message>
    <message>
        <source>The sign-in was not allowed in the browser</source>
        <translation>O login não foi permitido no navegador</translation>
    </message>
    <message>
        <source>Try again, or paste a token.</source>
        <translation>Tente novamente, ou cole um token.</translation>
    </message>
    <message>
        <source>The deployment answered the sign-in with something that is no token</source>
        <translation>A implantação respondeu ao login com algo que não é um token</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came back from the browser within %Ln second(s)</source>
        <translation>
            <numerusform>Nada voltou do navegador em %Ln segundo</numerusform>
            <numerusform>Nada voltou do navegador em %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::BulkRun</name>
    <message>
        <source>It was cancelled</source>
        <translation>Foi cancelado</translation>
    </message>
    <message>
        <source>The connection was closed</source>
        <translation>A conexão foi encerrada</translation>
    </message>
    <message>
        <source>Your own credential comes last, and not all before it was done</source>
        <translation>Sua própria credencial fica por último, e nem tudo antes dela foi concluído</translation>
    </message>
    <message>
        <source>The server does not allow one of these changes with this credential</source>
        <translation>O servidor não permite uma destas alterações com esta credencial</translation>
    </message>
    <message>
        <source>The server does not accept the credential for these changes</source>
        <translation>O servidor não aceita a credencial para estas alterações</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln failures in a row</source>
        <translation>
            <numerusform>Parado após %Ln falha seguida</numerusform>
            <numerusform>Parado após %Ln falhas seguidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ChangeBanner</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está tudo como antes.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>tokendesk::Changes</name>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>A conta não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>O token não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>Whether the token was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>Não se sabe se o token foi criado. Quando o servidor voltar a responder, a lista dirá, e este programa informará</translation>
    </message>
    <message>
        <source>The token was made, but its value never arrived here</source>
        <translation>O token foi criado, mas o valor dele nunca chegou aqui</translation>
    </message>
    <message>
        <source>The server&apos;s list shows that it did not happen</source>
        <translation>A lista do servidor mostra que isso não aconteceu</translation>
    </message>
    <message>
        <source>Takes back change %1</source>
        <translation>Desfaz a alteração %1</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the token may be there. Look at the server itself before you make another</source>
        <translation>Uma parte da lista do servidor não pôde ser lida, então o token pode estar lá. Olhe no próprio servidor antes de criar outro</translation>
    </message>
    <message>
        <source>The server&apos;s list has a token of this name, but its times do not fit. Look at it before you make another: if nobody has its value, revoke it</source>
        <translation>A lista do servidor tem um token com este nome, mas as datas não batem. Olhe-o antes de criar outro: se ninguém tem o valor, revogue-o</translation>
    </message>
    <message>
        <source>It was asked for again later, and that one counts</source>
        <translation>Foi pedido de novo mais tarde, e é esse pedido que conta</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>a conta</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>o nome</translation>
    </message>
    <message>
        <source>the expiry</source>
        <translation>a expiração</translation>
    </message>
    <message>
        <source>the state: it is revoked</source>
        <translation>o estado: está revogado</translation>
    </message>
    <message>
        <source>The server did not make it as asked. What differs: %1. Look at it in the list before anything uses it.</source>
        <translation>O servidor não o criou como pedido. Difere: %1. Veja-o na lista antes que algo o use.</translation>
    </message>
    <message>
        <source>Whether the account was made is not known. When the server answers again, its list will tell, and this program will say so</source>
        <translation>Não se sabe se a conta foi criada. Quando o servidor responder de novo, a lista dele mostrará, e este programa avisará</translation>
    </message>
    <message>
        <source>The server&apos;s list has an account of this name, but its times do not fit. Look at it before you make another</source>
        <translation>A lista do servidor tem uma conta com este nome, mas as datas não correspondem. Olhe-a antes de criar outra</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list could not be read, so the account may be there. Look at the server itself before you make another</source>
        <translation>Uma parte da lista do servidor não pôde ser lida, então a conta pode estar lá. Veja no próprio servidor antes de criar outra</translation>
    </message>
    <message>
        <source>It was changed since: it is not as this change left it</source>
        <translation>Houve alteração posterior: não está como esta alteração deixou</translation>
    </message>
    <message>
        <source>It would take your own access as an administrator away. Edit the account, if you want that</source>
        <translation>Isso tiraria o seu próprio acesso de administrador. Edite a conta, se é isso que você quer</translation>
    </message>
    <message>
        <source>This program may be using it. Revoke it in the list, if you want that</source>
        <translation>Este programa pode estar usando-o. Revogue-o na lista, se é isso que você quer</translation>
    </message>
    <message>
        <source>It stays active until each of its tokens is revoked</source>
        <translation>Ela continua ativa até que cada um dos seus tokens seja revogado</translation>
    </message>
    <message>
        <source>If the list is only late, Undo is there again when it shows the change</source>
        <translation>Se a lista está apenas atrasada, “Desfazer” volta assim que ela mostrar a alteração</translation>
    </message>
    <message>
        <source>An account is read before it is edited, so nothing was sent</source>
        <translation>Uma conta é lida antes de ser alterada, por isso nada foi enviado</translation>
    </message>
    <message>
        <source>The server&apos;s list, as far as it can be read, does not have the account</source>
        <translation>A lista do servidor, até onde pode ser lida, não contém a conta</translation>
    </message>
    <message>
        <source>It is so already: somebody else has changed it meanwhile</source>
        <translation>Já está assim: outra pessoa o alterou nesse meio-tempo</translation>
    </message>
    <message>
        <source>Nobody has this value. Revoke the token (its ID is %1) and make another</source>
        <translation>Ninguém tem este valor. Revogue o token (o id dele é %1) e crie outro</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account: it was not made</source>
        <translation>A lista do servidor não mostra a conta: ela não foi criada</translation>
    </message>
    <message>
        <source>Create it now</source>
        <translation>Já pode criar</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token: it was not made</source>
        <translation>A lista do servidor não mostra o token: ele não foi criado</translation>
    </message>
    <message>
        <source>Its value was never handed over. Somebody else has deleted the token since, so nobody needs it any more</source>
        <translation>O valor dele nunca foi entregue. Outra pessoa excluiu o token desde então, portanto ninguém mais precisa dele</translation>
    </message>
    <message>
        <source>Nobody has this value. Make another in the rotation; the token without a value (its ID is %1) is revoked then</source>
        <translation>Ninguém tem este valor. Crie outro na rotação; o token sem valor (o id dele é %1) será então revogado</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the account. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>A lista do servidor não mostra a conta. Aguarde um momento e leia a lista de novo antes de criar outra: um servidor lento ainda pode estar criando-a</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the token. Wait a moment and read the list again before you make another: a slow server may still be making it</source>
        <translation>A lista do servidor não mostra o token. Aguarde um momento e leia a lista de novo antes de criar outro: um servidor lento ainda pode estar criando-o</translation>
    </message>
</context>
<context>
    <name>tokendesk::ChoiceChip</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>Pesquisar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 chosen</source>
        <translation>%1: %2 opções</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ClipboardCountdown</name>
    <message>
        <source>Clear now</source>
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Takes the value off the clipboard</source>
        <translation>Remove o valor da área de transferência</translation>
    </message>
    <message numerus="yes">
        <source>Token value on the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Valor do token na área de transferência por mais %Ln segundo</numerusform>
            <numerusform>Valor do token na área de transferência por mais %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>The columns, their order and their widths as the program brings them</source>
        <translation>As colunas, sua ordem e suas larguras como vêm com o programa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One column must remain.</source>
        <translation>Uma coluna precisa permanecer.</translation>
    </message>
    <message>
        <source>The ticked ones are shown, in this order. The space bar ticks; Alt+Up and Alt+Down move, Alt+Left and Alt+Right change the width.</source>
        <translation>As marcadas são mostradas, nesta ordem. A barra de espaço marca; Alt+Acima e Alt+Abaixo movem, Alt+Esquerda e Alt+Direita mudam a largura.</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Mais estreita</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Mais larga</translation>
    </message>
    <message>
        <source>Tick it first: it is not shown</source>
        <translation>Marque-a primeiro: ela não é mostrada</translation>
    </message>
    <message>
        <source>It is as narrow as it can be</source>
        <translation>Ela não pode ficar mais estreita</translation>
    </message>
</context>
<context>
    <name>tokendesk::CommandPanel</name>
    <message>
        <source>It reads the value from its standard input, as with “vault kv put secret/etl token=-”. No shell is between; quotes work.</source>
        <translation>Ele lê o valor da entrada padrão, como em “vault kv put secret/etl token=-”. Não há shell no meio; aspas funcionam.</translation>
    </message>
    <message>
        <source>Give to command</source>
        <translation>Passar ao comando</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>Co&amp;mando</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Um programa seu e seus argumentos</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
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
        <translation>Perguntado uma segunda vez, porque se trata do seu próprio acesso.</translation>
    </message>
    <message>
        <source>Tick the box above first</source>
        <translation>Marque primeiro a caixa acima</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectController</name>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Handing the token to the keychain…</source>
        <translation>Entregando o token ao chaveiro…</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando a sandbox…</translation>
    </message>
    <message>
        <source>Removing what was kept…</source>
        <translation>Removendo o que foi guardado…</translation>
    </message>
    <message>
        <source>%1 is still kept: %2</source>
        <translation>%1 ainda está guardada: %2</translation>
    </message>
    <message>
        <source>Connect again to go on for this run alone</source>
        <translation>Conecte-se de novo para continuar só nesta execução</translation>
    </message>
    <message>
        <source>You can remove what cannot be read in the settings, under Connections</source>
        <translation>Você pode remover o que não pode ser lido nas configurações, em Conexões</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectOptions</name>
    <message>
        <source>Certificate a&amp;uthority</source>
        <translation>A&amp;utoridade certificadora</translation>
    </message>
    <message>
        <source>Client certificat&amp;e</source>
        <translation>Certi&amp;ficado do cliente</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Chave privada dele</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase secreta da chave</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host do proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Atuali&amp;zação</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>None besides the system&apos;s</source>
        <translation>Nenhuma além das do sistema</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado do cliente</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>No mesmo arquivo</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Only for a protected key. It goes to the keychain, and is never shown again.</source>
        <translation>Somente para uma chave protegida. Vai para o chaveiro e nunca mais é exibida.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Somente manual</translation>
    </message>
    <message>
        <source>Every </source>
        <comment>before a number of minutes</comment>
        <translation>A cada </translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Give the whole path of the file.</source>
        <translation>Informe o caminho completo do arquivo.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s host.</source>
        <translation>Informe o host do proxy.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>A user name holds no colon.</source>
        <translation>Um nome de usuário não contém dois-pontos.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>É longo demais.</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
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
        <translation>Somente se ele exigir um</translation>
    </message>
    <message>
        <source>It goes to the keychain, and is never shown again.</source>
        <translation>Ela vai para o chaveiro e nunca mais é exibida.</translation>
    </message>
    <message>
        <source>For %1, which the system names, and for no other.</source>
        <translation>Para %1, que o sistema informa, e para nenhum outro.</translation>
    </message>
    <message>
        <source>Enter the user name that the password is for.</source>
        <translation>Informe o nome de usuário ao qual a senha pertence.</translation>
    </message>
    <message>
        <source>Enter the password of this user.</source>
        <translation>Informe a senha deste usuário.</translation>
    </message>
    <message>
        <source>A PEM or DER file, for a deployment whose certificate your own authority has signed.</source>
        <translation>Um arquivo PEM ou DER, para uma implantação cujo certificado foi assinado pela sua própria autoridade.</translation>
    </message>
    <message>
        <source>A PEM, DER or PKCS#12 file, for a deployment that asks who you are before it asks for the token.</source>
        <translation>Um arquivo PEM, DER ou PKCS#12, para uma implantação que pergunta quem você é antes de pedir o token.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.key *.der *.p12 *.pfx);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This is no host. Write it like proxy.example.com, without a path or a user name.</source>
        <translation>Isto não é um host. Escreva-o como proxy.example.com, sem caminho nem nome de usuário.</translation>
    </message>
    <message>
        <source>Fold the options away</source>
        <translation>Recolher as opções</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>Mostrar as opções</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectPage</name>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Salvar sem testar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Explore the sandbox</source>
        <translation>Explorar a sandbox</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a deployment</source>
        <translation>Conectar-se a uma implantação</translation>
    </message>
    <message>
        <source>No deployment at hand?</source>
        <translation>Nenhuma implantação à mão?</translation>
    </message>
    <message>
        <source>A real server on this computer, with made-up accounts and tokens, to try everything without risk.</source>
        <translation>Um servidor de verdade neste computador, com contas e tokens fictícios, para experimentar tudo sem risco.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Language and settings</source>
        <translation>Idioma e configurações</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Redefinir sandbox…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexões…</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or Cancel, to discard it.</source>
        <translation>O que você digitou é perdido ao sair. Pressione Escape de novo, ou Cancelar, para descartar.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionCard</name>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Connection %1, %2</source>
        <translation>Conexão %1, %2</translation>
    </message>
    <message>
        <source>%1 – choose, add or change connections</source>
        <translation>%1 – escolher, adicionar ou alterar conexões</translation>
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
        <translation>Novo &amp;token</translation>
    </message>
    <message>
        <source>&amp;Keep for this run only</source>
        <translation>&amp;Guardar somente para esta execução</translation>
    </message>
    <message>
        <source>&amp;Read-only (reviewer mode)</source>
        <translation>Somente &amp;leitura (modo de revisor)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>No token and no account can be changed over it. Decisions and notes of a review still can: they stay on this computer.</source>
        <translation>Nenhum token e nenhuma conta podem ser alterados por ela. Decisões e notas de uma revisão ainda podem: elas ficam neste computador.</translation>
    </message>
    <message>
        <source>For another address, add another connection.</source>
        <translation>Para outro endereço, adicione outra conexão.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is in the keychain.</source>
        <translation>Deixe em branco para manter o que está no chaveiro.</translation>
    </message>
    <message>
        <source>A token of your own, or of a service account with the Admin role.</source>
        <translation>Um token seu ou de uma conta de serviço com o papel Admin.</translation>
    </message>
    <message>
        <source>Otherwise the token goes to the system&apos;s keychain, and nowhere else.</source>
        <translation>Caso contrário, o token vai para o chaveiro do sistema e para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>%1 You can tick this box to connect now: the token is then kept in memory until the program ends.</source>
        <translation>%1 Você pode marcar esta caixa para se conectar agora: o token é então mantido na memória até o programa terminar.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or cancel it and paste a token.</source>
        <translation>Conclua o login no navegador, ou cancele-o e cole um token.</translation>
    </message>
    <message>
        <source>Sign in with the browser, paste a token, or choose the file that holds it.</source>
        <translation>Entre com o navegador, cole um token ou escolha o arquivo que o contém.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionNotice</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>In two hours</source>
        <translation>Em duas horas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionStore</name>
    <message>
        <source>The settings file %1 cannot be read, so its connections are not shown</source>
        <translation>O arquivo de configurações %1 não pode ser lido, por isso suas conexões não são exibidas</translation>
    </message>
    <message>
        <source>The connections were kept by a newer release; what this one does not know is left as it is</source>
        <translation>As conexões foram guardadas por uma versão mais recente; o que esta versão não conhece fica como está</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: %2</source>
        <translation>A conexão “%1” foi ignorada: %2</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: its proxy cannot be read</source>
        <translation>A conexão “%1” foi ignorada: o proxy dela não pode ser lido</translation>
    </message>
    <message>
        <source>The connections could not be kept: %1 cannot be written</source>
        <translation>Não foi possível guardar as conexões: não é possível gravar %1</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown. The file as it was is kept as %2</source>
        <translation>Uma parte do arquivo de configurações %1 não pode ser lida, e o que ela contém não é mostrado. O arquivo como estava foi guardado como %2</translation>
    </message>
    <message>
        <source>A part of the settings file %1 cannot be read, and what it holds is not shown</source>
        <translation>Uma parte do arquivo de configurações %1 não pode ser lida, e o que ela contém não é mostrado</translation>
    </message>
    <message>
        <source>See to it that the file and its folder can be written and the disk is not full, then try again</source>
        <translation>Certifique-se de que o arquivo e a pasta dele podem ser gravados e de que o disco não está cheio e tente novamente</translation>
    </message>
    <message>
        <source>If connections are missing, import an export of them, or add them again</source>
        <translation>Se faltarem conexões, importe uma exportação delas ou adicione-as de novo</translation>
    </message>
    <message>
        <source>Correct it in %1, or remove it</source>
        <translation>Corrija-a em %1 ou remova-a</translation>
    </message>
    <message>
        <source>The connection “%1” is skipped: a part of it is missing</source>
        <translation>A conexão “%1” foi ignorada: falta uma parte dela</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only: a part of it is missing</source>
        <translation>A conexão “%1” é somente leitura: falta uma parte dela</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionSwitcher</name>
    <message>
        <source>Switch connection</source>
        <translation>Trocar de conexão</translation>
    </message>
    <message>
        <source>Press a number, or type a part of the name.</source>
        <translation>Pressione um número ou digite parte do nome.</translation>
    </message>
    <message>
        <source>Part of the name or host</source>
        <translation>Parte do nome ou do host</translation>
    </message>
    <message>
        <source>Name or host</source>
        <translation>Nome ou host</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>aberta agora</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
</context>
<context>
    <name>tokendesk::ConnectionsPage</name>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>refreshed by hand</source>
        <translation>atualizada manualmente</translation>
    </message>
    <message numerus="yes">
        <source>refreshed every %Ln minute(s)</source>
        <translation>
            <numerusform>atualizada a cada %Ln minuto</numerusform>
            <numerusform>atualizada a cada %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>None is kept yet</source>
        <translation>Nenhuma foi salva ainda</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Nenhuma conexão salva ainda</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Já é o primeiro</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Já é o último</translation>
    </message>
    <message>
        <source>They stand in this order in the menu and in “Switch connection”, which numbers them. Name, colour, read-only, proxy, certificates and refreshing are set for each.</source>
        <translation>Elas aparecem nesta ordem no menu e em “Trocar de conexão”, que as numera. Nome, cor, somente leitura, proxy, certificados e atualização são definidos para cada uma.</translation>
    </message>
    <message>
        <source>%1 · cannot be read</source>
        <translation>%1 · não pode ser lida</translation>
    </message>
    <message>
        <source>It cannot be read: correct it in the settings file, or remove it</source>
        <translation>Ela não pode ser lida: corrija-a no arquivo de configurações ou remova-a</translation>
    </message>
</context>
<context>
    <name>tokendesk::ContainDialog</name>
    <message>
        <source>Revoked %1</source>
        <translation>%1 revogado</translation>
    </message>
    <message>
        <source>Failed for %1: %2</source>
        <translation>Falha em %1: %2</translation>
    </message>
    <message>
        <source>Deactivated the account</source>
        <translation>Conta desativada</translation>
    </message>
    <message>
        <source>Ended: no active token is left</source>
        <translation>Fim: não resta nenhum token ativo</translation>
    </message>
    <message>
        <source>Ended early: %1</source>
        <translation>Fim antecipado: %1</translation>
    </message>
    <message>
        <source>%1 UTC   %2</source>
        <comment>time, then what happened</comment>
        <translation>%1 UTC   %2</translation>
    </message>
    <message>
        <source>Also &amp;deactivate the account</source>
        <translation>&amp;Desativar também a conta</translation>
    </message>
    <message>
        <source>I know that this is my own account, and have another way in</source>
        <translation>Sei que esta é minha própria conta e tenho outra forma de entrar</translation>
    </message>
    <message>
        <source>Export timeline…</source>
        <translation>Exportar linha do tempo…</translation>
    </message>
    <message>
        <source>Restore exactly these…</source>
        <translation>Restaurar exatamente estes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contain now</source>
        <translation>Conter agora</translation>
    </message>
    <message>
        <source>Contain %1?</source>
        <translation>Conter %1?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked</source>
        <translation>
            <numerusform>%Ln token revogado</numerusform>
            <numerusform>%Ln tokens revogados</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 is contained</source>
        <translation>%1 está contida</translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated.</source>
        <translation>Não resta nenhum token ativo, e a conta está desativada.</translation>
    </message>
    <message>
        <source>No active token is left.</source>
        <translation>Não resta nenhum token ativo.</translation>
    </message>
    <message>
        <source>%1 is not contained</source>
        <translation>%1 não está contida</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln token(s) now</source>
        <translation>
            <numerusform>Revogar %Ln token agora</numerusform>
            <numerusform>Revogar %Ln tokens agora</numerusform>
        </translation>
    </message>
    <message>
        <source>containment</source>
        <translation>contencao</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked, the most recently used first:</source>
        <translation>
            <numerusform>%Ln token não revogado:</numerusform>
            <numerusform>%Ln tokens não revogados, os usados mais recentemente primeiro:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Containing %1…</source>
        <translation>Contendo %1…</translation>
    </message>
    <message>
        <source>This deployment does not offer to deactivate an account</source>
        <translation>Esta implantação não oferece desativar uma conta</translation>
    </message>
    <message>
        <source>Every token of this account that is not revoked is revoked now, the most recently used first, ahead of everything else. The list is read again until none is left. No other account is touched.</source>
        <translation>Cada token desta conta que não está revogado é revogado agora, o usado mais recentemente primeiro, antes de todo o resto. A lista é lida de novo até não restar nenhum. Nenhuma outra conta é tocada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not clearly answered: the list will tell</source>
        <translation>
            <numerusform>%Ln solicitação sem resposta clara: a lista dirá</numerusform>
            <numerusform>%Ln solicitações sem resposta clara: a lista dirá</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping: what is on its way is awaited</source>
        <translation>Parando: o que está a caminho é aguardado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The list shows no active token of this account.</source>
        <translation>A lista não mostra nenhum token ativo desta conta.</translation>
    </message>
    <message>
        <source>Your own credential is revoked by then. Deactivate the account with another credential</source>
        <translation>Até lá, a sua própria credencial estará revogada. Desative a conta com outra credencial</translation>
    </message>
    <message>
        <source>The account is deactivated already</source>
        <translation>A conta já está desativada</translation>
    </message>
    <message>
        <source>Deactivate the account</source>
        <translation>Desativar a conta</translation>
    </message>
    <message>
        <source>Check the list again</source>
        <translation>Verificar a lista de novo</translation>
    </message>
    <message>
        <source>%1 has no active token, but is not deactivated</source>
        <translation>%1 não tem nenhum token ativo, mas não está desativada</translation>
    </message>
    <message>
        <source>Containment of %1</source>
        <translation>Contenção de %1</translation>
    </message>
    <message>
        <source>The list of tokens is not read, so it is not known which of this account are active now.</source>
        <translation>A lista de tokens não foi lida, por isso não se sabe quais desta conta estão ativos agora.</translation>
    </message>
    <message>
        <source>It is still going on. The button Stop ends it: nothing more is begun then, and what was done stays done.</source>
        <translation>Ainda está em andamento. O botão “Parar” encerra: nada mais é iniciado então, e o que foi feito permanece.</translation>
    </message>
    <message>
        <source>What happened? It is shown under Activity (optional)</source>
        <translation>O que aconteceu? Aparece em Atividade (opcional)</translation>
    </message>
    <message numerus="yes">
        <source>Started: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Iniciado: %Ln token não revogado</numerusform>
            <numerusform>Iniciado: %Ln tokens não revogados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken up again: %Ln token(s) not revoked</source>
        <translation>
            <numerusform>Retomado: %Ln token não revogado</numerusform>
            <numerusform>Retomado: %Ln tokens não revogados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) revoked</source>
        <translation>
            <numerusform>%1 de %Ln token revogado</numerusform>
            <numerusform>%1 de %Ln tokens revogados</numerusform>
        </translation>
    </message>
    <message>
        <source>No active token is left, and the account is deactivated (not by this run).</source>
        <translation>Não resta nenhum token ativo, e a conta está desativada (não por esta execução).</translation>
    </message>
    <message>
        <source>The account is deactivated, not by this run</source>
        <translation>A conta está desativada, não por esta execução</translation>
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
        <translation>último uso desconhecido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) not revoked yet</source>
        <translation>
            <numerusform>%Ln token ainda não revogado</numerusform>
            <numerusform>%Ln tokens ainda não revogados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list shows %Ln token(s) of this account that are not revoked.</source>
        <translation>
            <numerusform>A lista mostra %Ln token desta conta que não está revogado.</numerusform>
            <numerusform>A lista mostra %Ln tokens desta conta que não estão revogados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): not known whether revoked</source>
        <translation>
            <numerusform>%Ln token: não se sabe se foi revogado</numerusform>
            <numerusform>%Ln tokens: não se sabe se foram revogados</numerusform>
        </translation>
    </message>
    <message>
        <source>whether the containment revoked it is not known</source>
        <extracomment>Beside a token</extracomment>
        <translation>não se sabe se a contenção o revogou</translation>
    </message>
    <message>
        <source>The list shows %1 as revoked (whether by this run is not known; asked for at %2 UTC)</source>
        <extracomment>%1: a token; %2: a time</extracomment>
        <translation>A lista mostra %1 como revogado (não se sabe se por esta execução; pedido às %2 UTC)</translation>
    </message>
    <message>
        <source>Not clear for %1: %2</source>
        <translation>Não está claro para %1: %2</translation>
    </message>
    <message>
        <source>The list shows the account as deactivated (whether by this run is not known; asked for at %1 UTC)</source>
        <translation>A lista mostra a conta como desativada (não se sabe se por esta execução; pedido às %1 UTC)</translation>
    </message>
    <message>
        <source>The account, which this containment deactivated, is active again.</source>
        <translation>A conta, que esta contenção desativou, está ativa de novo.</translation>
    </message>
    <message>
        <source>Read again: none left</source>
        <translation>Lido de novo: nenhum restante</translation>
    </message>
    <message numerus="yes">
        <source>Read again: %Ln left</source>
        <translation>
            <numerusform>Lido de novo: %Ln restante</numerusform>
            <numerusform>Lido de novo: %Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s): answered as revoked, but listed as active</source>
        <translation>
            <numerusform>%Ln token: revogado segundo a resposta, ativo segundo a lista</numerusform>
            <numerusform>%Ln tokens: revogados segundo a resposta, ativos segundo a lista</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows none of what was revoked as revoked</source>
        <translation>A lista não mostra como revogado nada do que foi revogado</translation>
    </message>
</context>
<context>
    <name>tokendesk::Containment</name>
    <message>
        <source>The list could not be read again: %1</source>
        <translation>Não foi possível reler a lista: %1</translation>
    </message>
    <message>
        <source>Takes back the containment of %1</source>
        <translation>Desfaz a contenção de %1</translation>
    </message>
    <message>
        <source>It was not answered before the interruption</source>
        <translation>Não houve resposta antes da interrupção</translation>
    </message>
    <message>
        <source>The server did not give its list of tokens, so it is not known whether any is still active. Connect with an admin&apos;s credential and contain the account again, or look at the server itself.</source>
        <translation>O servidor não forneceu sua lista de tokens, por isso não se sabe se algum ainda está ativo. Conecte-se com a credencial de um administrador e contenha a conta novamente ou verifique no próprio servidor.</translation>
    </message>
    <message>
        <source>A part of the server&apos;s list of tokens could not be read, so another token may still be active. Look at the server itself.</source>
        <translation>Não foi possível ler uma parte da lista de tokens do servidor, por isso outro token ainda pode estar ativo. Verifique no próprio servidor.</translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more, so it is not known whether any token is still active. Look at the server itself.</source>
        <translation>A conta não está mais na lista do servidor, por isso não se sabe se algum token ainda está ativo. Verifique no próprio servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The server answered that all were revoked, but its list still shows %Ln token(s) as active. The list may be late, or nothing was done: try again in a moment, and look at the server itself if it stays so.</source>
        <translation>
            <numerusform>O servidor respondeu que todos foram revogados, mas a lista dele ainda mostra %Ln token como ativo. A lista pode estar atrasada, ou nada foi feito: tente novamente daqui a pouco e veja no próprio servidor se persistir.</numerusform>
            <numerusform>O servidor respondeu que todos foram revogados, mas a lista dele ainda mostra %Ln tokens como ativos. A lista pode estar atrasada, ou nada foi feito: tente novamente daqui a pouco e veja no próprio servidor se persistir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server does not say of %Ln active token(s) whose they are, so one of them may be this account&apos;s. They stand under “%1”. Look at the server itself.</source>
        <translation>
            <numerusform>O servidor não diz de quem é %Ln token ativo, por isso ele pode ser desta conta. Ele está em “%1”. Verifique no próprio servidor.</numerusform>
            <numerusform>O servidor não diz de quem são %Ln tokens ativos, por isso um deles pode ser desta conta. Eles estão em “%1”. Verifique no próprio servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped before the account was deactivated.</source>
        <translation>Foi interrompido antes de a conta ser desativada.</translation>
    </message>
    <message>
        <source>It was stopped before a list showed that no token is left. Tokens may still be active: try again, or look at the server itself.</source>
        <translation>Foi interrompido antes que uma lista mostrasse que não resta nenhum token. Pode ainda haver tokens ativos: tente novamente ou veja no próprio servidor.</translation>
    </message>
    <message>
        <source>The account could not be deactivated: %1</source>
        <translation>Não foi possível desativar a conta: %1</translation>
    </message>
    <message>
        <source>No token of the account is active, but the account itself is, so new tokens can be made for it.</source>
        <translation>Nenhum token da conta está ativo, mas a conta está, portanto novos tokens podem ser criados para ela.</translation>
    </message>
    <message>
        <source>It was not clearly answered</source>
        <translation>Não houve uma resposta clara</translation>
    </message>
    <message>
        <source>It is tried again if the list shows it as active</source>
        <translation>Haverá nova tentativa se a lista o mostrar como ativo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are not revoked. %1</source>
        <translation>
            <numerusform>%Ln token não está revogado. %1</numerusform>
            <numerusform>%Ln tokens não estão revogados. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server answered of %Ln other token(s) that they were revoked, but its list still shows them as active.</source>
        <translation>
            <numerusform>De mais %Ln token, o servidor respondeu que foi revogado, mas a lista dele ainda o mostra como ativo.</numerusform>
            <numerusform>De mais %Ln tokens, o servidor respondeu que foram revogados, mas a lista dele ainda os mostra como ativos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialInput</name>
    <message>
        <source>Sign in with the &amp;browser</source>
        <translation>Entrar com o &amp;navegador</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Entrar com o navegador</translation>
    </message>
    <message>
        <source>Received from the browser</source>
        <translation>Recebido do navegador</translation>
    </message>
    <message>
        <source>Cancel the sign-in in the browser first</source>
        <translation>Cancele primeiro a entrada no navegador</translation>
    </message>
</context>
<context>
    <name>tokendesk::CredentialNotice</name>
    <message>
        <source>%1 does not accept your credential any more: it has ended or was revoked.</source>
        <translation>%1 não aceita mais sua credencial: ela expirou ou foi revogada.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>O que você vê foi lido %1.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your own credential for %1 has ended (%2).</source>
        <translation>Sua própria credencial para %1 expirou (%2).</translation>
    </message>
    <message>
        <source>Your own credential for %1 ends %2. Renew it before, and go on without a break.</source>
        <translation>Sua própria credencial para %1 expira %2. Renove-a antes e continue sem interrupção.</translation>
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
        <translation>Abrir o calendário</translation>
    </message>
    <message>
        <source>This is not a day. Write it like this: %1.</source>
        <translation>Isto não é uma data. Escreva assim: %1.</translation>
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
        <translation>É preciso um número de dias de 1 a %1.</translation>
    </message>
</context>
<context>
    <name>tokendesk::DecisionDialog</name>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotacionar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Adiar</translation>
    </message>
    <message>
        <source>It &amp;returns on</source>
        <translation>&amp;Volta em</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por quê</translation>
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
            <numerusform>Decidir %Ln achado</numerusform>
            <numerusform>Decidir %Ln achados</numerusform>
        </translation>
    </message>
    <message>
        <source>The same decision for each of them.</source>
        <translation>A mesma decisão para cada um deles.</translation>
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
        <translation>Um auditor lê isto: diga por que pode ficar como está.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The decision is written down; carry it out with the buttons beside the finding.</source>
        <translation>Nada é alterado ainda. A decisão é registrada; execute-a com os botões ao lado do achado.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Informe um motivo.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Reverter a decisão</translation>
    </message>
    <message>
        <source>Choose %1 or a later day.</source>
        <translation>Escolha %1 ou um dia posterior.</translation>
    </message>
    <message>
        <source>An auditor reads this: say why it may wait until then.</source>
        <translation>Um auditor lê isto: diga por que pode esperar até lá.</translation>
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
        <translation>As setas o movem, Home e End o levam até o limite, Enter o põe de volta no lugar.</translation>
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
        <translation>Sei que isto retira meu próprio acesso de administrador</translation>
    </message>
    <message>
        <source>A change of the role or the teams acts at once on every token of the account.</source>
        <translation>Uma alteração do papel ou das equipes vale imediatamente para todos os tokens da conta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>This is the account whose credential you are using. Without the Admin role you can manage nothing here any more, and cannot take this back yourself.</source>
        <translation>Esta é a conta cuja credencial você está usando. Sem o papel Admin, você não poderá mais gerenciar nada aqui nem desfazer isto por conta própria.</translation>
    </message>
    <message>
        <source>Saving the changes…</source>
        <translation>Salvando as alterações…</translation>
    </message>
</context>
<context>
    <name>tokendesk::EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Entregando ao chaveiro…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Its token is taken out of the keychain, and its address, name and colour are forgotten.</source>
        <translation>O token dela é retirado do chaveiro, e o endereço, o nome e a cor são esquecidos.</translation>
    </message>
    <message>
        <source>Nothing changes on the server: the token stays valid there. What this program has written down of its work stays too.</source>
        <translation>Nada muda no servidor: o token continua válido lá. O que este programa registrou do seu trabalho também permanece.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Removendo…</translation>
    </message>
    <message>
        <source>Save without a test</source>
        <translation>Salvar sem testar</translation>
    </message>
</context>
<context>
    <name>tokendesk::EvidenceDialog</name>
    <message>
        <source>Evidence pack</source>
        <translation>Pacote de evidências</translation>
    </message>
    <message>
        <source>&amp;In the folder</source>
        <translation>&amp;Na pasta</translation>
    </message>
    <message>
        <source>&amp;Hash of its manifest</source>
        <translation>&amp;Hash do manifesto</translation>
    </message>
    <message>
        <source>A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Uma pasta própria com o relatório em PDF e HTML, e o mesmo conteúdo em tabelas e dados: CSV, JSON, SARIF, um calendário, a política.</translation>
    </message>
    <message>
        <source>The review is not finished: the report says so. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>A revisão não foi concluída: o relatório informa isso. Uma pasta própria com o relatório em PDF e HTML, e o mesmo conteúdo em tabelas e dados: CSV, JSON, SARIF, um calendário, a política.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>It will be called “%1”.</source>
        <translation>Ela se chamará “%1”.</translation>
    </message>
    <message>
        <source>Write it down elsewhere, in a ticket for example: with it anybody can prove later that nothing was altered. It is no signature.</source>
        <translation>Anote-o em outro lugar, por exemplo em um chamado: com ele, qualquer pessoa pode comprovar mais tarde que nada foi adulterado. Não é uma assinatura.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the pack</source>
        <translation>Gravar o pacote</translation>
    </message>
    <message>
        <source>Folder for the evidence pack</source>
        <translation>Pasta para o pacote de evidências</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Essa pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Gravando o relatório…</translation>
    </message>
    <message>
        <source>The evidence pack is written</source>
        <translation>O pacote de evidências foi gravado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Calling it off…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Nenhum programa desta área de trabalho abre pastas.</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>A pasta não existe mais.</translation>
    </message>
    <message>
        <source>No review is under way: the report is a draft of how everything stands now. A folder of its own with the report as PDF and HTML, and the same as tables and data: CSV, JSON, SARIF, a calendar, the policy.</source>
        <translation>Nenhuma revisão está em andamento: o relatório é um rascunho de como tudo está agora. Uma pasta própria com o relatório em PDF e HTML, e o mesmo em tabelas e dados: CSV, JSON, SARIF, um calendário, a política.</translation>
    </message>
    <message>
        <source>The review from %1 to %2</source>
        <translation>A revisão de %1 a %2</translation>
    </message>
    <message>
        <source>The review since %1</source>
        <translation>A revisão desde %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryPicker</name>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
</context>
<context>
    <name>tokendesk::ExpiryTimeline</name>
    <message>
        <source>Expiries</source>
        <translation>Expirações</translation>
    </message>
    <message>
        <source>Expiries %1</source>
        <translation>Expirações %1</translation>
    </message>
    <message>
        <source>token state</source>
        <translation>estado do token</translation>
    </message>
    <message>
        <source>gravest finding</source>
        <translation>achado mais grave</translation>
    </message>
    <message>
        <source>Bars show the %1</source>
        <translation>As barras mostram: %1</translation>
    </message>
    <message>
        <source>Show the timeline</source>
        <translation>Mostrar a linha do tempo</translation>
    </message>
    <message>
        <source>Fold the timeline away</source>
        <translation>Recolher a linha do tempo</translation>
    </message>
    <message>
        <source>Token expiries %1, %2</source>
        <translation>Expirações de tokens %1, %2</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF or picture…</source>
        <translation>&amp;Salvar como PDF ou imagem…</translation>
    </message>
    <message>
        <source>Print or save the timeline</source>
        <translation>Imprimir ou salvar a linha do tempo</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say, or not readably, when or whether they expire: they are in none of the bars</source>
        <translation>A lista do servidor não diz, ou não de forma legível, quando nem se expiram: não estão em nenhuma das barras</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterBar</name>
    <message>
        <source>More in the search text</source>
        <translation>Há mais no texto da pesquisa</translation>
    </message>
    <message>
        <source>What stands beside “OR” or behind “-” has no chip: it counts all the same.</source>
        <translation>O que está ao lado de “OR” ou depois de “-” não tem botão de filtro, mas conta mesmo assim.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar tudo novamente</translation>
    </message>
    <message>
        <source>Take %1 out of the search</source>
        <translation>Tirar %1 da pesquisa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the search are not understood: %1</source>
        <translation>
            <numerusform>%Ln parte da pesquisa não é compreendida: %1</numerusform>
            <numerusform>%Ln partes da pesquisa não são compreendidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Não compreendido: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
</context>
<context>
    <name>tokendesk::FilterChip</name>
    <message>
        <source>%1 of %2 shown · %3 hidden by filters</source>
        <translation>Exibindo %1 de %2 · filtros ocultam %3</translation>
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
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::FindingModel</name>
    <message numerus="yes">
        <source>%1: %Ln finding(s)</source>
        <translation>
            <numerusform>%1: %Ln achado</numerusform>
            <numerusform>%1: %Ln achados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, collapsed</source>
        <translation>
            <numerusform>%1: %Ln achado, gravidade máxima %2, recolhido</numerusform>
            <numerusform>%1: %Ln achados, gravidade máxima %2, recolhido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln finding(s), gravest %2, expanded</source>
        <translation>
            <numerusform>%1: %Ln achado, gravidade máxima %2, expandido</numerusform>
            <numerusform>%1: %Ln achados, gravidade máxima %2, expandido</numerusform>
        </translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>tokendesk::FinishReviewDialog</name>
    <message>
        <source>Finish the review</source>
        <translation>Concluir a revisão</translation>
    </message>
    <message>
        <source>The lists are read once more, so that the record says how each token stands after the review. It cannot be changed afterwards.</source>
        <translation>As listas são lidas mais uma vez, para que o registro diga como está cada token após a revisão. Depois disso, ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Evidence pack…</source>
        <translation>Pacote de evidências…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found any more, and nothing was decided about it.</source>
        <translation>
            <numerusform>%Ln não foi mais encontrado, e nada foi decidido sobre ele.</numerusform>
            <numerusform>%Ln não foram mais encontrados, e nada foi decidido sobre eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists once more…</source>
        <translation>Lendo as listas mais uma vez…</translation>
    </message>
    <message>
        <source>The review is finished</source>
        <translation>A revisão foi concluída</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be decided: rows of the lists could not be read. The record says that it is not known, and names the rows.</source>
        <translation>
            <numerusform>%Ln não pode ser decidido: não foi possível ler algumas linhas das listas. O registro informa que o resultado é desconhecido e indica as linhas.</numerusform>
            <numerusform>%Ln não podem ser decididos: não foi possível ler algumas linhas das listas. O registro informa que o resultado é desconhecido e indica as linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Mostrar o que falta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) to rotate, revoke or delete not carried out yet. Do it on the Review page: decision:rotate,revoke,delete finds them there. The report lists each.</source>
        <translation>
            <numerusform>%Ln decisão de rotacionar, revogar ou excluir ainda não executada. Faça isso na página Revisão: decision:rotate,revoke,delete a encontra lá. O relatório lista cada uma.</numerusform>
            <numerusform>%Ln decisões de rotacionar, revogar ou excluir ainda não executadas. Faça isso na página Revisão: decision:rotate,revoke,delete as encontra lá. O relatório lista cada uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its record is kept on this computer. The evidence pack is what you give away: a report for people, and the same as data.</source>
        <translation>O registro dela é guardado nesta máquina. O pacote de evidências é o que você entrega: um relatório para pessoas e o mesmo conteúdo em dados.</translation>
    </message>
    <message numerus="yes">
        <source>The policy asks for a decision on %Ln finding(s).</source>
        <translation>
            <numerusform>A política pede uma decisão sobre %Ln achado.</numerusform>
            <numerusform>A política pede uma decisão sobre %Ln achados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are decided.</source>
        <translation>
            <numerusform>%Ln deles está decidido.</numerusform>
            <numerusform>%Ln deles estão decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the lists again and finish</source>
        <translation>Ler as listas de novo e concluir</translation>
    </message>
    <message>
        <source>The record of the review says so.</source>
        <translation>O registro da revisão informa isso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::FoldedChips</name>
    <message>
        <source>More</source>
        <extracomment>Filters for which there is no room</extracomment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Filters for which the window is too narrow</source>
        <translation>Filtros para os quais a janela é estreita demais</translation>
    </message>
</context>
<context>
    <name>tokendesk::FormDialog</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Please wait: this has been asked for already, and its outcome would be lost.</source>
        <translation>Aguarde: isto já foi solicitado, e o resultado se perderia.</translation>
    </message>
    <message>
        <source>What you have typed is lost when you leave. Press Escape again, or close the window again, to discard it.</source>
        <translation>O que você digitou se perde se você sair. Pressione Escape de novo, ou feche a janela de novo, para descartar.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
</context>
<context>
    <name>tokendesk::HandoverChoice</name>
    <message>
        <source>By &amp;hand</source>
        <translation>&amp;Manualmente</translation>
    </message>
    <message>
        <source>To a &amp;file each</source>
        <translation>Cada um em um &amp;arquivo</translation>
    </message>
    <message>
        <source>To a &amp;command</source>
        <translation>A um &amp;comando</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>A program of yours, and its arguments</source>
        <translation>Um programa seu e seus argumentos</translation>
    </message>
    <message>
        <source>TOKENDESK_TOKEN_NAME and TOKENDESK_ACCOUNT tell it whose it is.</source>
        <translation>TOKENDESK_TOKEN_NAME e TOKENDESK_ACCOUNT informam a ele de quem é o valor.</translation>
    </message>
    <message>
        <source>A file of its own for each value, readable by you alone. Nothing is overwritten.</source>
        <translation>Um arquivo próprio para cada valor, legível somente por você. Nada é sobrescrito.</translation>
    </message>
    <message>
        <source>Folder for the tokens&apos; files</source>
        <translation>Pasta para os arquivos dos tokens</translation>
    </message>
    <message>
        <source>There is no such folder. Choose one.</source>
        <translation>Essa pasta não existe. Escolha uma.</translation>
    </message>
    <message>
        <source>You may not write into it. Choose another folder.</source>
        <translation>Você não tem permissão para gravar nela. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>To a &amp;file</source>
        <translation>Em um &amp;arquivo</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Outro lugar</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Desde este dia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Since: as searched</source>
        <translation>Desde: conforme a busca</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Token or account</source>
        <translation>Token ou conta</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>tokendesk::HistoryPage</name>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Details of what changed</source>
        <translation>Detalhes do que mudou</translation>
    </message>
    <message>
        <source>The program has watched this connection since %1</source>
        <translation>O programa observa esta conexão desde %1</translation>
    </message>
    <message>
        <source>Choose one change of a token first</source>
        <translation>Escolha primeiro uma única alteração de um token</translation>
    </message>
    <message>
        <source>The token is not there any more</source>
        <translation>O token não existe mais</translation>
    </message>
    <message>
        <source>Choose one change of a token or an account first</source>
        <translation>Escolha primeiro uma única alteração de um token ou de uma conta</translation>
    </message>
    <message>
        <source>The account is not there any more</source>
        <translation>A conta não existe mais</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Nada é exibido</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Escolha primeiro uma alteração</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>what-changed</source>
        <translation>o-que-mudou</translation>
    </message>
    <message>
        <source>What changes is not written down</source>
        <translation>O que muda não é registrado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>What changed cannot be told</source>
        <translation>Não é possível dizer o que mudou</translation>
    </message>
    <message>
        <source>Reading what changed…</source>
        <translation>Lendo o que mudou…</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Nenhuma alteração corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln alteração oculta pelos filtros.</numerusform>
            <numerusform>%Ln alterações ocultas pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program has watched this connection since %1.</source>
        <translation>O programa observa esta conexão desde %1.</translation>
    </message>
    <message>
        <source>Nothing changed since %1</source>
        <translation>Nada mudou desde %1</translation>
    </message>
    <message>
        <source>Nothing changed at the last refresh</source>
        <translation>Nada mudou na última atualização</translation>
    </message>
    <message>
        <source>Nothing changed since it was last open</source>
        <translation>Nada mudou desde a última abertura</translation>
    </message>
    <message>
        <source>Choose a change to see when it happened and where.</source>
        <translation>Escolha uma alteração para ver quando ela ocorreu e onde.</translation>
    </message>
    <message>
        <source>What was changed after the last refresh shows with the next one.</source>
        <translation>O que foi alterado depois da última atualização aparece na próxima.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Nada mudou ainda</translation>
    </message>
    <message>
        <source>No change matches “%1”</source>
        <translation>Nenhuma alteração corresponde a “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpClient</name>
    <message>
        <source>The connection is read-only, so the change was not sent</source>
        <translation>A conexão é somente leitura, por isso a alteração não foi enviada</translation>
    </message>
    <message>
        <source>Edit the connection to allow changes</source>
        <translation>Edite a conexão para permitir alterações</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>A conexão está bloqueada</translation>
    </message>
    <message>
        <source>Unlock it first</source>
        <translation>Desbloqueie-a primeiro</translation>
    </message>
</context>
<context>
    <name>tokendesk::HttpTransport</name>
    <message>
        <source>The credential holds characters that no token has, so it was not sent</source>
        <translation>A credencial contém caracteres que nenhum token tem, por isso não foi enviada</translation>
    </message>
    <message>
        <source>Paste the token again</source>
        <translation>Cole o token novamente</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so the credential was not sent</source>
        <translation>%1 não usa criptografia, por isso a credencial não foi enviada</translation>
    </message>
    <message>
        <source>Use an address that begins with https://</source>
        <translation>Use um endereço que comece com https://</translation>
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
        <translation>A credencial não informa</translation>
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
        <translation>Papel</translation>
    </message>
    <message>
        <source>The server does not say</source>
        <translation>O servidor não informa</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None was used: the system did not name its own in time.</source>
        <translation>Nenhum foi usado: o sistema não informou o seu a tempo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ImportDialog</name>
    <message>
        <source>There is another “%1”: it is added as “%2”.</source>
        <translation>Já existe outra “%1”: esta é adicionada como “%2”.</translation>
    </message>
    <message>
        <source>It is there already, and left out.</source>
        <translation>Já existe e fica de fora.</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>sem proxy</translation>
    </message>
    <message>
        <source>authority in %1</source>
        <translation>autoridade em %1</translation>
    </message>
    <message>
        <source>client certificate in %1</source>
        <translation>certificado do cliente em %1</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexões</translation>
    </message>
    <message>
        <source>The file says where your token will be sent, and through which proxy. Take over only what you know. Each asks for its own token when you open it; nothing that is there already is changed.</source>
        <translation>O arquivo diz para onde seu token será enviado e por qual proxy. Aceite somente o que você conhece. Cada conexão pede seu próprio token quando você a abre; nada do que já existe é alterado.</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Conexões no arquivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <translation>
            <numerusform>Adicionar %Ln conexão</numerusform>
            <numerusform>Adicionar %Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Não há nada a adicionar.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
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
        <translation>Esta conexão fica de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) cannot be taken over; the list says why.</source>
        <translation>
            <numerusform>%Ln conexão não pode ser aceita; a lista diz por quê.</numerusform>
            <numerusform>%Ln conexões não podem ser aceitas; a lista diz por quê.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::InterruptedBanner</name>
    <message>
        <source>The containment of %1 was interrupted. Some of its tokens may still be active.</source>
        <translation>A contenção de %1 foi interrompida. Alguns dos tokens ainda podem estar ativos.</translation>
    </message>
    <message>
        <source>Contain it…</source>
        <translation>Conter…</translation>
    </message>
    <message numerus="yes">
        <source>A plan for %Ln token(s) was interrupted. What was done is done; the rest waits.</source>
        <translation>
            <numerusform>Um plano para %Ln token foi interrompido. O que foi feito está feito; o resto aguarda.</numerusform>
            <numerusform>Um plano para %Ln tokens foi interrompido. O que foi feito está feito; o resto aguarda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look and continue…</source>
        <translation>Ver e continuar…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>A plan was interrupted, and cannot be taken up: %1</source>
        <translation>Um plano foi interrompido e não pode ser retomado: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;2 of 3&quot;, of what was interrupted; %2: what it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Next one</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>The containment of %1 has not come to its end. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>A contenção de %1 não chegou ao fim. %2</translation>
    </message>
    <message>
        <source>It can go on when the deployment answers. Look at what was done.</source>
        <translation>Ela pode continuar quando a implantação responder. Veja o que foi feito.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>The account is not deactivated yet.</source>
        <translation>A conta ainda não está desativada.</translation>
    </message>
    <message>
        <source>The containment of %1 was interrupted. %2</source>
        <extracomment>%2: sentences on what is left of it</extracomment>
        <translation>A contenção de %1 foi interrompida. %2</translation>
    </message>
    <message>
        <source>What it said when it ended: %1</source>
        <extracomment>%1: why a containment came to no good end, in sentences of that time</extracomment>
        <translation>O que disse ao terminar: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::Journal</name>
    <message>
        <source>The change could not be written down, so it was not sent</source>
        <translation>Não foi possível registrar a alteração, por isso ela não foi enviada</translation>
    </message>
    <message>
        <source>The outcome of a change could not be written down</source>
        <translation>Não foi possível registrar o resultado de uma alteração</translation>
    </message>
    <message>
        <source>The journal could not be read</source>
        <translation>Não foi possível ler o diário</translation>
    </message>
    <message>
        <source>The journal could not be sealed</source>
        <translation>Não foi possível lacrar o diário</translation>
    </message>
    <message>
        <source>What is going on could not be written down</source>
        <translation>Não foi possível registrar o que está em andamento</translation>
    </message>
    <message>
        <source>something else goes by this id</source>
        <translation>outra coisa tem este identificador</translation>
    </message>
    <message>
        <source>What became of a new token&apos;s value could not be written down</source>
        <translation>Não foi possível registrar o que foi feito do valor de um novo token</translation>
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
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Of everything that is shown. What was written before stays as it is.</source>
        <translation>De tudo o que é mostrado. O que foi escrito antes fica como está.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LeftoverPanel</name>
    <message>
        <source>Revoke it and make another…</source>
        <translation>Revogar e criar outro…</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Deixar válido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more like it.</source>
        <translation>
            <numerusform>Há mais %Ln assim.</numerusform>
            <numerusform>Há mais %Ln assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its value was never handed over</source>
        <translation>O valor dele nunca foi entregue</translation>
    </message>
    <message>
        <source>%1 of %2 was created %3, and it is not written down that its value was copied or saved. If you do not have it either, nobody can use it.</source>
        <translation>%1 de %2 foi criado %3, e não há registro de que o valor dele tenha sido copiado ou salvo. Se você também não o tem, ninguém pode usá-lo.</translation>
    </message>
</context>
<context>
    <name>tokendesk::LoadNotices</name>
    <message>
        <source>What you see was read %1. %2</source>
        <translation>O que você vê foi lido %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
    <message>
        <source>Show the empty lists</source>
        <translation>Mostrar as listas vazias</translation>
    </message>
    <message>
        <source>%1 It is tried again with each refresh.</source>
        <translation>%1 Uma nova tentativa é feita a cada atualização.</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
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
        <translation>Outra conexão</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueada</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token, and no keychain has it: give it again. What you had begun is kept.</source>
        <translation>O Tokendesk não tem mais o token dela, e nenhum chaveiro o tem: informe-o novamente. O que você havia começado foi mantido.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the system&apos;s keychain gives it back. What you had begun is kept.</source>
        <translation>O Tokendesk não tem mais o token dela: o chaveiro do sistema o devolve. O que você havia começado foi mantido.</translation>
    </message>
    <message>
        <source>The value of a new token waits to be taken. It is kept until you unlock; do not end the program before.</source>
        <translation>O valor de um novo token espera para ser retirado. Ele é mantido até você desbloquear; não encerre o programa antes disso.</translation>
    </message>
    <message>
        <source>Tokendesk no longer holds its token: the sandbox makes another. What you had begun is kept.</source>
        <translation>O Tokendesk não tem mais o token dele: a sandbox cria outro. O que você havia começado foi mantido.</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>&amp;Frase secreta da chave</translation>
    </message>
    <message>
        <source>Proxy pass&amp;word</source>
        <translation>Senha do pro&amp;xy</translation>
    </message>
</context>
<context>
    <name>tokendesk::LookPage</name>
    <message>
        <source>As the system</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the system: follows the desktop&apos;s light, dark or high contrast, also while the program runs.</source>
        <translation>Conforme o sistema: segue o tema claro, escuro ou de alto contraste da área de trabalho, também com o programa aberto.</translation>
    </message>
</context>
<context>
    <name>tokendesk::MainWindow</name>
    <message>
        <source>Other connection</source>
        <translation>Outra conexão</translation>
    </message>
    <message>
        <source>Edit this connection…</source>
        <translation>Editar esta conexão…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abrindo %1…</translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s keychain</source>
        <translation>Aguardando o chaveiro do sistema</translation>
    </message>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Iniciando a sandbox…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open a connection first</source>
        <translation>Abra primeiro uma conexão</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Adicionar conexão…</translation>
    </message>
    <message>
        <source>Import connections…</source>
        <translation>Importar conexões…</translation>
    </message>
    <message>
        <source>Export connections…</source>
        <translation>Exportar conexões…</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Remover esta conexão…</translation>
    </message>
    <message>
        <source>Reset sandbox…</source>
        <translation>Redefinir sandbox…</translation>
    </message>
    <message>
        <source>The language changes when the window is unlocked.</source>
        <translation>O idioma mudará quando a janela for desbloqueada.</translation>
    </message>
    <message>
        <source>The language changes when this connection is saved or left.</source>
        <translation>O idioma mudará quando você salvar esta conexão ou sair dela.</translation>
    </message>
    <message>
        <source>The language changes when this is closed: %1.</source>
        <extracomment>%1: titles of windows</extracomment>
        <translation>O idioma mudará quando isto for fechado: %1.</translation>
    </message>
    <message>
        <source>Renew the credential…</source>
        <translation>Renovar a credencial…</translation>
    </message>
    <message>
        <source>%1 (this run only)</source>
        <translation>%1 (somente nesta execução)</translation>
    </message>
    <message>
        <source>Forget this connection</source>
        <translation>Apagar esta conexão</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>There is no token for it</source>
        <translation>Não há token para ela</translation>
    </message>
    <message>
        <source>The system&apos;s keychain has none.</source>
        <translation>O chaveiro do sistema não tem nenhum.</translation>
    </message>
    <message>
        <source>Sign in with the browser, or paste one.</source>
        <translation>Entre com o navegador, ou cole um.</translation>
    </message>
    <message>
        <source>Give it a token…</source>
        <translation>Informar um token…</translation>
    </message>
    <message>
        <source>%1 was not opened: what goes on here comes first. It is in the list of connections.</source>
        <translation>%1 não foi aberta: o que está em andamento aqui vem primeiro. Ela está na lista de conexões.</translation>
    </message>
    <message>
        <source>No connection is kept yet</source>
        <translation>Nenhuma conexão salva ainda</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved: unlock first.</source>
        <translation>Algo ainda está em andamento ou não foi salvo: desbloqueie primeiro.</translation>
    </message>
    <message>
        <source>Something that was typed is not saved: unlock first, or choose again to discard it.</source>
        <translation>Algo que foi digitado não foi salvo: desbloqueie primeiro ou escolha de novo para descartar.</translation>
    </message>
    <message>
        <source>Locked — Tokendesk</source>
        <translation>Bloqueado — Tokendesk</translation>
    </message>
    <message>
        <source>%1 (read-only) — Tokendesk</source>
        <translation>%1 (somente leitura) — Tokendesk</translation>
    </message>
    <message>
        <source>%1 — Tokendesk</source>
        <translation>%1 — Tokendesk</translation>
    </message>
    <message>
        <source>Sign in for this run only…</source>
        <translation>Entrar somente para esta execução…</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Entrar novamente…</translation>
    </message>
    <message>
        <source>A whole API server with demonstration data, on this computer only</source>
        <translation>Um servidor de API completo com dados de demonstração, somente nesta máquina</translation>
    </message>
    <message>
        <source>The token value that you copied leaves the clipboard with the program. Paste it first, or choose the same again to quit.</source>
        <translation>O valor do token que você copiou sai da área de transferência com o programa. Cole-o primeiro ou escolha o mesmo novamente para sair.</translation>
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
        <translation>Pesquisar no manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Divider between the pages and the text</source>
        <translation>Divisor entre as páginas e o texto</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>Nenhuma página contém todas estas palavras.</translation>
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
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renomear, fixar, ordenar…</translation>
    </message>
</context>
<context>
    <name>tokendesk::Navigation</name>
    <message>
        <source>What was done with this program</source>
        <translation>O que foi feito com este programa</translation>
    </message>
    <message>
        <source>What became different on the server, by whatever means</source>
        <translation>O que ficou diferente no servidor, por qualquer meio</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>Nova conta de serviço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Step 1 of 2: the account. Its first token is the next step, and can wait.</source>
        <translation>Etapa 1 de 2: a conta. O primeiro token é a próxima etapa e pode esperar.</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Criando a conta…</translation>
    </message>
    <message>
        <source>%1 was created as %2.</source>
        <translation>%1 foi criada como %2.</translation>
    </message>
    <message>
        <source>No token can be made for it now: %1.</source>
        <translation>Não é possível criar um token para ela agora: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Step 2 of 2: its first token.</source>
        <translation>Etapa 2 de 2: o primeiro token.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>The account stays; tokens can be made at any time</source>
        <translation>A conta permanece; tokens podem ser criados a qualquer momento</translation>
    </message>
    <message>
        <source>The server gave it the role %1, not %2 as asked.</source>
        <translation>O servidor deu a ela a função %1, não %2 como pedido.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>%1 foi criada.</translation>
    </message>
    <message>
        <source>The server gave it the name %1, not %2 as asked.</source>
        <translation>O servidor lhe deu o nome %1, não %2 como pedido.</translation>
    </message>
    <message>
        <source>Its teams are %1, not as asked.</source>
        <translation>As equipes dela são %1, não as pedidas.</translation>
    </message>
    <message>
        <source>Looking for the account…</source>
        <translation>Procurando a conta…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Procurar</translation>
    </message>
</context>
<context>
    <name>tokendesk::NewTokenDialog</name>
    <message>
        <source>Please wait: the token is being made, and its value would be lost. This takes at most a minute.</source>
        <translation>Aguarde: o token está sendo criado, e o valor dele se perderia. Isto leva no máximo um minuto.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Criar token</translation>
    </message>
    <message>
        <source>Creating the token…</source>
        <translation>Criando o token…</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Looking for the token…</source>
        <translation>Procurando o token…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoteDialog</name>
    <message>
        <source>A person or a team</source>
        <translation>Uma pessoa ou uma equipe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Finalidade</translation>
    </message>
    <message>
        <source>&amp;Review it on</source>
        <translation>Re&amp;visar em</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Several values: each stays as it is</source>
        <translation>Vários valores: cada um permanece como está</translation>
    </message>
    <message>
        <source>Several dates: each stays as it is.</source>
        <translation>Várias datas: cada uma permanece como está.</translation>
    </message>
    <message>
        <source>Owner and purpose of %1</source>
        <translation>Responsável e finalidade de %1</translation>
    </message>
    <message>
        <source>Without an owner, a purpose and a day the finding stays.</source>
        <translation>Sem responsável, finalidade e dia, o achado permanece.</translation>
    </message>
    <message>
        <source>Not written down: %1</source>
        <translation>Não registrado: %1</translation>
    </message>
    <message>
        <source>Close this, and open it again for what has the ID now</source>
        <translation>Feche isto e abra de novo para o que tem o ID agora</translation>
    </message>
    <message numerus="yes">
        <source>Owner and purpose (%Ln selected)</source>
        <translation>
            <numerusform>Responsável e finalidade (%Ln escolhido)</numerusform>
            <numerusform>Responsável e finalidade (%Ln escolhidos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept on this computer: the server has no field for it.</source>
        <translation>Guardado nesta máquina: o servidor não tem um campo para isso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NotesDialog</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Não é um arquivo</translation>
    </message>
    <message>
        <source>Notes as CSV</source>
        <translation>Notas em CSV</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>O que o arquivo altera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir um arquivo…</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exportar as notas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabela para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Open a file of notes</source>
        <translation>Abrir um arquivo de notas</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv *.tsv *.txt)</source>
        <translation>Tabela para planilhas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 não pode ser usado. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken over; the table says why.</source>
        <translation>
            <numerusform>%Ln linha não pode ser aceita; a tabela diz por quê.</numerusform>
            <numerusform>%Ln linhas não podem ser aceitas; a tabela diz por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>O arquivo não altera nada.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln note(s)</source>
        <translation>
            <numerusform>Aceitar %Ln nota</numerusform>
            <numerusform>Aceitar %Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing them down…</source>
        <translation>Registrando as notas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) taken over.</source>
        <translation>
            <numerusform>%Ln nota aceita.</numerusform>
            <numerusform>%Ln notas aceitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking them back…</source>
        <translation>Desfazendo as notas…</translation>
    </message>
    <message>
        <source>The notes are as they were before.</source>
        <translation>As notas estão como antes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is counted, and the count: &quot;New: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Owner, purpose and review date of every account and token, kept on this computer. Export them, fill in the blanks in a spreadsheet, and open the file again: nothing is taken over before you have seen what it changes.</source>
        <translation>Responsável, finalidade e data de revisão de cada conta e de cada token, guardados nesta máquina. Exporte-os, preencha as lacunas em uma planilha e abra o arquivo novamente: nada é aceito antes de você ver o que ele altera.</translation>
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
        <translation>Nova</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Emptied</source>
        <translation>Esvaziada</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>The account itself</source>
        <translation>A própria conta</translation>
    </message>
    <message>
        <source>Token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>Revisar em</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por que não</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeCentre</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Tokendesk keeps running</source>
        <translation>O Tokendesk continua em execução</translation>
    </message>
    <message>
        <source>Its icon in the tray brings the window back, and can quit.</source>
        <translation>O ícone na bandeja traz a janela de volta e permite sair.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Open this connection</source>
        <translation>Abrir esta conexão</translation>
    </message>
    <message>
        <source>%1 is not watched</source>
        <translation>%1 não está sendo monitorada</translation>
    </message>
    <message>
        <source>It is opened once the keyring is unlocked, or from the window.</source>
        <translation>Ela será aberta quando o chaveiro for desbloqueado, ou pela janela.</translation>
    </message>
</context>
<context>
    <name>tokendesk::NoticeSettingsPage</name>
    <message>
        <source>&amp;Tell me before tokens expire, and when one has</source>
        <translation>&amp;Avisar antes de tokens expirarem e quando um tiver expirado</translation>
    </message>
    <message>
        <source>&amp;Days before</source>
        <translation>&amp;Dias antes</translation>
    </message>
    <message>
        <source>Also &amp;rotations that wait for their next step</source>
        <translation>Também &amp;rotações que aguardam a próxima etapa</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horário de silêncio</translation>
    </message>
    <message>
        <source>from</source>
        <translation>das</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silêncio a partir de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>às</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Silêncio até</translation>
    </message>
    <message>
        <source>Quiet on &amp;Saturdays and Sundays</source>
        <translation>Silêncio aos &amp;sábados e domingos</translation>
    </message>
    <message>
        <source>&amp;Icon in the tray, with the number of tokens that expire within %1 days</source>
        <translation>Í&amp;cone na bandeja, com o número de tokens que expiram nos próximos %1 dias</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>C&amp;ontinuar na bandeja ao fechar a janela</translation>
    </message>
    <message>
        <source>Start with &amp;my session, in the background</source>
        <translation>Iniciar com a minha s&amp;essão, em segundo plano</translation>
    </message>
    <message>
        <source>&amp;Write it anew</source>
        <translation>&amp;Gravar novamente</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Up to %1 numbers from 1 to %2, with commas between them</source>
        <translation>Até %1 números de 1 a %2, separados por vírgulas</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What comes up meanwhile is told when the quiet ends.</source>
        <translation>O que surgir nesse meio-tempo é avisado quando o silêncio terminar.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1, %2. %3</source>
        <extracomment>%1: a weekday, %2: a time, %3: the next sentence</extracomment>
        <translation>Agora é horário de silêncio, até %1, %2. %3</translation>
    </message>
    <message>
        <source>Looking for the desktop&apos;s notification service…</source>
        <translation>Procurando o serviço de notificações da área de trabalho…</translation>
    </message>
    <message>
        <source>The desktop shows them: %1</source>
        <translation>A área de trabalho os mostra: %1</translation>
    </message>
    <message>
        <source>This desktop has no notification service: the tray icon shows them.</source>
        <translation>Esta área de trabalho não tem serviço de notificações: o ícone da bandeja os mostra.</translation>
    </message>
    <message>
        <source>This desktop has no tray now: closing the window ends the program. Notices come all the same while it runs. The icon appears when there is a tray.</source>
        <translation>Esta área de trabalho não tem bandeja agora: fechar a janela encerra o programa. Os avisos chegam mesmo assim enquanto ele estiver aberto. O ícone aparece quando houver uma bandeja.</translation>
    </message>
    <message>
        <source>Here the system&apos;s own settings decide what starts with the session.</source>
        <translation>Aqui, as configurações do próprio sistema decidem o que inicia com a sessão.</translation>
    </message>
    <message>
        <source>%1 has been edited: it starts this program in another way, or another one.</source>
        <translation>%1 foi editado: ele inicia este programa de outra forma, ou inicia outro.</translation>
    </message>
    <message>
        <source>This desktop has no notification service: they are shown in the window.</source>
        <translation>Esta área de trabalho não tem serviço de notificações: elas são mostradas na janela.</translation>
    </message>
    <message>
        <source>C&amp;onnections that are not open, too</source>
        <translation>Também as c&amp;onexões que não estão abertas</translation>
    </message>
    <message>
        <source>Tick “%1” first</source>
        <extracomment>%1: the words of a check box</extracomment>
        <translation>Marque “%1” primeiro</translation>
    </message>
    <message>
        <source>You are told once for each number: that many days before a token expires. Several tokens share one notice.</source>
        <translation>Você é avisado uma vez para cada número: esses dias antes de um token expirar. Vários tokens compartilham um aviso.</translation>
    </message>
    <message>
        <source>These are not looked at while the window is locked.</source>
        <translation>Estas não são consultadas enquanto a janela está bloqueada.</translation>
    </message>
    <message>
        <source>It was switched off, here or in the desktop&apos;s own settings. Tick this to switch it on again.</source>
        <translation>Isto foi desativado, aqui ou nas configurações da área de trabalho. Marque esta opção para ativar novamente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::OrderedList</name>
    <message>
        <source>Up</source>
        <translation>Para cima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Para baixo</translation>
    </message>
    <message>
        <source>Choose a line first</source>
        <translation>Escolha primeiro uma linha</translation>
    </message>
    <message>
        <source>It is the first one already</source>
        <translation>Já é o primeiro</translation>
    </message>
    <message>
        <source>It is the last one already</source>
        <translation>Já é o último</translation>
    </message>
</context>
<context>
    <name>tokendesk::OwnPolicies</name>
    <message>
        <source>%1 could not be read</source>
        <translation>Não foi possível ler %1</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Não é um arquivo</translation>
    </message>
    <message>
        <source>Check who may read it</source>
        <translation>Verifique quem tem permissão para lê-lo</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>Linha %1, “%2”: %3</translation>
    </message>
    <message>
        <source>Give it another id, or take the file out of the folder</source>
        <translation>Dê-lhe outro ID ou retire o arquivo da pasta</translation>
    </message>
    <message>
        <source>The folder %1 could not be read</source>
        <translation>Não foi possível ler a pasta %1</translation>
    </message>
    <message>
        <source>is that of a policy of the program</source>
        <translation>é o de uma política do programa</translation>
    </message>
    <message>
        <source>is that of %1 already</source>
        <translation>já é o de %1</translation>
    </message>
    <message>
        <source>The folder %1 could not be made</source>
        <translation>Não foi possível criar a pasta %1</translation>
    </message>
    <message>
        <source>Check the free space and the rights of its folder</source>
        <translation>Verifique o espaço livre e as permissões da pasta</translation>
    </message>
    <message>
        <source>A policy of the program cannot be changed</source>
        <translation>Uma política do programa não pode ser alterada</translation>
    </message>
    <message>
        <source>Duplicate it and change that</source>
        <translation>Duplique-a e altere a cópia</translation>
    </message>
    <message>
        <source>%1 could not be deleted</source>
        <translation>Não foi possível excluir %1</translation>
    </message>
    <message>
        <source>Check the rights of its folder</source>
        <translation>Verifique as permissões da pasta</translation>
    </message>
</context>
<context>
    <name>tokendesk::PackCheckDialog</name>
    <message>
        <source>The evidence pack&apos;s folder</source>
        <translation>A pasta do pacote de evidências</translation>
    </message>
    <message>
        <source>Check an evidence pack</source>
        <translation>Verificar um pacote de evidências</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>O que não confere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading its files…</source>
        <translation>Lendo os arquivos…</translation>
    </message>
    <message>
        <source>Nothing was altered</source>
        <translation>Nada foi adulterado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are as the manifest says, and their numbers agree. %1, written %2.</source>
        <translation>
            <numerusform>%Ln arquivo está como o manifesto diz, e os números conferem. %1, gravação: %2.</numerusform>
            <numerusform>%Ln arquivos estão como o manifesto diz, e os números conferem. %1, gravação: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This proves nothing unless the manifest&apos;s hash is the one that was written down elsewhere: %1</source>
        <translation>Isto nada comprova, a menos que o hash do manifesto seja o que foi anotado em outro lugar: %1</translation>
    </message>
    <message>
        <source>This pack is not as it was written</source>
        <translation>Este pacote não está como foi gravado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) do not fit.</source>
        <translation>
            <numerusform>%Ln item não confere.</numerusform>
            <numerusform>%Ln itens não conferem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pack &amp;before it</source>
        <translation>O pacote a&amp;nterior</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Choose its folder to check that this pack follows it. May stay empty.</source>
        <translation>Escolha a pasta dele para verificar que este pacote o segue. Pode ficar vazio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The folder of the pack before it</source>
        <translation>A pasta do pacote anterior</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another one.</source>
        <translation>Essa pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>It follows the pack before.</source>
        <translation>Ele segue o pacote anterior.</translation>
    </message>
    <message>
        <source>Choose the pack before of the same connection.</source>
        <translation>Escolha o pacote anterior da mesma conexão.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanDialog</name>
    <message numerus="yes">
        <source>Revoke %Ln token(s)</source>
        <translation>
            <numerusform>Revogar %Ln token</numerusform>
            <numerusform>Revogar %Ln tokens</numerusform>
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
            <numerusform>Excluir %Ln token</numerusform>
            <numerusform>Excluir %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>What uses them stops working at once. You can restore them until somebody deletes them.</source>
        <translation>O que os usa deixa de funcionar imediatamente. Você pode restaurá-los até que alguém os exclua.</translation>
    </message>
    <message>
        <source>They work again at once, for everybody who has their value.</source>
        <translation>Eles voltam a funcionar imediatamente, para todos que têm o valor deles.</translation>
    </message>
    <message>
        <source>Deleted tokens and their history cannot be had back.</source>
        <translation>Tokens excluídos e seu histórico não podem ser recuperados.</translation>
    </message>
    <message>
        <source>Tokens of the plan</source>
        <translation>Tokens do plano</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>Salvar plano…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Undo what was done…</source>
        <translation>Desfazer o que foi feito…</translation>
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
        <translation>Andamento</translation>
    </message>
    <message>
        <source>There is nothing left to do</source>
        <translation>Não resta nada a fazer</translation>
    </message>
    <message>
        <source>%1 of %2 will be carried out</source>
        <translation>Serão executados: %1 de %2</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>omitidos: %1</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>aprovado por %1, %2</translation>
    </message>
    <message>
        <source>I know that my own credential is among them, and have another way to connect</source>
        <translation>Sei que minha própria credencial está entre eles e tenho outra forma de me conectar</translation>
    </message>
    <message>
        <source>I know that they cannot be had back</source>
        <translation>Sei que eles não podem ser recuperados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>falta %Ln segundo</numerusform>
            <numerusform>faltam %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Not everything was done; the table says why.</source>
        <translation>Nem tudo foi feito; a tabela diz por quê.</translation>
    </message>
    <message>
        <source>All is done.</source>
        <translation>Tudo foi feito.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>It is still running. Stop it first, or leave this open.</source>
        <translation>Ainda está em execução. Pare primeiro ou deixe isto aberto.</translation>
    </message>
    <message>
        <source>Reading the list once more…</source>
        <translation>Lendo a lista mais uma vez…</translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at the plan again before you apply it.</source>
        <translation>A lista mudou nesse meio-tempo. Examine o plano novamente antes de aplicá-lo.</translation>
    </message>
    <message>
        <source>Saved as %1. Somebody else can open and approve it.</source>
        <translation>Salvo como %1. Outra pessoa pode abri-lo e aprová-lo.</translation>
    </message>
    <message>
        <source>Approved. Save the plan to give it back.</source>
        <translation>Aprovado. Salve o plano para devolvê-lo.</translation>
    </message>
    <message>
        <source>Carry out the rest</source>
        <translation>Executar o restante</translation>
    </message>
    <message>
        <source>%1 done before</source>
        <translation>já concluídos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Reactivate %Ln account(s) first; their tokens do not work before</source>
        <translation>
            <numerusform>Reativar primeiro %Ln conta; antes disso, os tokens dela não funcionam</numerusform>
            <numerusform>Reativar primeiro %Ln contas; antes disso, os tokens delas não funcionam</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval is of the whole plan. Save it as it is now, open it, and approve that</source>
        <translation>Uma aprovação vale para o plano inteiro. Salve-o como está agora, abra o arquivo salvo e aprove-o</translation>
    </message>
    <message>
        <source>Deactivate %1 again once its tokens are revoked</source>
        <translation>Desativar %1 novamente quando os tokens estiverem revogados</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again once the tokens are revoked</source>
        <translation>
            <numerusform>Desativar %Ln conta novamente quando os tokens estiverem revogados</numerusform>
            <numerusform>Desativar %Ln contas novamente quando os tokens estiverem revogados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deactivating %1…</source>
        <translation>Desativando %1…</translation>
    </message>
    <message>
        <source>All is done. Deactivated again: %1.</source>
        <translation>Tudo foi feito. Desativada novamente: %1.</translation>
    </message>
    <message>
        <source>All is done. Reactivated: %1. To undo this deactivates it again.</source>
        <translation>Tudo foi feito. Reativada: %1. Desfazer desativa novamente.</translation>
    </message>
    <message>
        <source>You have changed this plan: its reason, its approval or its lines. That is lost when you leave, unless you save it. Press Escape again, or close the window again, to discard it.</source>
        <translation>Você alterou este plano: o motivo, a aprovação ou as linhas. Isso se perde ao sair, a menos que o salve. Pressione Esc novamente, ou feche a janela novamente, para descartá-lo.</translation>
    </message>
    <message>
        <source>Looking at them…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Only what needs a &amp;look</source>
        <translation>Só o que precisa ser &amp;visto</translation>
    </message>
    <message>
        <source>What speaks against it, what is left out; at the end, what was not done</source>
        <translation>O que fala contra, o que fica de fora; no fim, o que não foi feito</translation>
    </message>
    <message>
        <source>made by %1, %2</source>
        <translation>criado por %1, %2</translation>
    </message>
    <message>
        <source>This deployment does not offer to reactivate an account</source>
        <translation>Esta implantação não oferece reativar uma conta</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Por quê? Aparece em Atividade (opcional)</translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 a ver</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln account(s) again</source>
        <translation>
            <numerusform>Desativar novamente %Ln conta</numerusform>
            <numerusform>Desativar novamente %Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every token is left out: tick those to revoke</source>
        <translation>Todos os tokens estão excluídos: marque os que deseja revogar</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to restore</source>
        <translation>Todos os tokens estão excluídos: marque os que deseja restaurar</translation>
    </message>
    <message>
        <source>Every token is left out: tick those to delete</source>
        <translation>Todos os tokens estão excluídos: marque os que deseja excluir</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <translation>indefinidos: %1</translation>
    </message>
    <message>
        <source>What was not started stays as it was</source>
        <translation>O que não havia sido iniciado fica como estava</translation>
    </message>
    <message>
        <source>Retry what was not done</source>
        <translation>Repetir o que não foi feito</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>não feitos: %1</translation>
    </message>
    <message>
        <source>%1 done · %2 not done · %3 unclear · %4 not started · %5 left out</source>
        <translation>Concluídos: %1 · não feitos: %2 · indefinidos: %3 · não iniciados: %4 · omitidos: %5</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanModel</name>
    <message>
        <source>may be the credential that you are using</source>
        <translation>pode ser a credencial que você está usando</translation>
    </message>
    <message>
        <source>used in the last 24 hours</source>
        <translation>usado nas últimas 24 horas</translation>
    </message>
    <message>
        <source>its account has no other that works</source>
        <translation>a conta dele não tem outro que funcione</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogado</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluído</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Ressalvas</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>used since the plan was made</source>
        <translation>usado depois que o plano foi feito</translation>
    </message>
    <message>
        <source>its account is deactivated</source>
        <translation>a conta dele está desativada</translation>
    </message>
    <message>
        <source>it has expired, and does not work restored either</source>
        <translation>expirou e não funciona mesmo restaurado</translation>
    </message>
</context>
<context>
    <name>tokendesk::PlanRun</name>
    <message>
        <source>Takes back plan %1</source>
        <translation>Desfaz o plano %1</translation>
    </message>
    <message>
        <source>%1 could not be reactivated, so no token was restored: %2</source>
        <translation>Não foi possível reativar %1, por isso nenhum token foi restaurado: %2</translation>
    </message>
    <message>
        <source>%1 could not be deactivated: %2</source>
        <translation>Não foi possível desativar %1: %2</translation>
    </message>
    <message>
        <source>Reactivated before that, and active now: %1. Try again, or deactivate what shall not stay active.</source>
        <translation>Reativadas antes disso e ativas agora: %1. Tente novamente ou desative o que não deve continuar ativo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deactivated: %1</source>
        <translation>Não desativada: %1</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Reler</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar as alterações</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation>Usar esta política</translation>
    </message>
    <message>
        <source>The review judges by it from now on; what was changed is saved first</source>
        <translation>A revisão passa a avaliar por ela; o que foi alterado é salvo antes</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (própria)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a name that is taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar uma política</translation>
    </message>
    <message>
        <source>Policy (*.json)</source>
        <translation>Política (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 não foi importado. %2</translation>
    </message>
    <message>
        <source>Imported. Save it to keep it.</source>
        <translation>Importada. Salve-a para mantê-la.</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exportar a política</translation>
    </message>
    <message>
        <source>Correct what is marked first.</source>
        <translation>Corrija primeiro o que está marcado.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Delete this policy?</source>
        <translation>Excluir esta política?</translation>
    </message>
    <message>
        <source>The review judges by it now, and will by the default policy. The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>A revisão avalia por ela agora e passará a avaliar pela política padrão. O arquivo não pode ser recuperado; as revisões que a mencionam mantêm seus números.</translation>
    </message>
    <message>
        <source>The file cannot be had back; reviews that name it keep their numbers.</source>
        <translation>O arquivo não pode ser recuperado; as revisões que a mencionam mantêm seus números.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salva.</translation>
    </message>
    <message>
        <source>The review judges by “%1” now.</source>
        <translation>A revisão agora avalia por “%1”.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Ainda não salva: %1.</translation>
    </message>
    <message>
        <source>A policy says what a review looks for, and how serious each finding is. The built-in policies cannot be changed: duplicate one, and change the copy.</source>
        <translation>Uma política diz o que uma revisão procura e quão grave é cada achado. As políticas integradas não podem ser alteradas: duplique uma e altere a cópia.</translation>
    </message>
</context>
<context>
    <name>tokendesk::PolicyForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Descri&amp;ption</source>
        <translation>Desc&amp;rição</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Somente alteradas</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Nenhuma regra corresponde.</translation>
    </message>
    <message>
        <source>From here on a finding needs a decision</source>
        <translation>Deste nível em diante, um achado precisa de uma decisão</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Pesquisar as regras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Another policy has this name.</source>
        <translation>Outra política tem este nome.</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Alterado. Era: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rules</source>
        <translation>%1 de %2 regras</translation>
    </message>
    <message>
        <source>There is nothing to compare it with</source>
        <translation>Não há nada com que compará-la</translation>
    </message>
    <message>
        <source>Decisions needed &amp;from</source>
        <translation>Decisão necessária a &amp;partir de</translation>
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
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salva)</translation>
    </message>
    <message>
        <source>%1 – in use</source>
        <translation>%1 – em uso</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Suas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhuma</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Arquivos que não podem ser usados</translation>
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
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Severity of “%1”</source>
        <translation>Gravidade de “%1”</translation>
    </message>
    <message>
        <source>for Admin accounts</source>
        <translation>para contas Admin</translation>
    </message>
    <message>
        <source>Severity of “%1” for Admin accounts</source>
        <translation>Gravidade de “%1” para contas Admin</translation>
    </message>
    <message>
        <source>Where it comes from, such as a standard&apos;s clause</source>
        <translation>De onde vem, por exemplo a cláusula de uma norma</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Redefinir “%1”</translation>
    </message>
    <message>
        <source>Take over what the policy says that this one was made from</source>
        <translation>Adotar o que diz a política a partir da qual esta foi criada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>%1 for Admin accounts</source>
        <translation>%1 para contas Admin</translation>
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
        <translation>sem cláusula</translation>
    </message>
    <message>
        <source>Changed. It was: %1</source>
        <translation>Alterado. Era: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Fonte de “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::RecordWait</name>
    <message>
        <source>Preparing the record…</source>
        <translation>Preparando o registro…</translation>
    </message>
</context>
<context>
    <name>tokendesk::RenewDialog</name>
    <message>
        <source>So far: %1.</source>
        <translation>Até agora: %1.</translation>
    </message>
    <message>
        <source>So far: %1, ends %2.</source>
        <translation>Até agora: %1, expira %2.</translation>
    </message>
    <message>
        <source>So far: %1, ended %2.</source>
        <translation>Até agora: %1, expirou %2.</translation>
    </message>
    <message>
        <source>a credential without a name</source>
        <translation>uma credencial sem nome</translation>
    </message>
    <message>
        <source>Renew the credential</source>
        <translation>Renovar a credencial</translation>
    </message>
    <message>
        <source>New &amp;token</source>
        <translation>Novo &amp;token</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends.</source>
        <translation>Fica na memória até o programa terminar.</translation>
    </message>
    <message>
        <source>It takes the old one&apos;s place in the system&apos;s keychain once it is proven.</source>
        <translation>Toma o lugar do antigo no chaveiro do sistema depois de comprovado.</translation>
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
        <translation>Conclua o login no navegador, ou cancele-o e cole um token.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Handing it to the keychain…</source>
        <translation>Entregando ao chaveiro…</translation>
    </message>
    <message>
        <source>This is the credential of %1; so far you worked as %2. The lists are read anew for that user.</source>
        <translation>Esta é a credencial de %1; até agora você trabalhava como %2. As listas são lidas de novo para esse usuário.</translation>
    </message>
    <message>
        <source>It may do less than the one in use.</source>
        <translation>Pode ter menos permissões que a que está em uso.</translation>
    </message>
    <message>
        <source>The value of a new token still waits to be taken. Take it first: to work as another user, what is open is closed.</source>
        <translation>O valor de um novo token ainda espera ser retirado. Retire-o primeiro: para trabalhar como outro usuário, o que está aberto é fechado.</translation>
    </message>
    <message>
        <source>Work as this user</source>
        <translation>Trabalhar como este usuário</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usar mesmo assim</translation>
    </message>
    <message>
        <source>Something is still going on, or not saved. Let it come to its end first: to work as another user, what is open is closed.</source>
        <translation>Algo ainda está em andamento, ou não foi salvo. Deixe terminar primeiro: para trabalhar como outro usuário, o que está aberto é fechado.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>um usuário desconhecido</translation>
    </message>
    <message>
        <source>The window was locked: a credential that was given here is forgotten.</source>
        <translation>A janela foi bloqueada: a credencial informada aqui foi esquecida.</translation>
    </message>
    <message>
        <source>You can use it for now: it is kept in memory until the window is locked or the program ends</source>
        <translation>Você pode usá-la por enquanto: ela fica na memória até a janela ser bloqueada ou o programa terminar</translation>
    </message>
    <message>
        <source>Use it for now</source>
        <translation>Usar por enquanto</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar novamente</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewChangeModel</name>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>not known, a row could not be read</source>
        <translation>desconhecido, não foi possível ler uma linha</translation>
    </message>
    <message>
        <source>also about %1</source>
        <extracomment>what a finding was about in one of two reviews only; names of tokens</extracomment>
        <translation>também sobre %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewDecisions</name>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: what has the ID now is another one, as far as the server&apos;s list shows. Look at what is found now, and decide that.</source>
        <translation>
            <numerusform>%Ln achado não decidido: o ID agora é de outro, pelo que mostra a lista do servidor. Veja o que é encontrado agora e decida sobre isso.</numerusform>
            <numerusform>%Ln achados não decididos: o ID agora é de outro, pelo que mostra a lista do servidor. Veja o que é encontrado agora e decida sobre isso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) not taken back: they were made anew since, or belong to a finished review. Decide anew instead.</source>
        <translation>
            <numerusform>%Ln decisão não revertida: foi tomada de novo desde então ou pertence a uma revisão concluída. Decida de novo.</numerusform>
            <numerusform>%Ln decisões não revertidas: foram tomadas de novo desde então ou pertencem a uma revisão concluída. Decida de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) not decided: they were decided anew since, and that stays.</source>
        <translation>
            <numerusform>%Ln achado não decidido: foi decidido de novo desde então, e isso permanece.</numerusform>
            <numerusform>%Ln achados não decididos: foram decididos de novo desde então, e isso permanece.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewFilterBar</name>
    <message>
        <source>Grouped by severity</source>
        <translation>Agrupados por gravidade</translation>
    </message>
    <message>
        <source>Grouped by rule</source>
        <translation>Agrupados por regra</translation>
    </message>
    <message>
        <source>Grouped by account</source>
        <translation>Agrupados por conta</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Show findings of all tokens again, whenever they expire</source>
        <translation>Mostrar novamente os achados de todos os tokens, seja qual for a expiração</translation>
    </message>
    <message>
        <source>Show findings of all accounts again</source>
        <translation>Mostrar novamente os achados de todas as contas</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>Edit policies…</source>
        <translation>Editar políticas…</translation>
    </message>
    <message>
        <source>its file is not there any more</source>
        <translation>o arquivo dela não existe mais</translation>
    </message>
    <message>
        <source>The policy “%1” cannot be used (%2). The review judges by “%3”.</source>
        <translation>A política “%1” não pode ser usada (%2). A revisão avalia por “%3”.</translation>
    </message>
    <message>
        <source>A review is judged by one policy. Finish or abandon it to choose another one.</source>
        <translation>Uma revisão é avaliada por uma única política. Conclua-a ou descarte-a para escolher outra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln achado</numerusform>
            <numerusform>%Ln achados</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires: %1</source>
        <translation>Expira: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Conta: %1</translation>
    </message>
    <message>
        <source>Account: %1 chosen</source>
        <translation>Conta: %1 escolhidas</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewPage</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Details of the finding</source>
        <translation>Detalhes do achado</translation>
    </message>
    <message>
        <source>Not all that was decided and noted is shown or kept. %1</source>
        <translation>Nem tudo o que foi decidido e anotado é exibido ou guardado. %1</translation>
    </message>
    <message>
        <source>Choose a finding about a token first</source>
        <translation>Escolha primeiro um achado sobre um token</translation>
    </message>
    <message>
        <source>Choose a finding first</source>
        <translation>Escolha primeiro um achado</translation>
    </message>
    <message>
        <source>Choose a finding about a token or an account first</source>
        <translation>Escolha primeiro um achado sobre um token ou uma conta</translation>
    </message>
    <message>
        <source>Nothing is shown</source>
        <translation>Nada é exibido</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Revisão: %1</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>achados</translation>
    </message>
    <message>
        <source>Judging…</source>
        <translation>Avaliando…</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>No token and no account breaks a rule of the policy “%1”.</source>
        <translation>Nenhum token e nenhuma conta violam uma regra da política “%1”.</translation>
    </message>
    <message>
        <source>No finding matches</source>
        <translation>Nenhum achado corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln achado oculto pelos filtros.</numerusform>
            <numerusform>%Ln achados ocultos pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was decided earlier that could be decided again</source>
        <translation>Não há decisões anteriores que possam ser repetidas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided as before</source>
        <translation>
            <numerusform>%Ln achado decidido como antes</numerusform>
            <numerusform>%Ln achados decididos como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) written down.</source>
        <translation>
            <numerusform>%Ln nota registrada.</numerusform>
            <numerusform>%Ln notas registradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>Tudo está decidido</translation>
    </message>
    <message>
        <source>Nothing stands in the way of finishing the review.</source>
        <translation>Nada impede concluir a revisão.</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Concluir a revisão…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) not taken back: they were changed since.</source>
        <translation>
            <numerusform>%Ln nota não revertida: foi alterada desde então.</numerusform>
            <numerusform>%Ln notas não revertidas: foram alteradas desde então.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) decided</source>
        <translation>
            <numerusform>%Ln achado decidido</numerusform>
            <numerusform>%Ln achados decididos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken back</source>
        <translation>
            <numerusform>%Ln decisão revertida</numerusform>
            <numerusform>%Ln decisões revertidas</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Não foi possível ler as notas mantidas nesta máquina</translation>
    </message>
    <message>
        <source>No finding matches “%1”</source>
        <translation>Nenhum achado corresponde a “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessionBar</name>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Mostrar o que falta</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation>Iniciar uma revisão</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Concluir…</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Writes down how everything stands now, and what you decide from here on, until you finish it. You can leave it for days.</source>
        <translation>Registra como tudo está agora e o que você decidir a partir daqui, até você a concluir. Ela pode ficar aberta por dias.</translation>
    </message>
    <message>
        <source>Review since %1</source>
        <translation>Revisão desde %1</translation>
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
            <numerusform>%Ln resolvido sem decisão</numerusform>
            <numerusform>%Ln resolvidos sem decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Nenhuma revisão em andamento</translation>
    </message>
    <message>
        <source>A review leaves a record of every finding and decision</source>
        <translation>Uma revisão deixa um registro de cada achado e de cada decisão</translation>
    </message>
    <message>
        <source>The last one was finished on %1 by %2</source>
        <translation>A última foi concluída em %1 por %2</translation>
    </message>
    <message>
        <source>Since the last one: %1 new, %2 gone, %3 changed</source>
        <translation>Desde a última – novos: %1, ausentes: %2, alterados: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known: rows of the lists could not be read</source>
        <translation>
            <numerusform>%Ln desconhecido: não foi possível ler algumas linhas das listas</numerusform>
            <numerusform>%Ln desconhecidos: não foi possível ler algumas linhas das listas</numerusform>
        </translation>
    </message>
    <message>
        <source>The reviews could not be read</source>
        <translation>Não foi possível ler as revisões</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewSessions</name>
    <message>
        <source>The credential may not see the tokens any more.</source>
        <translation>A credencial não tem mais permissão para ver os tokens.</translation>
    </message>
    <message>
        <source>The review is not finished: the lists could not be read once more, so the state after it is not known. %1</source>
        <translation>A revisão não foi concluída: não foi possível ler as listas mais uma vez, por isso o estado após ela é desconhecido. %1</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Os tokens ainda não foram avaliados. Aguarde até que sejam.</translation>
    </message>
    <message>
        <source>The review is being written down. Wait until it is.</source>
        <translation>A revisão está sendo registrada. Aguarde até que esteja.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Já há uma revisão em andamento. Conclua-a ou descarte-a.</translation>
    </message>
    <message>
        <source>No review is under way.</source>
        <translation>Nenhuma revisão está em andamento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) need a decision before the review can be finished</source>
        <translation>
            <numerusform>%Ln achado precisa de uma decisão antes que a revisão possa ser concluída</numerusform>
            <numerusform>%Ln achados precisam de uma decisão antes que a revisão possa ser concluída</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be decided, and decide it</source>
        <translation>Mostre o que há a decidir e decida</translation>
    </message>
    <message>
        <source>The lists are of an earlier time: a review records what is there now.</source>
        <translation>As listas são de antes: uma revisão registra o que existe agora.</translation>
    </message>
    <message>
        <source>Try again when the deployment answers</source>
        <translation>Tente novamente quando a implantação responder</translation>
    </message>
    <message>
        <source>The rotations could not be read, so it is not known which tokens belong together. %1</source>
        <translation>Não foi possível ler as rotações, por isso não se sabe quais tokens pertencem um ao outro. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::ReviewWork</name>
    <message>
        <source>Abandon the review?</source>
        <translation>Descartar a revisão?</translation>
    </message>
    <message>
        <source>How everything stood when it was started is forgotten, and no record of this review will be kept.</source>
        <translation>O estado de tudo no momento em que ela foi iniciada será esquecido, e nenhum registro desta revisão será guardado.</translation>
    </message>
    <message>
        <source>Every decision and note stays.</source>
        <translation>Todas as decisões e notas permanecem.</translation>
    </message>
    <message>
        <source>Abandon the review</source>
        <translation>Descartar a revisão</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>No review is under way</source>
        <translation>Nenhuma revisão em andamento</translation>
    </message>
    <message>
        <source>The tokens have not been judged yet. Wait until they are.</source>
        <translation>Os tokens ainda não foram avaliados. Aguarde até que sejam.</translation>
    </message>
    <message>
        <source>A review is under way already. Finish or abandon it.</source>
        <translation>Já há uma revisão em andamento. Conclua-a ou descarte-a.</translation>
    </message>
    <message>
        <source>The notes kept on this computer could not be read</source>
        <translation>Não foi possível ler as notas mantidas nesta máquina</translation>
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
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>The earlier review</source>
        <translation>A revisão anterior</translation>
    </message>
    <message>
        <source>The later review</source>
        <translation>A revisão posterior</translation>
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
        <translation>Pacote de evidências…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está agora</translation>
    </message>
    <message>
        <source>No review has been finished yet. Start one above the findings: when it is finished, the next one can be compared with it.</source>
        <translation>Nenhuma revisão foi concluída ainda. Inicie uma acima dos achados: quando ela for concluída, a próxima poderá ser comparada com ela.</translation>
    </message>
    <message>
        <source>%1 new · %2 changed · %3 gone · %4 as before</source>
        <translation>Novos: %1 · alterados: %2 · ausentes: %3 · como antes: %4</translation>
    </message>
    <message>
        <source>changes between reviews</source>
        <translation>alteracoes-entre-revisoes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln finding(s) as before.</source>
        <translation>
            <numerusform>Nada mudou: %Ln achado como antes.</numerusform>
            <numerusform>Nada mudou: %Ln achados como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No review has been finished yet. When the one under way is finished, the next one can be compared with it.</source>
        <translation>Nenhuma revisão foi concluída ainda. Quando a que está em andamento for concluída, a próxima poderá ser comparada com ela.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Compare reviews</source>
        <translation>Comparar revisões</translation>
    </message>
    <message>
        <source>Findings before: %1 (settled in that review: %2) · Findings now: %3 (settled: %4)</source>
        <translation>Achados antes: %1 (resolvidos naquela revisão: %2) · Achados agora: %3 (resolvidos: %4)</translation>
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
        <translation>Rotacionar %1</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln token(s)</source>
        <translation>
            <numerusform>Rotacionar %Ln token</numerusform>
            <numerusform>Rotacionar %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>A new token takes the place of the old one at once. What still has the old one stops working; it can be restored until it is deleted.</source>
        <translation>Um novo token toma imediatamente o lugar do antigo. O que ainda tem o antigo deixa de funcionar; ele pode ser restaurado até ser excluído.</translation>
    </message>
    <message>
        <source>A new token is made and handed over. The old one goes on working until you see that nothing needs it any more.</source>
        <translation>Um novo token é criado e entregue. O antigo continua funcionando até você ver que nada mais precisa dele.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Criar o novo token</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln new token(s)</source>
        <translation>
            <numerusform>Criar %Ln novo token</numerusform>
            <numerusform>Criar %Ln novos tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are left out.</source>
        <translation>
            <numerusform>%Ln token fica de fora.</numerusform>
            <numerusform>%Ln tokens ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program is using one of them. Give the connection the new value before you revoke the old one.</source>
        <translation>Este programa está usando um deles. Dê à conexão o novo valor antes de revogar o antigo.</translation>
    </message>
    <message>
        <source>Making the new token…</source>
        <translation>Criando o novo token…</translation>
    </message>
    <message>
        <source>Making and handing over %1 of %2…</source>
        <translation>Criando e entregando %1 de %2…</translation>
    </message>
    <message>
        <source>All are made and handed over, but these could not be tried:</source>
        <translation>Todos foram criados e entregues, mas estes não puderam ser testados:</translation>
    </message>
    <message>
        <source>The rotation is kept, and goes on under Rotations</source>
        <translation>A rotação é mantida e continua em Rotações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The computer was about to sleep, so the rest was not begun</source>
        <translation>O computador estava prestes a suspender, por isso o resto não foi começado</translation>
    </message>
    <message>
        <source>New tokens take the place of the old ones at once. What still has an old one stops working; they can be restored until they are deleted.</source>
        <translation>Tokens novos substituem os antigos imediatamente. O que ainda tem um antigo para de funcionar; eles podem ser restaurados até serem excluídos.</translation>
    </message>
    <message>
        <source>New tokens are made and handed over. The old ones go on working until you see that nothing needs them any more.</source>
        <translation>Tokens novos são criados e entregues. Os antigos continuam funcionando até você ver que nada mais precisa deles.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A value was given up, so the rest was not begun</source>
        <translation>Um valor foi abandonado, por isso o restante não foi iniciado</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotateForm</name>
    <message>
        <source>&amp;Names of the new tokens</source>
        <translation>&amp;Nomes dos novos tokens</translation>
    </message>
    <message>
        <source>They &amp;expire after</source>
        <translation>Eles &amp;expiram após</translation>
    </message>
    <message>
        <source>&amp;Try each new token with one read, before it is handed over</source>
        <translation>&amp;Testar cada novo token com uma leitura antes da entrega</translation>
    </message>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Somente sincronização de &amp;diretório (SCIM)</translation>
    </message>
    <message>
        <source>It has &amp;leaked: revoke the old one as soon as the new value is handed over</source>
        <translation>&amp;Vazou: revogar o antigo assim que o novo valor for entregue</translation>
    </message>
    <message>
        <source>The server&apos;s list does not say whether the old one is such a token</source>
        <translation>A lista do servidor não informa se o antigo é um token desse tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Hand the values over</source>
        <translation>Entregar os valores</translation>
    </message>
    <message>
        <source>&amp;Name of the new token</source>
        <translation>&amp;Nome do novo token</translation>
    </message>
    <message>
        <source>It &amp;expires after</source>
        <translation>&amp;Expira após</translation>
    </message>
    <message>
        <source>This program uses one of them: it would lock itself out. Rotate that one without this, and give the connection the new value first.</source>
        <translation>Este programa usa um deles: ele perderia o próprio acesso. Rotacione esse sem isto e dê antes o novo valor à conexão.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the value over</source>
        <translation>Entregar o valor</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Propor &amp;revogar o antigo</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Propor e&amp;xcluir o antigo</translation>
    </message>
    <message>
        <source>Why? It is shown under Activity (optional)</source>
        <translation>Por quê? Aparece em Atividade (opcional)</translation>
    </message>
    <message>
        <source>They have &amp;leaked: revoke each old one as soon as its new value is handed over</source>
        <translation>&amp;Vazaram: revogar cada antigo assim que o novo valor dele for entregue</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old ones</source>
        <translation>Propor &amp;revogar os antigos</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old ones</source>
        <translation>Propor e&amp;xcluir os antigos</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationFilterBar</name>
    <message numerus="yes">
        <source>%Ln step(s) due</source>
        <translation>
            <numerusform>%Ln etapa pendente</numerusform>
            <numerusform>%Ln etapas pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) under way</source>
        <translation>
            <numerusform>%Ln rotação em andamento</numerusform>
            <numerusform>%Ln rotações em andamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationModel</name>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Old token</source>
        <translation>Token antigo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Novo token</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Step due</source>
        <translation>Etapa prevista</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationPage</name>
    <message>
        <source>&amp;Names of new tokens</source>
        <translation>&amp;Nomes dos novos tokens</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>What each rotation starts with; it can be changed for each of them.</source>
        <translation>Com o que cada rotação começa; pode ser alterado em cada uma.</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>“%1” torna-se “%2”.</translation>
    </message>
    <message>
        <source>Propose to &amp;revoke the old one</source>
        <translation>Propor &amp;revogar o antigo</translation>
    </message>
    <message>
        <source>Propose to delete the &amp;old one</source>
        <translation>Propor e&amp;xcluir o antigo</translation>
    </message>
</context>
<context>
    <name>tokendesk::Rotations</name>
    <message>
        <source>The connection was closed</source>
        <translation>A conexão foi encerrada</translation>
    </message>
    <message>
        <source>The rotations under way are not read yet</source>
        <translation>As rotações em andamento ainda não foram lidas</translation>
    </message>
    <message>
        <source>It is revoked. Make a new token instead</source>
        <translation>Está revogado. Em vez disso, crie um novo token</translation>
    </message>
    <message>
        <source>Its account is not on the server&apos;s list</source>
        <translation>A conta dele não está na lista do servidor</translation>
    </message>
    <message>
        <source>Choose a rotation first</source>
        <translation>Escolha primeiro uma rotação</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Ela terminou</translation>
    </message>
    <message>
        <source>A step is on its way</source>
        <translation>Uma etapa está a caminho</translation>
    </message>
    <message>
        <source>It is not known yet whether the new token was made</source>
        <translation>Ainda não se sabe se o novo token foi criado</translation>
    </message>
    <message>
        <source>This is not the next step</source>
        <translation>Esta não é a próxima etapa</translation>
    </message>
    <message>
        <source>The old token is deleted or has expired: there is no way back to it</source>
        <translation>O token antigo foi excluído ou expirou: não há como voltar a ele</translation>
    </message>
    <message>
        <source>What became of a rotation could not be written down. %1</source>
        <translation>Não foi possível registrar o andamento de uma rotação. %1</translation>
    </message>
    <message>
        <source>The token is not on the server&apos;s list any more</source>
        <translation>O token não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>It is part of a rotation that is under way</source>
        <translation>Faz parte de uma rotação em andamento</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show both tokens yet</source>
        <translation>A lista do servidor ainda não mostra os dois tokens</translation>
    </message>
</context>
<context>
    <name>tokendesk::RotationsPage</name>
    <message>
        <source>Rotations</source>
        <translation>Rotações</translation>
    </message>
    <message>
        <source>Details of the rotation</source>
        <translation>Detalhes da rotação</translation>
    </message>
    <message>
        <source>Choose one rotation first</source>
        <translation>Escolha primeiro uma única rotação</translation>
    </message>
    <message>
        <source>Nothing can be done from here but to let go of it</source>
        <translation>Daqui nada mais pode ser feito, exceto abandoná-la</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>Revoke %1 now?</source>
        <translation>Revogar %1 agora?</translation>
    </message>
    <message>
        <source>What still uses it stops working at once. It can be restored until it is deleted.</source>
        <translation>O que ainda o usa deixa de funcionar imediatamente. Ele pode ser restaurado até ser excluído.</translation>
    </message>
    <message>
        <source>Revoke the old token</source>
        <translation>Revogar o token antigo</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>This program may be using it.</source>
        <translation>Este programa pode estar usando-o.</translation>
    </message>
    <message>
        <source>I have another way to connect</source>
        <translation>Tenho outra forma de me conectar</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Excluir %1?</translation>
    </message>
    <message>
        <source>The new token has taken its place, and nobody missed the old one.</source>
        <translation>O novo token tomou o lugar dele, e ninguém sentiu falta do antigo.</translation>
    </message>
    <message>
        <source>Deleting cannot be undone. The rotation is finished then.</source>
        <translation>A exclusão não pode ser desfeita. Com ela, a rotação termina.</translation>
    </message>
    <message>
        <source>Delete the old token</source>
        <translation>Excluir o token antigo</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Roll back to %1?</source>
        <translation>Voltar para %1?</translation>
    </message>
    <message>
        <source>The old token is restored, then what was made in its place is revoked.</source>
        <translation>O token antigo é restaurado; depois, o que foi criado no lugar dele é revogado.</translation>
    </message>
    <message>
        <source>The old token goes on working, and what was made in its place is revoked.</source>
        <translation>O token antigo continua funcionando, e o que foi criado no lugar dele é revogado.</translation>
    </message>
    <message>
        <source>What uses the new token stops working at once.</source>
        <translation>O que usa o novo token deixa de funcionar imediatamente.</translation>
    </message>
    <message>
        <source>The old token has leaked: whoever has found it can use it again.</source>
        <translation>O token antigo vazou: quem o encontrou poderá usá-lo novamente.</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Voltar ao anterior</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Voltando ao anterior…</translation>
    </message>
    <message>
        <source>Both tokens stay as they are. Nothing more is done, and you are not reminded of it.</source>
        <translation>Os dois tokens ficam como estão. Nada mais é feito, e você não recebe mais lembretes.</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Choose tokens on the Tokens page and press Rotate: a new token is made and handed over, both are watched, and the old one is revoked and deleted once nothing needs it.</source>
        <translation>Escolha tokens na página Tokens e pressione Rotacionar: um novo token é criado e entregue, ambos são observados, e o antigo é revogado e excluído quando nada mais precisar dele.</translation>
    </message>
    <message>
        <source>Go to the tokens</source>
        <translation>Ir para os tokens</translation>
    </message>
    <message>
        <source>No rotation matches</source>
        <translation>Nenhuma rotação corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) hidden by the search.</source>
        <translation>
            <numerusform>%Ln rotação oculta pela pesquisa.</numerusform>
            <numerusform>%Ln rotações ocultas pela pesquisa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próxima etapa</translation>
    </message>
    <message>
        <source>Choose a rotation to see its steps and both tokens.</source>
        <translation>Escolha uma rotação para ver as etapas e os dois tokens.</translation>
    </message>
    <message>
        <source>Stop tracking the rotation of %1?</source>
        <translation>Deixar de acompanhar a rotação de %1?</translation>
    </message>
    <message>
        <source>Stop tracking</source>
        <translation>Deixar de acompanhar</translation>
    </message>
    <message>
        <source>No rotation is under way</source>
        <translation>Nenhuma rotação em andamento</translation>
    </message>
    <message>
        <source>Its new token is being handed over</source>
        <translation>O novo token está sendo entregue</translation>
    </message>
    <message>
        <source>This program may be using the new token.</source>
        <translation>Este programa pode estar usando o novo token.</translation>
    </message>
    <message numerus="yes">
        <source>Stop tracking %Ln rotation(s)?</source>
        <translation>
            <numerusform>Deixar de acompanhar %Ln rotação?</numerusform>
            <numerusform>Deixar de acompanhar %Ln rotações?</numerusform>
        </translation>
    </message>
    <message>
        <source>All their tokens stay as they are. Nothing more is done, and you are not reminded of them.</source>
        <translation>Todos os tokens delas ficam como estão. Nada mais é feito, e você não receberá lembretes sobre elas.</translation>
    </message>
    <message>
        <source>No rotation matches “%1”</source>
        <translation>Nenhuma rotação corresponde a “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::SaveFilterDialog</name>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Pin it below “%1”</source>
        <translation>Fixar abaixo de “%1”</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavePanel</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Salvar em arquivo</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nome do arquivo</translation>
    </message>
    <message>
        <source>Folder for the token&apos;s file</source>
        <translation>Pasta para o arquivo do token</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFilters</name>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome ao filtro.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>No máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Outro filtro tem este nome.</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>It holds a token&apos;s value, which is not kept</source>
        <translation>Ele contém o valor de um token, que não é guardado</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome ao filtro.</translation>
    </message>
    <message>
        <source>Two filters are called “%1”.</source>
        <translation>Dois filtros se chamam “%1”.</translation>
    </message>
    <message>
        <source>Saved filters: %1</source>
        <translation>Filtros salvos: %1</translation>
    </message>
    <message>
        <source>The ticked ones are pinned below “%1”, in this order.</source>
        <translation>Os marcados ficam fixados abaixo de “%1”, nesta ordem.</translation>
    </message>
    <message>
        <source>No filter is left</source>
        <translation>Não resta nenhum filtro</translation>
    </message>
</context>
<context>
    <name>tokendesk::SavedMenu</name>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Filters with a name: apply one, or save this one</source>
        <translation>Filtros com nome: aplique um ou salve este</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Salvar este filtro…</translation>
    </message>
    <message>
        <source>Rename, pin, order…</source>
        <translation>Renomear, fixar, ordenar…</translation>
    </message>
    <message>
        <source>No filter is saved yet</source>
        <translation>Nenhum filtro foi salvo ainda</translation>
    </message>
    <message>
        <source>Set a filter first, then save it here</source>
        <translation>Defina um filtro e depois salve-o aqui</translation>
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
        <translation>, agora não: %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::SecretView</name>
    <message>
        <source>Token value</source>
        <translation>Valor do token</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visível</translation>
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
            <numerusform>Após %Ln minuto</numerusform>
            <numerusform>Após %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln second(s)</source>
        <translation>
            <numerusform>Após %Ln segundo</numerusform>
            <numerusform>Após %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody uses the window</source>
        <translation>&amp;Bloquear quando ninguém usar a janela</translation>
    </message>
    <message>
        <source>It also locks with the desktop&apos;s own lock and before the machine sleeps. A locked window shows no data, and your credential leaves memory until the keychain gives it back.</source>
        <translation>Também é bloqueada junto com a área de trabalho e antes de o computador entrar em suspensão. Uma janela bloqueada não mostra dados, e sua credencial sai da memória até o chaveiro devolvê-la.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>&amp;Clear a copied token</source>
        <translation>&amp;Limpar um token copiado</translation>
    </message>
    <message>
        <source>Only while it is still the one that was copied here.</source>
        <translation>Somente enquanto ainda for o que foi copiado aqui.</translation>
    </message>
    <message>
        <source>What is always so</source>
        <translation>O que vale sempre</translation>
    </message>
    <message>
        <source>Credentials are in the system&apos;s keychain and nowhere else. Without a keychain they are kept in memory for one run. Other programs cannot read this one&apos;s memory, and a crash writes none of it to disk.</source>
        <translation>As credenciais ficam no chaveiro do sistema e em nenhum outro lugar. Sem chaveiro, ficam na memória por uma execução. Outros programas não podem ler a memória deste, e uma falha não grava nada dela no disco.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ServerPause</name>
    <message numerus="yes">
        <source>Waiting for the server: next try in %Ln second(s)</source>
        <translation>
            <numerusform>Aguardando o servidor: nova tentativa em %Ln segundo</numerusform>
            <numerusform>Aguardando o servidor: nova tentativa em %Ln segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tokendesk::Session</name>
    <message>
        <source>The connection was closed</source>
        <translation>A conexão foi encerrada</translation>
    </message>
    <message>
        <source>The connection is locked</source>
        <translation>A conexão está bloqueada</translation>
    </message>
    <message>
        <source>This is the credential of another user</source>
        <translation>Esta é a credencial de outro usuário</translation>
    </message>
    <message>
        <source>Open the connection anew to work as that user</source>
        <translation>Abra a conexão novamente para trabalhar como esse usuário</translation>
    </message>
    <message>
        <source>The server&apos;s list still shows it as it was</source>
        <translation>A lista do servidor ainda mostra o estado anterior</translation>
    </message>
    <message>
        <source>Whether it was done is not known. When the server answers again, its list will tell</source>
        <translation>Não se sabe se a operação foi realizada. Quando o servidor voltar a responder, a lista dele mostrará o que aconteceu</translation>
    </message>
    <message>
        <source>The address of &quot;%1&quot; is now %2, but its token is kept for %3, so it was not sent</source>
        <translation>O endereço de “%1” agora é %2, mas o token está guardado para %3, por isso não foi enviado</translation>
    </message>
    <message>
        <source>Put the address back, or edit the connection and enter the token for the new one</source>
        <translation>Restaure o endereço anterior ou edite a conexão e informe o token para o novo</translation>
    </message>
    <message>
        <source>The credential of %1 is not kept any more</source>
        <translation>A credencial de %1 não está mais guardada</translation>
    </message>
    <message>
        <source>It went when the window was locked. Add the connection again.</source>
        <translation>Ela foi descartada quando a janela foi bloqueada. Adicione a conexão novamente.</translation>
    </message>
    <message>
        <source>The connection was removed, but no keychain could be reached (%1). If one keeps its credential, the entry &quot;%2&quot; is still there</source>
        <translation>A conexão foi removida, mas não foi possível acessar nenhum chaveiro (%1). Se algum guarda a credencial dela, a entrada “%2” ainda está lá</translation>
    </message>
    <message>
        <source>This credential may not read the service tokens any more</source>
        <translation>Esta credencial não tem mais permissão para ler os tokens de serviço</translation>
    </message>
    <message>
        <source>Ask an Admin whether its role was changed, or renew the credential with one that has the Admin role.</source>
        <translation>Pergunte a um Admin se o papel dela foi alterado ou renove a credencial com outra que tenha o papel Admin.</translation>
    </message>
    <message>
        <source>The server gave fewer service tokens than it counts</source>
        <translation>O servidor forneceu menos tokens de serviço do que o total que informa</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so those without a token are missing: %1</source>
        <translation>Não foi possível ler a lista de contas de serviço, por isso faltam as que não têm token: %1</translation>
    </message>
    <message>
        <source>The window was locked before the deployment had answered</source>
        <translation>A janela foi bloqueada antes que a implantação respondesse</translation>
    </message>
    <message>
        <source>Give the credential again</source>
        <translation>Informe a credencial novamente</translation>
    </message>
    <message>
        <source>The list of service accounts could not be read, so they are shown as they were before: %1</source>
        <translation>A lista de contas de serviço não pôde ser lida; elas são mostradas como estavam antes: %1</translation>
    </message>
    <message>
        <source>The proxy of &quot;%1&quot; is now %2, but its password is kept for %3, so it was not sent</source>
        <translation>O proxy de “%1” agora é %2, mas a senha está guardada para %3, por isso não foi enviada</translation>
    </message>
    <message>
        <source>Edit the connection and enter the password for the proxy</source>
        <translation>Edite a conexão e informe a senha do proxy</translation>
    </message>
    <message>
        <source>The server gave another number of service accounts than it counts</source>
        <translation>O servidor forneceu um número de contas de serviço diferente do que conta</translation>
    </message>
    <message>
        <source>It is not on the server&apos;s list any more</source>
        <translation>Não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>Your own tokens could not be read, so the one that this connection uses may not be marked as yours: %1</source>
        <translation>Seus próprios tokens não puderam ser lidos, por isso o que esta conexão usa pode não estar marcado como seu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
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
        <translation>O servidor respondeu com listas vazias, e antes havia %1</translation>
    </message>
    <message>
        <source>Accounts cannot be deleted, so this is probably a fault of the server. Try again in a moment. If the deployment was set back, show the empty lists.</source>
        <translation>Contas não podem ser excluídas, portanto isso provavelmente é uma falha do servidor. Tente novamente em instantes. Se a implantação foi redefinida, mostre as listas vazias.</translation>
    </message>
    <message>
        <source>No row of the server&apos;s lists could be read</source>
        <translation>Nenhuma linha das listas do servidor pôde ser lida</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell who runs the server</source>
        <translation>Tente novamente. Se persistir, avise quem administra o servidor</translation>
    </message>
    <message>
        <source>The server&apos;s list shows it so. Whether this request has done it is not known</source>
        <translation>A lista do servidor o mostra assim. Não se sabe se foi esta solicitação que o fez</translation>
    </message>
    <message>
        <source>The row is left out: its id is 0, which this program takes for none</source>
        <translation>A linha foi omitida: o id dela é 0, que este programa considera nenhum</translation>
    </message>
    <message>
        <source>The id of this account is 0, which this program takes for none: its tokens are shown without an account</source>
        <translation>O id desta conta é 0, que este programa considera nenhum: os tokens dela são mostrados sem conta</translation>
    </message>
    <message>
        <source>What became of the request is not known yet</source>
        <translation>Ainda não se sabe o que aconteceu com a solicitação</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not confirm the change</source>
        <translation>A resposta do servidor não confirma a alteração</translation>
    </message>
    <message>
        <source>The server&apos;s list does not show the change so far. It may still be carried out: read the list again in a few minutes before you try again</source>
        <translation>A lista do servidor ainda não mostra a alteração. Ela ainda pode ser executada: leia a lista de novo em alguns minutos antes de tentar novamente</translation>
    </message>
    <message>
        <source>The server gave no account that can be read, although it gave tokens of some</source>
        <translation>O servidor não forneceu nenhuma conta que possa ser lida, embora tenha fornecido tokens de algumas</translation>
    </message>
</context>
<context>
    <name>tokendesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotação</translation>
    </message>
    <message>
        <source>Stored data</source>
        <translation>Dados armazenados</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>What you choose here holds only until the program ends: %1 cannot be written. See to it that the file and its folder can be written and the disk is not full, then choose again.</source>
        <translation>O que você escolher aqui vale só até o programa terminar: não é possível gravar %1. Verifique se o arquivo e a pasta permitem gravação e se o disco não está cheio e escolha novamente.</translation>
    </message>
</context>
<context>
    <name>tokendesk::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar os atalhos</translation>
    </message>
    <message>
        <source>Search by what it does, or by its key</source>
        <translation>Pesquisar pelo que faz ou pela tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Nenhuma tecla faz isso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::SignInPanel</name>
    <message>
        <source>Waiting for the browser</source>
        <translation>Aguardando o navegador</translation>
    </message>
    <message>
        <source>Link of the sign-in</source>
        <translation>Link do login</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Abrir o navegador novamente</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar o link</translation>
    </message>
    <message>
        <source>Cancel the sign-in</source>
        <translation>Cancelar o login</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, and open it in a browser on this computer.</source>
        <translation>Nenhum navegador pôde ser aberto. Copie o link e abra-o em um navegador neste computador.</translation>
    </message>
    <message>
        <source>Copied. Open it in a browser on this computer: on another one the way back leads nowhere.</source>
        <translation>Copiado. Abra-o em um navegador neste computador: em outro, o caminho de volta não leva a lugar nenhum.</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <extracomment>Minutes and seconds that are left</extracomment>
        <translation>restam %1:%2</translation>
    </message>
    <message>
        <source>Sign in to %1 there, and allow this computer. It goes on here by itself. If no browser opens, copy the link, and open it in one on this computer.</source>
        <translation>Entre em %1 por lá, e permita este computador. Aqui continua sozinho. Se nenhum navegador abrir, copie o link e abra-o em um deste computador.</translation>
    </message>
</context>
<context>
    <name>tokendesk::StartFailure</name>
    <message>
        <source>Tokendesk cannot use its data folder</source>
        <translation>O Tokendesk não consegue usar a pasta de dados</translation>
    </message>
    <message>
        <source>You can go on with another folder for this run. Your connections are there. What is in this folder is not shown, and what you do is written down in the other one.</source>
        <translation>Você pode continuar com outra pasta nesta execução. Suas conexões estão disponíveis. O que há nesta pasta não é mostrado, e o que você fizer fica registrado na outra.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Outra pasta</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
</context>
<context>
    <name>tokendesk::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Somente leitura: nada pode ser alterado</translation>
    </message>
    <message>
        <source>Refreshing…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Not connected · %1%2</source>
        <translation>Não conectado · %1%2</translation>
    </message>
    <message>
        <source>Connection lost · %1%2</source>
        <translation>Conexão perdida · %1%2</translation>
    </message>
    <message>
        <source>Connected as %1%2</source>
        <translation>Conectado como %1%2</translation>
    </message>
    <message>
        <source>Refreshed %1</source>
        <translation>Atualizado %1</translation>
    </message>
    <message>
        <source>%1 · without a proxy: the system did not name its own in time</source>
        <translation>%1 · sem proxy: o sistema não informou o seu a tempo</translation>
    </message>
    <message>
        <source>Credential refused · %1</source>
        <translation>Credencial recusada · %1</translation>
    </message>
    <message>
        <source>Refused by the server · %1</source>
        <translation>Recusado pelo servidor · %1</translation>
    </message>
    <message>
        <source>The server answers with an error · %1</source>
        <translation>O servidor responde com um erro · %1</translation>
    </message>
    <message>
        <source>The last refresh did not work · %1</source>
        <translation>A última atualização não funcionou · %1</translation>
    </message>
    <message>
        <source>credential never ends</source>
        <translation>a credencial nunca expira</translation>
    </message>
    <message>
        <source>credential ends %1</source>
        <translation>a credencial expira %1</translation>
    </message>
    <message>
        <source>credential ended</source>
        <translation>credencial expirada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) under way</source>
        <translation>
            <numerusform>%Ln alteração em andamento</numerusform>
            <numerusform>%Ln alterações em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not sent yet stays as it is</source>
        <translation>O que ainda não foi enviado fica como está</translation>
    </message>
</context>
<context>
    <name>tokendesk::StoragePage</name>
    <message>
        <source>Where things are kept</source>
        <translation>Onde tudo fica guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Connections without their credentials, and what is chosen here.</source>
        <translation>Conexões sem suas credenciais e o que é escolhido aqui.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>The journal of changes, review decisions and notes, what changed since when, and the sandbox. None of it holds a token&apos;s value.</source>
        <translation>O diário de alterações, as decisões de revisão e as notas, o que mudou e desde quando, e a sandbox. Nada disso contém o valor de um token.</translation>
    </message>
    <message>
        <source>What the windows remember</source>
        <translation>O que as janelas lembram</translation>
    </message>
    <message>
        <source>Sizes, columns, filters and the last search of each page.</source>
        <translation>Tamanhos, colunas, filtros e a última pesquisa de cada página.</translation>
    </message>
    <message>
        <source>Forget sizes and filters</source>
        <translation>Esquecer tamanhos e filtros</translation>
    </message>
    <message>
        <source>At the next start they are as they were at the first.</source>
        <translation>Na próxima inicialização estarão como na primeira.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>No program on this desktop opens folders.</source>
        <translation>Nenhum programa desta área de trabalho abre pastas.</translation>
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
            <numerusform>%Ln linha copiada</numerusform>
            <numerusform>%Ln linhas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is not on the server&apos;s list any more</source>
        <translation>A conta não está mais na lista do servidor</translation>
    </message>
    <message>
        <source>No browser could be opened. Open %1 in one yourself.</source>
        <translation>Não foi possível abrir nenhum navegador. Abra %1 você mesmo em um.</translation>
    </message>
    <message>
        <source>Your credential may not read this list</source>
        <translation>Sua credencial não pode ler esta lista</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Nova conta de serviço</translation>
    </message>
    <message>
        <source>Divider between the table and the details</source>
        <translation>Divisor entre a tabela e os detalhes</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Filters are set, too.</source>
        <translation>Também há filtros ativos.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar pesquisa e filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Words are searched for in names and other texts. What a column shows is filtered for.</source>
        <translation>As palavras são buscadas em nomes e outros textos. O que uma coluna mostra é filtrado.</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>The details of the row that you choose are shown here.</source>
        <translation>Os detalhes da linha escolhida aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TableView</name>
    <message>
        <source>Columns of %1</source>
        <translation>Colunas de %1</translation>
    </message>
    <message>
        <source>Order…</source>
        <translation>Ordem…</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Ordenado por %1, crescente</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Ordenado por %1, decrescente</translation>
    </message>
    <message>
        <source>One column must remain</source>
        <translation>Uma coluna precisa ficar</translation>
    </message>
</context>
<context>
    <name>tokendesk::TeamPicker</name>
    <message>
        <source>Add team</source>
        <translation>Adicionar equipe</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>Another team&apos;s name</source>
        <translation>Nome de outra equipe</translation>
    </message>
    <message>
        <source>%1 (always)</source>
        <translation>%1 (sempre)</translation>
    </message>
    <message>
        <source>Write the team&apos;s name first</source>
        <translation>Escreva primeiro o nome da equipe</translation>
    </message>
</context>
<context>
    <name>tokendesk::TimelineChart</name>
    <message>
        <source>Arrow keys move between the bars, Space chooses one, with Shift up to there. Escape shows everything again.</source>
        <translation>As setas alternam entre as barras; Espaço escolhe uma e, com Shift, até ela. Esc mostra tudo novamente.</translation>
    </message>
    <message>
        <source>Expiry timeline, %1</source>
        <translation>Linha do tempo de expirações, %1</translation>
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
        <translation>Expira</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Sem uso</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
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
            <numerusform>em até %Ln dia</numerusform>
            <numerusform>em até %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>Expires within %Ln day(s)</source>
        <translation>
            <numerusform>Expira em até %Ln dia</numerusform>
            <numerusform>Expira em até %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Nunca expira</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>por %Ln dia</numerusform>
            <numerusform>por %Ln dias</numerusform>
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
            <numerusform>Sem uso por %Ln dia</numerusform>
            <numerusform>Sem uso por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Show tokens that expire soon</source>
        <translation>Mostrar tokens que expiram em breve</translation>
    </message>
    <message>
        <source>Within how many days</source>
        <translation>Em quantos dias</translation>
    </message>
    <message>
        <source>Show tokens that nobody uses</source>
        <translation>Mostrar tokens que ninguém usa</translation>
    </message>
    <message>
        <source>For how many days</source>
        <translation>Há quantos dias</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenForm</name>
    <message>
        <source>&amp;Directory sync (SCIM) only</source>
        <translation>Somente sincronização de &amp;diretório (SCIM)</translation>
    </message>
    <message>
        <source>Service &amp;account</source>
        <translation>&amp;Conta de serviço</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Expires after</source>
        <translation>&amp;Expira após</translation>
    </message>
    <message>
        <source>For example: airflow_production</source>
        <translation>Por exemplo: airflow_producao</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Conta de serviço</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Digite parte do nome</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>Escolha uma conta da lista.</translation>
    </message>
    <message>
        <source>Say what it is for and where it is used. It cannot be renamed later.</source>
        <translation>Diga para que serve e onde é usado. Não pode ser renomeado depois.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Teams: %3.</source>
        <translation>%1: %2 Equipes: %3.</translation>
    </message>
    <message>
        <source>For a token that an identity provider uses to keep users in step. The server refuses it everywhere else.</source>
        <translation>Para um token que um provedor de identidade usa para manter os usuários sincronizados. O servidor o recusa em qualquer outro uso.</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenInput</name>
    <message>
        <source>From a file…</source>
        <translation>De um arquivo…</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Arquivo com o token</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lido de %1</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Cole o token</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenModel</name>
    <message>
        <source>unlimited</source>
        <translation>ilimitada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revogando…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Deactivating…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reativando…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Service id</source>
        <translation>ID de serviço</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Equipes</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>Estado da conta</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokenValueDialog</name>
    <message>
        <source>Hand over the new token</source>
        <translation>Entregar o novo token</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>I don&apos;t need it…</source>
        <translation>Não preciso dele…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>ends %1, %2</source>
        <translation>termina em %1, %2</translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>nunca termina</translation>
    </message>
    <message>
        <source>%1 for %2, %3.</source>
        <translation>%1 para %2, %3.</translation>
    </message>
    <message>
        <source>This is the only time that the value can be had: the server keeps no copy. Copy it or save it now.</source>
        <translation>Esta é a única vez em que o valor pode ser obtido: o servidor não guarda cópia. Copie-o ou salve-o agora.</translation>
    </message>
    <message>
        <source>Copy or save the value first</source>
        <translation>Copie ou salve primeiro o valor</translation>
    </message>
    <message>
        <source>%1 has read the value.</source>
        <translation>%1 leu o valor.</translation>
    </message>
    <message>
        <source>Hold to reveal</source>
        <translation>Segurar para revelar</translation>
    </message>
    <message>
        <source>Shown while the button or the space bar is held down</source>
        <translation>Visível enquanto você segura o botão ou a barra de espaço</translation>
    </message>
    <message>
        <source>One read with the new token itself. The server counts it as a use.</source>
        <translation>Uma leitura com o próprio token novo. O servidor a conta como uso.</translation>
    </message>
    <message>
        <source>Copy environment line</source>
        <translation>Copiar linha de ambiente</translation>
    </message>
    <message>
        <source>Copy curl line</source>
        <translation>Copiar linha do curl</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Holds the value itself. It starts with a space, so that shells with HISTCONTROL=ignorespace keep it out of their history.</source>
        <translation>Contém o próprio valor. Começa com um espaço, para que shells com HISTCONTROL=ignorespace a mantenham fora do histórico.</translation>
    </message>
    <message>
        <source>The token reaches curl on its standard input. As an argument, every user of the machine could read it in the list of processes.</source>
        <translation>O token chega ao curl pela entrada padrão. Como argumento, qualquer usuário da máquina poderia lê-lo na lista de processos.</translation>
    </message>
    <message>
        <source>Then nobody can ever use this token. It stays valid all the same until somebody revokes it.</source>
        <translation>Assim, ninguém poderá jamais usar este token. Mesmo assim, ele continua válido até que alguém o revogue.</translation>
    </message>
    <message>
        <source>Revoke it now</source>
        <translation>Revogar agora</translation>
    </message>
    <message>
        <source>Leave it valid</source>
        <translation>Deixar válido</translation>
    </message>
    <message>
        <source>Give up the value?</source>
        <translation>Abrir mão do valor?</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed before the clipboard is cleared.</source>
        <translation>Copiado. Cole-o onde for necessário antes que a área de transferência seja limpa.</translation>
    </message>
    <message>
        <source>The environment line is copied, with the value in it.</source>
        <translation>A linha de ambiente foi copiada, com o valor nela.</translation>
    </message>
    <message>
        <source>Saved to %1, readable by you alone.</source>
        <translation>Salvo em %1, legível somente por você.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>The server accepts the new token.</source>
        <translation>O servidor aceita o novo token.</translation>
    </message>
    <message>
        <source>Revoking the token…</source>
        <translation>Revogando o token…</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>Its value was not needed</source>
        <translation>O valor dele não foi necessário</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %Ln more second(s)</source>
        <translation>
            <numerusform>Na área de transferência por mais %Ln segundo</numerusform>
            <numerusform>Na área de transferência por mais %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer on the clipboard</source>
        <translation>Não está mais na área de transferência</translation>
    </message>
    <message>
        <source>Copy the value or save it first, or say that you do not need it. It cannot be shown again.</source>
        <translation>Primeiro copie ou salve o valor, ou diga que não precisa dele. Ele não pode ser exibido novamente.</translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard histories, and cleared after %Ln second(s)</source>
        <translation>
            <numerusform>Fica fora dos históricos da área de transferência e é apagado após %Ln segundo</numerusform>
            <numerusform>Fica fora dos históricos da área de transferência e é apagado após %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>With curl</source>
        <translation>Com curl</translation>
    </message>
    <message>
        <source>expiry %1</source>
        <translation>expiração %1</translation>
    </message>
    <message>
        <source>You have the value, but that could not be written down. It is tried again with each refresh. If that fails until the program ends, the next start asks about it. %1</source>
        <translation>Você tem o valor, mas não foi possível registrar isso. Uma nova tentativa é feita a cada atualização. Se nenhuma der certo até o fim do programa, a próxima inicialização perguntará. %1</translation>
    </message>
</context>
<context>
    <name>tokendesk::TokensPage</name>
    <message>
        <source>Service tokens</source>
        <translation>Tokens de serviço</translation>
    </message>
    <message>
        <source>Details of the token</source>
        <translation>Detalhes do token</translation>
    </message>
    <message>
        <source>Choose a token first</source>
        <translation>Escolha primeiro um token</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Nenhum filtro definido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>service-tokens</source>
        <translation>tokens-de-servico</translation>
    </message>
    <message>
        <source>No service tokens yet</source>
        <translation>Ainda não há tokens de serviço</translation>
    </message>
    <message>
        <source>A service token is the key that an automation signs in with. Make a service account and its first token in one go.</source>
        <translation>Um token de serviço é a chave com que uma automação se autentica. Crie uma conta de serviço junto com o primeiro token dela.</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Nenhum token corresponde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) hidden by the filters.</source>
        <translation>
            <numerusform>%Ln token oculto pelos filtros.</numerusform>
            <numerusform>%Ln tokens ocultos pelos filtros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token to see everything that is known of it.</source>
        <translation>Escolha um token para ver tudo o que se sabe dele.</translation>
    </message>
    <message>
        <source>The selected tokens are of several accounts</source>
        <translation>Os tokens escolhidos são de várias contas</translation>
    </message>
    <message>
        <source>No token matches “%1”</source>
        <translation>Nenhum token corresponde a “%1”</translation>
    </message>
    <message>
        <source>Not for any of the selected tokens</source>
        <translation>Não se aplica a nenhum dos tokens escolhidos</translation>
    </message>
</context>
<context>
    <name>tokendesk::Toolbar</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Pesquisar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>tokendesk::TrayIcon</name>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Hide window</source>
        <translation>Ocultar janela</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>No tokens are loaded</source>
        <translation>Nenhum token carregado</translation>
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
        <translation>Aguardando a credencial…</translation>
    </message>
    <message>
        <source>This is the credential of %1, and what is locked is the work of %2</source>
        <translation>Esta é a credencial de %1, e o que está bloqueado é o trabalho de %2</translation>
    </message>
    <message>
        <source>Sign in as %1, or open another connection.</source>
        <translation>Entre como %1 ou abra outra conexão.</translation>
    </message>
    <message>
        <source>The keychain has not taken the token, so it is kept only until the window is locked again</source>
        <translation>O chaveiro não aceitou o token; por isso ele só é mantido até que a janela seja bloqueada de novo</translation>
    </message>
</context>
<context>
    <name>tokendesk::Workspace</name>
    <message>
        <source>What changes outside this program is not written down. %1</source>
        <translation>O que muda fora deste programa não é registrado. %1</translation>
    </message>
    <message>
        <source>Not all that changes is written down. %1</source>
        <translation>Nem tudo o que muda é registrado. %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Não disponível nesta página</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) due for a next step.</source>
        <translation>
            <numerusform>%Ln rotação aguarda a próxima etapa.</numerusform>
            <numerusform>%Ln rotações aguardam a próxima etapa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Your credential is renewed. Everything goes on with it.</source>
        <translation>Sua credencial foi renovada. Tudo continua com ela.</translation>
    </message>
    <message>
        <source>The filters hide it.</source>
        <translation>Os filtros o ocultam.</translation>
    </message>
    <message>
        <source>A change is on its way. Undo it when it has arrived.</source>
        <translation>Há uma alteração a caminho. Desfaça-a quando tiver chegado.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value. It does not say that it is of an account on this deployment&apos;s list. It was taken out of the search, and is not kept.</source>
        <translation>Este é o valor de um token. Ele não indica nenhuma conta da lista desta implantação. Foi retirado da pesquisa e não é guardado.</translation>
    </message>
    <message>
        <source>This is a token&apos;s value, as it says itself of the account %1. It was taken out of the search, and is not kept.</source>
        <extracomment>%1: name, service id and number of an account</extracomment>
        <translation>Este é o valor de um token, segundo ele mesmo, da conta %1. Foi retirado da pesquisa e não é guardado.</translation>
    </message>
    <message>
        <source>Show its tokens</source>
        <translation>Mostrar tokens da conta</translation>
    </message>
    <message>
        <source>The search is still under way</source>
        <translation>A pesquisa ainda está em andamento</translation>
    </message>
    <message>
        <source>This is a part of a token&apos;s value, too short to tell of which account. It was taken out of the search, and is not kept.</source>
        <translation>É uma parte do valor de um token, curta demais para dizer de qual conta. Ela foi retirada da pesquisa e não é guardada.</translation>
    </message>
    <message>
        <source>Whether the change of %1 was carried out is not known yet. Refresh, or take back an earlier one on the Activity page</source>
        <translation>Ainda não se sabe se a alteração de %1 foi realizada. Atualize, ou reverta uma anterior na página Atividade</translation>
    </message>
    <message>
        <source>The last change was part of a plan, a rotation or a containment: take it back on the Activity page</source>
        <translation>A última alteração foi parte de um plano, de uma rotação ou de uma contenção: reverta-a na página Atividade</translation>
    </message>
    <message>
        <source>A change is on its way, and the server has not answered yet. Wait for that, or choose the same again to leave: what became of it is then told when this connection is opened next.</source>
        <translation>Uma alteração está em andamento, e o servidor ainda não respondeu. Aguarde a resposta ou escolha o mesmo de novo para sair: o resultado será informado na próxima vez que esta conexão for aberta.</translation>
    </message>
    <message>
        <source>The rotation of %1 has begun.</source>
        <translation>A rotação de %1 começou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rotation(s) have begun.</source>
        <translation>
            <numerusform>%Ln rotação começou.</numerusform>
            <numerusform>%Ln rotações começaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo: the last change was not made. Take back an earlier one on the Activity page</source>
        <translation>Não há nada a desfazer: a última alteração não foi feita. Reverta uma anterior na página Atividade</translation>
    </message>
    <message>
        <source>The last change made a token, which may be in use: take it back on the Activity page</source>
        <translation>A última alteração criou um token, que pode estar em uso: reverta-a na página Atividade</translation>
    </message>
    <message>
        <source>The change is on its way: it can be undone when the server has answered</source>
        <translation>A alteração está a caminho: poderá ser desfeita quando o servidor tiver respondido</translation>
    </message>
    <message>
        <source>The last change cannot be undone. Take back an earlier one on the Activity page</source>
        <translation>A última alteração não pode ser desfeita. Reverta uma anterior na página Atividade</translation>
    </message>
</context>
<context>
    <name>tokendesk::sandbox::Words</name>
    <message>
        <source>--%1 %2: give a whole number from %3 to %4.</source>
        <translation>--%1 %2: informe um número inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>--%1 %2: give one of %3.</source>
        <translation>--%1 %2: informe um destes: %3.</translation>
    </message>
    <message>
        <source>A local server that speaks the Qualytics API for service accounts and tokens, to explore and to test with. It answers on 127.0.0.1 only, and prints its address and an admin token as one line of JSON.</source>
        <translation>Um servidor local que fala a API do Qualytics para contas e tokens de serviço, para explorar e testar. Ele responde somente em 127.0.0.1 e imprime seu endereço e um token de administrador em uma linha de JSON.</translation>
    </message>
    <message>
        <source>Listen on this port; 0, the default, takes any free one.</source>
        <translation>Escutar nesta porta; 0, o padrão, usa qualquer porta livre.</translation>
    </message>
    <message>
        <source>Keep the data in this file. Without it they end with the program.</source>
        <translation>Guardar os dados neste arquivo. Sem ele, os dados terminam com o programa.</translation>
    </message>
    <message>
        <source>Fill a new database: demo (the default) or empty.</source>
        <translation>Preencher um banco de dados novo: demo (o padrão) ou empty.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service tokens, alone or on top of --seed demo.</source>
        <translation>Preencher um banco de dados novo com exatamente esta quantidade de tokens de serviço, sozinhos ou somados a --seed demo.</translation>
    </message>
    <message>
        <source>Fill a new database with exactly so many service accounts.</source>
        <translation>Preencher um banco de dados novo com exatamente esta quantidade de contas de serviço.</translation>
    </message>
    <message>
        <source>Let every answer wait so many milliseconds.</source>
        <translation>Fazer cada resposta esperar esta quantidade de milissegundos.</translation>
    </message>
    <message>
        <source>Answer at most so many requests a second, the others with 429.</source>
        <translation>Responder a no máximo esta quantidade de solicitações por segundo; às demais, com 429.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--database needs the path of a file.</source>
        <translation>--database precisa do caminho de um arquivo.</translation>
    </message>
    <message>
        <source>The folder %1 for the sandbox database cannot be made. Choose another file, or make the folder.</source>
        <translation>Não foi possível criar a pasta %1 para o banco de dados da sandbox. Escolha outro arquivo ou crie a pasta.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox. Stop that one, or choose another file.</source>
        <translation>O banco de dados da sandbox %1 está em uso por outra sandbox. Pare-a ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be made: %2</source>
        <translation>Não foi possível criar o banco de dados da sandbox %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 is not a file. Choose another one.</source>
        <translation>O banco de dados da sandbox %1 não é um arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be written. Check its permissions, or choose another file.</source>
        <translation>Não é possível gravar no banco de dados da sandbox %1. Verifique as permissões dele ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file, or delete this one to start anew.</source>
        <translation>O banco de dados da sandbox %1 não pode ser lido: %2. Escolha outro arquivo ou exclua este para começar do zero.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: %2</source>
        <translation>O banco de dados da sandbox %1 não pode ser usado: %2</translation>
    </message>
    <message>
        <source>The file %1 cannot be deleted. Check the folder&apos;s permissions.</source>
        <translation>Não é possível excluir o arquivo %1. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be written: %2</source>
        <translation>Não foi possível gravar no banco de dados da sandbox %1: %2</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>A sandbox não está em execução.</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be read: %2</source>
        <translation>Não foi possível ler o banco de dados da sandbox %1: %2</translation>
    </message>
    <message>
        <source>The sandbox database %1 has no usable keys: %2. Choose another file, or delete this one to start anew.</source>
        <translation>O banco de dados da sandbox %1 não tem chaves utilizáveis: %2. Escolha outro arquivo ou exclua este para começar do zero.</translation>
    </message>
    <message>
        <source>Port %1 is in use by another program. Choose another port, or 0 for any free one.</source>
        <translation>A porta %1 está em uso por outro programa. Escolha outra porta, ou 0 para qualquer porta livre.</translation>
    </message>
    <message>
        <source>Port %1 cannot be opened: %2. Choose another port, or 0 for any free one.</source>
        <translation>A porta %1 não pode ser aberta: %2. Escolha outra porta, ou 0 para qualquer porta livre.</translation>
    </message>
    <message>
        <source>See tokendesk-sandbox --help.</source>
        <translation>Consulte tokendesk-sandbox --help.</translation>
    </message>
    <message>
        <source>No temporary folder can be made: %1. Choose a file with --database.</source>
        <translation>Não foi possível criar uma pasta temporária: %1. Escolha um arquivo com --database.</translation>
    </message>
    <message>
        <source>it was written by a newer version (schema %1, this program knows %2). Update the program, or choose another file.</source>
        <translation>foi gravado por uma versão mais recente (esquema %1, este programa conhece %2). Atualize o programa ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>its schema could not be brought up to date: %1</source>
        <translation>não foi possível atualizar o esquema dele: %1</translation>
    </message>
    <message>
        <source>The sandbox database %1 could not be filled: %2</source>
        <translation>Não foi possível preencher o banco de dados da sandbox %1: %2</translation>
    </message>
    <message>
        <source>The demo data alone has %1 tokens and %2 accounts. Ask for at least as many, or leave --seed demo out.</source>
        <translation>Só os dados de demonstração já têm %1 tokens e %2 contas. Peça pelo menos esses números ou omita --seed demo.</translation>
    </message>
    <message>
        <source>Tokens need an account. Ask for at least one with --accounts.</source>
        <translation>Tokens precisam de uma conta. Peça pelo menos uma com --accounts.</translation>
    </message>
    <message>
        <source>The sandbox database %1 was filled with %2 and is kept as it is. Start without %3, or choose another file.</source>
        <translation>O banco de dados da sandbox %1 foi preenchido com %2 e é mantido como está. Inicie sem %3 ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>How a page of users names its total: total (the default) or total_count.</source>
        <translation>Como uma página de usuários nomeia o total: total (o padrão) ou total_count.</translation>
    </message>
    <message>
        <source>it is readable by others, and that cannot be changed</source>
        <translation>outros podem lê-lo, e isso não pode ser mudado</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>o programa está sendo encerrado</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 foi informado duas vezes.</translation>
    </message>
    <message>
        <source>--database %1: a path cannot begin with a colon. Put ./ before it, or leave the option out to keep nothing.</source>
        <translation>--database %1: um caminho não pode começar com dois-pontos. Coloque ./ antes, ou omita a opção para não guardar nada.</translation>
    </message>
    <message>
        <source>the file %1 was deleted or replaced while the sandbox runs. Put it back, or reset or restart the sandbox</source>
        <translation>o arquivo %1 foi excluído ou substituído enquanto a sandbox está em execução. Coloque-o de volta, ou redefina ou reinicie a sandbox</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be read: %2. Choose another file.</source>
        <translation>O banco de dados da sandbox %1 não pode ser lido: %2. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The sandbox database %1 cannot be used: it belongs to another program. Choose another file, or move that one away.</source>
        <translation>O banco de dados da sandbox %1 não pode ser usado: ele pertence a outro programa. Escolha outro arquivo ou mova esse para outro lugar.</translation>
    </message>
    <message>
        <source>they are damaged</source>
        <translation>elas estão danificadas</translation>
    </message>
    <message>
        <source>--database %1: the path is not written in the character set of this computer&apos;s language.</source>
        <translation>--database %1: o caminho não está escrito no conjunto de caracteres do idioma desta máquina.</translation>
    </message>
    <message>
        <source>The sandbox database %1 is in use by another sandbox: process %2 on %3. Stop that one, or choose another file. If it does not run any more, delete %4.</source>
        <translation>O banco de dados da sandbox %1 está em uso por outra sandbox: processo %2 em %3. Pare-a ou escolha outro arquivo. Se ela não estiver mais em execução, exclua %4.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1. Send it to a terminal, a pipe or a file that takes it.</source>
        <translation>Não é possível gravar na saída padrão: %1. Envie-a para um terminal, um pipe ou um arquivo que a aceite.</translation>
    </message>
    <message>
        <source>The lock file of the sandbox database %1 cannot be written: %2. Put that right, or choose another file.</source>
        <translation>Não é possível gravar o arquivo de bloqueio do banco de dados da sandbox %1: %2. Corrija isso ou escolha outro arquivo.</translation>
    </message>
</context>
</TS>
