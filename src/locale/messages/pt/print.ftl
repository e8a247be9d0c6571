# Translated for this project by a language model; no speaker of Portuguese has reviewed it yet.
# The wording is that of Brazil, as CLDR has it for a bare `pt`.

# Every sheet
print-page = Página { $page } de { $pages }
print-version = versão { $version }
print-variant-standard = padrão
print-variant-large = letras grandes
print-variant-bilingual = dois idiomas
print-variant-pictorial = com figuras
print-variant-guide = guia de entrevista
print-continued = continuação

# First page
print-asker = Quem pergunta: { $publisher }.
print-contact = Tem perguntas sobre o questionário? { $contact }
print-points-title = Antes de começar
print-voluntary = Você decide se participa. Pode pular qualquer pergunta e parar a qualquer momento.
print-anonymous = Não escreva seu nome. Ninguém vai saber quais respostas são suas.
print-hand-in = Quando terminar, dobre as folhas e coloque-as na caixa, ou entregue-as à pessoa que as deu a você.
print-how-title = Como responder
print-how-circle = Círculos: faça um X em um só.
print-how-square = Quadrados: faça um X em todos os que se aplicam, ou em quantos a pergunta disser.
print-how-mistake = Marcou errado? Preencha esse espaço por completo e faça um X no certo.
print-example = Exemplo
print-example-one = Maçã
print-example-two = Pera
print-example-three = Ameixa
print-guide-title = Para quem faz a entrevista
print-guide-voluntary = Diga primeiro que a participação é voluntária, que é possível pular qualquer pergunta e parar a qualquer momento.
print-guide-anonymous = Não anote nomes nem nada que mostre quem está respondendo.
print-guide-hand-in = Depois da entrevista, guarde logo as folhas onde mais ninguém possa lê-las e entregue-as como combinado.
print-guide-how = Leia cada pergunta em voz alta, como está escrita. Leia também as opções, a não ser que a resposta venha sozinha. Não sugira uma resposta.
print-end = Essa foi a última pergunta. Agradecemos.
print-end-guide = Essa foi a última pergunta. Agradeça à pessoa.

# How to answer a question
print-one = Faça um X em um só círculo.
print-one-each = Faça um X em um só círculo em cada linha.
print-any = Faça um X em todos os quadrados que se aplicam.
print-exactly = { $count ->
    [one] Faça um X em { $count } quadrado.
   *[other] Faça um X em { $count } quadrados.
}
print-at-most = { $count ->
    [one] Faça um X em no máximo { $count } quadrado.
   *[other] Faça um X em no máximo { $count } quadrados.
}
print-at-least = { $count ->
    [one] Faça um X em { $count } quadrado ou mais.
   *[other] Faça um X em { $count } quadrados ou mais.
}
print-between = { $most ->
    [one] Faça um X em { $least } a { $most } quadrado.
   *[other] Faça um X em { $least } a { $most } quadrados.
}
print-number = Escreva um número.
print-number-between = Escreva um número de { $from } a { $to }.
print-date = Escreva números nos quadros. Deixe em branco o que você não souber.
print-text = Escreva nas linhas.
print-rank = Escreva 1 ao lado do que vem primeiro para você, 2 ao lado do que vem depois, e assim por diante.
print-alone = nesse caso, nenhum outro X
print-day = Dia
print-month = Mês
print-year = Ano
print-notes = Anotações
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = N.º { $round }
print-rounds-more = Aqui há espaço para { $rounds }. Se precisar de mais (até { $most }), peça mais um questionário.

# Who goes where
print-go-to = vá para { $number }
print-go-to-end = vá para o fim
print-only-if = { $reader ->
    [guide] Pergunte só se { $rule }.
   *[self] Só se { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Faça as perguntas desta parte só se { $rule }.
   *[self] Esta parte é para você só se { $rule }.
}
print-only-if-unsaid = Nem todo mundo precisa responder aqui. Se não se aplica a você, é só continuar.
print-quote = “{ $text }”
print-question = pergunta { $number }
print-question-item = pergunta { $number } ({ $item })
print-all-of = { $first }, e { $second }
print-any-of = { $first }, ou { $second }
print-answers-or = { $first } ou { $second }
print-if-answer = { $reader ->
    [guide] a resposta à { $question } é { $answers }
   *[self] você respondeu { $answers } à { $question }
}
print-if-other-answer = { $reader ->
    [guide] a resposta à { $question } é diferente de { $answers }
   *[self] você respondeu algo diferente de { $answers } à { $question }
}
print-if-ticked = { $reader ->
    [guide] há um X em { $answers } na { $question }
   *[self] você fez um X em { $answers } na { $question }
}
print-if-not-ticked = { $reader ->
    [guide] não há um X em { $answers } na { $question }
   *[self] você não fez um X em { $answers } na { $question }
}
print-if-number = a resposta à { $question } é { $number }
print-if-not-number = a resposta à { $question } não é { $number }
print-if-less = a resposta à { $question } é menor que { $number }
print-if-at-most = a resposta à { $question } é { $number } ou menos
print-if-more = a resposta à { $question } é maior que { $number }
print-if-at-least = a resposta à { $question } é { $number } ou mais
print-if-count = o número de X na { $question } é exatamente { $number }
print-if-count-not = o número de X na { $question } não é { $number }
print-if-count-less = o número de X na { $question } é menor que { $number }
print-if-count-at-most = o número de X na { $question } é { $number } ou menos
print-if-count-more = o número de X na { $question } é maior que { $number }
print-if-count-at-least = o número de X na { $question } é { $number } ou mais
print-if-replied = { $reader ->
    [guide] a { $question } foi respondida
   *[self] você respondeu à { $question }
}
print-if-not-replied = { $reader ->
    [guide] a { $question } não foi respondida
   *[self] você não respondeu à { $question }
}
