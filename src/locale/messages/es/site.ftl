# Translated for this project by a language model; no speaker of Spanish has reviewed it yet.

## Around every page
site-skip = Ir al contenido
site-menu = Menú
site-languages = Idiomas
site-pages = Páginas de este sitio
site-survey-pages = Páginas de este estudio
site-home = Inicio
site-published-by = Publicado por
site-no-tracking = Este sitio no usa cookies, no cuenta las visitas y no pide nada a otros sitios.
site-accessibility = Declaración de accesibilidad
site-updated = Actualizado
site-quoted = «{ $text }»

## Surveys
site-surveys = Estudios
site-about = Sobre el estudio
site-questionnaire = Cuestionario
site-results = Resultados
site-data = Datos
site-responses = { $count ->
    [one] { $count } persona respondió
   *[other] { $count } personas respondieron
}
site-responses-few = Respondieron menos de { $least } personas
site-responses-none = Todavía no hay respuestas

## About the study
site-purpose = Finalidad
site-purpose-is = Finalidad: { $purpose }
site-population = A quién se preguntó
site-mode = Cómo
site-mode-self = Las personas rellenaron el cuestionario por sí mismas
site-mode-interview = Entrevistas: alguien hizo las preguntas y anotó las respuestas
site-mode-mixed = A algunas personas se las entrevistó; otras rellenaron el cuestionario por sí mismas
site-fieldwork = Cuándo
site-answers = Respuestas
site-response-rate = Tasa de respuesta
site-sample = Incertidumbre
site-sample-yes = Las personas encuestadas son una muestra aleatoria. Los porcentajes tienen intervalos del 95 % (Wilson): si se extrajeran muestras una y otra vez, el 95 % de sus intervalos contendría la proporción entre todas las personas de las que se extrajo la muestra. Las diferencias se prueban una por una, sin corregir por el número de pruebas: entre muchas, algunas salen solo por azar.
site-sample-no = No se extrajo una muestra aleatoria. Por eso no hay error de muestreo para el que dar un intervalo, y las diferencias no se someten a prueba.
site-response-rate-of = { $invited ->
    [one] { $share } ({ $count } de { $invited } persona a la que se preguntó)
   *[other] { $share } ({ $count } de { $invited } personas a las que se preguntó)
}
site-invited = { $invited ->
    [one] Se preguntó a { $invited } persona
   *[other] Se preguntó a { $invited } personas
}
site-questionnaire-read = El cuestionario entero, tal como lo vieron las personas:
site-questionnaire-print = Para imprimir y rellenar a mano (PDF):
site-version = Versión del cuestionario:
site-anonymity = Cómo se mantiene el anonimato
site-anonymity-intro = A una encuesta como esta responden pocas personas, así que un solo número puede señalar a una de ellas. Estas reglas hacen que eso no pase:
site-anonymity-numbers = Solo se publican los números de estas páginas. Lo que respondió cada persona no se publica.
site-anonymity-count = No se muestra un número de personas menor que { $least }.
site-anonymity-base = { $least ->
    [one] No se desglosa nada para un grupo de menos de { $least } persona.
   *[other] No se desglosa nada para un grupo de menos de { $least } personas.
}
site-anonymity-same = Si en un grupo todo el mundo dio la misma respuesta, eso tampoco se muestra: diría lo que respondió cada persona.
site-anonymity-subtract = También están ocultos algunos números más grandes, para que no se puedan calcular los pequeños restando.
site-anonymity-derived = Los porcentajes, el largo de las barras y las frases se hacen solo con los números que se muestran. Un número oculto no está en ninguna parte de estas páginas, ni en los archivos.
site-anonymity-sensitive = Las respuestas a estas preguntas nunca se combinan entre sí: { $questions }.
site-anonymity-rules = Algunas respuestas a estas preguntas no siguen las reglas del cuestionario y se han conservado tal como son: { $questions }. Los números están protegidos sin suponer que se cumplieron esas reglas.
site-risk = Este estudio se publica con reglas menos estrictas de lo que pide su protección. El motivo que se da:
site-hidden = Qué está oculto
site-hidden-none = Con estas reglas no hizo falta ocultar nada.
site-hidden-some = Con estas reglas, algunos números están ocultos. Están marcados con [c] en estas figuras:
site-hidden-count = { $count ->
    [one] { $count } número
   *[other] { $count } números
}

## Results
site-results-none = Todavía no hay respuestas. Los resultados estarán aquí.
site-contents = Contenido
site-key-findings = Lo esencial
site-by-question = Pregunta por pregunta
site-computed = Calculado a partir de las respuestas
site-not-shown = Lo que no se puede mostrar
site-not-shown-intro = En estas figuras hay tantos números ocultos, para proteger a quienes respondieron, que no se puede decir nada.
site-figure-numbers = La figura y sus números
site-figure = Figura { $number }
site-numbers = Los números en una tabla
site-csv = Descargar como CSV
site-cite = Cita para copiar
site-take = Descargar los resultados
site-workbook = Todas las tablas en un libro de cálculo (XLSX)
site-booklet = Todas las figuras con sus tablas, para imprimir en blanco y negro (PDF):
site-booklet-size = { $pages ->
    [one] { $pages } página, { $size } kB
   *[other] { $pages } páginas, { $size } kB
}

## In people's own words
site-voices = Con las palabras de la gente
site-voices-about = Fragmentos de lo que dijo la gente, elegidos por su tema y leídos antes, para que ningún nombre ni lugar delate a nadie. De quien habla solo se dice algo si { $least ->
    [one] lo comparte al menos { $least } persona.
   *[other] lo comparten al menos { $least } personas.
}
site-voices-themes = De esto habló la gente. Participaron tan pocas personas que sus palabras no se publican.
site-voices-roles = Quienes aparecen nombrados por lo que hacen dieron su consentimiento.

## Data
site-data-intro = Los números que hay detrás de cada figura, y qué significa cada variable. Todo tiene la misma protección que las figuras.
site-files = Los números, figura por figura
site-mark-c = oculto para proteger a quienes respondieron
site-mark-z = aquí no hay porcentaje
site-mark-x = no calculado: algunos de sus números están ocultos
site-codebook = Libro de códigos
site-codebook-intro = Cada variable: su nombre, la pregunta de la que viene y los valores que puede tener.
site-variable = Variable
site-question = Pregunta
site-values = Valores
site-kind-ordered = una respuesta, en orden
site-kind-category = una respuesta
site-kind-tick = marcado o no
site-kind-rank = puesto en un orden
site-kind-integer = número entero
site-kind-decimal = número
site-kind-year = año
site-kind-month = mes
site-kind-date = fecha
site-kind-text = texto

## Reports, their sources, statistics of others, and the search
site-first-wave = Las respuestas de la primera medición, { $wave }, salvo que la figura indique otra cosa
site-edition = Edición { $number }
site-edition-changed = Desde la edición anterior han cambiado estas figuras:
site-edition-same = En esta página no ha cambiado nada desde la edición anterior.
site-glossary = Glosario
site-points = { $count ->
    [one] { $number } punto porcentual
   *[other] { $number } puntos porcentuales
}
site-references = Referencias
site-report-pdf = El informe para imprimir (PDF)
site-report-short = El informe en breve
site-report-whole = El informe completo
site-other-language = Esta página está en otro idioma: { $language }.
site-search = Buscar
site-search-found = Encontrados: #
site-search-nothing = No se ha encontrado nada. Pruebe con menos palabras o con parte de una palabra.
site-search-words = Palabras que buscar
site-series-apart = La mayor diferencia: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $first } en { $from }, { $last } en { $to }.
site-series-most = { $name }: el valor más alto es el de «{ $row }», { $value }.
site-series-once = { $name }: { $value } en { $at }.
site-source = Fuente:
site-statistics = Estadísticas
site-statistics-intro = Cifras publicadas en otros lugares, cada una con su fuente. Se muestran tal como figuran allí.
site-table = Tabla { $number }
