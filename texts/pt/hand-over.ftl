# The sheet for whoever takes a connection over.

hand-over-title = Transferência: { $service }
hand-over-untitled = Transferência de uma conexão do Zoho CRM
hand-over-made = Criada com o Zoho OAuth Workbench. Não contém nenhum segredo.

hand-over-people = Preencher à mão
hand-over-authorized-by = Autorizada por
hand-over-account = Conta Zoho (endereço de e-mail)
hand-over-date = Autorizada em
hand-over-client-account = Cliente registrado com a conta
hand-over-successor = Administrador que pode reconectá-la

hand-over-connection = Conexão
hand-over-runs-as = Executada como
hand-over-runs-shared = A conta que a autorizou: toda função que usa a conexão age como essa conta.
hand-over-runs-each = Cada usuário, que entra com a própria conta.

hand-over-access = O que ela pode acessar
hand-over-access-none = Nenhum escopo selecionado.
hand-over-scope = { $name }
hand-over-scope-unknown = Não está no catálogo de escopos desta página.

hand-over-leaves = Se a pessoa que a autorizou sair da organização
hand-over-stops = O que é afetado
hand-over-stops-shared = Os tokens pertencem à conta que autorizou a conexão. Se essa conta for desativada ou perder o acesso a um app, é de esperar que as chamadas falhem até que alguém autorize a conexão novamente. Reconecte-a antes que a conta seja encerrada.
hand-over-stops-each = É de esperar que falhem somente as chamadas desse usuário. Os outros usuários entraram com as próprias contas.
hand-over-client = Cliente
hand-over-client-said = Verifique quem pode abrir o cliente no API Console. O Client Secret dele é necessário para configurar o serviço novamente.

hand-over-again = Reconectar e revogar
hand-over-reconnect = Reconectar
hand-over-reconnect-said = Vá até { $path } e autorize a conexão novamente com a conta que deve executá-la. Se a página não oferecer uma forma de fazer isso, exclua a conexão e crie-a novamente com o mesmo nome do link, que as funções usam.
hand-over-revoke = Revogar
hand-over-revoke-said = Revogue ou exclua a conexão no Zoho CRM. O usuário também pode remover o app na própria conta Zoho, em Sessions > Connected Apps (segundo relatos, não verificado).
hand-over-revoke-delete = Se o cliente não serve para mais nada, exclua-o no API Console.
