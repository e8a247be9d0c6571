# Translated for this project by a language model; no speaker of Portuguese has reviewed it yet.
# Texts marked "in the page" are filled in by the page's script: no plural forms in them.
# The wording is that of Brazil, as CLDR has it for a bare `pt`.

# Before the first question
form-language = Idioma
form-skip = Ir para as perguntas
form-exit = Sair desta página
form-before = Antes de começar
form-minutes = { $minutes ->
    [one] Leva cerca de { $minutes } minuto.
   *[other] Leva cerca de { $minutes } minutos.
}
form-by = Entregue até { $date }.
form-untranslated = As perguntas não foram traduzidas para o português.
form-before-choice = Você decide. Pode pular qualquer pergunta e parar a qualquer momento.
form-before-sealed = Suas respostas ficam nesta página até você terminar. Depois, são trancadas em um arquivo que só as pessoas responsáveis por este estudo podem abrir.
form-before-plain = Suas respostas ficam nesta página até você terminar. Depois, são salvas em um arquivo. O arquivo não é trancado: qualquer pessoa que o obtiver pode lê-lo.
form-before-device = A página em si não guarda nada e não envia nada. Mas sua visita pode ser vista no histórico do navegador, e o arquivo salvo, entre os downloads, até você apagá-los.
form-before-exit = Para sair imediatamente, aperte “{ $button }” ou três vezes a tecla Shift. O que você respondeu é apagado.
form-before-leave = Para parar, feche a página. O que você respondeu então se perde.
form-no-script = Os scripts estão desativados aqui, por isso esta página não pode salvar suas respostas. Você pode ler todas as perguntas abaixo ou imprimi-las e responder no papel.
form-no-crypto = Suas respostas não podem ser trancadas aqui, porque a página não veio por uma conexão protegida. Salve a página e abra-a no seu próprio aparelho, ou imprima-a e responda no papel.
form-keys = Para quem quiser conferir: as chaves
form-keys-how = As respostas são trancadas com estas chaves. Compare-as com as que o estudo lhe deu. Se uma chave for diferente, não responda aqui.
form-about = Sobre este estudo
form-notice = Sobre os seus dados
form-notice-controller = Responsável pelos dados
form-notice-basis = Base legal
form-notice-contact = Perguntas e reclamações
form-notice-kept = Guardados até
form-section = Parte { $number }

# Answering
form-or = ou
form-clear = Apagar esta resposta
form-choose-any = Escolha todas as opções que se aplicam.
form-choose-exactly = { $count ->
    [one] Escolha { $count } opção.
   *[other] Escolha { $count } opções.
}
form-choose-at-least = { $least ->
    [one] Escolha { $least } opção ou mais.
   *[other] Escolha { $least } opções ou mais.
}
form-choose-at-most = { $most ->
    [one] Escolha no máximo { $most } opção.
   *[other] Escolha no máximo { $most } opções.
}
form-choose-between = Escolha de { $least } a { $most }.
form-missing-refused = Prefiro não responder
form-missing-dont-know = Não sei
form-missing-not-applicable = Não se aplica a mim
form-error-whole-between = Escreva um número inteiro de { $from } a { $to }.
form-error-from = Escreva { $from } ou um número maior.
form-error-to = Escreva { $to } ou um número menor.
form-other-which = (escreva aqui)
form-no-names = Por favor, não escreva nomes nem nada que mostre quem é alguém.
form-date-day = Dia
form-date-month = Mês (número)
form-date-year = Ano
form-rank-how = Coloque em ordem, começando pelo mais importante.
form-round-more = Adicionar mais um
form-round-less = Remover
form-round-paper = Há mais de um? Responda a estas perguntas em uma nova folha para cada um.

# In the page: answering
form-chosen = Opções escolhidas: { $chosen }
form-chosen-of = Opções escolhidas: { $chosen } de { $most }
form-solo = “{ $choice }” foi escolhido. Suas outras escolhas foram desfeitas.
form-rank-pick = Escolher como próximo
form-rank-place = Número { $place } de { $places }
form-rank-up = Mover para cima
form-rank-down = Mover para baixo
form-rank-out = Tirar
form-round = Número { $round }
form-listen = Ouvir
form-listen-stop = Parar

# In the page: moving on
form-start = Começar
form-next = Avançar
form-back = Voltar
form-save = Salvar minhas respostas
form-part = Parte { $part } de { $parts }
form-review-none = Sem resposta
form-review-change = Mudar
form-review-return = Voltar a todas as respostas

# In the page: something to put right
form-errors = Por favor, veja de novo estas respostas
form-error-prefix = Erro:
form-error-exactly = Você escolheu { $chosen }. Escolha { $count }.
form-error-at-least = Você escolheu { $chosen }. Escolha { $least } ou mais.
form-error-at-most = Você escolheu { $chosen }. Escolha no máximo { $most }.
form-error-or-none = Ou deixe tudo em branco e continue.
form-error-constraint = Esta resposta não combina com a pergunta. Mude-a ou deixe em branco.
form-error-whole = Escreva um número inteiro com algarismos, por exemplo 3.
form-error-number = Escreva um número com algarismos, por exemplo 2,5.
form-error-date = Essa data não existe. Escreva números, por exemplo { $example }. O que você não souber pode ficar em branco.
form-error-rank = Escreva os números a partir de 1, cada um só uma vez.
form-error-twice = Isto não é o que foi digitado da primeira vez. Olhe o papel e digite de novo.
form-soft = Você gostaria de responder a isto? Se não, é só continuar.

# Handing in
form-review = Confira suas respostas
form-review-how = Nada foi salvo ainda. Você pode mudar qualquer resposta; o que você pulou pode ficar em branco.
form-finish = Concluir
form-finish-sealed = Quando você apertar o botão, suas respostas serão trancadas e salvas como um arquivo neste aparelho. Entregue o arquivo como lhe foi explicado.
form-finish-plain = Quando você apertar o botão, suas respostas serão salvas como um arquivo neste aparelho. Entregue o arquivo como lhe foi explicado. Lembre-se de que qualquer pessoa que abrir o arquivo pode lê-lo.
form-finish-paper = Para entregar em papel: imprima esta página, preencha-a com caneta e entregue-a à pessoa que lhe pediu, ou coloque-a onde lhe foi indicado.
form-thanks = Agradecemos
form-thanks-file = Salvo como { $file }
form-thanks-next = Entregue o arquivo como lhe foi explicado e depois apague-o deste aparelho. O questionário está em branco de novo.
form-save-again = Salvar o arquivo de novo
form-thanks-share = Compartilhar o arquivo
form-close = Fechar
form-failed = Não foi possível salvar as respostas. Nada se perdeu: tente de novo.

# Interviewers
form-interviewer = Para entrevistadores e para digitar questionários em papel
form-interviewer-sealed = Pergunte a várias pessoas, uma depois da outra, neste aparelho. Cada questionário respondido é trancado no momento em que termina; ninguém pode abri-lo aqui, nem você. No final, você salva todos em um só arquivo.
form-interviewer-plain = Pergunte a várias pessoas, uma depois da outra, neste aparelho. Esta pesquisa não tem chave, por isso as respostas podem ser lidas até serem salvas, e também no arquivo.
form-interviewer-start = Entrevistar várias pessoas
form-interviewer-done = Terminados e ainda não salvos: { $count }
form-interviewer-save = Salvar todos em um só arquivo
form-interviewer-end = Parar de entrevistar
form-entry-end = Parar de digitar
form-interviewer-lose = Terminados e ainda não salvos: { $count }. Sair sem salvar?
form-entry = Digite questionários preenchidos em papel. O questionário inteiro está em uma página: Tab e as setas movem, a barra de espaço escolhe, Ctrl e Enter concluem um questionário.
form-entry-twice = Digitar cada questionário duas vezes e comparar
form-entry-start = Digitar questionários em papel
form-entry-done = Concluir este questionário
form-interviewer-twice = Agora digite o mesmo questionário mais uma vez.

# Leaving at once
form-exit-title = Nova página
