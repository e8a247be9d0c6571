# Translated for this project by a language model; no speaker of Spanish has reviewed it yet.

## Names of columns and rows
results-answer = Respuesta
results-item = Punto
results-people = Personas
results-percent = Porcentaje
results-n = Respondieron (n)
results-mean = Puntuación media
results-mean-number = Media
results-deviation = Desviación típica
results-halfway = Mediana
results-total = Todas las personas que participaron
results-total-group = Todas las personas del grupo
results-all = Todas las personas
results-no-group = No se sabe
results-refused = No quiso responder
results-dont-know = No lo sé
results-not-applicable = No es su caso
results-skipped = Sin responder
results-not-asked = No se preguntó
results-class-under = menos de { $to }
results-class-over = { $from } o más
results-class-all = cualquier número
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = «{ $text }»
results-or = { $a } o { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } de { $whole }

## The base
results-answered = { $asked ->
    [one] De { $asked } persona preguntada, respondieron { $answered }.
   *[other] De { $asked } personas preguntadas, respondieron { $answered }.
}
results-answered-all = { $asked ->
    [one] Respondió { $asked } persona de { $asked }.
   *[other] Respondieron las { $asked } personas preguntadas.
}
results-answered-only = { $answered ->
    [one] Respondió { $answered } persona.
   *[other] Respondieron { $answered } personas.
}
results-answered-hidden = Cuántas personas respondieron está oculto para protegerlas.
results-without = { $name }: { $count }.
results-took-part = { $all ->
    [one] Participó { $all } persona.
   *[other] Participaron { $all } personas.
}
results-each-answered = { $answered ->
    [one] A cada línea respondió { $answered } persona.
   *[other] A cada línea respondieron { $answered } personas.
}
results-between = A cada línea respondieron entre { $least } y { $most } personas.
results-some-hidden = Cuántas personas respondieron a cada línea (n) está escrito al lado; algunos de estos números están ocultos.
results-few = Pocas respuestas: una diferencia de unas pocas personas significa poco.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count ->
    [one] { $count } persona
   *[other] { $count } personas
}
results-of-everyone = { $all ->
    [one] { $count } de { $all } persona que participó
   *[other] { $count } de las { $all } personas que participaron
}
results-of-base = { $base ->
    [one] { $count } de { $base } persona
   *[other] { $count } de { $base } personas
}
results-of-base-percent = { $base ->
    [one] { $count } de { $base } persona ({ $percent })
   *[other] { $count } de { $base } personas ({ $percent })
}
results-most-common = La respuesta más frecuente es { $answer }: { $number }.
results-most-common-tie = Las respuestas más frecuentes son { $answer }: { $number } cada una.
results-most-common-shown = De las respuestas que se pueden mostrar, la más frecuente es { $answer }: { $number }.
results-most-common-tie-shown = De las respuestas que se pueden mostrar, las más frecuentes son { $answer }: { $number } cada una.
results-largest-group = El grupo más numeroso es { $answer }: { $number }.
results-largest-group-tie = Los grupos más numerosos son { $answer }: { $number } cada uno.
results-largest-group-shown = De los grupos que se pueden mostrar, el más numeroso es { $answer }: { $number }.
results-largest-group-tie-shown = De los grupos que se pueden mostrar, los más numerosos son { $answer }: { $number } cada uno.
results-chosen-most = Lo más elegido: { $answer }, por { $number }.
results-chosen-most-tie = Lo más elegido: { $answer }, cada respuesta por { $number }.
results-chosen-most-shown = De las respuestas que se pueden mostrar, lo más elegido: { $answer }, por { $number }.
results-chosen-most-tie-shown = De las respuestas que se pueden mostrar, lo más elegido: { $answer }, cada respuesta por { $number }.
results-named-most = Lo más mencionado: { $answer }, por { $number }.
results-named-most-tie = Lo más mencionado: { $answer }, cada respuesta por { $number }.
results-named-most-shown = De las respuestas que se pueden mostrar, lo más mencionado: { $answer }, por { $number }.
results-named-most-tie-shown = De las respuestas que se pueden mostrar, lo más mencionado: { $answer }, cada respuesta por { $number }.
results-nobody = Nadie eligió ninguna de estas respuestas.
results-hidden = Los números están ocultos para proteger a quienes respondieron.
results-mostly-hidden = Muchos números están ocultos para proteger a quienes respondieron; lo que se puede mostrar está abajo.
results-same = Los grupos no se diferencian en lo que se puede mostrar.
results-place = Puesto { $place }
results-differs = Los grupos se diferencian sobre todo en { $answer }: { $groups }.
results-differs-shown = En lo que se puede mostrar, los grupos se diferencian sobre todo en { $answer }: { $groups }.
results-alike = Casi igual en todos los grupos. La mayor diferencia está en { $answer }: { $groups }.
results-alike-shown = De lo que se puede mostrar, casi igual en todos los grupos. La mayor diferencia está en { $answer }: { $groups }.
results-mean-differs = La media difiere entre los grupos: { $groups }.
results-mean-alike = La media es casi la misma en todos los grupos: { $groups }.
results-mean-groups = La media por grupo, donde se puede mostrar: { $groups }.
results-median-groups = La mediana por grupo: { $groups }.
results-median-same = La mediana es la misma en todos los grupos: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = No se pueden comparar los grupos: demasiados números están ocultos para proteger a quienes respondieron.
results-scale-one = Respuesta { $answers }: { $number }.
results-scale-only = De lo que se puede mostrar, { $item }: respuesta { $answers }, { $number }.
results-scale-items = { $answers } es más frecuente en { $best }; menos frecuente en { $least }.
results-scale-items-shown = De lo que se puede mostrar, { $answers } es más frecuente en { $best }; menos frecuente en { $least }.
results-scale-equal = { $answers } es igual de frecuente en todo lo que se puede mostrar.
results-scale-alike = { $answers } es casi igual de frecuente en todo: lo más para { $best }; lo menos para { $least }.
results-median = La respuesta mediana es { $answer }: al menos la mitad respondió esto o menos, y al menos la mitad esto o más.
results-placed-first = Lo que más veces está en primer lugar: { $answer }.
results-placed-first-shown = De lo que se puede mostrar, lo que más veces está en primer lugar: { $answer }.
results-set-aside = No se cuentan aquí: { $reasons }.
results-gave-answer = { $asked ->
    [one] De { $asked } persona preguntada, dieron una respuesta { $given }.
   *[other] De { $asked } personas preguntadas, dieron una respuesta { $given }.
}
results-gave-answer-only = { $given ->
    [one] { $given } persona dio una respuesta.
   *[other] { $given } personas dieron una respuesta.
}

## Notes
results-several-percent = Porcentaje de personas. Suma más de 100 porque se podían dar varias respuestas.
results-several-percent-only = Porcentaje de personas. Se podían dar varias respuestas.
results-several-people = Número de personas. Se podían dar varias respuestas, así que una persona puede estar contada más de una vez.
results-coded-percent = Porcentaje de personas. Suma más de 100 porque una persona puede estar contada en varios temas.
results-coded-percent-only = Porcentaje de personas. Una persona puede estar contada en varios temas.
results-coded-people = Número de personas. Una persona puede estar contada en varios temas.
results-rank-first = El dibujo muestra cuántas personas pusieron cada opción en primer lugar; todos los puestos están en la tabla.
results-counts-only = Número de personas, sin porcentajes: respondieron menos de 30 personas, o en el grupo más pequeño hay menos de 30.
results-counts-hidden = Número de personas, sin porcentajes: está oculto cuántas respondieron.
results-rounding = Puede no sumar 100 por el redondeo.
results-key-hidden = Oculto
results-hatched = Rayado: las respuestas ocultas, todas juntas.
results-median-note = Mediana: { $answer }.
results-mean-note = Media: { $mean }.
results-quartiles = La mitad central de las respuestas: de { $low } a { $high } (cuartiles).
results-mean-change = Cambio medio
results-mean-change-note = Cambio medio: { $mean }.
results-deviation-note = Desviación típica: { $deviation }.
results-halfway-note = Mediana: { $median }.
results-mark-c = { $mark } Oculto para proteger a quienes respondieron. También están ocultos algunos números más grandes, para que no se puedan calcular los pequeños.
results-mark-z = { $mark } Aquí no hay porcentaje: los porcentajes se calculan sobre quienes respondieron.
results-mark-x = { $mark } No calculado: algunos de sus números están ocultos.

## A random sample
results-interval = Intervalo del 95 %
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Detrás de cada porcentaje: su intervalo del 95 %.
results-weighted = Porcentaje ponderado
results-weighted-mean = Media ponderada
results-weighted-mean-note = Media ponderada: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; ponderado { $weighted })
results-weighted-note = Los porcentajes del gráfico están ponderados: quien representa a más personas cuenta más. Los números de personas y los porcentajes de las frases no están ponderados.
results-test-groups = Los grupos se diferencian más de lo que sería probable solo por azar ({ $test }).
results-test-groups-chance = Diferencias así de grandes entre grupos pueden surgir fácilmente solo por azar ({ $test }).
results-test-means = Las medias de los dos grupos distan { $difference }, más de lo que sería probable solo por azar ({ $test }).
results-test-means-chance = Las medias de los dos grupos distan { $difference }, lo que puede surgir fácilmente solo por azar ({ $test }).
results-test-improved = Son más quienes mejoraron que quienes empeoraron, y la diferencia es mayor de lo que sería probable solo por azar ({ $test }).
results-test-worse = Son más quienes empeoraron que quienes mejoraron, y la diferencia es mayor de lo que sería probable solo por azar ({ $test }).
results-test-change-chance = Una diferencia así de grande entre cuántas personas mejoraron y cuántas empeoraron puede surgir fácilmente solo por azar ({ $test }).
results-test-chi = ji cuadrado = { $statistic }, gl = { $df }, { $p }; V de Cramér = { $v }
results-test-fisher = prueba exacta de Fisher, { $p }; V de Cramér = { $v }
results-test-welch = t de Welch = { $t }, gl = { $df }, { $p }; d de Cohen = { $d }
results-test-sign = prueba de los signos, { $improved } frente a { $worse }, { $p }
results-test-rough = Algunos números son tan pequeños que p es solo orientativo.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = Mejoró
results-unchanged = Sin cambios
results-worse = Empeoró
results-over-waves = { $what }: en cada medición
results-change-latest = { $what }: cambio de la primera a la última medición
results-change-each = { $what }: cambio desde la primera medición
results-same-people = { $what }: las mismas personas, primera y última medición
results-attrition = { $what }: con otra medición o sin ella
results-attrition-base = En la primera medición: las personas que se midieron de nuevo y las que no.
results-followed = Con otra medición
results-lost = Sin otra medición
results-others = Las demás
results-rounds-number = Número: { $what }
results-rounds-ever = Al menos una vez: { $what }
results-coded = De qué tratan las respuestas, según las leyeron los investigadores: { $what }
results-coded-section = Con sus propias palabras, por tema
results-nights-until = En noches completas. Lo que no ha terminado se cuenta hasta el { $day }.
results-nights-ended = En noches completas. Lo que no ha terminado no se cuenta.
results-age-on = Edad el { $day }.
results-latest = Última medición
results-not-measured = Sin medir
results-measured-both = Medidas ambas veces: { $both } de { $all }. Son las mismas personas.
results-measured = No son todas las mismas personas; n figura junto a cada línea.
results-course = { $answers }: { $waves }.
results-change = Desde la primera medición: { $outcomes }.
results-most-improved = Lo que más a menudo mejoró: { $item }, { $number }.
results-most-worse = Lo que más a menudo empeoró: { $item }, { $number }.
results-counts-from = Una diferencia cuenta como cambio a partir de { $number }.
results-reliable-change = Es poco probable que una diferencia tan grande se deba solo a la incertidumbre de la medición (cambio fiable, Jacobson y Truax; fiabilidad { $reliability }, desviación típica { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = al menos { $number }
results-at-most = como máximo { $number }
results-from-to = entre { $low } y { $high }
results-ranges = Dos números con un guion en medio son un intervalo: el número verdadero es uno de los dos o está entre ellos. No se da con más exactitud para proteger a quienes respondieron. En un dibujo, la parte llena de una barra es lo mínimo que puede ser el número; la parte rayada puede estar o no.
results-key-open = No se da con exactitud
results-hatched-open = Rayado: personas cuyas respuestas solo se dan como intervalos.
results-differ-on = Los grupos se diferencian en { $answer }: { $groups }.
results-largest-of = El número mayor corresponde a uno de estos: { $answers }.
results-largest-of-shown = De lo que se puede mostrar, el número mayor corresponde a uno de estos: { $answers }.
results-scale-best = { $answers } es más frecuente en { $best }.
results-scale-worst = { $answers } es menos frecuente en { $least }.
