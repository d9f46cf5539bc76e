# How far a fact can be trusted
facts-confidence-official = oficial
facts-confidence-official-meaning = A documentação ou o código da própria Zoho diz isso. Algumas páginas foram lidas por meio de uma cópia.
facts-confidence-rule = pela regra da Zoho
facts-confidence-rule-meaning = A documentação da Zoho indica as partes e a regra para combiná-las. Nenhuma fonte mostra esta combinação.
facts-confidence-reported = segundo relatos
facts-confidence-reported-meaning = Vem de terceiros ou de código público. Não é confirmado pela documentação da Zoho que conseguimos ler.
facts-confidence-inferred = por inferência
facts-confidence-inferred-meaning = Derivado de um padrão, de um plano ou de um só host relacionado. Nenhuma fonte o mostra em uso.
facts-confidence-conflicting = fontes divergentes
facts-confidence-conflicting-meaning = As fontes se contradizem. Verifique antes de confiar nisso.
facts-confidence-unverified = não verificado
facts-confidence-unverified-meaning = Visto somente em código público. Nenhuma página da Zoho que conseguimos ler o confirma.

# Notes on rows of data/*.toml
facts-note-center-us = O login pode começar aqui para usuários da Europa, da Austrália, da Índia, do Japão, da Arábia Saudita e do Canadá: segundo a lista da Zoho, eles são redirecionados ao próprio data center. Nenhuma lista diz isso para o Reino Unido, os Emirados Árabes Unidos, Singapura e zohohq.in. Na China, o login deve começar em accounts.zoho.com.cn.
facts-note-center-cn = A China é um sistema separado. O login deve começar em accounts.zoho.com.cn e, segundo relatos, um cliente de outro data center não chega até ele.
facts-note-center-ae = A página Multi-DC da Zoho não lista este data center. Segundo relatos, /oauth/serverinfo o indica; as páginas do WorkDrive e do Desk também.
facts-note-center-sg = A página Multi-DC da Zoho não lista este data center. Segundo relatos, /oauth/serverinfo o indica; a página do Desk também.
facts-note-center-inec = Um segundo data center indiano que, segundo relatos, o /oauth/serverinfo da Zoho indica. Só o servidor de contas dele é público. Obtenha os outros hosts das suas próprias páginas do Zoho.
facts-note-callback-eu-second = Encontrado somente em um plano, nunca em uso. Registre-o também: o API Console aceita vários URIs de redirecionamento.
facts-note-callback-in = Fontes públicas indicam os dois URIs para este data center. Registre ambos ou leia o correto no pop-up.
facts-note-callback-one-source = Só uma fonte pública o indica. Compare-o com a URL do pop-up antes de confiar nele.
facts-note-callback-no-source = Nenhuma fonte o indica. Leia o correto no pop-up antes de confiar nele.
facts-note-au-accounts = A página Multi-DC da Zoho e os SDKs dizem .com.au. Algumas outras páginas da Zoho indicam accounts.zoho.au. Não o use.
facts-note-ca-accounts = O Canadá usa zohocloud.ca para contas e apps, mas zohoapis.ca para APIs. Há código que usa accounts.zoho.ca, que não é o host da Zoho para o Canadá: no teste de um terceiro, não foi possível se conectar a ele.
facts-note-uk-accounts = Alguns guias indicam accounts.zoho.co.uk. A lista da própria Zoho diz accounts.zoho.uk.
facts-note-ae-app-domain = A página do Zoho WorkDrive indica o domínio. Os hosts de produtos nesse domínio aparecem somente em código público.
facts-note-inec-app-domain = Somente o host do Zoho Analytics, analyticsapi.zohohq.in, foi visto em código público.
facts-note-revoke = A Zoho tem dois endpoints de revogação. Este está nas páginas do CRM e não precisa de autenticação do cliente.
facts-note-revoke-token = A Zoho tem dois endpoints de revogação. Este está em páginas mais novas. Ele precisa do ID e do segredo do cliente em um cabeçalho Basic, exceto para clientes baseados em cliente, e de token_type=access_token para um token de acesso.
facts-note-inferred-host = Nenhuma lista de hosts indica este data center. Este host é derivado de uma regra.
facts-note-no-scopes = Nenhum escopo OAuth dele foi encontrado nas páginas ou no código que lemos.
facts-note-marketing-automation-host = A Zoho documenta somente a URL dos Estados Unidos. As URLs dos outros data centers vêm de código público.
facts-note-marketing-automation-call-2 = Uma resposta com o código 2401 (ainda não há lista) também prova que o token funciona. Nós inferimos isso.
facts-note-campaigns-call = Inferimos que a chamada precisa deste escopo.
facts-note-campaigns = Segundo relatos, as contas com a nova interface do Campaigns precisam da URL e dos escopos do Marketing Automation.
facts-note-books-call = A única chamada que não precisa de organization_id.
facts-note-invoice-call = Inferido a partir do Books e do Inventory.
facts-note-billing-call = Também precisa do ID da organização em um cabeçalho. A documentação indica o cabeçalho.
facts-note-billing-call-2 = Lista os IDs das organizações. Nenhuma fonte que lemos mostra o escopo.
facts-note-billing = Os escopos do Billing começam com o nome antigo dele, Subscriptions.
facts-note-desk-call = Inferimos que a chamada precisa deste escopo. Todas as outras chamadas precisam do cabeçalho orgId.
facts-note-desk-call-2 = Alternativa a Desk.basic.READ. Inferimos que a chamada o aceita.
facts-note-projects-host-1 = A versão mais antiga da API.
facts-note-projects-call = Documentada para a versão mais antiga da API. A mesma chamada da versão 3 não está confirmada.
facts-note-projects = Os tokens do Projects e do BugTracker não são intercambiáveis.
facts-note-analytics-host = No data center indiano de zohohq.in, o código público usa analyticsapi.zohohq.in.
facts-note-analytics = As operações dos escopos estão documentadas em letras minúsculas.
facts-note-people = O prefixo está em letras maiúsculas. ZohoPeople também é usado.
facts-note-accounts-call = Funciona com qualquer token que tenha este escopo. Segundo relatos, se solicitado junto com o escopo profile, retorna INVALID_OAUTHSCOPE.
facts-note-sheet-call = O caminho foi visto em uso. O parâmetro method não está confirmado. Diz-se que POST também funciona.
facts-note-writer-call = A fonte não mostra o escopo para este caminho.
facts-note-writer = Muitas vezes solicitado junto com escopos de ZohoPC, WorkDrive, ZohoSign e ZohoSearch.
facts-note-bookings-call = Apesar do nome, o escopo também inclui a leitura.
facts-note-bookings = O prefixo está em letras minúsculas.
facts-note-forms-host = Nenhuma referência REST oficial foi encontrada.
facts-note-salesiq = O prefixo não começa com Zoho.
facts-note-lens = GET /user mostraria se um token funciona, mas nenhuma fonte mostra o escopo.
facts-note-backstage = O prefixo está em letras minúsculas. A fonte une os escopos com espaços.
facts-note-contracts = O prefixo está em letras minúsculas e não começa com Zoho.
facts-note-learn = Todo caminho documentado precisa do nome da rede.
facts-note-connect = O prefixo é o nome antigo do produto, Pulse, em letras minúsculas.
facts-note-pagesense = O prefixo não começa com Zoho. Toda chamada precisa dos nomes do portal e do projeto.
facts-note-catalyst = Também foram vistos escopos unidos com espaços, com o tipo de concessão client_credentials. A página do produto sobre data centers indica accounts.zoho.au, que está errado.
facts-note-payroll-host = O caminho não está confirmado, e somente o host indiano foi visto.
facts-note-payroll = Nenhuma referência oficial foi encontrada. Uma integração une os escopos com espaços.
facts-note-payments-host-1 = O sandbox. Os escopos dele começam com ZohoPaySandbox.
facts-note-payments = Tem uma página de consentimento própria: /oauth/v2/org/auth, com um cliente do tipo ORG.
facts-note-notebook = O prefixo não começa com Zoho. A documentação vinculada aqui é de terceiros.
facts-note-voice = Nenhuma chamada sem efeitos colaterais está confirmada. POST /sms/send precisa de ZohoVoice.sms.CREATE e envia uma mensagem.
facts-note-iot = O prefixo termina em letras maiúsculas. A documentação indica os servidores de contas de com, eu, in, sa e com.au.
facts-note-zeptomail = O prefixo começa com Z maiúsculo. zeptomail também é usado.
facts-note-apptics = O único escopo conhecido dele é JProxy.jmobileapi.ALL.
facts-note-contacts = Nenhuma página oficial sobre os escopos foi encontrada.
facts-note-manageengine-servicedesk-plus-cloud-host = A lista da Zoho tem nove data centers. Outras regiões têm hosts próprios, como servicedeskplus.uk e, na China, servicedeskplus.cn.
facts-note-manageengine-servicedesk-plus-cloud-host-1 = A forma com o nome do portal.
facts-note-manageengine-servicedesk-plus-cloud = Os hosts não estão em domínios da Zoho. Também foram vistos escopos unidos com espaços.
facts-note-site24x7 = Os hosts não estão em domínios da Zoho. As operações são escritas All, Create, Read, Update, Delete.
facts-note-trainercentral = A API fica na URL da própria academia, com o ID da organização: { "{" }URL da academia{ "}" }/api/v4/{ "{" }orgId{ "}" }.
facts-note-qntrl = O host não está em domínios da Zoho.
facts-note-vertical-solutions = Usa os escopos e as chamadas do Zoho CRM. Tem uma página de consentimento própria: /clientoauth/v2/{ "{" }PORTAL_ID{ "}" }/auth no servidor de contas.
facts-note-zohosearch = Escopos complementares: são solicitados com os do CRM, do WorkDrive, do Writer e outros.
facts-note-zohofiles = Escopos complementares: são solicitados com os do CRM, do WorkDrive, do Projects e do Writer.
facts-note-dataprep = As páginas da Zoho indicam as URLs (https://www.zohoapis.com/dataprep/v1), mas nenhum escopo dele foi encontrado.
facts-note-office-integrator = Usa uma chave de API, não escopos OAuth.
facts-note-zia-agents = Cada agente mostra o escopo na própria tela. Não há lista.

# The calls that the page makes itself
facts-call-account = Conta Zoho: o nome e o endereço de e-mail da pessoa
facts-call-crm-org = CRM: a organização
facts-call-crm-user = CRM: a pessoa como usuário do CRM
facts-call-crm-modules = CRM: a lista de módulos
facts-call-books = Books: as organizações
facts-call-desk = Desk: as organizações
facts-call-marketing = Marketing Automation: as listas de e-mail
facts-call-campaigns = Campaigns: as listas de e-mail
facts-call-other = Dados do produto

# Which data center a text comes from
facts-infer-code = “{ $code }” é o código de localização do data center { $center }.
facts-infer-location = location={ $code } é o código do data center { $center }.
facts-infer-location-unknown = location={ $code } não é um código de localização que conheçamos.
facts-infer-nested = O texto tem URLs dentro de URLs. Somente { $most } níveis foram lidos.
facts-infer-user-info = A URL tem uma parte antes de @; por isso, o host real é { $host }. Ela não foi usada.
facts-infer-backslash = A URL tem uma barra invertida; por isso, o host real é { $host }. Ela não foi usada.
facts-infer-general = { $host } é um site público da Zoho. Ele não mostra onde está a sua organização.
# $role: what the host is for.
facts-infer-host = { $role ->
    [accounts] { $host } é o servidor de contas do data center { $center }.
    [api] { $host } é o domínio de API do data center { $center }.
    [api-environment] { $host } é o domínio de API de um sandbox ou de uma organização de desenvolvedor no data center { $center }.
    [console] { $host } é o API Console do data center { $center }.
    [crm] { $host } é o Zoho CRM no data center { $center }.
    [callback] { $host } recebe as respostas das conexões no data center { $center }.
    [upload] { $host } é o host de upload do data center { $center }.
   *[app] { $host } pertence ao data center { $center }.
}
facts-infer-host-shared = { $host } é o servidor de contas do data center { $center }, mas usuários de outros data centers também podem começar ali.
