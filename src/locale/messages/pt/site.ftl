# Translated for this project by a language model; no speaker of Portuguese has reviewed it yet.
# The wording is that of Brazil, as CLDR has it for a bare `pt`.

## Around every page
site-skip = Ir para o conteúdo
site-menu = Menu
site-languages = Idiomas
site-pages = Páginas deste site
site-survey-pages = Páginas deste estudo
site-home = Início
site-published-by = Publicado por
site-no-tracking = Este site não usa cookies, não conta as visitas e não pede nada a outros sites.
site-accessibility = Declaração de acessibilidade
site-updated = Atualizado
site-quoted = “{ $text }”

## Surveys
site-surveys = Pesquisas
site-about = Sobre o estudo
site-questionnaire = Questionário
site-results = Resultados
site-data = Dados
site-responses = { $count ->
    [one] { $count } pessoa respondeu
   *[other] { $count } pessoas responderam
}
site-responses-few = Menos de { $least } pessoas responderam
site-responses-none = Ainda não há respostas

## About the study
site-purpose = Objetivo
site-purpose-is = Objetivo: { $purpose }
site-population = A quem se perguntou
site-mode = Como
site-mode-self = As próprias pessoas preencheram o questionário
site-mode-interview = Entrevistas: alguém fez as perguntas e anotou as respostas
site-mode-mixed = Algumas pessoas foram entrevistadas; outras preencheram elas mesmas o questionário
site-fieldwork = Quando
site-answers = Respostas
site-response-rate = Taxa de resposta
site-sample = Incerteza
site-sample-yes = As pessoas perguntadas são uma amostra aleatória. As porcentagens têm intervalos de 95% (Wilson): se amostras fossem tiradas de novo e de novo, 95% de seus intervalos conteriam a proporção entre todas as pessoas de quem a amostra foi tirada. As diferenças são testadas uma a uma, sem correção pelo número de testes: entre muitos, alguns dão resultado só por acaso.
site-sample-no = Não foi tirada uma amostra aleatória. Por isso não há erro de amostragem para dar um intervalo, e as diferenças não são testadas.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } de { $invited } pessoa convidada)
   *[other] { $share } ({ $count } de { $invited } pessoas convidadas)
}
site-invited = { $invited ->
    [one] { $invited } pessoa foi convidada
   *[other] { $invited } pessoas foram convidadas
}
site-questionnaire-read = O questionário inteiro, como as pessoas o viram:
site-questionnaire-print = Para imprimir e preencher à mão (PDF):
site-version = Versão do questionário:
site-anonymity = Como o anonimato é mantido
site-anonymity-intro = Poucas pessoas respondem a uma pesquisa como esta, por isso um único número pode apontar para uma delas. Estas regras garantem que isso não aconteça:
site-anonymity-numbers = Só os números destas páginas são publicados. O que uma pessoa respondeu não é.
site-anonymity-count = Um número de pessoas menor que { $least } não é mostrado.
site-anonymity-base = { $least ->
    [one] Nada é detalhado para um grupo de menos de { $least } pessoa.
   *[other] Nada é detalhado para um grupo de menos de { $least } pessoas.
}
site-anonymity-same = Quando todas as pessoas de um grupo deram a mesma resposta, isso também não é mostrado: diria o que cada uma delas respondeu.
site-anonymity-subtract = Alguns números maiores também estão ocultos, para que não se possa calcular os pequenos por subtração.
site-anonymity-derived = As porcentagens, o comprimento das barras e as frases são feitos só com os números mostrados. Um número oculto não está em nenhum lugar destas páginas, nem nos arquivos.
site-anonymity-sensitive = As respostas a estas perguntas nunca são combinadas entre si: { $questions }.
site-anonymity-rules = Algumas respostas a estas perguntas não seguem as regras do questionário e foram mantidas como estão: { $questions }. Os números são protegidos sem supor que essas regras foram seguidas.
site-risk = Este estudo é publicado com regras menos rígidas do que sua proteção pede. O motivo informado:
site-hidden = O que está oculto
site-hidden-none = Com estas regras, não foi preciso ocultar nada.
site-hidden-some = Com estas regras, alguns números estão ocultos. Eles estão marcados com [c] nestas figuras:
site-hidden-count = { $count ->
    [one] { $count } número
   *[other] { $count } números
}

## Results
site-results-none = Ainda não há respostas. Os resultados estarão aqui.
site-contents = Conteúdo
site-key-findings = O essencial
site-by-question = Pergunta a pergunta
site-computed = Calculado a partir das respostas
site-not-shown = O que não se pode mostrar
site-not-shown-intro = Nestas figuras há tantos números ocultos, para proteger quem respondeu, que nada se pode dizer.
site-figure-numbers = A figura e os seus números
site-figure = Figura { $number }
site-numbers = Os números em uma tabela
site-csv = Baixar como CSV
site-cite = Citação para copiar
site-take = Baixar os resultados
site-workbook = Todas as tabelas num livro de cálculo (XLSX)
site-booklet = Todas as figuras com suas tabelas, para imprimir em preto e branco (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } página, { $size } kB
   *[other] { $pages } páginas, { $size } kB
}

## In people's own words
site-voices = Nas palavras das próprias pessoas
site-voices-about = Trechos do que as pessoas disseram, escolhidos pelo assunto e lidos antes, para que nenhum nome ou lugar denuncie alguém. Só se diz algo de quem fala quando pelo menos { $least ->
    [one] { $least } pessoa tem isso em comum.
   *[other] { $least } pessoas têm isso em comum.
}
site-voices-themes = Foi disto que as pessoas falaram. Tão poucas participaram que suas palavras não são publicadas.
site-voices-roles = As pessoas referidas pela sua função deram o seu consentimento.

## Data
site-data-intro = Os números por trás de cada figura e o que cada variável significa. Tudo passou pela mesma proteção que as figuras.
site-files = Os números, figura por figura
site-mark-c = oculto para proteger quem respondeu
site-mark-z = sem porcentagem aqui
site-mark-x = não calculado: alguns de seus números estão ocultos
site-codebook = Livro de códigos
site-codebook-intro = Cada variável: seu nome, a pergunta de onde vem e os valores que pode ter.
site-variable = Variável
site-question = Pergunta
site-values = Valores
site-kind-ordered = uma resposta, em ordem
site-kind-category = uma resposta
site-kind-tick = marcado ou não
site-kind-rank = lugar em uma ordem
site-kind-integer = número inteiro
site-kind-decimal = número
site-kind-year = ano
site-kind-month = mês
site-kind-date = data
site-kind-text = texto

## Reports, their sources, statistics of others, and the search
site-first-wave = As respostas da primeira medição, { $wave }, salvo indicação em contrário na figura
site-edition = Edição { $number }
site-edition-changed = Desde a edição anterior, estas figuras mudaram:
site-edition-same = Nesta página nada mudou desde a edição anterior.
site-glossary = Glossário
site-points = { $count ->
    [one] { $number } ponto percentual
   *[other] { $number } pontos percentuais
}
site-references = Referências
site-report-pdf = O relatório para imprimir (PDF)
site-report-short = O relatório em resumo
site-report-whole = O relatório completo
site-other-language = Esta página está noutra língua: { $language }.
site-search = Pesquisar
site-search-found = Encontrados: #
site-search-nothing = Nada encontrado. Tente com menos palavras ou com parte de uma palavra.
site-search-words = Palavras a procurar
site-series-apart = A maior diferença: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $first } em { $from }, { $last } em { $to }.
site-series-most = { $name }: o valor mais alto é o de “{ $row }”, { $value }.
site-series-once = { $name }: { $value } em { $at }.
site-source = Fonte:
site-statistics = Estatísticas
site-statistics-intro = Números publicados noutros lugares, cada um com a sua fonte. São mostrados tal como lá estão.
site-table = Tabela { $number }
