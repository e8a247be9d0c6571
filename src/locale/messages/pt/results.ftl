# Translated for this project by a language model; no speaker of Portuguese has reviewed it yet.
# The wording is that of Brazil, as CLDR has it for a bare `pt`.

## Names of columns and rows
results-answer = Resposta
results-item = Item
results-people = Pessoas
results-percent = Porcentagem
results-n = Responderam (n)
results-mean = Pontuação média
results-mean-number = Média
results-deviation = Desvio-padrão
results-halfway = Mediana
results-total = Todas as pessoas que participaram
results-total-group = Todas as pessoas do grupo
results-all = Todas as pessoas
results-no-group = Não se sabe
results-refused = Preferiu não responder
results-dont-know = Não sabe
results-not-applicable = Não se aplica
results-skipped = Sem resposta
results-not-asked = Não perguntado
results-class-under = menos de { $to }
results-class-over = { $from } ou mais
results-class-all = qualquer número
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = “{ $text }”
results-or = { $a } ou { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } de { $whole }

## The base
results-answered = { $asked ->
    [one] Responderam: { $answered } de { $asked } pessoa perguntada.
   *[other] Responderam: { $answered } de { $asked } pessoas perguntadas.
}
results-answered-all = { $asked ->
    [one] Respondeu { $asked } pessoa de { $asked }.
   *[other] Todas as { $asked } pessoas responderam.
}
results-answered-only = { $answered ->
    [one] { $answered } pessoa respondeu.
   *[other] { $answered } pessoas responderam.
}
results-answered-hidden = O número de pessoas que responderam está oculto para protegê-las.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] { $all } pessoa participou.
   *[other] { $all } pessoas participaram.
}
results-each-answered = { $answered ->
    [one] { $answered } pessoa respondeu a cada linha.
   *[other] { $answered } pessoas responderam a cada linha.
}
results-between = Entre { $least } e { $most } pessoas responderam a cada linha.
results-some-hidden = O número de pessoas que responderam a cada linha (n) está ao lado dela; alguns desses números estão ocultos.
results-few = Poucas respostas: uma diferença de algumas pessoas diz pouco.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } pessoa
   *[other] { $count } pessoas
}
results-of-everyone = { $all ->
    [one] { $count } de { $all } pessoa que participou
   *[other] { $count } das { $all } pessoas que participaram
}
results-of-base = { $base ->
    [one] { $count } de { $base } pessoa
   *[other] { $count } de { $base } pessoas
}
results-of-base-percent = { $base ->
    [one] { $count } de { $base } pessoa ({ $percent })
   *[other] { $count } de { $base } pessoas ({ $percent })
}
results-most-common = A resposta mais comum é { $answer }: { $number }.
results-most-common-tie = As respostas mais comuns são { $answer }: { $number } cada uma.
results-most-common-shown = Das respostas que podem ser mostradas, a mais comum é { $answer }: { $number }.
results-most-common-tie-shown = Das respostas que podem ser mostradas, as mais comuns são { $answer }: { $number } cada uma.
results-largest-group = O maior grupo é { $answer }: { $number }.
results-largest-group-tie = Os maiores grupos são { $answer }: { $number } cada um.
results-largest-group-shown = Dos grupos que podem ser mostrados, o maior é { $answer }: { $number }.
results-largest-group-tie-shown = Dos grupos que podem ser mostrados, os maiores são { $answer }: { $number } cada um.
results-chosen-most = Mais escolhido: { $answer }, por { $number }.
results-chosen-most-tie = Mais escolhidos: { $answer }, cada um por { $number }.
results-chosen-most-shown = Das respostas que podem ser mostradas, a mais escolhida: { $answer }, por { $number }.
results-chosen-most-tie-shown = Das respostas que podem ser mostradas, as mais escolhidas: { $answer }, cada uma por { $number }.
results-named-most = Mais referido: { $answer }, por { $number }.
results-named-most-tie = Mais referidos: { $answer }, cada um por { $number }.
results-named-most-shown = Das respostas que podem ser mostradas, a mais referida: { $answer }, por { $number }.
results-named-most-tie-shown = Das respostas que podem ser mostradas, as mais referidas: { $answer }, cada uma por { $number }.
results-nobody = Ninguém escolheu nenhuma destas respostas.
results-hidden = Os números estão ocultos para proteger quem respondeu.
results-mostly-hidden = Muitos números estão ocultos para proteger quem respondeu; o que pode ser mostrado está abaixo.
results-same = Os grupos não diferem no que pode ser mostrado.
results-place = Lugar { $place }
results-differs = Os grupos diferem mais em { $answer }: { $groups }.
results-differs-shown = No que pode ser mostrado, os grupos diferem mais em { $answer }: { $groups }.
results-alike = Quase igual em todos os grupos. A maior diferença está em { $answer }: { $groups }.
results-alike-shown = Do que se pode mostrar, quase igual em todos os grupos. A maior diferença está em { $answer }: { $groups }.
results-mean-differs = A média difere entre os grupos: { $groups }.
results-mean-alike = A média é quase a mesma em todos os grupos: { $groups }.
results-mean-groups = A média por grupo, onde se pode mostrar: { $groups }.
results-median-groups = A mediana por grupo: { $groups }.
results-median-same = A mediana é a mesma em todos os grupos: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Não é possível comparar os grupos: números demais estão ocultos para proteger quem respondeu.
results-scale-one = Resposta { $answers }: { $number }.
results-scale-only = No que pode ser mostrado, { $item }: resposta { $answers }, { $number }.
results-scale-items = { $answers } é mais comum em { $best }; menos comum em { $least }.
results-scale-items-shown = No que pode ser mostrado, { $answers } é mais comum em { $best }; menos comum em { $least }.
results-scale-equal = { $answers } é igualmente comum em tudo o que pode ser mostrado.
results-scale-alike = { $answers } é quase igualmente frequente em tudo: mais para { $best }; menos para { $least }.
results-median = A resposta mediana é { $answer }: pelo menos metade respondeu isto ou menos, e pelo menos metade isto ou mais.
results-placed-first = Mais vezes em primeiro lugar: { $answer }.
results-placed-first-shown = Do que pode ser mostrado, mais vezes em primeiro lugar: { $answer }.
results-set-aside = Não contados aqui: { $reasons }.
results-gave-answer = { $asked ->
    [one] Deram uma resposta: { $given } de { $asked } pessoa perguntada.
   *[other] Deram uma resposta: { $given } de { $asked } pessoas perguntadas.
}
results-gave-answer-only = { $given ->
    [one] { $given } pessoa deu uma resposta.
   *[other] { $given } pessoas deram uma resposta.
}

## Notes
results-several-percent = Porcentagem das pessoas. A soma passa de 100 porque era possível dar várias respostas.
results-several-percent-only = Porcentagem das pessoas. Era possível dar várias respostas.
results-several-people = Número de pessoas. Era possível dar várias respostas, por isso uma pessoa pode ser contada mais de uma vez.
results-coded-percent = Porcentagem das pessoas. A soma passa de 100 porque uma pessoa pode ser contada em vários temas.
results-coded-percent-only = Porcentagem das pessoas. Uma pessoa pode ser contada em vários temas.
results-coded-people = Número de pessoas. Uma pessoa pode ser contada em vários temas.
results-rank-first = O desenho mostra quantas pessoas colocaram cada item em primeiro lugar; todos os lugares estão na tabela.
results-counts-only = Números de pessoas, sem porcentagens: menos de 30 pessoas responderam, ou há menos de 30 no menor grupo.
results-counts-hidden = Números de pessoas, sem porcentagens: o número de pessoas que responderam está oculto.
results-rounding = A soma pode não dar 100 por causa do arredondamento.
results-key-hidden = Oculto
results-hatched = Hachurado: as respostas ocultas, juntas.
results-median-note = Mediana: { $answer }.
results-mean-note = Média: { $mean }.
results-quartiles = A metade central das respostas: de { $low } a { $high } (quartis).
results-mean-change = Variação média
results-mean-change-note = Variação média: { $mean }.
results-deviation-note = Desvio-padrão: { $deviation }.
results-halfway-note = Mediana: { $median }.
results-mark-c = { $mark } Oculto para proteger quem respondeu. Alguns números maiores também estão ocultos, para que não se possa calcular os pequenos.
results-mark-z = { $mark } Sem porcentagem aqui: as porcentagens são das pessoas que responderam.
results-mark-x = { $mark } Não calculado: alguns de seus números estão ocultos.

## A random sample
results-interval = Intervalo de 95%
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Depois de cada porcentagem: seu intervalo de 95%.
results-weighted = Porcentagem ponderada
results-weighted-mean = Média ponderada
results-weighted-mean-note = Média ponderada: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; ponderado { $weighted })
results-weighted-note = As porcentagens do gráfico são ponderadas: quem representa mais pessoas conta mais. Os números de pessoas e as porcentagens nas frases não são ponderados.
results-test-groups = Os grupos diferem mais do que seria provável só por acaso ({ $test }).
results-test-groups-chance = Diferenças tão grandes entre grupos podem bem surgir só por acaso ({ $test }).
results-test-means = As médias dos dois grupos distam { $difference }, mais do que seria provável só por acaso ({ $test }).
results-test-means-chance = As médias dos dois grupos distam { $difference }, o que pode bem surgir só por acaso ({ $test }).
results-test-improved = Mais pessoas melhoraram do que pioraram, e a diferença é maior do que seria provável só por acaso ({ $test }).
results-test-worse = Mais pessoas pioraram do que melhoraram, e a diferença é maior do que seria provável só por acaso ({ $test }).
results-test-change-chance = Uma diferença tão grande entre quantas pessoas melhoraram e quantas pioraram pode bem surgir só por acaso ({ $test }).
results-test-chi = qui-quadrado = { $statistic }, gl = { $df }, { $p }; V de Cramér = { $v }
results-test-fisher = teste exato de Fisher, { $p }; V de Cramér = { $v }
results-test-welch = t de Welch = { $t }, gl = { $df }, { $p }; d de Cohen = { $d }
results-test-sign = teste dos sinais, { $improved } contra { $worse }, { $p }
results-test-rough = Alguns números são tão pequenos que p serve só de orientação.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Melhorou
results-unchanged = Sem alteração
results-worse = Piorou
results-over-waves = { $what }: em cada medição
results-change-latest = { $what }: mudança da primeira para a última medição
results-change-each = { $what }: mudança desde a primeira medição
results-same-people = { $what }: as mesmas pessoas, primeira e última medição
results-attrition = { $what }: com ou sem nova medição
results-attrition-base = Na primeira medição: as pessoas que foram medidas de novo e as que não foram.
results-followed = Com nova medição
results-lost = Sem nova medição
results-others = As outras
results-rounds-number = Número: { $what }
results-rounds-ever = Pelo menos uma vez: { $what }
results-coded = De que tratam as respostas, tal como os investigadores as leram: { $what }
results-coded-section = Pelas próprias palavras, por tema
results-nights-until = Em noites completas. O que não terminou é contado até { $day }.
results-nights-ended = Em noites completas. O que não terminou não é contado.
results-age-on = Idade em { $day }.
results-latest = Última medição
results-not-measured = Não medido
results-measured-both = Medidas das duas vezes: { $both } de { $all }. São as mesmas pessoas.
results-measured = Nem todas são as mesmas pessoas; n está ao lado de cada linha.
results-course = { $answers }: { $waves }.
results-change = Desde a primeira medição: { $outcomes }.
results-most-improved = O que mais vezes melhorou: { $item }, { $number }.
results-most-worse = O que mais vezes piorou: { $item }, { $number }.
results-counts-from = Uma diferença conta como mudança a partir de { $number }.
results-reliable-change = É pouco provável que uma diferença tão grande venha só da incerteza da medição (mudança fiável, Jacobson e Truax; fiabilidade { $reliability }, desvio-padrão { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = pelo menos { $number }
results-at-most = no máximo { $number }
results-from-to = entre { $low } e { $high }
results-ranges = Dois números com um traço no meio são um intervalo: o número verdadeiro é um dos dois ou está entre eles. Ele não é dado com mais exatidão para proteger quem respondeu. Num desenho, a parte cheia de uma barra é o mínimo que o número pode ser; a parte listrada pode existir ou não.
results-key-open = Não informado com exatidão
results-hatched-open = Listrado: pessoas cujas respostas só são dadas como intervalos.
results-differ-on = Os grupos diferem em { $answer }: { $groups }.
results-largest-of = O maior número é de um destes: { $answers }.
results-largest-of-shown = No que pode ser mostrado, o maior número é de um destes: { $answers }.
results-scale-best = { $answers } é mais comum em { $best }.
results-scale-worst = { $answers } é menos comum em { $least }.
