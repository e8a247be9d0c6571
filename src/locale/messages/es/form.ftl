# Translated for this project by a language model; no speaker of Spanish has reviewed it yet.

# Before the first question
form-language = Idioma
form-skip = Ir a las preguntas
form-exit = Salir de esta página
form-before = Antes de empezar
form-minutes = { $minutes ->
    [one] Se tarda alrededor de { $minutes } minuto.
   *[other] Se tarda alrededor de { $minutes } minutos.
}
form-by = Entréguelo a más tardar el { $date }.
form-untranslated = Las preguntas no se han traducido al español.
form-before-choice = Usted decide. Puede saltarse cualquier pregunta y parar cuando quiera.
form-before-sealed = Sus respuestas se quedan en esta página hasta que termine. Entonces se cifran en un archivo que solo pueden abrir las personas que hacen este estudio.
form-before-plain = Sus respuestas se quedan en esta página hasta que termine. Entonces se guardan en un archivo. El archivo no está cifrado: quien lo consiga puede leerlo.
form-before-device = La página no guarda ni envía nada. Pero su visita se ve en el historial del navegador, y el archivo guardado entre las descargas, hasta que los borre.
form-before-exit = Para salir enseguida, pulse «{ $button }» o tres veces la tecla Mayús. Lo que haya respondido se borra.
form-before-leave = Para dejarlo, cierre la página. Lo que haya respondido desaparece.
form-no-script = Aquí los scripts están desactivados, así que esta página no puede guardar sus respuestas. Puede leer abajo todas las preguntas, o imprimirlas y responder en papel.
form-no-crypto = Aquí sus respuestas no se pueden cifrar, porque la página no llegó por una conexión protegida. Guarde la página y ábrala desde su propio dispositivo, o imprímala y responda en papel.
form-keys = Para quien quiera comprobarlo: las claves
form-keys-how = Las respuestas se cifran con estas claves. Compárelas con las que le dieron en el estudio. Si alguna es distinta, no responda aquí.
form-about = Sobre este estudio
form-notice = Sobre sus datos
form-notice-controller = Responsable de los datos
form-notice-basis = Base jurídica
form-notice-contact = Preguntas y reclamaciones
form-notice-kept = Se conservan hasta
form-section = Parte { $number }

# Answering
form-or = o
form-clear = Borrar esta respuesta
form-choose-any = Elija todo lo que corresponda.
form-choose-exactly = Elija { $count }.
form-choose-at-least = Elija { $least } o más.
form-choose-at-most = Elija { $most } como máximo.
form-choose-between = Elija de { $least } a { $most }.
form-missing-refused = Prefiero no decirlo
form-missing-dont-know = No lo sé
form-missing-not-applicable = No es mi caso
form-error-whole-between = Escriba un número entero de { $from } a { $to }.
form-error-from = Escriba { $from } o un número mayor.
form-error-to = Escriba { $to } o un número menor.
form-other-which = (escriba aquí)
form-no-names = Por favor, no escriba nombres ni nada que muestre quién es alguien.
form-date-day = Día
form-date-month = Mes (número)
form-date-year = Año
form-rank-how = Póngalos en orden, primero lo más importante.
form-round-more = Añadir uno más
form-round-less = Quitar
form-round-paper = ¿Hay más de uno? Responda a estas preguntas en una hoja nueva para cada uno.

# In the page: answering
form-chosen = Elegidas: { $chosen }
form-chosen-of = Elegidas: { $chosen } de { $most }
form-solo = Ha elegido «{ $choice }». Sus otras respuestas se han borrado.
form-rank-pick = Elegir como siguiente
form-rank-place = Número { $place } de { $places }
form-rank-up = Subir
form-rank-down = Bajar
form-rank-out = Quitar
form-round = Número { $round }
form-listen = Escuchar
form-listen-stop = Parar

# In the page: moving on
form-start = Empezar
form-next = Siguiente
form-back = Atrás
form-save = Guardar mis respuestas
form-part = Parte { $part } de { $parts }
form-review-none = Sin respuesta
form-review-change = Cambiar
form-review-return = Volver a todas las respuestas

# In the page: something to put right
form-errors = Por favor, mire otra vez estas respuestas
form-error-prefix = Error:
form-error-exactly = Ha elegido { $chosen }. Elija { $count }.
form-error-at-least = Ha elegido { $chosen }. Elija { $least } o más.
form-error-at-most = Ha elegido { $chosen }. Elija { $most } como máximo.
form-error-or-none = O déjelo todo vacío y siga.
form-error-constraint = Esta respuesta no encaja con la pregunta. Cámbiela o déjela vacía.
form-error-whole = Escriba un número entero con cifras, por ejemplo 3.
form-error-number = Escriba un número con cifras, por ejemplo 2,5.
form-error-date = Esa fecha no existe. Escriba números, por ejemplo { $example }. Lo que no sepa puede quedar vacío.
form-error-rank = Escriba los números desde el 1, cada uno una sola vez.
form-error-twice = Esto no es lo que se escribió la primera vez. Mire el papel y escríbalo de nuevo.
form-soft = ¿Quiere responder a esto? Si no, siga adelante.

# Handing in
form-review = Revise sus respuestas
form-review-how = Todavía no se ha guardado nada. Puede cambiar cualquier respuesta; lo que se haya saltado puede quedar vacío.
form-finish = Terminar
form-finish-sealed = Cuando pulse el botón, sus respuestas se cifran y se guardan en un archivo en este dispositivo. Entregue el archivo como le han dicho.
form-finish-plain = Cuando pulse el botón, sus respuestas se guardan en un archivo en este dispositivo. Entregue el archivo como le han dicho. Recuerde que quien abra el archivo puede leerlo.
form-finish-paper = Para entregar en papel: imprima esta página, rellénela con bolígrafo y désela a la persona que le preguntó, o déjela donde le han dicho.
form-thanks = Gracias
form-thanks-file = Guardado como { $file }
form-thanks-next = Entregue el archivo como le han dicho y después bórrelo de este dispositivo. El cuestionario está otra vez en blanco.
form-save-again = Guardar el archivo otra vez
form-thanks-share = Compartir el archivo
form-close = Cerrar
form-failed = No se han podido guardar las respuestas. No se ha perdido nada: inténtelo de nuevo.

# Interviewers
form-interviewer = Para entrevistadores, y para pasar formularios de papel
form-interviewer-sealed = Pregunte a varias personas, una tras otra, en este dispositivo. Cada cuestionario se cifra en cuanto se termina; aquí nadie puede abrirlo, usted tampoco. Al final los guarda todos en un solo archivo.
form-interviewer-plain = Pregunte a varias personas, una tras otra, en este dispositivo. Este estudio no tiene clave, así que las respuestas se pueden leer hasta que se guardan, y también en el archivo.
form-interviewer-start = Entrevistar a varias personas
form-interviewer-done = Terminados y aún sin guardar: { $count }
form-interviewer-save = Guardarlos en un solo archivo
form-interviewer-end = Terminar las entrevistas
form-entry-end = Terminar de pasar formularios
form-interviewer-lose = Terminados y aún sin guardar: { $count }. ¿Terminar sin guardarlos?
form-entry = Pase formularios rellenados en papel. Todo el formulario está en una página: Tab y las flechas mueven, la barra espaciadora elige, Ctrl e Intro terminan un formulario.
form-entry-twice = Pasar cada formulario dos veces y comparar
form-entry-start = Pasar formularios de papel
form-entry-done = Terminar este formulario
form-interviewer-twice = Pase ahora el mismo formulario otra vez.

# Leaving at once
form-exit-title = Página nueva
