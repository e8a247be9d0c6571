# Translated for this project by a language model; no speaker of Spanish has reviewed it yet.

# Every sheet
print-page = Página { $page } de { $pages }
print-version = versión { $version }
print-variant-standard = estándar
print-variant-large = letra grande
print-variant-bilingual = dos idiomas
print-variant-pictorial = con imágenes
print-variant-guide = guía de entrevista
print-continued = continuación

# First page
print-asker = El cuestionario es de { $publisher }.
print-contact = ¿Tiene preguntas sobre el cuestionario? { $contact }
print-points-title = Antes de empezar
print-voluntary = Usted decide si participa. Puede saltarse cualquier pregunta y parar cuando quiera.
print-anonymous = No escriba su nombre. Nadie sabrá qué respuestas son suyas.
print-hand-in = Cuando termine, doble las hojas y échelas en la caja, o devuélvalas a la persona que se las dio.
print-how-title = Cómo responder
print-how-circle = Círculos: marque uno solo con una cruz.
print-how-square = Cuadrados: marque con una cruz todos los que correspondan, o tantos como diga la pregunta.
print-how-mistake = ¿Se ha equivocado? Rellene del todo esa casilla y marque con una cruz la correcta.
print-example = Ejemplo
print-example-one = Manzana
print-example-two = Pera
print-example-three = Ciruela
print-guide-title = Para quien hace la entrevista
print-guide-voluntary = Diga primero que participar es voluntario, que se puede saltar cualquier pregunta y que se puede parar en cualquier momento.
print-guide-anonymous = No apunte nombres ni nada que muestre quién responde.
print-guide-hand-in = Después de la entrevista, guarde enseguida las hojas donde nadie más pueda leerlas y entréguelas como se ha acordado.
print-guide-how = Lea cada pregunta en voz alta, tal como está escrita. Lea también las respuestas posibles, salvo que la persona responda por sí misma. No sugiera una respuesta.
print-end = Esta era la última pregunta. Gracias.
print-end-guide = Esta era la última pregunta. Dé las gracias.

# How to answer a question
print-one = Marque con una cruz un solo círculo.
print-one-each = Marque con una cruz un solo círculo en cada línea.
print-any = Marque con una cruz todos los cuadrados que correspondan.
print-exactly = { $count ->
    [one] Marque con una cruz { $count } cuadrado.
   *[other] Marque con una cruz { $count } cuadrados.
}
print-at-most = { $count ->
    [one] Marque con una cruz { $count } cuadrado como máximo.
   *[other] Marque con una cruz { $count } cuadrados como máximo.
}
print-at-least = { $count ->
    [one] Marque con una cruz { $count } cuadrado o más.
   *[other] Marque con una cruz { $count } cuadrados o más.
}
print-between = Marque con una cruz de { $least } a { $most } cuadrados.
print-number = Escriba un número.
print-number-between = Escriba un número del { $from } al { $to }.
print-date = Escriba números en las casillas. Deje vacío lo que no sepa.
print-text = Escriba en las líneas.
print-rank = Escriba 1 junto a lo que para usted va primero, 2 junto a lo siguiente, y así hasta el final.
print-alone = entonces, ninguna otra cruz
print-day = Día
print-month = Mes
print-year = Año
print-notes = Notas
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = N.º { $round }
print-rounds-more = Aquí hay sitio para { $rounds }. Si necesita más (hasta { $most }), pida otro ejemplar de este cuestionario.

# Who goes where
print-go-to = vaya a { $number }
print-go-to-end = vaya al final
print-only-if = { $reader ->
    [guide] Pregunte solo si { $rule }.
   *[self] Solo si { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Haga las preguntas de esta parte solo si { $rule }.
   *[self] Esta parte es para usted solo si { $rule }.
}
print-only-if-unsaid = No todas las personas tienen que responder aquí. Si no es su caso, siga adelante.
print-quote = «{ $text }»
print-question = la pregunta { $number }
print-question-item = la pregunta { $number } ({ $item })
print-all-of = { $first }, y { $second }
print-any-of = { $first }, o { $second }
print-answers-or = { $first } o { $second }
print-if-answer = { $reader ->
    [guide] la respuesta a { $question } es { $answers }
   *[self] respondió { $answers } a { $question }
}
print-if-other-answer = { $reader ->
    [guide] la respuesta a { $question } es distinta de { $answers }
   *[self] respondió algo distinto de { $answers } a { $question }
}
print-if-ticked = { $reader ->
    [guide] hay una cruz en { $answers } en { $question }
   *[self] marcó { $answers } con una cruz en { $question }
}
print-if-not-ticked = { $reader ->
    [guide] no hay una cruz en { $answers } en { $question }
   *[self] no marcó { $answers } con una cruz en { $question }
}
print-if-number = la respuesta a { $question } es { $number }
print-if-not-number = la respuesta a { $question } no es { $number }
print-if-less = la respuesta a { $question } es menor que { $number }
print-if-at-most = la respuesta a { $question } es { $number } o menos
print-if-more = la respuesta a { $question } es mayor que { $number }
print-if-at-least = la respuesta a { $question } es { $number } o más
print-if-count = el número de cruces en { $question } es { $number }
print-if-count-not = el número de cruces en { $question } no es { $number }
print-if-count-less = el número de cruces en { $question } es menor que { $number }
print-if-count-at-most = el número de cruces en { $question } es { $number } o menos
print-if-count-more = el número de cruces en { $question } es mayor que { $number }
print-if-count-at-least = el número de cruces en { $question } es { $number } o más
print-if-replied = { $reader ->
    [guide] hay una respuesta a { $question }
   *[self] respondió a { $question }
}
print-if-not-replied = { $reader ->
    [guide] no hay una respuesta a { $question }
   *[self] no respondió a { $question }
}
