<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnnotatedText</name>
    <message>
        <source>%1 %2</source>
        <comment>slot type, then its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; intent %2, no slots</source>
        <translation>%1; intención %2, sin slots</translation>
    </message>
    <message numerus="yes">
        <source>%1; intent %2, %n slot(s): %3</source>
        <translation>
            <numerusform>%1; intención %2, %n slot: %3</numerusform>
            <numerusform>%1; intención %2, %n slots: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMessages</name>
    <message>
        <source>The picture is in %1.</source>
        <translation>La imagen está en %1.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation>Imagen escalable (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>add catalogue %1</source>
        <translation>añadir el catálogo %1</translation>
    </message>
    <message>
        <source>replace catalogue %1</source>
        <translation>reemplazar el catálogo %1</translation>
    </message>
    <message>
        <source>remove catalogue %1</source>
        <translation>quitar el catálogo %1</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>Guardando el catálogo %1</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>Quitando un catálogo</translation>
    </message>
    <message>
        <source>change the corpus</source>
        <translation>cambiar el corpus</translation>
    </message>
    <message>
        <source>learn the grammar</source>
        <translation>aprender la gramática</translation>
    </message>
    <message>
        <source>add test data %1</source>
        <translation>añadir datos de prueba %1</translation>
    </message>
    <message>
        <source>add reference data %1</source>
        <translation>añadir datos de referencia %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Quitando %1</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>La revisión no se guardó.</translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message>
        <source>(start)</source>
        <comment>nothing stands before the slot: the sentence begins with it</comment>
        <translation>(inicio)</translation>
    </message>
    <message>
        <source>(end)</source>
        <comment>nothing stands after the slot: the sentence ends with it</comment>
        <translation>(fin)</translation>
    </message>
    <message>
        <source>%1 such as %2</source>
        <comment>a slot type and one of its values</comment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>words beside the slot, or an intent</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>not after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>no después de «%1»</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>después de «%1»</translation>
    </message>
    <message>
        <source>not before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>no antes de «%1»</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>antes de «%1»</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two ways in which words may stand beside a slot</comment>
        <translation>%1; o %2</translation>
    </message>
    <message>
        <source>%1; in %2</source>
        <translation>%1; en %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a context, and how many others belong to it</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1; or %n other(s)</source>
        <comment>ways in which words may stand beside a slot</comment>
        <translation>
            <numerusform>%1; u otro (%n)</numerusform>
            <numerusform>%1; u otros %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>This brace closes nothing. Put { before the slot value, or write \} for the character itself.</source>
        <translation>Esta llave no cierra nada. Ponga { ante el valor del slot, o escriba \} para el carácter mismo.</translation>
    </message>
    <message>
        <source>The brace is not closed. Write }|SlotName after the slot value.</source>
        <translation>La llave no está cerrada. Escriba }|NombreDelSlot tras el valor del slot.</translation>
    </message>
    <message>
        <source>A slot stands inside another slot. Close the first brace before this one opens.</source>
        <translation>Hay un slot dentro de otro. Cierre la primera llave antes de abrir esta.</translation>
    </message>
    <message>
        <source>A backslash stands before one of \ { } | # [ ] @ only. Write \\ for the backslash itself.</source>
        <translation>La barra invertida solo va delante de \ { } | # [ ] @. Escriba \\ para la barra misma.</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName right after the brace.</source>
        <translation>El slot no tiene nombre. Escriba |NombreDelSlot justo después de la llave.</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName without a space after the bar.</source>
        <translation>El slot no tiene nombre. Escriba |NombreDelSlot sin espacio tras la barra.</translation>
    </message>
    <message>
        <source>This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces.</source>
        <translation>Esto no puede ser un nombre de slot. Use solo letras, cifras, _ . - y :, sin espacios.</translation>
    </message>
    <message>
        <source>There is no word before this bar. Write word|SlotName, or \| for the character itself.</source>
        <translation>No hay ninguna palabra ante esta barra. Escriba palabra|NombreDelSlot, o \| para el carácter mismo.</translation>
    </message>
    <message>
        <source>The slot has no words. Put the slot value between the braces.</source>
        <translation>El slot no tiene palabras. Ponga el valor del slot entre las llaves.</translation>
    </message>
    <message>
        <source>This line has %1 words; an utterance has at most %2. Put each utterance on a line of its own.</source>
        <translation>Esta línea tiene %1 palabras; un enunciado tiene como mucho %2. Ponga cada enunciado en su propia línea.</translation>
    </message>
    <message>
        <source>An intent stands alone on its line, as in [PlayMusic]. Write \[ for an utterance that begins with a bracket.</source>
        <translation>Una intención va sola en su línea, como en [PlayMusic]. Escriba \[ para un enunciado que empieza con un corchete.</translation>
    </message>
    <message>
        <source>The only directive is @locale, as in: @locale en-US. Write \@ for an utterance that begins with @.</source>
        <translation>La única directiva es @locale, como en: @locale en-US. Escriba \@ para un enunciado que empieza con @.</translation>
    </message>
    <message>
        <source>The slot name has a space in it: write |%1 in one word.</source>
        <translation>El nombre del slot tiene un espacio: escriba |%1 en una palabra.</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has another annotation here. Decide for one.</source>
        <translation>La misma frase de la línea %1 tiene aquí otra anotación. Decídase por una.</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has the intent %2 there and %3 here. Decide for one.</source>
        <translation>La misma frase de la línea %1 tiene allí la intención %2 y aquí %3. Decídase por una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one annotation or intent.</source>
        <translation>«%1» tiene más de una anotación o intención.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rejected, but golden utterances have each of its values in its place.</source>
        <translation>«%1» se rechazó, pero los enunciados modelo tienen cada uno de sus valores en su sitio.</translation>
    </message>
    <message>
        <source>The decision on the rule %1 cannot be kept: it refers to other rules, or to slots that the data lacks.</source>
        <translation>La decisión sobre la regla %1 no se puede mantener: remite a otras reglas, o a slots que no están en los datos.</translation>
    </message>
    <message>
        <source>What each rule adds is not told: %1</source>
        <translation>No se dice lo que añade cada regla: %1</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>La regla no tiene nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be a rule&apos;s name. Use letters, digits, _ . and - only, without spaces.</source>
        <translation>%1 no puede ser el nombre de una regla. Use solo letras, cifras, _ . y -, sin espacios.</translation>
    </message>
    <message>
        <source>There is another rule %1. Choose another name.</source>
        <translation>Hay otra regla %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it; it cannot be changed.</source>
        <translation>Los valores llevan el nombre de su slot y de las palabras que lo rodean; no se puede cambiar.</translation>
    </message>
    <message>
        <source>This is all that %1 can be asked with: it is made of the utterances. Edit those, or the rules that it uses.</source>
        <translation>Esto es todo con lo que se puede pedir %1: se hace de los enunciados. Edite esos, o las reglas que usa.</translation>
    </message>
    <message>
        <source>Only what the rule stands for is written here, without = and ;</source>
        <translation>Aquí se escribe solo lo que representa la regla, sin = ni ;</translation>
    </message>
    <message>
        <source>The rule stands for nothing. Write words, or take the edit back.</source>
        <translation>La regla no representa nada. Escriba palabras, o deshaga la edición.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; leads back to this rule, which makes endless sentences.</source>
        <translation>&lt;%1&gt; vuelve a esta regla, y así las frases no acabarían nunca.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is a whole intent. A rule is a part of one.</source>
        <translation>&lt;%1&gt; es una intención entera. Una regla es parte de una.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; are values of a slot. Write the slot behind them, as in: (&lt;%1&gt;){Slot}</source>
        <translation>&lt;%1&gt; son valores de un slot. Escriba el slot detrás, como en: (&lt;%1&gt;){Slot}</translation>
    </message>
    <message>
        <source>No golden utterance has the slot %1. Annotate one with it first, or correct the name.</source>
        <translation>Ningún enunciado modelo tiene el slot %1. Anote antes uno con él, o corrija el nombre.</translation>
    </message>
    <message>
        <source>The rule stands for more than %1 phrases. Make several rules of it.</source>
        <translation>La regla representa más de %1 expresiones. Divídala en varias reglas.</translation>
    </message>
    <message>
        <source>Values are words with | between them: no groups, slots or other rules.</source>
        <translation>Los valores son palabras con | entre ellas: sin grupos, slots ni otras reglas.</translation>
    </message>
    <message>
        <source>%1 stands in a golden utterance: it stays a value of the slot.</source>
        <translation>%1 aparece en un enunciado modelo: sigue siendo un valor del slot.</translation>
    </message>
    <message>
        <source>There are %1 values here, and %2 can be edited as text. Edit the catalogue instead.</source>
        <translation>Aquí hay %1 valores, y se pueden editar %2 como texto. Edite el catálogo.</translation>
    </message>
    <message>
        <source>The slot is %1, and %2 is a word of the sentence. Write |%3 if that is the slot&apos;s name: it has no space in it.</source>
        <translation>El slot es %1, y %2 es una palabra de la frase. Escriba |%3 si ese es el nombre del slot: no lleva espacios.</translation>
    </message>
    <message>
        <source>The intent %1 is another one than %2 in line %3: a space or capital letters make them two. Correct one, unless both are meant.</source>
        <translation>La intención %1 es otra que %2 de la línea %3: las distingue un espacio o las mayúsculas. Corrija una, a menos que ambas sean correctas.</translation>
    </message>
    <message>
        <source>%1 is nearly %2, which stands in %3 slots. Correct it, unless both are meant.</source>
        <translation>%1 es casi %2, que está en %3 slots. Corríjalo, a menos que ambos sean correctos.</translation>
    </message>
    <message>
        <source>The decision on the rule %1 has no effect: none of its phrases stands in an utterance any more.</source>
        <translation>La decisión sobre la regla %1 no tiene efecto: ninguna de sus frases está ya en un enunciado.</translation>
    </message>
    <message>
        <source>%1 has no alternatives to split. Rules of values follow the words around a slot.</source>
        <translation>%1 no tiene alternativas que dividir. Las reglas de valores siguen a las palabras alrededor del slot.</translation>
    </message>
    <message>
        <source>Each part needs at least one of the alternatives.</source>
        <translation>Cada parte necesita al menos una de las alternativas.</translation>
    </message>
    <message>
        <source>%1 cannot be merged: only rules of phrases can.</source>
        <translation>%1 no se puede unir: solo las reglas de frases.</translation>
    </message>
    <message>
        <source>One of the rules uses the other. Edit it instead.</source>
        <translation>Una de las reglas usa la otra. Edítela en su lugar.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in?</source>
        <translation>¿Se puede añadir «%1»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the beginning, before &quot;%2&quot;?</source>
        <translation>¿Se puede añadir «%1» al principio, antes de «%2»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the end, after &quot;%2&quot;?</source>
        <translation>¿Se puede añadir «%1» al final, después de «%2»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>¿Se puede añadir «%1» entre «%2» y «%3»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out?</source>
        <translation>¿Se puede omitir «%1»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the beginning, before &quot;%2&quot;?</source>
        <translation>¿Se puede omitir «%1» al principio, antes de «%2»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the end, after &quot;%2&quot;?</source>
        <translation>¿Se puede omitir «%1» al final, después de «%2»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>¿Se puede omitir «%1» entre «%2» y «%3»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot;?</source>
        <translation>¿Puede «%1» estar en lugar de «%2»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the beginning, before &quot;%3&quot;?</source>
        <translation>¿Puede «%1» estar en lugar de «%2» al principio, antes de «%3»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the end, after &quot;%3&quot;?</source>
        <translation>¿Puede «%1» estar en lugar de «%2» al final, después de «%3»?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; between &quot;%3&quot; and &quot;%4&quot;?</source>
        <translation>¿Puede «%1» estar en lugar de «%2» entre «%3» y «%4»?</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;.</source>
        <translation>El enunciado modelo más parecido es «%1».</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;, of the intent %2.</source>
        <translation>El enunciado modelo más parecido es «%1», de la intención %2.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it.</source>
        <translation>%1 de %2 modelos lo dirían.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of 1 similar open pattern.</source>
        <translation>%1 de %2 modelos lo dirían; la respuesta también decide 1 patrón abierto parecido.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of %3 similar open patterns.</source>
        <translation>%1 de %2 modelos lo dirían; la respuesta también decide %3 patrones abiertos parecidos.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3. Of such values %4 % are expected to fit.</source>
        <translation>¿Puede «%1» ser el %2 aquí? Los enunciados modelo tienen %3. Se espera que encaje el %4 % de tales valores.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3 and others. Of such values %4 % are expected to fit.</source>
        <translation>¿Puede «%1» ser el %2 aquí? Los enunciados modelo tienen %3 y otros. Se espera que encaje el %4 % de tales valores.</translation>
    </message>
    <message>
        <source>May these values stand here together?</source>
        <translation>¿Pueden estar juntos aquí estos valores?</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>The last changes to %1 cannot be stored.</source>
        <translation>Los últimos cambios de %1 no se pueden guardar.</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>Si los descarta, se pierden.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is a mistake in line %2 of %1. Correct it there, then try again.</source>
        <translation>Hay un error en la línea %2 de %1. Corríjalo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The content of %1 cannot be used. The details say why.</source>
        <translation>El contenido de %1 no se puede usar. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The content cannot be used. The details say why.</source>
        <translation>El contenido no se puede usar. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>Esto no se puede hacer con estos ajustes. Los detalles dicen cuál es incorrecto.</translation>
    </message>
    <message>
        <source>What is needed is not there. The details say what is missing.</source>
        <translation>Falta algo necesario. Los detalles dicen qué es.</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder, or ask for the right to use this one.</source>
        <translation>No tiene permiso para leer o escribir allí. Elija otra carpeta o pida permiso para usar esta.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was half-written.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; nada quedó escrito a medias.</translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk or the connection, then try again.</source>
        <translation>No se pudo leer el archivo. Compruebe el disco o la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk or the connection, then try again.</source>
        <translation>No se pudo escribir el archivo. Compruebe el disco o la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a Filigree project. To use a file of utterances, make a project and import it.</source>
        <translation>Esto no es un proyecto de Filigree. Para usar un archivo de enunciados, cree un proyecto e impórtelo.</translation>
    </message>
    <message>
        <source>A newer Filigree made this project. Update Filigree to open it; the file was not changed.</source>
        <translation>Este proyecto lo creó una versión más reciente de Filigree. Actualice Filigree para abrirlo; el archivo no se modificó.</translation>
    </message>
    <message>
        <source>The project is damaged; it was not changed. Open a copy of it that you have kept.</source>
        <translation>El proyecto está dañado; no se modificó. Abra una copia que haya guardado.</translation>
    </message>
    <message>
        <source>Another program is writing to the project. Try again when it has finished.</source>
        <translation>Otro programa está escribiendo en el proyecto. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>There are fewer sentences than were asked for.</source>
        <translation>Hay menos frases de las que se pidieron.</translation>
    </message>
    <message>
        <source>The data contradicts itself. The details say where.</source>
        <translation>Los datos se contradicen. Los detalles dicen dónde.</translation>
    </message>
    <message>
        <source>This should not happen and is a mistake in Filigree. Your work is stored; the details help to mend it.</source>
        <translation>Esto no debería ocurrir y es un error de Filigree. Su trabajo está guardado; los detalles ayudan a corregirlo.</translation>
    </message>
</context>
<context>
    <name>EvaluateExport</name>
    <message>
        <source>Export Results</source>
        <translation>Exportar resultados</translation>
    </message>
    <message>
        <source>Page with tables (*.md)</source>
        <translation>Página con tablas (*.md)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>every sentence alike</source>
        <translation>todas las frases por igual</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation>prestado</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropía</translation>
    </message>
    <message>
        <source>entropy of slots</source>
        <translation>entropía de slots</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados modelo</translation>
    </message>
    <message>
        <source>Golden utterances, repeated</source>
        <translation>Enunciados modelo, repetidos</translation>
    </message>
    <message>
        <source>All reference data</source>
        <translation>Todos los datos de referencia</translation>
    </message>
    <message>
        <source>Grammar, %1</source>
        <translation>Gramática, %1</translation>
    </message>
    <message>
        <source>Resampling, %1</source>
        <translation>Remuestreo, %1</translation>
    </message>
    <message>
        <source>Both, %1</source>
        <translation>Ambos, %1</translation>
    </message>
    <message>
        <source>The golden utterances alone: what every corpus must beat.</source>
        <translation>Solo los enunciados modelo: lo que todo corpus debe superar.</translation>
    </message>
    <message>
        <source>The golden utterances again and again, until they are as many as the generated sentences.</source>
        <translation>Los enunciados modelo una y otra vez, hasta ser tantos como las frases generadas.</translation>
    </message>
    <message>
        <source>All real training data that there is: the upper line.</source>
        <translation>Todos los datos reales de entrenamiento: la línea superior.</translation>
    </message>
    <message>
        <source>The golden utterances and sentences of the grammar that is learned from them.</source>
        <translation>Los enunciados modelo y frases de la gramática aprendida de ellos.</translation>
    </message>
    <message>
        <source>The golden utterances and sentences with their slot values swapped where it is safe.</source>
        <translation>Los enunciados modelo y frases con valores de slots intercambiados donde es seguro.</translation>
    </message>
    <message>
        <source>The golden utterances, sentences of the grammar, and resampled ones.</source>
        <translation>Los enunciados modelo, frases de la gramática y frases remuestreadas.</translation>
    </message>
    <message>
        <source>Intent accuracy</source>
        <translation>Exactitud de intención</translation>
    </message>
    <message>
        <source>Slot precision</source>
        <translation>Precisión de slots</translation>
    </message>
    <message>
        <source>Slot recall</source>
        <translation>Exhaustividad de slots</translation>
    </message>
    <message>
        <source>Slot F1</source>
        <translation>F1 de slots</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>Exactitud de marco</translation>
    </message>
    <message>
        <source>Semantic error rate</source>
        <translation>Tasa de error semántico</translation>
    </message>
    <message>
        <source>Test utterances whose intent was found, in per cent, with its 95 % interval.</source>
        <translation>Enunciados de prueba cuya intención se encontró, en tanto por ciento, con su intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that were found.</source>
        <translation>Slots encontrados y correctos en palabras y tipo, de todos los encontrados.</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that there are.</source>
        <translation>Slots encontrados y correctos en palabras y tipo, de todos los que hay.</translation>
    </message>
    <message>
        <source>Slots that are right in words and type: the harmonic mean of precision and recall.</source>
        <translation>Slots correctos en palabras y tipo: la media armónica de precisión y exhaustividad.</translation>
    </message>
    <message>
        <source>Test utterances that are right as a whole: the intent and every slot.</source>
        <translation>Enunciados de prueba correctos en su totalidad: la intención y cada slot.</translation>
    </message>
    <message>
        <source>Errors in intents and slots, divided by the number of intents and slots: less is better.</source>
        <translation>Errores en intenciones y slots, divididos por el número de intenciones y slots: menos es mejor.</translation>
    </message>
    <message>
        <source>all of it was in the training data</source>
        <translation>todo estaba en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>intent not in the training data</source>
        <translation>la intención no está en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>pattern not in the training data</source>
        <translation>el patrón no está en los datos de entrenamiento</translation>
    </message>
    <message>
        <source>unknown slot type: %1</source>
        <translation>tipo de slot desconocido: %1</translation>
    </message>
    <message>
        <source>value known of other slots only: %1</source>
        <translation>valor conocido solo de otros slots: %1</translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation>palabras nuevas: %1</translation>
    </message>
    <message>
        <source>The golden utterances and this corpus of the project, as it is now.</source>
        <translation>Los enunciados modelo y este corpus del proyecto, tal como está ahora.</translation>
    </message>
    <message>
        <source>value in no catalogue and not in the training data: %1</source>
        <translation>valor que no está en ningún catálogo ni en los datos de entrenamiento: %1</translation>
    </message>
    <message>
        <source>value of a catalogue, not drawn into this training data: %1</source>
        <translation>valor de un catálogo que no se eligió para estos datos de entrenamiento: %1</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>The locale is lost.</source>
        <translation>Se pierde la configuración regional.</translation>
    </message>
    <message>
        <source>Which value stood in which sentence is lost: each template and each value is written once.</source>
        <translation>Se pierde qué valor estaba en qué frase: cada plantilla y cada valor se escriben una vez.</translation>
    </message>
    <message>
        <source>Filigree&apos;s own notation, as the editor shows it.</source>
        <translation>La notación propia de Filigree, como la muestra el editor.</translation>
    </message>
    <message>
        <source>The sentences alone, one a line.</source>
        <translation>Solo las frases, una por línea.</translation>
    </message>
    <message>
        <source>Intents and slots are lost.</source>
        <translation>Se pierden las intenciones y los slots.</translation>
    </message>
    <message>
        <source>A JSON object a line, with words and BIO tags: for programs of your own.</source>
        <translation>Un objeto JSON por línea, con palabras y etiquetas BIO: para sus propios programas.</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with tabs between them, without heading.</source>
        <translation>Intención, frase y frase anotada en columnas separadas por tabuladores, sin encabezado.</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with a heading: for spreadsheets.</source>
        <translation>Intención, frase y frase anotada en columnas con encabezado: para hojas de cálculo.</translation>
    </message>
    <message>
        <source>A word and its BIO tag a line, an empty line after each sentence: for sequence taggers.</source>
        <translation>Una palabra y su etiqueta BIO por línea, y una línea vacía tras cada frase: para etiquetadores de secuencias.</translation>
    </message>
    <message>
        <source>A folder with seq.in, seq.out and label, as research on slot filling has it.</source>
        <translation>Una carpeta con seq.in, seq.out y label, como en la investigación sobre relleno de slots.</translation>
    </message>
    <message>
        <source>A folder that Hugging Face&apos;s datasets library loads, with a dataset card.</source>
        <translation>Una carpeta que carga la biblioteca datasets de Hugging Face, con una ficha del conjunto de datos.</translation>
    </message>
    <message>
        <source>Training data of Rasa, version 3.1.</source>
        <translation>Datos de entrenamiento de Rasa, versión 3.1.</translation>
    </message>
    <message>
        <source>A value with a bracket in it is written without its slot.</source>
        <translation>Un valor que contiene un corchete se escribe sin su slot.</translation>
    </message>
    <message>
        <source>Training data of Rasa in JSON.</source>
        <translation>Datos de entrenamiento de Rasa en JSON.</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU, with its entities.</source>
        <translation>Un conjunto de datos de Snips NLU, con sus entidades.</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU as its users write it.</source>
        <translation>Un conjunto de datos de Snips NLU como lo escriben sus usuarios.</translation>
    </message>
    <message>
        <source>Square brackets become round ones, and a colon in a slot&apos;s name becomes _.</source>
        <translation>Los corchetes pasan a ser paréntesis, y los dos puntos en el nombre de un slot, _.</translation>
    </message>
    <message>
        <source>The interaction model of an Alexa skill: samples, and types with their values.</source>
        <translation>El modelo de interacción de una skill de Alexa: ejemplos, y tipos con sus valores.</translation>
    </message>
    <message>
        <source>A LUIS application, which CLU imports.</source>
        <translation>Una aplicación de LUIS, que CLU importa.</translation>
    </message>
    <message>
        <source>Utterances of a Wit app.</source>
        <translation>Enunciados de una aplicación de Wit.</translation>
    </message>
    <message>
        <source>A JSON object a line, as in the MASSIVE dataset.</source>
        <translation>Un objeto JSON por línea, como en el conjunto de datos MASSIVE.</translation>
    </message>
    <message>
        <source>A bracket beside slots becomes a round one, and a value with one is written without its slot.</source>
        <translation>Un corchete fuera de los slots pasa a ser un paréntesis, y un valor con corchete se escribe sin su slot.</translation>
    </message>
    <message>
        <source>Training data of spaCy, for its command convert.</source>
        <translation>Datos de entrenamiento de spaCy, para su comando convert.</translation>
    </message>
    <message>
        <source>Templates of Chatito, with the values of each slot.</source>
        <translation>Plantillas de Chatito, con los valores de cada slot.</translation>
    </message>
    <message>
        <source>Templates of Chatette, with the values of each slot.</source>
        <translation>Plantillas de Chatette, con los valores de cada slot.</translation>
    </message>
    <message>
        <source>An agent of Dialogflow ES: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Un agente de Dialogflow ES: una carpeta, o un archivo zip si el nombre termina en .zip.</translation>
    </message>
    <message>
        <source>A bot of Amazon Lex, version 2: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Un bot de Amazon Lex, versión 2: una carpeta, o un archivo zip si el nombre termina en .zip.</translation>
    </message>
</context>
<context>
    <name>FstLabels</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>GrammarSource</name>
    <message>
        <source>A rule begins with its name, as in: &lt;some_more&gt; = some | more;</source>
        <translation>Una regla empieza por su nombre, como en: &lt;some_more&gt; = some | more;</translation>
    </message>
    <message>
        <source>Between the name of a rule and what it stands for there is a =</source>
        <translation>Entre el nombre de una regla y lo que representa hay un =</translation>
    </message>
    <message>
        <source>The rule is not closed. Write ; at its end.</source>
        <translation>La regla no está cerrada. Escriba ; al final.</translation>
    </message>
    <message>
        <source>There is no rule %1. A new one is made by splitting another.</source>
        <translation>No hay ninguna regla %1. Una nueva se hace dividiendo otra.</translation>
    </message>
    <message>
        <source>The rule %1 stands here twice.</source>
        <translation>La regla %1 está aquí dos veces.</translation>
    </message>
    <message>
        <source>The rule %1 is missing. To do without it, reject it in the list of rules.</source>
        <translation>Falta la regla %1. Para prescindir de ella, rechácela en la lista de reglas.</translation>
    </message>
    <message>
        <source>%1 values, edited in the catalogue</source>
        <translation>%1 valores, se editan en el catálogo</translation>
    </message>
    <message>
        <source>edit the grammar</source>
        <translation>editar la gramática</translation>
    </message>
    <message>
        <source>The grammar was not stored. %1</source>
        <translation>La gramática no se guardó. %1</translation>
    </message>
    <message>
        <source>The rule %1 was changed elsewhere since this text was loaded. Copy what you have written, take the changes back, and write it again.</source>
        <translation>La regla %1 se cambió en otro lugar desde que se cargó este texto. Copie lo que ha escrito, descarte los cambios y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The rule %1 uses itself, by way of others that were changed.</source>
        <translation>La regla %1 se usa a sí misma por medio de otras que se cambiaron.</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>Export Graph</source>
        <translation>Exportar grafo</translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation>Imagen escalable (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>OpenFst machine (*.fst)</source>
        <translation>Autómata de OpenFst (*.fst)</translation>
    </message>
    <message>
        <source>AT&amp;T text (*.att)</source>
        <translation>Texto de AT&amp;T (*.att)</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 no se importó.</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 no tiene ningún enunciado que falte en el proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were left out: the project has them already.</source>
        <translation>
            <numerusform>Se omitió %n enunciado de %1: el proyecto ya lo tiene.</numerusform>
            <numerusform>Se omitieron %n enunciados de %1: el proyecto ya los tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>antes de la importación</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importando %n archivo</numerusform>
            <numerusform>Importando %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>importar %n archivo</numerusform>
            <numerusform>importar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>No se importó %n archivo.</numerusform>
            <numerusform>No se importaron %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no utterance that the project lacks.</source>
        <translation>
            <numerusform>%n archivo no tiene ningún enunciado que le falte al proyecto.</numerusform>
            <numerusform>%n archivos no tienen ningún enunciado que le falte al proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were left out: the project has them already.</source>
        <translation>
            <numerusform>Se omitió %n enunciado: el proyecto ya lo tiene.</numerusform>
            <numerusform>Se omitieron %n enunciados: el proyecto ya los tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePoint</name>
    <message>
        <source>straight line, %1%</source>
        <translation>línea recta, %1 %</translation>
    </message>
    <message>
        <source>k = %1</source>
        <translation>k = %1</translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de archivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Archivos de tipo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalles...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalles...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sí a &amp;todo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o a todo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrumpir</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar valores predeterminados</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesta</translation>
    </message>
</context>
<context>
    <name>SentenceOrigin</name>
    <message>
        <source>%1: seen in this context</source>
        <translation>%1: visto en este contexto</translation>
    </message>
    <message>
        <source>%1: swapped in from %2, Jaccard %3, adjusted %4</source>
        <translation>%1: traído de %2, Jaccard %3, ajustado %4</translation>
    </message>
    <message>
        <source>%1: from the catalogue %2</source>
        <translation>%1: del catálogo %2</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>La gramática</translation>
    </message>
    <message>
        <source>The utterance %1</source>
        <translation>El enunciado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: seen %n time(s)</source>
        <translation>
            <numerusform>%1: visto %n vez</numerusform>
            <numerusform>%1: visto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: written into the rule</source>
        <translation>%1: escrito en la regla</translation>
    </message>
    <message>
        <source>The grammar, learned from</source>
        <translation>La gramática, aprendida de</translation>
    </message>
</context>
<context>
    <name>TranslationText</name>
    <message>
        <source>slots in another order</source>
        <translation>slots en otro orden</translation>
    </message>
    <message>
        <source>odd length</source>
        <translation>longitud rara</translation>
    </message>
    <message>
        <source>untranslated words</source>
        <translation>palabras sin traducir</translation>
    </message>
    <message>
        <source>unknown characters</source>
        <translation>caracteres desconocidos</translation>
    </message>
    <message>
        <source>repeated words</source>
        <translation>palabras repetidas</translation>
    </message>
    <message>
        <source>nothing but slots</source>
        <translation>nada más que slots</translation>
    </message>
    <message>
        <source>same as the source</source>
        <translation>igual que el original</translation>
    </message>
    <message>
        <source>The slots stand in another order than in the source. That can be right.</source>
        <translation>Los slots están en otro orden que en el original. Puede ser correcto.</translation>
    </message>
    <message>
        <source>The translation is much longer or much shorter than the source.</source>
        <translation>La traducción es mucho más larga o mucho más corta que el original.</translation>
    </message>
    <message>
        <source>Words of the source stand in the translation as they are.</source>
        <translation>En la traducción hay palabras del original tal cual.</translation>
    </message>
    <message>
        <source>The model has written a character that it does not know.</source>
        <translation>El modelo ha escrito un carácter que no conoce.</translation>
    </message>
    <message>
        <source>A word, or a pair of words, stands three times in a row.</source>
        <translation>Una palabra, o un par, aparece tres veces seguidas.</translation>
    </message>
    <message>
        <source>The source has words beside its slots, the translation has none.</source>
        <translation>El original tiene palabras además de sus slots; la traducción no tiene ninguna.</translation>
    </message>
    <message>
        <source>Nothing was translated.</source>
        <translation>No se tradujo nada.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>Any value of the catalogue</source>
        <translation>Cualquier valor del catálogo</translation>
    </message>
    <message>
        <source>Translate it alone</source>
        <translation>Traducirlo solo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>The same thing in the target locale, from a file of pairs or where its catalogue has the very value: countries, cities.</source>
        <translation>Lo mismo en la configuración regional de destino, de un archivo de pares o si su catálogo tiene ese valor: países, ciudades.</translation>
    </message>
    <message>
        <source>A value of the target locale’s catalogue in its place: the artists of there.</source>
        <translation>En su lugar, un valor del catálogo de la configuración regional de destino: los artistas de allí.</translation>
    </message>
    <message>
        <source>The value is translated by itself: dates, colours, free text.</source>
        <translation>El valor se traduce por sí solo: fechas, colores, texto libre.</translation>
    </message>
    <message>
        <source>The value stays as it is: names.</source>
        <translation>El valor queda como está: nombres.</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>added to the project</source>
        <translation>añadida al proyecto</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>values not found</source>
        <translation>valores no encontrados</translation>
    </message>
    <message>
        <source>Nothing was found for values of slots: they stand as in the source.</source>
        <translation>No se encontró nada para valores de slots: quedan como en el original.</translation>
    </message>
</context>
<context>
    <name>TranslationTrouble</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>What translation needs is not there. The details say what is missing.</source>
        <translation>Falta algo que la traducción necesita. Los detalles dicen qué.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is, from line %2 on. The details say why.</source>
        <translation>%1 no se puede usar así desde la línea %2. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>The text cannot be used as it is. The details say why.</source>
        <translation>El texto no se puede usar así. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is. The details say why.</source>
        <translation>%1 no se puede usar así. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>Esto no se puede hacer con estos ajustes. Los detalles dicen cuál está mal.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>El disco está lleno. Haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder of new models.</source>
        <translation>No puede leer o escribir allí. Elija otra carpeta de modelos nuevos.</translation>
    </message>
    <message>
        <source>The models, or the translation program, do not fit to each other. The details say how.</source>
        <translation>Los modelos, o el programa de traducción, no encajan entre sí. Los detalles dicen cómo.</translation>
    </message>
    <message>
        <source>Translation has failed. The details say why.</source>
        <translation>La traducción ha fallado. Los detalles dicen por qué.</translation>
    </message>
    <message>
        <source>Its last checkpoint is kept: the training can go on from there.</source>
        <translation>Se conserva su último punto guardado: el entrenamiento puede continuar desde ahí.</translation>
    </message>
    <message>
        <source>Your project and your models are as they were.</source>
        <translation>Su proyecto y sus modelos están como estaban.</translation>
    </message>
    <message>
        <source>%1 is too small to put a part of it aside: how good the model is cannot be measured.</source>
        <translation>%1 es demasiado pequeño para apartar una parte: no se puede medir lo bueno que es el modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sentences are too long for the model and were left out.</source>
        <translation>
            <numerusform>%n par de frases es demasiado largo para el modelo y se omitió.</numerusform>
            <numerusform>%n pares de frases son demasiado largos para el modelo y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 subwords</source>
        <translation>%1 subpalabras</translation>
    </message>
    <message>
        <source>The models that were made before are kept.</source>
        <translation>Los modelos que se hicieron antes se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines of %2 were left out.</source>
        <translation>
            <numerusform>Se dejó fuera %n de %1 líneas de %2.</numerusform>
            <numerusform>Se dejaron fuera %n de %1 líneas de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models that are finished are kept: the same settings, tried again, go on with what is missing.</source>
        <translation>Los modelos terminados se conservan: los mismos ajustes, probados de nuevo, continúan con lo que falta.</translation>
    </message>
    <message>
        <source>Somebody else is making or training this model. Wait until that is done, or choose another name.</source>
        <translation>Alguien más está creando o entrenando este modelo. Espere a que termine o elija otro nombre.</translation>
    </message>
    <message>
        <source>A program of Filigree has ended in the middle of its work.</source>
        <translation>Un programa de Filigree ha terminado a mitad de su trabajo.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New Project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Crear un proyecto vacío</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open a project, or a file of utterances</source>
        <translation>Abrir un proyecto o un archivo de enunciados</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message>
        <source>Open Sample: %1</source>
        <translation>Abrir ejemplo: %1</translation>
    </message>
    <message>
        <source>Open the sample project %1</source>
        <translation>Abrir el proyecto de ejemplo %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add utterances and catalogues from files</source>
        <translation>Añadir enunciados y catálogos desde archivos</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save the project under another name; every change is stored already</source>
        <translation>Guardar el proyecto con otro nombre; cada cambio ya está guardado</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close the window; all is stored</source>
        <translation>Cerrar la ventana; todo está guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last change back, in whatever mode it was made</source>
        <translation>Deshacer el último cambio, sea cual sea el modo en que se hizo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Volver a hacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in what this mode shows</source>
        <translation>Buscar en lo que muestra este modo</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name</source>
        <translation>Buscar un comando escribiendo una parte de su nombre</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandar todo el texto</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Reducir todo el texto</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Show text as large as on the desktop</source>
        <translation>Mostrar el texto tan grande como en el escritorio</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Restablecer disposición</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Devolver a su sitio todas las partes de la ventana</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>Página de inicio</translation>
    </message>
    <message>
        <source>Show samples and recent projects</source>
        <translation>Mostrar los ejemplos y los proyectos recientes</translation>
    </message>
    <message>
        <source>About Filigree</source>
        <translation>Acerca de Filigree</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <source>Theme: As the Desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>Elegir los colores de la ventana</translation>
    </message>
    <message>
        <source>Language: As the Desktop</source>
        <translation>Idioma: como el escritorio</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>Elegir el idioma de la ventana</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>filigree::app::AboutDialog</name>
    <message>
        <source>About Filigree</source>
        <translation>Acerca de Filigree</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A workbench for language engineers: golden utterances in; grammar, graph and training corpus out.</source>
        <translation>Un banco de trabajo para ingenieros del lenguaje: entran enunciados modelo; salen la gramática, el grafo y el corpus de entrenamiento.</translation>
    </message>
    <message>
        <source>© 2026 the Filigree authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>© 2026 los autores de Filigree. Software libre con la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Built on Qt %1, OpenFst, ICU, Graphviz and SQLite.</source>
        <translation>Basado en Qt %1, OpenFst, ICU, Graphviz y SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>filigree::app::AmountPanel</name>
    <message>
        <source>The number of the pattern&apos;s bars</source>
        <translation>El número de las barras del patrón</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Intent and slots of the sentences, whatever their words and order</source>
        <translation>Intención y slots de las frases, sean cuales sean sus palabras y su orden</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Utterances of this pattern in your data</source>
        <translation>Enunciados de este patrón en sus datos</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complejidad</translation>
    </message>
    <message>
        <source>Bits of choice in a sentence: templates and values together</source>
        <translation>Bits de elección en una frase: plantillas y valores juntos</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Share of the pattern in your data</source>
        <translation>Parte del patrón en sus datos</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Share of the pattern in the new corpus</source>
        <translation>Parte del patrón en el corpus nuevo</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Sentences of the pattern in the new corpus</source>
        <translation>Frases del patrón en el corpus nuevo</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posibles</translation>
    </message>
    <message>
        <source>Different sentences that resampling can make</source>
        <translation>Frases distintas que el remuestreo puede formar</translation>
    </message>
    <message>
        <source>Every kind of request: how often it is asked, how much there is to learn in it, and how many sentences it gets.</source>
        <translation>Cada clase de petición: cuántas veces se hace, cuánto hay que aprender en ella y cuántas frases recibe.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuciones</translation>
    </message>
    <message>
        <source>The shares of the patterns under each distribution, side by side.</source>
        <translation>Las partes de los patrones según cada distribución, lado a lado.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Entropy target</source>
        <translation>Entropía buscada</translation>
    </message>
    <message>
        <source>How even the shares shall be, in bits: to the left a few patterns get most, to the right all get alike.</source>
        <translation>Cuán parejo es el reparto, en bits: a la izquierda unos pocos patrones se llevan casi todo, a la derecha todos reciben lo mismo.</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>Mezclar con lo observado</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>Cuánto del reparto de sus datos se mezcla.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>How many sentences are planned in all.</source>
        <translation>Cuántas frases se prevén en total.</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>No hay otra configuración regional que preste.</translation>
    </message>
    <message>
        <source>only %1 exist</source>
        <translation>solo existen %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 bits</source>
        <translation>%1 de %2 bits como máximo</translation>
    </message>
</context>
<context>
    <name>filigree::app::AnnotationModel</name>
    <message>
        <source>Reading a model</source>
        <translation>Leyendo un modelo</translation>
    </message>
    <message>
        <source>The model %1, which suggested annotations, is not in its place any more. Choose it again where it is now, or train another one.</source>
        <translation>El modelo %1, que sugería anotaciones, ya no está en su sitio. Elíjalo de nuevo donde está ahora, o entrene otro.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <translation>%1 no se puede usar como modelo.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: annotate some utterances, then train.</source>
        <translation>Todavía no hay de qué aprender: anote algunos enunciados y luego entrene.</translation>
    </message>
    <message>
        <source>Training a model for suggestions</source>
        <translation>Entrenando un modelo de sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned from %n annotated utterance(s). What it is sure of stands among the suggestions.</source>
        <translation>
            <numerusform>El modelo ha aprendido de %n enunciado anotado. Aquello de lo que está seguro aparece entre las sugerencias.</numerusform>
            <numerusform>El modelo ha aprendido de %n enunciados anotados. Aquello de lo que está seguro aparece entre las sugerencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was trained.</source>
        <translation>No se entrenó ningún modelo.</translation>
    </message>
    <message>
        <source>Saving a model</source>
        <translation>Guardando un modelo</translation>
    </message>
    <message>
        <source>The model was not saved.</source>
        <translation>El modelo no se guardó.</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskCard</name>
    <message>
        <source>The sentence that is asked about</source>
        <translation>La frase por la que se pregunta</translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation>Preguntas respondidas</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (Y)</translation>
    </message>
    <message>
        <source>Somebody would say this: the grammar must have it</source>
        <translation>Alguien lo diría: la gramática debe tenerlo</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>Nobody would say this: the grammar must not have it</source>
        <translation>Nadie lo diría: la gramática no debe tenerlo</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Omitir (S)</translation>
    </message>
    <message>
        <source>It is not clear: ask the next</source>
        <translation>No está claro: preguntar la siguiente</translation>
    </message>
    <message>
        <source>Back (B)</source>
        <translation>Atrás (B)</translation>
    </message>
    <message>
        <source>Take the last answer back and ask it again</source>
        <translation>Retirar la última respuesta y preguntar de nuevo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>End the questions; the answers stay</source>
        <translation>Terminar las preguntas; las respuestas quedan</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>Aprendiendo de nuevo…</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Antes: %1. Ahora: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Would somebody say this for %1?</source>
        <translation>¿Diría alguien esto para %1?</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Buscando preguntas…</translation>
    </message>
    <message>
        <source>There is nothing left to ask about this grammar.</source>
        <translation>No queda nada que preguntar sobre esta gramática.</translation>
    </message>
    <message>
        <source>The grammar is as it was.</source>
        <translation>La gramática queda como estaba.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), %1 sentences</source>
        <translation>
            <numerusform>%n regla, %1 frases</numerusform>
            <numerusform>%n reglas, %1 frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about which the grammar is least sure. Each answer decides about many like it.</source>
        <translation>Frases de las que la gramática está menos segura. Cada respuesta decide sobre muchas parecidas.</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskMe</name>
    <message>
        <source>take back an answer</source>
        <translation>retirar una respuesta</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder una pregunta</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>Buscando preguntas</translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation>No hay preguntas.</translation>
    </message>
    <message>
        <source>The answer was not stored.</source>
        <translation>La respuesta no se guardó.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CatalogueDialog</name>
    <message>
        <source>Catalogue %1 of the slot %2</source>
        <translation>Catálogo %1 del slot %2</translation>
    </message>
    <message>
        <source>weigh %1</source>
        <translation>dar peso a %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Buscar valores</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add the values of a file; those that are here take its weights</source>
        <translation>Añadir los valores de un archivo; los que ya están toman sus pesos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected values (Delete)</source>
        <translation>Quitar los valores seleccionados (Supr)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Valor nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Leyendo el catálogo</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 ya está en el catálogo.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>A catalogue has at least one value. Remove the whole catalogue from the list instead.</source>
        <translation>Un catálogo tiene al menos un valor. Quite mejor el catálogo entero de la lista.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n value(s)</source>
        <translation>
            <numerusform>quitar %n valor</numerusform>
            <numerusform>quitar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation>Importar valores</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>Leyendo el catálogo %1</translation>
    </message>
    <message>
        <source>%1 has no value or weight that is not here already.</source>
        <translation>%1 no tiene ningún valor ni peso que no esté ya aquí.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>%1 values were added, %2 have another weight.</source>
        <translation>Se añadieron %1 valores; %2 tienen otro peso.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Leyendo el catálogo…</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 de %2 valores</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Which contexts use it is told when there is a grammar.</source>
        <translation>Qué contextos lo usan se dirá cuando haya una gramática.</translation>
    </message>
    <message>
        <source>No context of the grammar uses it.</source>
        <translation>Ningún contexto de la gramática lo usa.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Usado por: %1</translation>
    </message>
    <message>
        <source>The catalogue was not read. Close this window and open it again.</source>
        <translation>El catálogo no se leyó. Cierre esta ventana y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>Changing the catalogue…</source>
        <translation>Cambiando el catálogo…</translation>
    </message>
    <message>
        <source>Removing values</source>
        <translation>Quitando valores</translation>
    </message>
    <message>
        <source>Shows the values that have these letters, upper or lower case alike.</source>
        <translation>Muestra los valores que tienen estas letras, en mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>The values of the catalogue. Double-click or F2 changes one, Delete removes the selected ones; a value with twice the weight is used twice as often.</source>
        <translation>Los valores del catálogo. Con doble clic o F2 se cambia uno, con Supr se quitan los seleccionados; un valor con el doble de peso se usa el doble de veces.</translation>
    </message>
    <message>
        <source>A value that the catalogue has not got yet. Return adds it.</source>
        <translation>Un valor que el catálogo aún no tiene. Intro lo añade.</translation>
    </message>
    <message>
        <source>No value was removed, because the catalogue was changed meanwhile.</source>
        <translation>No se quitó ningún valor, porque el catálogo cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Showing the changed catalogue</source>
        <translation>Mostrando el catálogo cambiado</translation>
    </message>
</context>
<context>
    <name>filigree::app::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>Escriba una parte de un comando</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
    <message>
        <source>Every command of the window, found by a few letters of its name. Enter runs the selected one.</source>
        <translation>Todas las órdenes de la ventana, por unas letras de su nombre. Intro ejecuta la seleccionada.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CompareDialog</name>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>generality %1</source>
        <translation>generalidad %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Comparar ejecuciones</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Qué es distinto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Leyendo las ejecuciones</translation>
    </message>
    <message>
        <source>There is one run only. Induce again, and compare then.</source>
        <translation>Solo hay una ejecución. Induzca de nuevo y compare entonces.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing the grammars</source>
        <translation>Comparando las gramáticas</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
    <message>
        <source>%1 sentences before, %2 after.</source>
        <translation>%1 frases antes, %2 después.</translation>
    </message>
    <message>
        <source>Rules that are new</source>
        <translation>Reglas nuevas</translation>
    </message>
    <message>
        <source>Rules that are gone</source>
        <translation>Reglas que ya no están</translation>
    </message>
    <message>
        <source>Rules that have changed</source>
        <translation>Reglas que cambiaron</translation>
    </message>
    <message>
        <source>Sentences gained</source>
        <translation>Frases ganadas</translation>
    </message>
    <message>
        <source>Sentences lost</source>
        <translation>Frases perdidas</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>One of the two runs of induction that are compared.</source>
        <translation>Una de las dos inducciones que se comparan.</translation>
    </message>
    <message>
        <source>Rules that were added, went or changed between the two runs, and sentences that only one of them has.</source>
        <translation>Reglas que se añadieron, desaparecieron o cambiaron entre las dos ejecuciones, y frases que solo una de ellas tiene.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ContextPanel</name>
    <message>
        <source>How alike the contexts are</source>
        <translation>Cuánto se parecen los contextos</translation>
    </message>
    <message>
        <source>Each square compares two contexts: coloured ones share enough values to swap. Click a square to say yourself that the two are the same or different.</source>
        <translation>Cada cuadro compara dos contextos: los de color comparten valores suficientes para intercambiar. Haga clic en un cuadro para decidir usted si los dos son iguales o distintos.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Where the slot stands</source>
        <translation>Dónde está el slot</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Values that were seen in this context</source>
        <translation>Valores vistos en este contexto</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Values that come from contexts that are alike at this threshold</source>
        <translation>Valores que vienen de contextos parecidos con este umbral</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Values that only a catalogue has and that belong here</source>
        <translation>Valores que solo tiene un catálogo y que van aquí</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>How many values each context may use, and where they come from.</source>
        <translation>Cuántos valores puede usar cada contexto y de dónde vienen.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The words that may fill the slot</source>
        <translation>Las palabras que pueden llenar el slot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The context or the catalogue that the value comes from</source>
        <translation>El contexto o el catálogo del que viene el valor</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>How alike the two contexts are; empty for the context&apos;s own values</source>
        <translation>Cuánto se parecen los dos contextos; vacío para los valores propios</translation>
    </message>
    <message>
        <source>Values of the pool</source>
        <translation>Valores del conjunto</translation>
    </message>
    <message>
        <source>Every value that the selected context may use, and its source.</source>
        <translation>Todos los valores que puede usar el contexto seleccionado y su origen.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 valores</translation>
    </message>
    <message>
        <source>%1 of %2 values in both: Jaccard %3, adjusted %4</source>
        <translation>%1 de %2 valores en ambos: Jaccard %3, ajustado %4</translation>
    </message>
    <message>
        <source>You say: the same.</source>
        <translation>Usted dice: iguales.</translation>
    </message>
    <message>
        <source>You say: different.</source>
        <translation>Usted dice: distintos.</translation>
    </message>
    <message>
        <source>Too little was seen to be sure. Click to decide.</source>
        <translation>Se vio muy poco para estar seguro. Haga clic para decidir.</translation>
    </message>
    <message>
        <source>Values are swapped.</source>
        <translation>Los valores se intercambian.</translation>
    </message>
    <message>
        <source>Values are not swapped.</source>
        <translation>Los valores no se intercambian.</translation>
    </message>
    <message>
        <source>One context: there is nothing to swap with.</source>
        <translation>Un solo contexto: no hay con qué intercambiar.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>«%1» y «%2»</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusHeader</name>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same grammar, number and seed give the same corpus</source>
        <translation>La misma gramática, el mismo número y la misma semilla dan el mismo corpus</translation>
    </message>
    <message>
        <source>of %1 that the grammar has</source>
        <translation>de %1 que tiene la gramática</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>What the sentences are made from: the grammar, your utterances with swapped values, or both without a sentence twice.</source>
        <translation>De qué se forman las frases: de la gramática, de sus enunciados con valores intercambiados o de ambos, sin repetir ninguna.</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>Número de frase</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>Mezclar con lo observado</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>Cuánto del reparto de sus datos se mezcla.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unas %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sentences planned for each intent, of those that there are:</source>
        <translation>Frases previstas para cada intención, de las que hay:</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Previstas: %1</translation>
    </message>
    <message>
        <source>How many sentences the corpus is to have.</source>
        <translation>Cuántas frases debe tener el corpus.</translation>
    </message>
    <message>
        <source>Goes to the sentence with this number.</source>
        <translation>Va a la frase con este número.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusListPanel</name>
    <message>
        <source>Corpora</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>The corpora of this project. Each is a recipe: what it is made from, how many sentences, under which seed.</source>
        <translation>Los corpus de este proyecto. Cada uno es una receta: de qué se hace, cuántas frases, con qué semilla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>%1, seed %2, not generated yet</source>
        <translation>%1, semilla %2, aún sin generar</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusPage</name>
    <message>
        <source>Corpus</source>
        <translation>Corpus</translation>
    </message>
    <message>
        <source>Generate a training corpus, look at it, export it</source>
        <translation>Generar un corpus de entrenamiento, verlo y exportarlo</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the corpus to a file</source>
        <translation>Escribir el corpus en un archivo</translation>
    </message>
    <message>
        <source>Show the sentence with a certain number</source>
        <translation>Mostrar la frase con un número determinado</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy the selected sentences in the golden notation</source>
        <translation>Copiar las frases seleccionadas en la notación golden</translation>
    </message>
    <message>
        <source>Sentences of the corpus</source>
        <translation>Frases del corpus</translation>
    </message>
    <message>
        <source>Generating the corpus</source>
        <translation>Generando el corpus</translation>
    </message>
    <message>
        <source>No corpus was generated.</source>
        <translation>No se generó ningún corpus.</translation>
    </message>
    <message>
        <source>There are only %1 different sentences; you asked for %2. A more general grammar or more catalogues give more.</source>
        <translation>Solo hay %1 frases distintas; usted pidió %2. Una gramática más general o más catálogos dan más.</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>Todavía no hay gramática</translation>
    </message>
    <message>
        <source>The sentences of a corpus come from the grammar. Learn it first.</source>
        <translation>Las frases de un corpus salen de la gramática. Primero hay que aprenderla.</translation>
    </message>
    <message>
        <source>Go to the grammar</source>
        <translation>Ir a la gramática</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The grammar is being prepared.</source>
        <translation>Se está preparando la gramática.</translation>
    </message>
    <message>
        <source>No corpus yet</source>
        <translation>Todavía no hay corpus</translation>
    </message>
    <message>
        <source>Say how many sentences you want, then generate them. No sentence appears twice.</source>
        <translation>Indique cuántas frases quiere y genérelas. Ninguna frase aparece dos veces.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>%1 sentences are in %2.</source>
        <translation>%1 frases están en %2.</translation>
    </message>
    <message>
        <source>The corpus was not exported.</source>
        <translation>El corpus no se exportó.</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>Nada que remuestrear todavía</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>Anote slots en sus enunciados: sus valores podrán intercambiarse donde sea seguro.</translation>
    </message>
    <message>
        <source>in line %1 of the reference data</source>
        <translation>en la línea %1 de los datos de referencia</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>La gramática</translation>
    </message>
    <message>
        <source>Sentence Number…</source>
        <translation>Número de frase…</translation>
    </message>
    <message>
        <source>Make the corpus in the way that is chosen above</source>
        <translation>Hacer el corpus de la manera elegida arriba</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>repartir las frases</translation>
    </message>
    <message>
        <source>Planning the corpus</source>
        <translation>Planificando el corpus</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>No hay otra configuración regional que preste.</translation>
    </message>
    <message>
        <source>No corpus can be made like this.</source>
        <translation>Así no se puede crear ningún corpus.</translation>
    </message>
    <message>
        <source>About the sentence</source>
        <translation>Sobre la frase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>Se omitió %n.</numerusform>
            <numerusform>Se omitieron %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some intents have too few templates for every part; the manifest tells how many sentences each part has.</source>
        <translation>Algunas intenciones tienen muy pocas plantillas para todas las partes; el manifiesto dice cuántas frases tiene cada parte.</translation>
    </message>
    <message>
        <source>Search the Sentences</source>
        <translation>Buscar en las frases</translation>
    </message>
    <message>
        <source>Find sentences of the corpus by their words</source>
        <translation>Buscar frases del corpus por sus palabras</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Keep the selected sentence, one of its values, a rule or its template out of every corpus</source>
        <translation>Dejar fuera de todo corpus la frase seleccionada, uno de sus valores, una regla o su plantilla</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Show what the corpus is made of: patterns, slots, lengths, duplicates</source>
        <translation>Mostrar de qué se compone el corpus: patrones, slots, longitudes, duplicados</translation>
    </message>
    <message>
        <source>New Corpus</source>
        <translation>Nuevo corpus</translation>
    </message>
    <message>
        <source>Add a corpus with a recipe of its own</source>
        <translation>Añadir un corpus con receta propia</translation>
    </message>
    <message>
        <source>Duplicate Corpus</source>
        <translation>Duplicar corpus</translation>
    </message>
    <message>
        <source>Add a corpus with the recipe of this one</source>
        <translation>Añadir un corpus con la receta de este</translation>
    </message>
    <message>
        <source>Rename Corpus</source>
        <translation>Cambiar nombre del corpus</translation>
    </message>
    <message>
        <source>Call the corpus something else</source>
        <translation>Dar otro nombre al corpus</translation>
    </message>
    <message>
        <source>Delete Corpus</source>
        <translation>Eliminar corpus</translation>
    </message>
    <message>
        <source>Remove the recipe of this corpus</source>
        <translation>Eliminar la receta de este corpus</translation>
    </message>
    <message>
        <source>The corpus cannot be searched.</source>
        <translation>No se puede buscar en el corpus.</translation>
    </message>
    <message>
        <source>The corpus was not counted.</source>
        <translation>El corpus no se contó.</translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation>Corpus 1</translation>
    </message>
    <message>
        <source>duplicate a corpus</source>
        <translation>duplicar un corpus</translation>
    </message>
    <message>
        <source>add a corpus</source>
        <translation>añadir un corpus</translation>
    </message>
    <message>
        <source>rename a corpus</source>
        <translation>cambiar el nombre de un corpus</translation>
    </message>
    <message>
        <source>delete a corpus</source>
        <translation>eliminar un corpus</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Rechazado (%1)</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Esta frase</translation>
    </message>
    <message>
        <source>Only this sentence is left out; another one comes for it.</source>
        <translation>Solo se omite esta frase; otra viene en su lugar.</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>El valor «%1» de %2</translation>
    </message>
    <message>
        <source>No sentence has this value in this slot, whatever its letter case. Your utterances and catalogues stay as they are.</source>
        <translation>Ninguna frase tiene este valor en este slot, con mayúsculas o minúsculas. Sus enunciados y catálogos quedan como están.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>La regla %1</translation>
    </message>
    <message>
        <source>The next induction does without it. Until then the grammar stays as it is.</source>
        <translation>La próxima inducción prescinde de ella. Hasta entonces la gramática queda como está.</translation>
    </message>
    <message>
        <source>The template “%1”</source>
        <translation>La plantilla «%1»</translation>
    </message>
    <message>
        <source>No sentence has these words around these slots, whatever the values; the next induction does without it, too.</source>
        <translation>Ninguna frase tiene estas palabras alrededor de estos slots, sean cuales sean los valores; la próxima inducción también prescinde de ella.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Reglas: %1</translation>
    </message>
    <message>
        <source>The sentences of the corpus, whatever its size. Delete rejects the selected one.</source>
        <translation>Las frases del corpus, sea cual sea su tamaño. Supr rechaza la seleccionada.</translation>
    </message>
    <message>
        <source>Reading what the sentences are made from</source>
        <translation>Leyendo de qué están hechas las frases</translation>
    </message>
    <message>
        <source>The reference data is being read.</source>
        <translation>Se están leyendo los datos de referencia.</translation>
    </message>
    <message>
        <source>What the sentences are made from was not found out.</source>
        <translation>No se ha averiguado de qué están hechas las frases.</translation>
    </message>
    <message>
        <source>Not known: the data has changed or cannot be read.</source>
        <translation>No se sabe: los datos han cambiado o no se pueden leer.</translation>
    </message>
    <message>
        <source>No sentence has these words.</source>
        <translation>Ninguna frase tiene estas palabras.</translation>
    </message>
    <message>
        <source>The project is open for reading only, and this corpus was not generated.</source>
        <translation>El proyecto está abierto solo para lectura y este corpus no se generó.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusSearch</name>
    <message>
        <source>Search the sentences</source>
        <translation>Buscar en las frases</translation>
    </message>
    <message>
        <source>Words of the sentence, its intent or its slot types. &quot;Two words&quot; in quotation marks stand together; a word with - before it must not be there.</source>
        <translation>Palabras de la frase, su intención o sus tipos de slot. &quot;Dos palabras&quot; entre comillas van juntas; una palabra con - delante no debe estar.</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Preparando la búsqueda…</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Preparando la búsqueda</translation>
    </message>
    <message>
        <source>Searching the corpus</source>
        <translation>Buscando en el corpus</translation>
    </message>
    <message>
        <source>%1 found in the first %2 of %3</source>
        <translation>%1 halladas en las primeras %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 halladas</translation>
    </message>
</context>
<context>
    <name>filigree::app::DistributionBox</name>
    <message>
        <source>Entropy</source>
        <translation>Entropía</translation>
    </message>
    <message>
        <source>Entropy of slots</source>
        <translation>Entropía de los slots</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>How the sentences are shared out: by what there is to learn, evenly, as in your data, or as in the data of another locale.</source>
        <translation>Cómo se reparten las frases: según lo que hay que aprender, por igual, como en sus datos o como en los datos de otra configuración regional.</translation>
    </message>
    <message>
        <source>Every sentence alike</source>
        <translation>Todas las frases por igual</translation>
    </message>
    <message>
        <source>How the sentences are shared out over the patterns: by what there is to learn, evenly, as in your data, as in another locale&apos;s data, or not at all, so that patterns with many sentences get nearly everything.</source>
        <translation>Cómo se reparten las frases entre los patrones: según lo que hay que aprender, por igual, como en sus datos, como en los datos de otra configuración regional, o sin repartir, de modo que los patrones con muchas frases se llevan casi todo.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>Importe antes datos de referencia de otra configuración regional.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ErrorPanel</name>
    <message>
        <source>Utterances of the intent %1</source>
        <translation>Enunciados de la intención %1</translation>
    </message>
    <message>
        <source>An utterance with the pattern %1 (%2)</source>
        <translation>Un enunciado con el patrón %1 (%2)</translation>
    </message>
    <message>
        <source>Utterances with the slot %1</source>
        <translation>Enunciados con el slot %1</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>El valor «%1» de %2</translation>
    </message>
    <message>
        <source>An utterance with the word “%1”</source>
        <translation>Un enunciado con la palabra «%1»</translation>
    </message>
    <message>
        <source>Show all errors</source>
        <translation>Mostrar todos los errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Test utterances that were labelled wrongly, and what of them the training data lacked.</source>
        <translation>Enunciados de prueba mal anotados, y qué de ellos faltaba en los datos de entrenamiento.</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Qué añadir</translation>
    </message>
    <message>
        <source>What the training data lacks, what most errors stand behind first.</source>
        <translation>Lo que falta en los datos de entrenamiento; primero lo que causa más errores.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing is missing: all words, values and patterns of the errors were there.</source>
        <translation>No falta nada: todas las palabras, valores y patrones de los errores estaban.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Aún no está.</translation>
    </message>
    <message>
        <source>%1 of %2 test utterances</source>
        <translation>%1 de %2 enunciados de prueba</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomado por %2</translation>
    </message>
    <message>
        <source>Errors that it stands behind, over all seeds</source>
        <translation>Errores que causa, en todas las semillas</translation>
    </message>
    <message>
        <source>with one of %1 seeds at least</source>
        <translation>con al menos una de %1 semillas</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Train a model on each training set, and see which of them helps and what is still missing</source>
        <translation>Entrenar un modelo con cada conjunto y ver cuál ayuda y qué falta todavía</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Train a model on each of the chosen sets and measure it with the test data</source>
        <translation>Entrenar un modelo con cada conjunto elegido y medirlo con los datos de prueba</translation>
    </message>
    <message>
        <source>Cancel the Run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Stop; what has been measured so far is kept</source>
        <translation>Detener; lo medido hasta ahora se conserva</translation>
    </message>
    <message>
        <source>Add What Is Missing…</source>
        <translation>Añadir lo que falta…</translation>
    </message>
    <message>
        <source>Open the place where the current suggestion can be added</source>
        <translation>Abrir el lugar donde se puede añadir la sugerencia actual</translation>
    </message>
    <message>
        <source>Show Pools of the Slot</source>
        <translation>Mostrar los conjuntos de valores del slot</translation>
    </message>
    <message>
        <source>See in the mode Resample which values the slot of the suggestion gets</source>
        <translation>Ver en el modo Remuestrear qué valores recibe el slot de la sugerencia</translation>
    </message>
    <message>
        <source>Export Results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Write the table to a file, for people or programs</source>
        <translation>Escribir la tabla en un archivo, para personas o programas</translation>
    </message>
    <message>
        <source>Export Chart…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>Write the chart that is shown to a picture</source>
        <translation>Escribir en una imagen el gráfico que se muestra</translation>
    </message>
    <message>
        <source>Next Details</source>
        <translation>Detalles siguientes</translation>
    </message>
    <message>
        <source>Show the next tab: curves, slots, intents, confusion, errors</source>
        <translation>Mostrar la pestaña siguiente: curvas, slots, intenciones, confusión, errores</translation>
    </message>
    <message>
        <source>Previous Details</source>
        <translation>Detalles anteriores</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar la pestaña anterior</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>The experiment that is shown; earlier ones are kept.</source>
        <translation>El experimento que se muestra; los anteriores se conservan.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>The training set that the triangles in the table compare with.</source>
        <translation>El conjunto con el que comparan los triángulos de la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n training set(s)</source>
        <translation>
            <numerusform>%n conjunto</numerusform>
            <numerusform>%n conjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>%1 test utterances</source>
        <translation>%1 enunciados de prueba</translation>
    </message>
    <message>
        <source>%1 of %2 trainings</source>
        <translation>%1 de %2 entrenamientos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The first model is being trained. Its figures appear here.</source>
        <translation>Se está entrenando el primer modelo. Sus cifras aparecerán aquí.</translation>
    </message>
    <message>
        <source>The test data is being counted.</source>
        <translation>Se están contando los datos de prueba.</translation>
    </message>
    <message>
        <source>Nothing evaluated yet</source>
        <translation>Aún no se ha evaluado nada</translation>
    </message>
    <message>
        <source>Train a model on each training set that is ticked, and see which corpus helps. Test data that you import tells most; without any, a part of yours is held out.</source>
        <translation>Entrene un modelo con cada conjunto marcado y vea qué corpus ayuda. Los datos de prueba importados dicen más; sin ellos se aparta una parte de los suyos.</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Aún no hay nada que evaluar</translation>
    </message>
    <message>
        <source>No test data yet</source>
        <translation>Aún no hay datos de prueba</translation>
    </message>
    <message>
        <source>A model is measured with annotated utterances that it has never seen. Import some as test data: what customers said, or what colleagues wrote. From %1 utterances on, a part of your own can be held out.</source>
        <translation>Un modelo se mide con enunciados anotados que nunca ha visto. Importe algunos como datos de prueba: lo que dijeron clientes o escribieron colegas. A partir de %1 enunciados se puede apartar una parte de los suyos.</translation>
    </message>
    <message>
        <source>Import test data…</source>
        <translation>Importar datos de prueba…</translation>
    </message>
    <message>
        <source>add what the test lacks</source>
        <translation>añadir lo que falta en la prueba</translation>
    </message>
    <message>
        <source>The test sentence stands there as a remark. Write your own ones like it below: were it itself learned, the next test would be too easy.</source>
        <translation>La frase de prueba está ahí como comentario. Escriba debajo otras parecidas: si se aprendiera ella misma, la próxima prueba sería demasiado fácil.</translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation>Los resultados no se han escrito.</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <translation>Los resultados están en %1.</translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation>El gráfico no se ha escrito.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>El gráfico está en %1.</translation>
    </message>
    <message>
        <source>The one that goes on</source>
        <translation>El que está en curso</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateResults</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Detalles de la fila elegida</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Tipo de slot</translation>
    </message>
    <message>
        <source>How well each slot type was found by the selected training set, over all seeds.</source>
        <translation>Qué bien se encontró cada tipo de slot con el conjunto elegido, con todas las semillas.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>How well each intent was found by the selected training set, over all seeds.</source>
        <translation>Qué bien se encontró cada intención con el conjunto elegido, con todas las semillas.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals</source>
        <translation>Cada conjunto frente al número de sus frases, con intervalos del 95 %</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each slot type</source>
        <translation>Precisión, exhaustividad y F1 de cada tipo de slot</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each intent</source>
        <translation>Precisión, exhaustividad y F1 de cada intención</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Which intents are taken for which</source>
        <translation>Qué intenciones se toman por cuáles</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>The sentences that went wrong, why, and what to add</source>
        <translation>Las frases que fallaron, por qué, y qué añadir</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>What the curves show of each training set.</source>
        <translation>Lo que muestran las curvas de cada conjunto.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizaje</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals; level lines are sets of one size. The selected row of the table is bold.</source>
        <translation>Cada conjunto frente al número de sus frases, con intervalos del 95 %; las líneas horizontales son conjuntos de un solo tamaño. La fila elegida va en negrita.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateSetup</name>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>How many sentences the generated and the repeated sets have. Several numbers with blanks between them make a learning curve: 100 1000 10000.</source>
        <translation>Cuántas frases tienen los conjuntos generados y el repetido. Varios números separados por espacios dan una curva de aprendizaje: 100 1000 10000.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>How often each set is generated and trained with anew. The figures are the mean; more seeds make the intervals honest.</source>
        <translation>Cuántas veces se genera y entrena de nuevo cada conjunto. Las cifras son la media; más semillas hacen honestos los intervalos.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>What the models are measured with, and never learn from.</source>
        <translation>Con qué se miden los modelos, sin aprender nunca de ello.</translation>
    </message>
    <message>
        <source>The model knows the catalogues</source>
        <translation>El modelo conoce los catálogos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Conjuntos de entrenamiento</translation>
    </message>
    <message>
        <source>What the models are trained on; each that is ticked becomes a row of the table.</source>
        <translation>Con qué se entrenan los modelos; cada conjunto marcado es una fila de la tabla.</translation>
    </message>
    <message>
        <source>Import reference data of the project&apos;s locale first.</source>
        <translation>Importe antes datos de referencia de la configuración regional del proyecto.</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>Importe antes datos de referencia de otra configuración regional.</translation>
    </message>
    <message>
        <source>Test data (%1)</source>
        <translation>Datos de prueba (%1)</translation>
    </message>
    <message>
        <source>A fifth of the reference data (%1)</source>
        <translation>Un quinto de los datos de referencia (%1)</translation>
    </message>
    <message>
        <source>A fifth of the golden utterances (%1)</source>
        <translation>Un quinto de los enunciados modelo (%1)</translation>
    </message>
    <message>
        <source>It is held out: nothing is learned from it.</source>
        <translation>Se aparta: no se aprende nada de ello.</translation>
    </message>
    <message>
        <source>Write or import golden utterances first: everything is made from them.</source>
        <translation>Escriba o importe antes enunciados modelo: todo se hace a partir de ellos.</translation>
    </message>
    <message>
        <source>There is no test data yet.</source>
        <translation>Aún no hay datos de prueba.</translation>
    </message>
    <message>
        <source>Sentences: write numbers from 1 to %1.</source>
        <translation>Frases: escriba números de 1 a %1.</translation>
    </message>
    <message>
        <source>Choose at least one training set.</source>
        <translation>Elija al menos un conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entrenamiento</numerusform>
            <numerusform>%n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a training set, and what it lacks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether words are values of a catalogue tells the model something too, as in a product that has the catalogues at hand. Then some words of generated sentences are hidden while it learns, so that it can do with words that are new.</source>
        <translation>Que unas palabras sean valores de un catálogo también dice algo al modelo, como en un producto que tiene los catálogos a mano. Entonces se le ocultan algunas palabras de las frases generadas mientras aprende, para que sepa arreglárselas con palabras nuevas.</translation>
    </message>
    <message>
        <source>It was made of the utterances that are held out too. Choose imported test data.</source>
        <translation>También se hizo con los enunciados que se apartan. Elija datos de prueba importados.</translation>
    </message>
    <message>
        <source>The test data is of the locale %1, and the project of %2. Import test data of the project&apos;s locale, or import this file again and choose that locale for it.</source>
        <translation>Los datos de prueba son de la configuración regional %1, y el proyecto, de %2. Importe datos de prueba de la configuración regional del proyecto, o importe de nuevo este archivo y elija para él la del proyecto.</translation>
    </message>
</context>
<context>
    <name>filigree::app::Evaluations</name>
    <message>
        <source>Looking for test data</source>
        <translation>Buscando datos de prueba</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Evaluando</translation>
    </message>
    <message>
        <source>Reading an experiment</source>
        <translation>Leyendo un experimento</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Resumiendo</translation>
    </message>
    <message>
        <source>Comparing labels</source>
        <translation>Comparando anotaciones</translation>
    </message>
</context>
<context>
    <name>filigree::app::ExportDialog</name>
    <message>
        <source>Export %1 sentences</source>
        <translation>Exportar %1 frases</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>Las primeras líneas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>How the sentences are written; the lines below say for what, and what is lost.</source>
        <translation>Cómo se escriben las frases; las líneas de abajo dicen para qué y qué se pierde.</translation>
    </message>
    <message>
        <source>Into how many files of nearly the same size the corpus is cut.</source>
        <translation>En cuántos archivos de casi el mismo tamaño se divide el corpus.</translation>
    </message>
    <message>
        <source>How the words of a slot are tagged: BIO marks its first word, BIOES its last and its only one as well, IOB1 the first one only behind another slot.</source>
        <translation>Cómo se etiquetan las palabras de un slot: BIO marca la primera; BIOES, también la última y la única; IOB1, la primera solo tras otro slot.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1 Nothing is lost.</source>
        <translation>%1 No se pierde nada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>This format is made of a whole corpus, not of parts. Choose JSON lines, CoNLL, CSV or another format of lines for a training set.</source>
        <translation>Este formato se hace con un corpus entero, no con partes. Para un conjunto de entrenamiento elija JSON lines, CoNLL, CSV u otro formato de líneas.</translation>
    </message>
    <message>
        <source>Say what the file is called.</source>
        <translation>Indique cómo se llama el archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>A folder is written, and %1 is a file.</source>
        <translation>Se escribe una carpeta, y %1 es un archivo.</translation>
    </message>
    <message>
        <source>A file is written, and %1 is a folder.</source>
        <translation>Se escribe un archivo, y %1 es una carpeta.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando la vista previa</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, unos %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n file(s) more</source>
        <translation>
            <numerusform>y %n archivo más</numerusform>
            <numerusform>y %n archivos más</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 together</source>
        <translation>unos %1 en total</translation>
    </message>
    <message>
        <source>The beginning of the file as it will be written.</source>
        <translation>El principio del archivo tal como se escribirá.</translation>
    </message>
    <message>
        <source>The file or folder that is written.</source>
        <translation>El archivo o la carpeta que se escribe.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>filigree::app::FileCommands</name>
    <message>
        <source>New Project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Filigree projects (*.filigree)</source>
        <translation>Proyectos de Filigree (*.filigree)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Projects and golden utterances (*.filigree *.golden);;All files (*)</source>
        <translation>Proyectos y enunciados modelo (*.filigree *.golden);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The catalogues of %1 are being stored. It is closed when they are.</source>
        <translation>Se están guardando los catálogos de %1. Se cerrará cuando estén guardados.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Utterances, catalogues and grammars (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;All files (*)</source>
        <translation>Enunciados, catálogos y gramáticas (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>filigree::app::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Aparición anterior</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrada</numerusform>
            <numerusform>%n encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Search line by line; in the replacement \1 is what the first brackets have found</source>
        <translation>Buscar línea por línea; en el reemplazo, \1 es lo que encontraron los primeros paréntesis</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>no es un patrón</translation>
    </message>
    <message>
        <source>The pattern is too slow.</source>
        <translation>El patrón es demasiado lento.</translation>
    </message>
    <message>
        <source>The pattern is too slow. Nothing was replaced.</source>
        <translation>El patrón es demasiado lento. No se reemplazó nada.</translation>
    </message>
    <message>
        <source>Line %1 is too long for the pattern. Nothing was replaced.</source>
        <translation>La línea %1 es demasiado larga para el patrón. No se reemplazó nada.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n found; some lines are too long for the pattern</source>
        <translation>
            <numerusform>%n encontrado; algunas líneas son demasiado largas para el patrón</numerusform>
            <numerusform>%n encontrados; algunas líneas son demasiado largas para el patrón</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::GoldenDocument</name>
    <message>
        <source>Reading the utterances</source>
        <translation>Leyendo los enunciados</translation>
    </message>
</context>
<context>
    <name>filigree::app::GrammarPage</name>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Learn a grammar from the utterances, and judge its rules</source>
        <translation>Aprender una gramática de los enunciados y juzgar sus reglas</translation>
    </message>
    <message>
        <source>Induce</source>
        <translation>Inducir</translation>
    </message>
    <message>
        <source>Learn the grammar from the golden utterances</source>
        <translation>Aprender la gramática de los enunciados modelo</translation>
    </message>
    <message>
        <source>Accept Rule</source>
        <translation>Aceptar regla</translation>
    </message>
    <message>
        <source>The next induction keeps this rule</source>
        <translation>La próxima inducción conserva esta regla</translation>
    </message>
    <message>
        <source>Reject Rule</source>
        <translation>Rechazar regla</translation>
    </message>
    <message>
        <source>The next induction does without this rule</source>
        <translation>La próxima inducción prescinde de esta regla</translation>
    </message>
    <message>
        <source>Lock Rule</source>
        <translation>Bloquear regla</translation>
    </message>
    <message>
        <source>The next induction takes this rule as it stands</source>
        <translation>La próxima inducción toma esta regla tal como está</translation>
    </message>
    <message>
        <source>Left: nothing but the golden utterances. Right: all that they might suggest.</source>
        <translation>Izquierda: solo los enunciados modelo. Derecha: todo lo que podrían sugerir.</translation>
    </message>
    <message>
        <source>Generality</source>
        <translation>Generalidad</translation>
    </message>
    <message>
        <source>The project has changed since: induce again.</source>
        <translation>El proyecto ha cambiado desde entonces: vuelva a inducir.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 frases</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>Aprendiendo la gramática</translation>
    </message>
    <message>
        <source>Preparing the grammar</source>
        <translation>Preparando la gramática</translation>
    </message>
    <message>
        <source>The rules appear here in a moment.</source>
        <translation>Las reglas aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Todavía no hay de qué aprender</translation>
    </message>
    <message>
        <source>A grammar is learned from golden utterances: write some, or import a file.</source>
        <translation>Una gramática se aprende de enunciados modelo: escriba algunos o importe un archivo.</translation>
    </message>
    <message>
        <source>Write utterances</source>
        <translation>Escribir enunciados</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>Todavía no hay gramática</translation>
    </message>
    <message>
        <source>Filigree looks for words that can stand for each other, for parts that may be left out, and for slots that take the values of a catalogue.</source>
        <translation>Filigree busca palabras que pueden sustituirse unas por otras, partes que pueden omitirse y slots que toman los valores de un catálogo.</translation>
    </message>
    <message numerus="yes">
        <source>The induction has %n remark(s) on what it learned from.</source>
        <translation>
            <numerusform>La inducción tiene %n observación sobre los datos de los que aprendió.</numerusform>
            <numerusform>La inducción tiene %n observaciones sobre los datos de los que aprendió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes…</source>
        <translation>Tamaños…</translation>
    </message>
    <message>
        <source>Count the sentences of the grammar by intent and pattern</source>
        <translation>Contar las frases de la gramática por intención y patrón</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name</source>
        <translation>Escribir de nuevo lo que representa la regla, o darle otro nombre</translation>
    </message>
    <message>
        <source>The rule was not changed.</source>
        <translation>La regla no se cambió.</translation>
    </message>
    <message>
        <source>Apply or leave the rule that you are editing first.</source>
        <translation>Primero aplique o deje la regla que está editando.</translation>
    </message>
    <message>
        <source>Split Rule…</source>
        <translation>Dividir regla…</translation>
    </message>
    <message>
        <source>Make two rules of it, which stay apart</source>
        <translation>Hacer de ella dos reglas que quedan separadas</translation>
    </message>
    <message>
        <source>Merge Rules…</source>
        <translation>Unir reglas…</translation>
    </message>
    <message>
        <source>Make one rule of this and another</source>
        <translation>Hacer una sola regla de esta y otra</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Pregúnteme</translation>
    </message>
    <message>
        <source>Answer whether somebody would say a sentence: what the utterances leave open is settled</source>
        <translation>Responder si alguien diría una frase: se decide lo que los enunciados dejan abierto</translation>
    </message>
    <message>
        <source>Grammar as Text…</source>
        <translation>Gramática como texto…</translation>
    </message>
    <message>
        <source>Read and edit all rules in JSGF</source>
        <translation>Leer y editar todas las reglas en JSGF</translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation>Comparar ejecuciones…</translation>
    </message>
    <message>
        <source>See which rules and sentences another induction had</source>
        <translation>Ver qué reglas y frases tenía otra inducción</translation>
    </message>
    <message>
        <source>The next induction respects this. It can be undone.</source>
        <translation>La próxima inducción lo respeta. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>Aprendiendo de nuevo…</translation>
    </message>
    <message>
        <source>The grammar&apos;s text is not saved. Your changes are kept until you open it again.</source>
        <translation>El texto de la gramática no está guardado. Sus cambios se conservan hasta que lo abra de nuevo.</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>Retirar decisión</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not</source>
        <translation>La próxima inducción es libre de hacer esta regla o no</translation>
    </message>
</context>
<context>
    <name>filigree::app::GraphPanel</name>
    <message>
        <source>Search in the Graph</source>
        <translation>Buscar en el grafo</translation>
    </message>
    <message>
        <source>Mark the arcs that have these words</source>
        <translation>Marcar los arcos que tienen estas palabras</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>Mostrar el grafo más grande</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>Mostrar el grafo más pequeño</translation>
    </message>
    <message>
        <source>Fit Graph</source>
        <translation>Ajustar el grafo</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Mostrar todo el grafo</translation>
    </message>
    <message>
        <source>Export Graph…</source>
        <translation>Exportar grafo…</translation>
    </message>
    <message>
        <source>Write the graph as a picture, or the machine for another tool</source>
        <translation>Escribir el grafo como imagen, o el autómata para otra herramienta</translation>
    </message>
    <message>
        <source>Copy Graph as Picture</source>
        <translation>Copiar el grafo como imagen</translation>
    </message>
    <message>
        <source>Put a picture of the graph on the clipboard</source>
        <translation>Poner una imagen del grafo en el portapapeles</translation>
    </message>
    <message>
        <source>Follow a sentence</source>
        <translation>Seguir una frase</translation>
    </message>
    <message>
        <source>Type a sentence: its path through the graph lights up</source>
        <translation>Escriba una frase: su camino por el grafo se ilumina</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the graph</source>
        <translation>Buscar en el grafo</translation>
    </message>
    <message>
        <source>Graph of the grammar</source>
        <translation>Grafo de la gramática</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Dibujando el grafo</translation>
    </message>
    <message>
        <source>The graph was not drawn.</source>
        <translation>El grafo no se dibujó.</translation>
    </message>
    <message>
        <source>The grammar does not have this sentence.</source>
        <translation>La gramática no tiene esta frase.</translation>
    </message>
    <message>
        <source>This is said for %1: %2</source>
        <translation>Esto se dice para %1: %2</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <translation>Escribiendo el grafo</translation>
    </message>
    <message>
        <source>The graph is in %1.</source>
        <translation>El grafo está en %1.</translation>
    </message>
    <message>
        <source>The graph was not written.</source>
        <translation>El grafo no se escribió.</translation>
    </message>
    <message>
        <source>Finds arcs of the graph by their words or rules; Enter goes to the next one.</source>
        <translation>Busca arcos del grafo por sus palabras o reglas; Intro pasa al siguiente.</translation>
    </message>
    <message>
        <source>Every way from the filled circle to a double circle is a sentence of the grammar. A click on an arc shows its rule; the wheel with Ctrl zooms.</source>
        <translation>Cada camino del círculo relleno a un círculo doble es una frase de la gramática. Un clic en un arco muestra su regla; la rueda con Ctrl amplía.</translation>
    </message>
    <message>
        <source>Collapse Slots</source>
        <translation>Contraer slots</translation>
    </message>
    <message>
        <source>Draw a slot as one arc; else its first values are spelled out</source>
        <translation>Dibujar cada slot como un solo arco; si no, se escriben sus primeros valores</translation>
    </message>
    <message>
        <source>Graph of the Selected Rule</source>
        <translation>Grafo de la regla elegida</translation>
    </message>
    <message>
        <source>Show what the selected rule says alone, instead of the intent&apos;s whole graph</source>
        <translation>Mostrar lo que dice solo la regla elegida, en lugar del grafo entero de la intención</translation>
    </message>
    <message>
        <source>What the graph shows: all sentences of an intent, or the selected rule alone.</source>
        <translation>Lo que muestra el grafo: todas las frases de una intención, o solo la regla elegida.</translation>
    </message>
    <message>
        <source>Graph of</source>
        <translation>Grafo de</translation>
    </message>
    <message>
        <source>%1 — the rule says “%2” in it.</source>
        <translation>%1: la regla dice «%2» en ella.</translation>
    </message>
    <message>
        <source>The grammar has this sentence, but it does not go through this rule.</source>
        <translation>La gramática tiene esta frase, pero no pasa por esta regla.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportColumns</name>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>What each column of the table means. Sentence, annotated sentence or words must be one of them; the other columns are ignored. The preview follows at once.</source>
        <translation>Qué significa cada columna de la tabla. Una de ellas debe ser la frase, la frase anotada o las palabras; las demás columnas se ignoran. La vista previa cambia al momento.</translation>
    </message>
    <message>
        <source>Else the first row is an utterance like the others.</source>
        <translation>Si no, la primera fila es un enunciado como los demás.</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorarla</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Annotated sentence, in the golden notation</source>
        <translation>Frase anotada, en la notación golden</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Words, with blanks between them</source>
        <translation>Palabras, separadas por espacios</translation>
    </message>
    <message>
        <source>Slots, as BIO tags of the words</source>
        <translation>Slots, como etiquetas BIO de las palabras</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>Part: train, dev, test</source>
        <translation>Parte: train, dev, test</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Say which column has the sentence.</source>
        <translation>Indique qué columna tiene la frase.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %n archivo</numerusform>
            <numerusform>Importar %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>A project has one grammar, and these are several. Import %1 by itself.</source>
        <translation>Un proyecto tiene una sola gramática, y estas son varias. Importe %1 por separado.</translation>
    </message>
    <message>
        <source>There are two machines of the intent %1. Give %2 another one.</source>
        <translation>Hay dos máquinas de la intención %1. Dé otra a %2.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportNames</name>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>Nombres de slots</translation>
    </message>
    <message>
        <source>Names of intents</source>
        <translation>Nombres de intenciones</translation>
    </message>
    <message>
        <source>What each slot of the file is called in the project. Choose one of the project&apos;s names, write a new one, or leave the slot out: then its words stay without annotation.</source>
        <translation>Cómo se llama en el proyecto cada slot del archivo. Elija un nombre del proyecto, escriba uno nuevo u omita el slot: entonces sus palabras quedan sin anotación.</translation>
    </message>
    <message>
        <source>What each intent of the file is called in the project. Choose one of the project&apos;s names, or write a new one.</source>
        <translation>Cómo se llama en el proyecto cada intención del archivo. Elija un nombre del proyecto o escriba uno nuevo.</translation>
    </message>
    <message>
        <source>(leave the slot out)</source>
        <translation>(omitir el slot)</translation>
    </message>
    <message>
        <source>Not a slot name: use letters, digits, _ . - and : only.</source>
        <translation>No es un nombre de slot: use solo letras, cifras, _ . - y :.</translation>
    </message>
    <message>
        <source>An intent has a name.</source>
        <translation>Una intención tiene un nombre.</translation>
    </message>
    <message>
        <source>Its words stay without annotation.</source>
        <translation>Sus palabras quedan sin anotación.</translation>
    </message>
    <message>
        <source>Taken for the project&apos;s</source>
        <translation>Se toma por el del proyecto</translation>
    </message>
    <message>
        <source>New. Is it %1?</source>
        <translation>Nuevo. ¿Es %1?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a slot.</source>
        <translation>«%1» no puede ser el nombre de un slot.</translation>
    </message>
    <message>
        <source>The intent %1 needs a name.</source>
        <translation>La intención %1 necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportPane</name>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados modelo</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Datos de prueba</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in another locale. Test data is only measured with. A catalogue lists values of a slot. A grammar takes the place of the one that was learned.</source>
        <translation>Los enunciados modelo enseñan la gramática. Los datos de referencia muestran qué valores y patrones aparecen, también en otra configuración regional. Los datos de prueba solo sirven para medir. Un catálogo enumera valores de un slot. Una gramática ocupa el lugar de la aprendida.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>How the file is read. It was recognised by its name and by what is in it; choose another format where that is wrong.</source>
        <translation>Cómo se lee el archivo. Se reconoció por su nombre y su contenido; elija otro formato si no es correcto.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation>Slot cuyos valores enumera %1</translation>
    </message>
    <message>
        <source>The slot whose values the catalogue lists. It was guessed by the file&apos;s name.</source>
        <translation>El slot cuyos valores enumera el catálogo. Se dedujo del nombre del archivo.</translation>
    </message>
    <message>
        <source>Values of the slot</source>
        <translation>Valores del slot</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>Of the data, as in es-US. Another locale than the project&apos;s lends how often each pattern occurs.</source>
        <translation>De los datos, como en es-US. Otra configuración que la del proyecto presta la frecuencia de cada patrón.</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
    </message>
    <message>
        <source>How much of the file was looked at</source>
        <translation>Cuánto del archivo se ha examinado</translation>
    </message>
    <message>
        <source>The first utterances</source>
        <translation>Los primeros enunciados</translation>
    </message>
    <message>
        <source>Mistakes and remarks</source>
        <translation>Errores y observaciones</translation>
    </message>
    <message>
        <source>The first values</source>
        <translation>Los primeros valores</translation>
    </message>
    <message>
        <source>The first lines of the grammar</source>
        <translation>Las primeras líneas de la gramática</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importarlo otra vez</translation>
    </message>
    <message>
        <source>An utterance that is there already: the same words with the same slots and intent.</source>
        <translation>Un enunciado que ya está: las mismas palabras con los mismos slots e intención.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el del archivo</translation>
    </message>
    <message>
        <source>Keep both, with a remark</source>
        <translation>Conservar ambos, con un comentario</translation>
    </message>
    <message>
        <source>The same words are there with other slots or another intent. Mine is the project&apos;s, theirs is the file&apos;s; of both, the second gets a comment with the first.</source>
        <translation>Las mismas palabras ya están con otros slots u otra intención. El mío es el del proyecto, el otro es el del archivo; si se conservan ambos, el segundo lleva un comentario con el primero.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Si ya está</translation>
    </message>
    <message>
        <source>If it is annotated otherwise</source>
        <translation>Si está anotado de otro modo</translation>
    </message>
    <message>
        <source>The lines without a mistake are imported. Otherwise nothing is, until the file is mended.</source>
        <translation>Se importan las líneas sin errores. De lo contrario no se importa nada hasta corregir el archivo.</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>El reconocido</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>Catálogo de %1</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examinando %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>annotated otherwise</source>
        <translation>anotado de otro modo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Qué está mal y qué hacer</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>%1 (recognised by its name)</source>
        <translation>%1 (reconocido por su nombre)</translation>
    </message>
    <message>
        <source>%1 (recognised by its content)</source>
        <translation>%1 (reconocido por su contenido)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s).</source>
        <translation>
            <numerusform>%n valor.</numerusform>
            <numerusform>%n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s).</source>
        <translation>
            <numerusform>%n regla.</numerusform>
            <numerusform>%n reglas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s).</source>
        <translation>
            <numerusform>%n enunciado.</numerusform>
            <numerusform>%n enunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first utterances; the rest is being looked at.</source>
        <translation>Los primeros enunciados; se está examinando el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n de ellos ya está.</numerusform>
            <numerusform>%n de ellos ya están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are annotated otherwise in the project.</source>
        <translation>
            <numerusform>%n de ellos está anotado de otro modo en el proyecto.</numerusform>
            <numerusform>%n de ellos están anotados de otro modo en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of values become catalogues.</source>
        <translation>
            <numerusform>%n lista de valores será un catálogo.</numerusform>
            <numerusform>%n listas de valores serán catálogos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a mistake.</source>
        <translation>
            <numerusform>%n línea tiene un error.</numerusform>
            <numerusform>%n líneas tienen un error.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of the locale %1, the project of %2; perhaps it is reference data.</source>
        <translation>La configuración regional del archivo es %1 y la del proyecto, %2; quizá sean datos de referencia.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>Se está examinando %1.</translation>
    </message>
    <message>
        <source>Say which slot %1 has the values of.</source>
        <translation>Indique de qué slot son los valores de %1.</translation>
    </message>
    <message>
        <source>There is no utterance in %1.</source>
        <translation>No hay ningún enunciado en %1.</translation>
    </message>
    <message>
        <source>%1 has mistakes. Mend them, or leave their lines out.</source>
        <translation>%1 tiene errores. Corríjalos u omita sus líneas.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) with mistakes</source>
        <translation>
            <numerusform>Omitir %n línea con errores</numerusform>
            <numerusform>Omitir %n líneas con errores</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is the language of one intent. Empty: what the file says, or else the file&apos;s name.</source>
        <translation>Una máquina es el lenguaje de una intención. Vacío: lo que dice el archivo o, si no, el nombre del archivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The intent: %1.</source>
        <translation>La intención: %1.</translation>
    </message>
    <message>
        <source>Sentences: %1.</source>
        <translation>Frases: %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>These are more than the editor and the induction are made for; perhaps it is reference data.</source>
        <translation>Son más de los que admiten con comodidad el editor y la inducción; quizá sean datos de referencia.</translation>
    </message>
    <message>
        <source>How the first utterances of the file are understood.</source>
        <translation>Cómo se entienden los primeros enunciados del archivo.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, and in which line.</source>
        <translation>Qué está mal o es raro en el archivo, y en qué línea.</translation>
    </message>
    <message>
        <source>How the first values of the file are understood.</source>
        <translation>Cómo se entienden los primeros valores del archivo.</translation>
    </message>
    <message>
        <source>The beginning of the file as it stands there.</source>
        <translation>El comienzo del archivo tal como está.</translation>
    </message>
    <message>
        <source>“%1” is no locale. Write it as in: es-MX.</source>
        <translation>«%1» no es una configuración regional. Escríbala como en: es-MX.</translation>
    </message>
</context>
<context>
    <name>filigree::app::MainWindow</name>
    <message>
        <source>The copy is %1. You go on working in %2.</source>
        <translation>La copia es %1. Usted sigue trabajando en %2.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>The project can only be read: another window works in it, or you may not write there. Save a copy to work in it.</source>
        <translation>El proyecto solo se puede leer: otra ventana trabaja en él o usted no tiene permiso para escribir allí. Guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>This is a sample. Try what you like; your changes are kept in it.</source>
        <translation>Esto es un ejemplo. Pruebe lo que quiera; sus cambios se conservan en él.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n enunciado</numerusform>
            <numerusform>%n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>Importar los cambios</translation>
    </message>
    <message>
        <source>The slot %1 has no catalogue yet. Import one with “%2” in it, or write an utterance with it.</source>
        <translation>El slot %1 aún no tiene catálogo. Importe uno que contenga «%2» o escriba un enunciado con él.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>filigree::app::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Links lead to the other pages; Alt+Left goes back.</source>
        <translation>Los enlaces llevan a las demás páginas; Alt+Izquierda vuelve.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>filigree::app::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>Unir %1</translation>
    </message>
    <message>
        <source>Choose the rule that is to be one with %1. From the next induction on, every phrase of the one can stand for every phrase of the other.</source>
        <translation>Elija la regla que será una con %1. Desde la próxima inducción, cada frase de una puede sustituir a cada frase de la otra.</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>Filtrar reglas por palabras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>The rules were not merged. %1</source>
        <translation>Las reglas no se unieron. %1</translation>
    </message>
    <message>
        <source>Shows the rules that have these words, in their name or in what they stand for.</source>
        <translation>Muestra las reglas que tienen estas palabras en su nombre o en lo que representan.</translation>
    </message>
    <message>
        <source>The rule with which the selected one becomes one.</source>
        <translation>La regla con la que se une la seleccionada.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelCommands</name>
    <message>
        <source>Suggest by a Model…</source>
        <translation>Sugerir con un modelo…</translation>
    </message>
    <message>
        <source>Choose a trained model whose annotations are suggested, where it is sure of them</source>
        <translation>Elegir un modelo entrenado cuyas anotaciones se sugieren cuando está seguro de ellas</translation>
    </message>
    <message>
        <source>Train a Model for Suggestions</source>
        <translation>Entrenar un modelo de sugerencias</translation>
    </message>
    <message>
        <source>Learn from the golden utterances how plain sentences are to be annotated</source>
        <translation>Aprender de los enunciados modelo cómo se anotan las frases sin anotar</translation>
    </message>
    <message>
        <source>Save the Model of Suggestions…</source>
        <translation>Guardar el modelo de sugerencias…</translation>
    </message>
    <message>
        <source>Keep the model in a file, for the next time, other projects and the command line</source>
        <translation>Conservar el modelo en un archivo, para la próxima vez, otros proyectos y la línea de órdenes</translation>
    </message>
    <message>
        <source>Suggest Without a Model</source>
        <translation>Sugerir sin modelo</translation>
    </message>
    <message>
        <source>Forget the model; its file stays</source>
        <translation>Olvidar el modelo; su archivo se conserva</translation>
    </message>
    <message>
        <source>Model for suggestions</source>
        <translation>Modelo de sugerencias</translation>
    </message>
    <message>
        <source>The model is %1.</source>
        <translation>El modelo está en %1.</translation>
    </message>
    <message>
        <source>Suggest by a Model</source>
        <translation>Sugerir con un modelo</translation>
    </message>
    <message>
        <source>Models (*.model);;All files (*)</source>
        <translation>Modelos (*.model);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the Model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugerencias</translation>
    </message>
    <message>
        <source>Model (*.model)</source>
        <translation>Modelo (*.model)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Suggestions come from the grammar and from known values. A trained model suggests, too.</source>
        <translation>Las sugerencias vienen de la gramática y de los valores conocidos. También sugiere un modelo entrenado.</translation>
    </message>
    <message>
        <source>Model: training…</source>
        <translation>Modelo: entrenando…</translation>
    </message>
    <message>
        <source>The model learns in the background.</source>
        <translation>El modelo aprende en segundo plano.</translation>
    </message>
    <message>
        <source>Model: trained here</source>
        <translation>Modelo: entrenado aquí</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>The model was trained on this project&apos;s utterances. Save it to have it the next time.</source>
        <translation>El modelo se entrenó con los enunciados de este proyecto. Guárdelo para tenerlo la próxima vez.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelMergeDialog</name>
    <message>
        <source>Merge With Its Base</source>
        <translation>Combinar con su base</translation>
    </message>
    <message>
        <source>Adapted models</source>
        <translation>Modelos adaptados</translation>
    </message>
    <message>
        <source>What is merged with the base. Of several the mean is taken first: with different seeds it is usually better than each.</source>
        <translation>Lo que se combina con la base. De varios se toma antes la media: con semillas distintas suele ser mejor que cada uno.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Numbers with blanks between them, a model each: small ones keep the old domain, large ones the new.</source>
        <translation>Números separados por espacios, un modelo cada uno: los pequeños conservan el dominio viejo, los grandes el nuevo.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Tick at least one adapted model.</source>
        <translation>Marque al menos un modelo adaptado.</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0, at most %n of them.</source>
        <translation>
            <numerusform>k: escriba un número mayor que 0, %n como mucho.</numerusform>
            <numerusform>k: escriba números mayores que 0, %n como mucho.</numerusform>
        </translation>
    </message>
    <message>
        <source>A merged model lies between the base %1 and what was adapted from it, and takes seconds. Several of them make the slider between keeping the old and learning the new.</source>
        <translation>Un modelo combinado está entre la base %1 y lo que se adaptó de ella, y tarda segundos. Varios forman el control deslizante entre conservar lo viejo y aprender lo nuevo.</translation>
    </message>
    <message>
        <source>By what matters to each (Fisher information)</source>
        <translation>Según lo que importa a cada uno (información de Fisher)</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>En línea recta</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1 with blanks between them, a model each: how much it has of the adapted one.</source>
        <translation>Números de 0 a 1 separados por espacios, un modelo cada uno: cuánto tiene del adaptado.</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0 and at most 1, no more than %n of them.</source>
        <translation>
            <numerusform>k: escriba un número mayor que 0 y de 1 como mucho.</numerusform>
            <numerusform>k: escriba números mayores que 0 y de 1 como mucho, no más de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where old text was mixed in, a straight line does a little better. Otherwise it is much better that each weight comes from the side for which it matters more.</source>
        <translation>Donde se mezcló texto viejo, una línea recta da algo mejor resultado. En los demás casos es mucho mejor que cada peso venga del lado para el que más importa.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelPanel</name>
    <message>
        <source>Adapted from %1</source>
        <translation>Adaptado de %1</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Media de %1</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Entrenado con %1</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>Este modelo no se puede leer.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Its training was stopped and can go on.</source>
        <translation>Su entrenamiento se detuvo y puede continuar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>BLEU, 0 to 100, on texts that were put aside</source>
        <translation>BLEU, de 0 a 100, en textos que se apartaron</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A folder that a training has made</source>
        <translation>Una carpeta que ha hecho un entrenamiento</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Viejo</translation>
    </message>
    <message>
        <source>What it still knows of the old domains: %1</source>
        <translation>Lo que aún sabe de los dominios viejos: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>What it has learned of the new ones: %1</source>
        <translation>Lo que ha aprendido de los nuevos: %1</translation>
    </message>
    <message>
        <source>No model yet. Train one from parallel text, or add the folder of one.</source>
        <translation>Aún no hay modelo. Entrene uno con texto paralelo o añada la carpeta de uno.</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>Modelos de traducción</translation>
    </message>
    <message>
        <source>The current one translates; the others are compared with it.</source>
        <translation>El actual traduce; los demás se comparan con él.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Merged of %1: %2</source>
        <translation>Combinado de %1: %2</translation>
    </message>
</context>
<context>
    <name>filigree::app::ParallelTextList</name>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>Files with sentences and their translations. The beginning of a file’s name is its domain; a twentieth of each domain is put aside to measure on.</source>
        <translation>Archivos con frases y sus traducciones. El principio del nombre de un archivo es su dominio; una vigésima parte de cada dominio se aparta para medir.</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Añadir una tabla…</translation>
    </message>
    <message>
        <source>A file with lines: sentence, tab, translation</source>
        <translation>Un archivo con líneas: frase, tabulador, traducción</translation>
    </message>
    <message>
        <source>Add two files…</source>
        <translation>Añadir dos archivos…</translation>
    </message>
    <message>
        <source>Two files; each line of one is the translation of that line in the other</source>
        <translation>Dos archivos; cada línea de uno es la traducción de esa línea del otro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the current file out of the list</source>
        <translation>Quitar de la lista el archivo actual</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Usar la muestra</translation>
    </message>
    <message>
        <source>A few hundred requests for music in English and Spanish, made from templates: for trying out</source>
        <translation>Unos cientos de peticiones de música en inglés y español, hechas con plantillas: para probar</translation>
    </message>
    <message>
        <source>Add parallel text</source>
        <translation>Añadir texto paralelo</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt *.tab)</source>
        <translation>Tablas (*.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation>Frases, una por línea</translation>
    </message>
    <message>
        <source>Their translations, a line each</source>
        <translation>Sus traducciones, una por línea</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The sample could not be written into the folder of new models. Is the disk full, or may nothing be written there?</source>
        <translation>La muestra no se pudo escribir en la carpeta de modelos nuevos. ¿Está lleno el disco, o no se permite escribir allí?</translation>
    </message>
    <message>
        <source>Over a hundred requests for reading books aloud in English and Spanish, made from templates: for trying out</source>
        <translation>Más de cien peticiones de leer libros en voz alta en inglés y español, hechas con plantillas: para probar</translation>
    </message>
</context>
<context>
    <name>filigree::app::Project</name>
    <message>
        <source>The utterances could not be stored.</source>
        <translation>No se pudieron guardar los enunciados.</translation>
    </message>
    <message>
        <source>The grammar could not be opened.</source>
        <translation>No se pudo abrir la gramática.</translation>
    </message>
    <message>
        <source>edit utterances</source>
        <translation>editar enunciados</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>Leyendo el catálogo %1</translation>
    </message>
    <message>
        <source>The catalogue was not added.</source>
        <translation>El catálogo no se añadió.</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>Quitando un catálogo</translation>
    </message>
    <message>
        <source>The catalogue was not removed.</source>
        <translation>El catálogo no se quitó.</translation>
    </message>
    <message>
        <source>take back the review of %1</source>
        <translation>retirar la revisión de %1</translation>
    </message>
    <message>
        <source>lock rule %1</source>
        <translation>bloquear la regla %1</translation>
    </message>
    <message>
        <source>reject rule %1</source>
        <translation>rechazar la regla %1</translation>
    </message>
    <message>
        <source>accept rule %1</source>
        <translation>aceptar la regla %1</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>Aprendiendo la gramática</translation>
    </message>
    <message>
        <source>No grammar was learned.</source>
        <translation>No se aprendió ninguna gramática.</translation>
    </message>
    <message>
        <source>The catalogues could not be stored.</source>
        <translation>No se pudieron guardar los catálogos.</translation>
    </message>
    <message>
        <source>The catalogues could not be read.</source>
        <translation>No se pudieron leer los catálogos.</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>La revisión no se guardó.</translation>
    </message>
    <message>
        <source>The size of the corpus was not stored.</source>
        <translation>El tamaño del corpus no se guardó.</translation>
    </message>
    <message>
        <source>The grammar was not switched.</source>
        <translation>La gramática no se cambió.</translation>
    </message>
    <message>
        <source>The settings of resampling were not stored.</source>
        <translation>No se guardaron los ajustes del remuestreo.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 no se importó.</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>Guardando el catálogo %1</translation>
    </message>
    <message>
        <source>rename rule %1</source>
        <translation>cambiar el nombre de la regla %1</translation>
    </message>
    <message>
        <source>edit rule %1</source>
        <translation>editar la regla %1</translation>
    </message>
    <message>
        <source>import the changes of %1</source>
        <translation>importar los cambios de %1</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 no tiene ningún enunciado que falte en el proyecto.</translation>
    </message>
    <message>
        <source>The project has the text of %1 again.</source>
        <translation>El proyecto tiene de nuevo el texto de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were added at the end; nothing was removed.</source>
        <translation>
            <numerusform>Se añadió %n enunciado de %1 al final; no se quitó nada.</numerusform>
            <numerusform>Se añadieron %n enunciados de %1 al final; no se quitó nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>La evaluación se ha detenido.</translation>
    </message>
    <message>
        <source>The evaluations could not be read.</source>
        <translation>No se han podido leer las evaluaciones.</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>evaluar</translation>
    </message>
    <message>
        <source>look at another experiment</source>
        <translation>mirar otro experimento</translation>
    </message>
    <message>
        <source>The experiment was not switched.</source>
        <translation>No se ha cambiado de experimento.</translation>
    </message>
    <message>
        <source>reject a sentence</source>
        <translation>rechazar una frase</translation>
    </message>
    <message>
        <source>reject the value %1</source>
        <translation>rechazar el valor %1</translation>
    </message>
    <message>
        <source>reject a template</source>
        <translation>rechazar una plantilla</translation>
    </message>
    <message>
        <source>The rejection was not stored.</source>
        <translation>El rechazo no se guardó.</translation>
    </message>
    <message>
        <source>split rule %1</source>
        <translation>dividir la regla %1</translation>
    </message>
    <message>
        <source>merge rules %1 and %2</source>
        <translation>unir las reglas %1 y %2</translation>
    </message>
    <message>
        <source>The generality was not stored.</source>
        <translation>No se guardó la generalidad.</translation>
    </message>
    <message>
        <source>The colours of the slots were not stored.</source>
        <translation>No se guardaron los colores de los slots.</translation>
    </message>
    <message numerus="yes">
        <source>take back %n rejection(s)</source>
        <translation>
            <numerusform>retirar %n rechazo</numerusform>
            <numerusform>retirar %n rechazos</numerusform>
        </translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation>Corpus 1</translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectDialog</name>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>What should not be generated again?</source>
        <translation>¿Qué no debe generarse de nuevo?</translation>
    </message>
    <message>
        <source>Nobody says it like this</source>
        <translation>Nadie lo dice así</translation>
    </message>
    <message>
        <source>The value does not fit here</source>
        <translation>El valor no encaja aquí</translation>
    </message>
    <message>
        <source>The grammar of the language is wrong</source>
        <translation>La gramática de la lengua es incorrecta</translation>
    </message>
    <message>
        <source>It means something else</source>
        <translation>Significa otra cosa</translation>
    </message>
    <message>
        <source>Offensive or unsuitable</source>
        <translation>Ofensivo o inadecuado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is not wanted: for you and for those who read the list of rejections later.</source>
        <translation>Por qué no se quiere: para usted y para quien lea después la lista de rechazos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectionList</name>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Nothing is rejected. Select a sentence that nobody would say, and press Delete.</source>
        <translation>No hay nada rechazado. Seleccione una frase que nadie diría y pulse Supr.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Corpora may hold the selected ones again</source>
        <translation>Los corpus pueden volver a contener lo seleccionado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Sentences, values and templates that no corpus of this project holds. Rejected rules are listed in the mode Grammar.</source>
        <translation>Frases, valores y plantillas que ningún corpus de este proyecto contiene. Las reglas rechazadas se listan en el modo Gramática.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleHeader</name>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>The slot type whose values may be swapped.</source>
        <translation>El tipo de slot cuyos valores pueden intercambiarse.</translation>
    </message>
    <message>
        <source>Contexts by</source>
        <translation>Contextos por</translation>
    </message>
    <message>
        <source>What tells one context from another: what the data shows, the intent, the words beside the slot, or the semantic pattern.</source>
        <translation>Qué distingue un contexto de otro: lo que muestran los datos, la intención, las palabras junto al slot o el patrón semántico.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Carrier phrase</source>
        <translation>Palabras vecinas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from the same values. Jaccard: shared values divided by all values of the two.</source>
        <translation>Ajustada: el solapamiento frente al de dos mitades al azar de un mismo conjunto, cerca de 1 en contextos que toman los mismos valores. Jaccard: valores comunes divididos entre todos los de ambos.</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Ajustada</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever.</source>
        <translation>Los valores se intercambian entre contextos que se parecen al menos tanto: 0 cambia a ciegas, 1 casi nunca.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleOptionsDialog</name>
    <message>
        <source>Resampling Options</source>
        <translation>Opciones de remuestreo</translation>
    </message>
    <message>
        <source>Contexts and pools</source>
        <translation>Contextos y conjuntos</translation>
    </message>
    <message>
        <source>Words on each side</source>
        <translation>Palabras a cada lado</translation>
    </message>
    <message>
        <source>How many words on each side of a slot make its carrier phrase, where contexts are by carrier phrase.</source>
        <translation>Cuántas palabras a cada lado de un slot cuentan, cuando los contextos son por palabras vecinas.</translation>
    </message>
    <message>
        <source>Swap along chains of contexts</source>
        <translation>Intercambiar por cadenas de contextos</translation>
    </message>
    <message>
        <source>Values also go from one context to another over a third one that is alike to both.</source>
        <translation>Los valores también pasan de un contexto a otro a través de un tercero que se parece a ambos.</translation>
    </message>
    <message>
        <source>A catalogue fits from</source>
        <translation>Un catálogo encaja desde</translation>
    </message>
    <message>
        <source>How much of what was seen in a context a catalogue must contain to lend it names.</source>
        <translation>Cuánto de lo visto en un contexto debe contener un catálogo para prestarle nombres.</translation>
    </message>
    <message>
        <source>New names join every context that the catalogue fits</source>
        <translation>Los nombres nuevos entran en todo contexto donde encaja el catálogo</translation>
    </message>
    <message>
        <source>Names that only a catalogue has are used also where it is unclear to which of several contexts they belong.</source>
        <translation>Los nombres que solo tiene un catálogo se usan también donde no está claro a cuál de varios contextos pertenecen.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Whether the sentences of a corpus take all values of a slot alike, or common ones more often, as utterances and catalogue weights say.</source>
        <translation>Si las frases de un corpus toman todos los valores de un slot por igual, o los comunes más a menudo, según los enunciados y los pesos del catálogo.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos por igual</translation>
    </message>
    <message>
        <source>By how often they are seen</source>
        <translation>Según su frecuencia</translation>
    </message>
    <message>
        <source>Borrowed shares</source>
        <translation>Proporciones prestadas</translation>
    </message>
    <message>
        <source>Import reference data of another locale to borrow its shares.</source>
        <translation>Importe datos de referencia de otra configuración regional para tomar prestadas sus proporciones.</translation>
    </message>
    <message>
        <source>Borrow from</source>
        <translation>Tomar prestado de</translation>
    </message>
    <message>
        <source>The locale whose reference data says how often each pattern is asked.</source>
        <translation>La configuración regional cuyos datos de referencia dicen con qué frecuencia se pide cada patrón.</translation>
    </message>
    <message>
        <source>Compare patterns without their intents</source>
        <translation>Comparar patrones sin sus intenciones</translation>
    </message>
    <message>
        <source>A pattern borrows from the same slots of any intent, for locales that name their intents differently.</source>
        <translation>Un patrón toma prestado de las mismos slots de cualquier intención, para configuraciones regionales que nombran sus intenciones de otro modo.</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>Nombres de slots</translation>
    </message>
    <message>
        <source>Which slot type of this project each slot type of the other locale is, where the names differ.</source>
        <translation>Qué tipo de slot de este proyecto es cada tipo de slot de la otra configuración regional, cuando los nombres difieren.</translation>
    </message>
    <message>
        <source>Slot there</source>
        <translation>Slot allí</translation>
    </message>
    <message>
        <source>Slot here</source>
        <translation>Slot aquí</translation>
    </message>
    <message>
        <source>change the length of carrier phrases</source>
        <translation>cambiar el número de palabras vecinas</translation>
    </message>
    <message>
        <source>change swaps along chains</source>
        <translation>cambiar los intercambios por cadenas</translation>
    </message>
    <message>
        <source>change when a catalogue fits</source>
        <translation>cambiar cuándo encaja un catálogo</translation>
    </message>
    <message>
        <source>change where new names go</source>
        <translation>cambiar adónde van los nombres nuevos</translation>
    </message>
    <message>
        <source>change how values are drawn</source>
        <translation>cambiar cómo se eligen los valores</translation>
    </message>
    <message>
        <source>borrow from another locale</source>
        <translation>tomar prestado de otra configuración regional</translation>
    </message>
    <message>
        <source>change how patterns are borrowed</source>
        <translation>cambiar cómo se toman prestados los patrones</translation>
    </message>
    <message>
        <source>All other locales</source>
        <translation>Todas las demás configuraciones regionales</translation>
    </message>
    <message>
        <source>%1 (no data)</source>
        <translation>%1 (sin datos)</translation>
    </message>
    <message>
        <source>Slot here for %1</source>
        <translation>Slot aquí para %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>match slot names</source>
        <translation>emparejar nombres de slots</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResamplePage</name>
    <message>
        <source>Resample</source>
        <translation>Remuestrear</translation>
    </message>
    <message>
        <source>Swap slot values where it is safe, and decide how many sentences each kind of request gets</source>
        <translation>Intercambiar valores de slots donde es seguro y decidir cuántas frases recibe cada clase de petición</translation>
    </message>
    <message>
        <source>Next Slot</source>
        <translation>Slot siguiente</translation>
    </message>
    <message>
        <source>Show the contexts of the next slot type</source>
        <translation>Mostrar los contextos del tipo de slot siguiente</translation>
    </message>
    <message>
        <source>Previous Slot</source>
        <translation>Slot anterior</translation>
    </message>
    <message>
        <source>Show the contexts of the slot type before</source>
        <translation>Mostrar los contextos del tipo de slot anterior</translation>
    </message>
    <message>
        <source>Stricter Threshold</source>
        <translation>Umbral más estricto</translation>
    </message>
    <message>
        <source>Swap between fewer contexts</source>
        <translation>Intercambiar entre menos contextos</translation>
    </message>
    <message>
        <source>Looser Threshold</source>
        <translation>Umbral más amplio</translation>
    </message>
    <message>
        <source>Swap between more contexts</source>
        <translation>Intercambiar entre más contextos</translation>
    </message>
    <message>
        <source>Forget Decisions on This Slot</source>
        <translation>Olvidar las decisiones sobre este slot</translation>
    </message>
    <message>
        <source>Let the numbers decide again on all pairs of contexts of this slot type</source>
        <translation>Dejar que los números decidan de nuevo sobre todos los pares de contextos de este tipo de slot</translation>
    </message>
    <message>
        <source>change the kind of contexts</source>
        <translation>cambiar la clase de contextos</translation>
    </message>
    <message>
        <source>change the measure of similarity</source>
        <translation>cambiar la medida de similitud</translation>
    </message>
    <message>
        <source>move the threshold</source>
        <translation>mover el umbral</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>repartir las frases</translation>
    </message>
    <message>
        <source>The contexts could not be compared.</source>
        <translation>No se pudieron comparar los contextos.</translation>
    </message>
    <message>
        <source>forget a decision on two contexts</source>
        <translation>olvidar una decisión sobre dos contextos</translation>
    </message>
    <message>
        <source>say that two contexts are the same</source>
        <translation>decir que dos contextos son iguales</translation>
    </message>
    <message>
        <source>say that two contexts are different</source>
        <translation>decir que dos contextos son distintos</translation>
    </message>
    <message>
        <source>forget decisions on contexts</source>
        <translation>olvidar decisiones sobre contextos</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>Nada que remuestrear todavía</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>Anote slots en sus enunciados: sus valores podrán intercambiarse donde sea seguro.</translation>
    </message>
    <message>
        <source>Go to the utterances</source>
        <translation>Ir a los enunciados</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>The contexts are being compared.</source>
        <translation>Se están comparando los contextos.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Chains, catalogues, how values are drawn, and what another locale lends</source>
        <translation>Cadenas, catálogos, cómo se eligen los valores y qué presta otra configuración regional</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>The comparison of the contexts was cancelled.</source>
        <translation>Se canceló la comparación de los contextos.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleStudies</name>
    <message>
        <source>Comparing contexts</source>
        <translation>Comparando contextos</translation>
    </message>
    <message>
        <source>Looking for safe swaps</source>
        <translation>Buscando cambios seguros</translation>
    </message>
    <message>
        <source>Making pools</source>
        <translation>Formando los conjuntos</translation>
    </message>
    <message>
        <source>Judging swaps by the test data</source>
        <translation>Juzgando los cambios con los datos de prueba</translation>
    </message>
</context>
<context>
    <name>filigree::app::ReviewPanel</name>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>A accepts the translation, R refuses it, O leaves it open, F2 edits it. Several can be selected.</source>
        <translation>A acepta la traducción, R la rechaza, O la deja abierta, F2 la edita. Se pueden seleccionar varias.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which translations are shown.</source>
        <translation>Qué traducciones se muestran.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>With something to look at</source>
        <translation>Con algo que mirar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Added to the project</source>
        <translation>Añadidas al proyecto</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Find in source and translation</source>
        <translation>Buscar en original y traducción</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words of the source or of the translation.</source>
        <translation>Palabras del original o de la traducción.</translation>
    </message>
    <message>
        <source>Accepted ones go to</source>
        <translation>Las aceptadas van a</translation>
    </message>
    <message>
        <source>What is accepted is added there, with what it was translated from.</source>
        <translation>Lo aceptado se añade allí, con aquello de lo que se tradujo.</translation>
    </message>
    <message>
        <source>Golden utterances of this project</source>
        <translation>Enunciados modelo de este proyecto</translation>
    </message>
    <message>
        <source>Reference data of this project</source>
        <translation>Datos de referencia de este proyecto</translation>
    </message>
    <message>
        <source>A golden file…</source>
        <translation>Un archivo golden…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptadas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazadas</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidas</translation>
    </message>
    <message>
        <source>%1 not translated</source>
        <translation>%1 sin traducir</translation>
    </message>
</context>
<context>
    <name>filigree::app::RuleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>filigree::app::Runs</name>
    <message>
        <source>Preparing the grammar</source>
        <translation>Preparando la gramática</translation>
    </message>
    <message>
        <source>Counting what the rules bring</source>
        <translation>Contando lo que aportan las reglas</translation>
    </message>
    <message>
        <source>Comparing the grammar with the utterances</source>
        <translation>Comparando la gramática con los enunciados</translation>
    </message>
</context>
<context>
    <name>filigree::app::SentenceDetails</name>
    <message>
        <source>Annotated</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha de</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>Número de frase</translation>
    </message>
</context>
<context>
    <name>filigree::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era al principio</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>Los colores de la ventana</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Tamaño de todo el texto</translation>
    </message>
    <message>
        <source>As a share of the desktop&apos;s text size</source>
        <translation>Respecto del tamaño de texto del escritorio</translation>
    </message>
    <message>
        <source>Font of utterances</source>
        <translation>Letra de los enunciados</translation>
    </message>
    <message>
        <source>For the sentences of all modes. Letters that it lacks come from others.</source>
        <translation>Para las frases de todos los modos. Las letras que le faltan vienen de otras.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window; your data stays as it is</source>
        <translation>El idioma de la ventana; sus datos quedan como están</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Buscar órdenes o teclas</translation>
    </message>
    <message>
        <source>Shows the commands whose name or keys hold this text.</source>
        <translation>Muestra las órdenes cuyo nombre o teclas contienen este texto.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>All commands and their keys. Bold ones are not the usual keys.</source>
        <translation>Todas las órdenes y sus teclas. En negrita, las que no son las habituales.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>Press the keys that the selected command shall have</source>
        <translation>Pulse las teclas que tendrá la orden seleccionada</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas habituales para todas</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>%1 is needed for writing or annotating.</source>
        <translation>%1 hace falta para escribir o anotar.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 es de «%2».</translation>
    </message>
</context>
<context>
    <name>filigree::app::SizesDialog</name>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Sentences by intent and pattern</source>
        <translation>Frases por intención y patrón</translation>
    </message>
    <message>
        <source>How many sentences each rule adds stands beside it in the list of rules.</source>
        <translation>Cuántas frases añade cada regla figura junto a ella en la lista de reglas.</translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation>Cancelar el recuento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counting the sentences of each pattern…</source>
        <translation>Contando las frases de cada patrón…</translation>
    </message>
    <message>
        <source>Counting the sentences</source>
        <translation>Contando las frases</translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation>El recuento se canceló.</translation>
    </message>
    <message>
        <source>The grammar has %1 different sentences.</source>
        <translation>La gramática tiene %1 frases distintas.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>How many different sentences the grammar has of each intent, and of each pattern of slots in it.</source>
        <translation>Cuántas frases distintas tiene la gramática de cada intención y de cada patrón de slots en ella.</translation>
    </message>
</context>
<context>
    <name>filigree::app::SlideMerges</name>
    <message>
        <source>No model can be merged: the translation program is not here. Choose it by “Translation Program…”.</source>
        <translation>No se puede combinar ningún modelo: el programa de traducción no está aquí. Elíjalo con «Programa de traducción…».</translation>
    </message>
    <message>
        <source>No model can be merged: the base %1 is not there. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>No se puede combinar ningún modelo: la base %1 no está. Devuelva su carpeta a su sitio, o añádala con «Añadir la carpeta de un modelo…».</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or train it anew.</source>
        <translation>No se puede combinar ningún modelo: %1 no tiene ni su información de Fisher ni el texto con que medirla. Restaure su carpeta desde una copia, o entrénelo de nuevo.</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or adapt it anew.</source>
        <translation>No se puede combinar ningún modelo: %1 no tiene ni su información de Fisher ni el texto con que medirla. Restaure su carpeta desde una copia, o adáptelo de nuevo.</translation>
    </message>
    <message>
        <source>No model can be merged: nothing may be written into the folder of new models. Choose another one by “Folder of New Models…”.</source>
        <translation>No se puede combinar ningún modelo: no se permite escribir en la carpeta de modelos nuevos. Elija otra con «Carpeta de modelos nuevos…».</translation>
    </message>
    <message>
        <source>No model can be merged now: another one is being made or measured. Wait for it, or cancel it.</source>
        <translation>Ahora no se puede combinar ningún modelo: se está haciendo o midiendo otro. Espere a que termine, o cancélelo.</translation>
    </message>
    <message>
        <source>No model can be merged: %1 is not there, or has no weights. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>No se puede combinar ningún modelo: %1 no está, o no tiene pesos. Devuelva su carpeta a su sitio, o añádala con «Añadir la carpeta de un modelo…».</translation>
    </message>
</context>
<context>
    <name>filigree::app::SourceDialog</name>
    <message>
        <source>Grammar as Text</source>
        <translation>Gramática como texto</translation>
    </message>
    <message>
        <source>Change what rules stand for. What is saved are decisions on those rules: the next induction, which begins then, respects them. Intents are made of the utterances.</source>
        <translation>Cambie lo que representan las reglas. Lo que se guarda son decisiones sobre esas reglas: la próxima inducción, que empieza entonces, las respeta. Las intenciones se forman de los enunciados.</translation>
    </message>
    <message>
        <source>The grammar in JSGF</source>
        <translation>La gramática en JSGF</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take changes back</source>
        <translation>Retirar los cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>What you wrote the last time is here again. It is not saved yet; “Take changes back” shows the grammar as it is.</source>
        <translation>Lo que escribió la última vez está aquí de nuevo. Aún no está guardado; «Retirar los cambios» muestra la gramática tal como es.</translation>
    </message>
    <message>
        <source>All rules as text. Change them here; mistakes are marked, and Apply compiles them.</source>
        <translation>Todas las reglas como texto. Cámbielas aquí; los errores se marcan y Aplicar las compila.</translation>
    </message>
</context>
<context>
    <name>filigree::app::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>Dividir %1</translation>
    </message>
    <message>
        <source>Tick what becomes a rule of its own. From the next induction on, no phrase of the one rule stands for a phrase of the other.</source>
        <translation>Marque lo que será una regla propia. Desde la próxima inducción, ninguna frase de una regla sustituye a una frase de la otra.</translation>
    </message>
    <message>
        <source>Alternatives of the rule</source>
        <translation>Alternativas de la regla</translation>
    </message>
    <message>
        <source>Name of the new rule</source>
        <translation>Nombre de la regla nueva</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>The rule was not split. %1</source>
        <translation>La regla no se dividió. %1</translation>
    </message>
    <message>
        <source>What the rule stands for. Ticked ones become a rule of their own.</source>
        <translation>Lo que representa la regla. Lo marcado pasa a ser una regla propia.</translation>
    </message>
    <message>
        <source>Letters, digits and _. No other rule may have it.</source>
        <translation>Letras, cifras y _. Ninguna otra regla puede llamarse así.</translation>
    </message>
</context>
<context>
    <name>filigree::app::StaleGrammar</name>
    <message>
        <source>The project has changed since the grammar was learned: the corpus is made of the old one.</source>
        <translation>El proyecto ha cambiado desde que se aprendió la gramática: el corpus se hace con la antigua.</translation>
    </message>
    <message>
        <source>Induce again</source>
        <translation>Inducir de nuevo</translation>
    </message>
</context>
<context>
    <name>filigree::app::StartPage</name>
    <message>
        <source>From golden utterances to a grammar, and from the grammar to a training corpus.</source>
        <translation>De los enunciados modelo a una gramática, y de la gramática a un corpus de entrenamiento.</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Abrir un ejemplo</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Abrir el ejemplo %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
    <message>
        <source>Forget this project here; its file stays</source>
        <translation>Olvidar aquí este proyecto; su archivo se conserva</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Aquí aparecen los proyectos que usted abre.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>The projects that you had open last. Enter or a double click opens one again.</source>
        <translation>Los proyectos que abrió por última vez. Intro o un doble clic vuelve a abrir uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n enunciado</numerusform>
            <numerusform>%n enunciados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>The share of each semantic pattern, the most frequent one first.</source>
        <translation>La parte de cada patrón semántico, primero el más frecuente.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>How many words the sentences have.</source>
        <translation>Cuántas palabras tienen las frases.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>The share of each slot type of all slots.</source>
        <translation>La parte de cada tipo de slot entre todos.</translation>
    </message>
    <message>
        <source>Variety of the values</source>
        <translation>Variedad de los valores</translation>
    </message>
    <message>
        <source>How evenly the values of a slot type come: the entropy as a share of the largest that so many values can have. 100 % is: each equally often.</source>
        <translation>Cuán repartidos vienen los valores de un slot: la entropía respecto de la mayor que tantos valores pueden tener. 100 % es: todos igual de a menudo.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation>Entropía, bits</translation>
    </message>
    <message>
        <source>Largest possible, bits</source>
        <translation>Máxima posible, bits</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting what the corpus is made of</source>
        <translation>Contando de qué se compone el corpus</translation>
    </message>
    <message>
        <source>Counted are the first %1 of %2 sentences; as their order is random, they stand for the others.</source>
        <translation>Se cuentan las primeras %1 de %2 frases; como su orden es aleatorio, representan a las demás.</translation>
    </message>
    <message>
        <source>%1 sentences of %2 templates, %3 words long on average, with %4 different words outside the slots.</source>
        <translation>%1 frases de %2 plantillas, de %3 palabras en promedio, con %4 palabras distintas fuera de los slots.</translation>
    </message>
    <message>
        <source>Entropy: %1 bits of patterns, %2 bits of templates.</source>
        <translation>Entropía: %1 bits de patrones, %2 bits de plantillas.</translation>
    </message>
    <message>
        <source>Duplicates: no annotated sentence appears twice. The text of %1 sentences stands with another annotation or intent, too; %2 are among your golden utterances already.</source>
        <translation>Duplicados: ninguna frase anotada aparece dos veces. El texto de %1 frases está también con otra anotación o intención; %2 ya están entre sus enunciados modelo.</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformidad</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatusStrip</name>
    <message>
        <source>Show the list of problems</source>
        <translation>Mostrar la lista de problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>All that is being computed</source>
        <translation>Todo lo que se está calculando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Ends what is being computed; nothing that was there is lost.</source>
        <translation>Termina lo que se está calculando; nada de lo que había se pierde.</translation>
    </message>
</context>
<context>
    <name>filigree::app::Suggestions</name>
    <message>
        <source>Looking for annotations</source>
        <translation>Buscando anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>accept %n suggestion(s)</source>
        <translation>
            <numerusform>aceptar %n sugerencia</numerusform>
            <numerusform>aceptar %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n suggestion(s)</source>
        <translation>
            <numerusform>rechazar %n sugerencia</numerusform>
            <numerusform>rechazar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused suggestions were not stored.</source>
        <translation>Las sugerencias rechazadas no se guardaron.</translation>
    </message>
</context>
<context>
    <name>filigree::app::SwapPanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The words that are swapped</source>
        <translation>Las palabras que se intercambian</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>En</translation>
    </message>
    <message>
        <source>The context that gains or loses the value</source>
        <translation>El contexto que gana o pierde el valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The context that lends it</source>
        <translation>El contexto que lo presta</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>The threshold from which down the swap is allowed</source>
        <translation>El umbral desde el que, hacia abajo, se permite el cambio</translation>
    </message>
    <message>
        <source>Swaps that come and go</source>
        <translation>Cambios que llegan y se van</translation>
    </message>
    <message>
        <source>The swaps that the last move of the threshold has let in or shut out, the most alike first.</source>
        <translation>Los cambios que el último movimiento del umbral ha admitido o excluido, primero los más parecidos.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>One of the two contexts</source>
        <translation>Uno de los dos contextos</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>El otro</translation>
    </message>
    <message>
        <source>How alike they are, give or take two standard errors</source>
        <translation>Cuánto se parecen, con dos errores estándar de margen</translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation>Pares inciertos</translation>
    </message>
    <message>
        <source>Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map.</source>
        <translation>Pares de contextos vistos muy pocas veces para un veredicto claro: decídalos en el mapa de calor.</translation>
    </message>
    <message>
        <source>No value is swapped here.</source>
        <translation>Aquí no se intercambia ningún valor.</translation>
    </message>
    <message>
        <source>All verdicts are clear.</source>
        <translation>Todos los veredictos son claros.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Inciertos</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>At this threshold</source>
        <translation>Con este umbral</translation>
    </message>
    <message>
        <source>Unsafe swaps and coverage</source>
        <translation>Cambios no seguros y cobertura</translation>
    </message>
    <message>
        <source>What the test data says of each threshold: the share of swaps that never occur there, and the share of its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small.</source>
        <translation>Lo que dicen los datos de prueba de cada umbral: la parte de los cambios que nunca aparecen en ellos y la parte de sus valores que alcanzan los conjuntos. No seguros por azar: lo que mostraría un cambio seguro, porque los datos de prueba son pocos.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>With test data in the project (File, Import), you see here how safe each threshold is and how much it reaches.</source>
        <translation>Con datos de prueba en el proyecto (Archivo, Importar) se ve aquí qué tan seguro es cada umbral y cuánto alcanza.</translation>
    </message>
    <message>
        <source>Unsafe swaps</source>
        <translation>Cambios no seguros</translation>
    </message>
    <message>
        <source>Unsafe by chance</source>
        <translation>No seguros por azar</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Swaps allowed: %1.</source>
        <translation>Cambios permitidos: %1.</translation>
    </message>
    <message>
        <source>Gained since %1: %2.</source>
        <translation>Ganados desde %1: %2.</translation>
    </message>
    <message>
        <source>Lost since %1: %2.</source>
        <translation>Perdidos desde %1: %2.</translation>
    </message>
    <message>
        <source>Uncertain pairs: %1.</source>
        <translation>Pares inciertos: %1.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>filigree::app::SweepDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Several Settings</source>
        <translation>Probar varios ajustes</translation>
    </message>
    <message>
        <source>A model is adapted with each of the settings, one after another in the background. Each is measured and shown as soon as it is finished. Stopped, and begun again with the same settings, it goes on with what is missing.</source>
        <translation>Se adapta un modelo con cada uno de los ajustes, uno tras otro en segundo plano. Cada uno se mide y se muestra en cuanto está terminado. Si se detiene y se empieza de nuevo con los mismos ajustes, continúa con lo que falta.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The model that is adapted. It stays as it is; what it was trained on is the old text.</source>
        <translation>El modelo que se adapta. Queda como está; aquello con que se entrenó es el texto viejo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The names of the new models begin with it; letters, digits, and . - _</source>
        <translation>Los nombres de los modelos nuevos empiezan por él; letras, cifras y . - _</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Fine-tuning alone</source>
        <translation>Solo ajuste fino</translation>
    </message>
    <message>
        <source>Held by nothing: to compare with.</source>
        <translation>Sin nada que lo sujete: para comparar.</translation>
    </message>
    <message>
        <source>EWC</source>
        <translation>EWC</translation>
    </message>
    <message>
        <source>With each of the strengths; it needs no old text.</source>
        <translation>Con cada una de las fuerzas; no necesita texto viejo.</translation>
    </message>
    <message>
        <source>Data mixing</source>
        <translation>Mezcla de datos</translation>
    </message>
    <message>
        <source>With each of the ratios.</source>
        <translation>Con cada una de las proporciones.</translation>
    </message>
    <message>
        <source>EWC and data mixing together</source>
        <translation>EWC y mezcla de datos juntas</translation>
    </message>
    <message>
        <source>Each strength with each ratio.</source>
        <translation>Cada fuerza con cada proporción.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Strengths, with blanks between them: 0.01 hardly holds what matters for the old domain, 1 holds it fast.</source>
        <translation>Fuerzas, separadas por espacios: 0,01 apenas sujeta lo que importa para el dominio viejo, 1 lo sujeta bien.</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>Pares viejos por cada nuevo</translation>
    </message>
    <message>
        <source>Ratios, with blanks between them. A training with 10 takes several times as long as one with 1.</source>
        <translation>Proporciones, separadas por espacios. Un entrenamiento con 10 tarda varias veces más que uno con 1.</translation>
    </message>
    <message>
        <source>Merge with k</source>
        <translation>Combinar con k</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Pasadas por el texto</translation>
    </message>
    <message>
        <source>At most; each training stops when what is put aside has not become better twice.</source>
        <translation>Como mucho; cada entrenamiento se detiene cuando lo apartado no ha mejorado dos veces.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Each setting is trained so many times, with another order and other chances: what differs less than these is no difference.</source>
        <translation>Cada ajuste se entrena tantas veces, con otro orden y otro azar: lo que difiere menos que estas repeticiones entre sí no es una diferencia.</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>Añada texto paralelo del que aprender.</translation>
    </message>
    <message>
        <source>Give the models a name to begin with.</source>
        <translation>Dé un nombre con el que empiecen los de los modelos nuevos.</translation>
    </message>
    <message>
        <source>Tick at least one of the kinds to try.</source>
        <translation>Marque al menos uno de los tipos que probar.</translation>
    </message>
    <message>
        <source>These are %1 trainings. Try at most %2 at once.</source>
        <translation>Son %1 entrenamientos. Pruebe como mucho %2 a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s).</source>
        <translation>
            <numerusform>%n entrenamiento.</numerusform>
            <numerusform>%n entrenamientos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are finished already.</source>
        <translation>
            <numerusform>%n de ellos ya está terminado.</numerusform>
            <numerusform>%n de ellos ya están terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EWC λ: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>EWC λ: escriba un número mayor que 0 y de %1 como mucho.</numerusform>
            <numerusform>EWC λ: escriba números mayores que 0 y de %1 como mucho, no más de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>Pares viejos por cada nuevo: escriba un número mayor que 0 y de %1 como mucho.</numerusform>
            <numerusform>Pares viejos por cada nuevo: escriba números mayores que 0 y de %1 como mucho, no más de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.</source>
        <translation>
            <numerusform>Combinar con k: escriba un número mayor que 0 y de %1 como mucho, o nada.</numerusform>
            <numerusform>Combinar con k: escriba números mayores que 0 y de %1 como mucho, no más de %n, o nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take about %1, by the time that the base took; most stop sooner.</source>
        <translation>Tardan %1, más o menos, según lo que tardó la base; la mayoría se detiene antes.</translation>
    </message>
    <message>
        <source>Each model is merged with the base by these numbers, which takes seconds; nothing written: not at all. Small ones keep the old domain, large ones the new. Where old pairs are mixed in, the merge lies on a straight line at k / (1 + k) of the way.</source>
        <translation>Cada modelo se combina con la base según estos números, lo que tarda segundos; si no se escribe nada, no se combina. Los pequeños conservan el dominio viejo, los grandes el nuevo. Donde se mezclan pares viejos, la combinación está en una línea recta, en el punto k / (1 + k) del camino.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TradeoffPanel</name>
    <message>
        <source>Old against new</source>
        <translation>Viejo frente a nuevo</translation>
    </message>
    <message>
        <source>A point is a model: the higher, the more it keeps of the old domains; the further right, the more it has learned of the new ones. No other is better on both than those on the line. A click or the arrow keys choose a model.</source>
        <translation>Un punto es un modelo: cuanto más arriba, más conserva de los dominios viejos; cuanto más a la derecha, más ha aprendido de los nuevos. Ningún otro es mejor en ambos que los de la línea. Un clic o las flechas eligen un modelo.</translation>
    </message>
    <message>
        <source>New domains, mean BLEU</source>
        <translation>Dominios nuevos, BLEU medio</translation>
    </message>
    <message>
        <source>Old domains, mean BLEU</source>
        <translation>Dominios viejos, BLEU medio</translation>
    </message>
    <message>
        <source>What is kept, and what is learned</source>
        <translation>Lo que se conserva y lo que se aprende</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Keep the old, or learn the new</source>
        <translation>Conservar lo viejo o aprender lo nuevo</translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation>conservar lo viejo</translation>
    </message>
    <message>
        <source>learn the new</source>
        <translation>aprender lo nuevo</translation>
    </message>
    <message>
        <source>Old: %1. New: %2.</source>
        <translation>Viejo: %1. Nuevo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) not measured yet.</source>
        <translation>
            <numerusform>%n modelo aún sin medir.</numerusform>
            <numerusform>%n modelos aún sin medir.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the base by rising k to the adapted model and chooses the merged model there. Where there is none and it rests, one is made, which takes seconds.</source>
        <translation>Va de la base al modelo adaptado con k creciente y elige allí el modelo combinado. Donde no hay ninguno y el control se detiene, se hace uno, lo que tarda segundos.</translation>
    </message>
    <message>
        <source>Where the slider rests between its ends, a merged model is made in seconds.</source>
        <translation>Donde el control deslizante se detiene entre sus extremos, se hace en segundos un modelo combinado.</translation>
    </message>
    <message>
        <source>Merging: %1. It takes seconds; to move on stops it.</source>
        <translation>Combinando: %1. Tarda segundos; si mueve el control, se detiene.</translation>
    </message>
    <message>
        <source>No model here yet: %1. It is made when the slider rests.</source>
        <translation>Aquí aún no hay modelo: %1. Se hace cuando el control deslizante se detiene.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainModelDialog</name>
    <message>
        <source>Adapt %1</source>
        <translation>Adaptar %1</translation>
    </message>
    <message>
        <source>Train a Translation Model</source>
        <translation>Entrenar un modelo de traducción</translation>
    </message>
    <message>
        <source>The model goes on learning from parallel text of a new domain. What holds it keeps it from forgetting the old one. The model itself stays as it is; a new one is made.</source>
        <translation>El modelo sigue aprendiendo de texto paralelo de un dominio nuevo. Lo que lo sujeta impide que olvide el viejo. El modelo mismo queda como está; se hace uno nuevo.</translation>
    </message>
    <message>
        <source>A model learns to translate from parallel text: sentences and their translations. On two processors 50,000 short pairs take about a quarter of an hour; you can go on working.</source>
        <translation>Un modelo aprende a traducir de texto paralelo: frases y sus traducciones. Con dos procesadores, 50 000 pares cortos tardan un cuarto de hora; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The folder of the new model; letters, digits, and . - _</source>
        <translation>La carpeta del modelo nuevo; letras, cifras y . - _</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>mi-modelo</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adaptar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The language of the sentences, as in: en</source>
        <translation>El idioma de las frases, como: en</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The language of the translations, as in: es</source>
        <translation>El idioma de las traducciones, como: es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>A larger model learns more and takes longer, in training and in translating.</source>
        <translation>Un modelo más grande aprende más y tarda más, al entrenar y al traducir.</translation>
    </message>
    <message>
        <source>Small: for a few thousand pairs, or to try out</source>
        <translation>Pequeño: para unos miles de pares, o para probar</translation>
    </message>
    <message>
        <source>Usual: for tens of thousands of pairs</source>
        <translation>Habitual: para decenas de miles de pares</translation>
    </message>
    <message>
        <source>Large: for hundreds of thousands; four times as slow</source>
        <translation>Grande: para cientos de miles; cuatro veces más lento</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Elastic weight consolidation: what matters for the old domain is held this strongly. 0.01 hardly holds, 1 holds fast; 0 is without.</source>
        <translation>Consolidación elástica de pesos: lo que importa para el dominio viejo se sujeta con esta fuerza. 0,01 apenas sujeta, 1 sujeta bien; 0 es sin ella.</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>Pares viejos por cada nuevo</translation>
    </message>
    <message>
        <source>Data mixing: so many pairs of what the base was trained on are learned again for each new one. More keep the old domain better and take longer; 0 is without.</source>
        <translation>Mezcla de datos: por cada par nuevo se vuelven a aprender tantos pares de aquello con que se entrenó la base. Más conservan mejor el dominio viejo y tardan más; 0 es sin mezcla.</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Pasadas por el texto</translation>
    </message>
    <message>
        <source>At most; it stops when what is put aside has not become better twice.</source>
        <translation>Como mucho; se detiene cuando lo apartado no ha mejorado dos veces.</translation>
    </message>
    <message>
        <source>The best weights on what is put aside are kept.</source>
        <translation>Se conservan los mejores pesos en lo apartado.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Chooses first weights, order and what is put aside. The same seed makes the same model.</source>
        <translation>Elige los primeros pesos, el orden y lo que se aparta. La misma semilla hace el mismo modelo.</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>Añada texto paralelo del que aprender.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dé un nombre al modelo.</translation>
    </message>
    <message>
        <source>Write the languages as in: en, es, pt-BR.</source>
        <translation>Escriba los idiomas como en: en, es, pt-BR.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingBox</name>
    <message>
        <source>Training set: a folder with parts and a manifest</source>
        <translation>Entrenamiento: carpeta con partes y manifiesto</translation>
    </message>
    <message>
        <source>Parts for training and testing that share no template, and a manifest with recipe, seed, counts and hashes, by which the set can be audited and made again.</source>
        <translation>Partes para entrenar y probar que no comparten ninguna plantilla, y un manifiesto con receta, semilla, recuentos y hashes, con el que el conjunto se puede auditar y volver a hacer.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entreno</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The share of this part beside the others; with 0 there is no such part.</source>
        <translation>La proporción de esta parte junto a las otras; con 0 no existe la parte.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Sentences of a template</source>
        <translation>Frases de una plantilla</translation>
    </message>
    <message>
        <source>Sentences of a semantic pattern</source>
        <translation>Frases de un patrón semántico</translation>
    </message>
    <message>
        <source>What never stands in two parts; patterns make the harder test.</source>
        <translation>Lo que nunca está en dos partes; con patrones la prueba es más difícil.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Seed of the parts</source>
        <translation>Semilla de las partes</translation>
    </message>
    <message>
        <source>Decides which templates go into which part; the same seed gives the same parts.</source>
        <translation>Decide qué plantillas van a qué parte; la misma semilla da las mismas partes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>Sentences that stand in this data of the project are left out of the set.</source>
        <translation>Las frases que están en estos datos del proyecto se omiten del conjunto.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A file for each intent</source>
        <translation>Un archivo por intención</translation>
    </message>
    <message>
        <source>Each part becomes a file for each intent, with the intent in its name.</source>
        <translation>De cada parte sale un archivo por intención, con la intención en su nombre.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>All words in small letters, by the rules of the locale, as speech recognisers write.</source>
        <translation>Todas las palabras en minúsculas, según las reglas de la configuración regional, como escriben los reconocedores de voz.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingPanel</name>
    <message>
        <source>BLEU, %1</source>
        <translation>BLEU, %1</translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation>Pérdida, %1</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <source>Solid: BLEU on what was put aside, the higher the better. Dashed: the loss there, the lower the better. The weights of the dotted line are the model.</source>
        <translation>Continua: BLEU en lo apartado, cuanto más alto mejor. Discontinua: la pérdida allí, cuanto más baja mejor. Los pesos de la línea de puntos son el modelo.</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Pasadas por el texto</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Loss and BLEU</source>
        <translation>Pérdida y BLEU</translation>
    </message>
    <message>
        <source>pass %1, update %2, loss %3</source>
        <translation>pasada %1, actualización %2, pérdida %3</translation>
    </message>
    <message>
        <source>%1 subwords a second</source>
        <translation>%1 subpalabras por segundo</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslatePage</name>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Bring the utterances of one locale over to another by a translation model that is adapted to the domain</source>
        <translation>Llevar los enunciados de una configuración regional a otra con un modelo de traducción adaptado al dominio</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <source>Train a translation model from parallel text</source>
        <translation>Entrenar un modelo de traducción con texto paralelo</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>Adaptar…</translation>
    </message>
    <message>
        <source>Let the current model learn a new domain, held so that it does not forget the old one</source>
        <translation>Hacer que el modelo actual aprenda un dominio nuevo, sujeto para que no olvide el viejo</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Combinar…</translation>
    </message>
    <message>
        <source>Make models between the current one and its base, without training: seconds each</source>
        <translation>Hacer modelos entre el actual y su base, sin entrenar: segundos cada uno</translation>
    </message>
    <message>
        <source>Go On With the Training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
    <message>
        <source>Go on with the training of the current model at its last checkpoint</source>
        <translation>Continuar el entrenamiento del modelo actual desde su último punto guardado</translation>
    </message>
    <message>
        <source>Measure the Models</source>
        <translation>Medir los modelos</translation>
    </message>
    <message>
        <source>Measure what was not measured yet, on old and new text that was put aside</source>
        <translation>Medir lo que falta, en texto viejo y nuevo que se apartó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop training, merging or measuring; a training can go on later from its checkpoint</source>
        <translation>Detener el entrenamiento, la combinación o la medición; un entrenamiento puede continuar después desde su punto guardado</translation>
    </message>
    <message>
        <source>Add a Model’s Folder…</source>
        <translation>Añadir la carpeta de un modelo…</translation>
    </message>
    <message>
        <source>Use a model that lies elsewhere, from the command line or another computer</source>
        <translation>Usar un modelo que está en otro sitio, de la línea de órdenes o de otro equipo</translation>
    </message>
    <message>
        <source>Folder of New Models…</source>
        <translation>Carpeta de modelos nuevos…</translation>
    </message>
    <message>
        <source>Choose where new models are made and looked for</source>
        <translation>Elegir dónde se hacen y se buscan los modelos nuevos</translation>
    </message>
    <message>
        <source>Translation Program…</source>
        <translation>Programa de traducción…</translation>
    </message>
    <message>
        <source>Choose the program filigree-translator, where it is not found by itself</source>
        <translation>Elegir el programa filigree-translator, si no se encuentra solo</translation>
    </message>
    <message>
        <source>Translate the chosen utterances with the current model</source>
        <translation>Traducir los enunciados elegidos con el modelo actual</translation>
    </message>
    <message>
        <source>Cancel Translating</source>
        <translation>Cancelar la traducción</translation>
    </message>
    <message>
        <source>Stop; the list of translations stays as it is</source>
        <translation>Detener; la lista de traducciones queda como está</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept the selected translations (A)</source>
        <translation>Aceptar las traducciones seleccionadas (A)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refuse the selected translations (R)</source>
        <translation>Rechazar las traducciones seleccionadas (R)</translation>
    </message>
    <message>
        <source>Leave Open</source>
        <translation>Dejar abierta</translation>
    </message>
    <message>
        <source>Take back what was decided about them (O)</source>
        <translation>Deshacer lo que se decidió sobre ellas (O)</translation>
    </message>
    <message>
        <source>Edit the Translation</source>
        <translation>Editar la traducción</translation>
    </message>
    <message>
        <source>Edit the current translation in the golden notation (F2)</source>
        <translation>Editar la traducción actual en la notación golden (F2)</translation>
    </message>
    <message>
        <source>Accept All Shown</source>
        <translation>Aceptar todas las mostradas</translation>
    </message>
    <message>
        <source>Accept all translations that the list shows and that are not decided yet</source>
        <translation>Aceptar todas las traducciones de la lista aún sin decidir</translation>
    </message>
    <message>
        <source>Refuse All Shown</source>
        <translation>Rechazar todas las mostradas</translation>
    </message>
    <message>
        <source>Refuse all translations that the list shows and that are not decided yet</source>
        <translation>Rechazar todas las traducciones de la lista aún sin decidir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the accepted translations there, as one step</source>
        <translation>Añadir allí las traducciones aceptadas, en un solo paso</translation>
    </message>
    <message>
        <source>Find in the Translations</source>
        <translation>Buscar en las traducciones</translation>
    </message>
    <message>
        <source>Show the translations with certain words in them or in their sources</source>
        <translation>Mostrar las traducciones con ciertas palabras en ellas o en sus originales</translation>
    </message>
    <message>
        <source>Show the Translations</source>
        <translation>Mostrar las traducciones</translation>
    </message>
    <message>
        <source>Look through what was translated</source>
        <translation>Revisar lo traducido</translation>
    </message>
    <message>
        <source>Show Old Against New</source>
        <translation>Mostrar viejo frente a nuevo</translation>
    </message>
    <message>
        <source>Compare what the models keep and what they learn</source>
        <translation>Comparar lo que los modelos conservan y lo que aprenden</translation>
    </message>
    <message>
        <source>Show the Training</source>
        <translation>Mostrar el entrenamiento</translation>
    </message>
    <message>
        <source>Loss and BLEU of a training</source>
        <translation>Pérdida y BLEU de un entrenamiento</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Old against new</source>
        <translation>Viejo frente a nuevo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>The model %1 is trained.</source>
        <translation>El modelo %1 está entrenado.</translation>
    </message>
    <message>
        <source>Training %1. You can go on working.</source>
        <translation>Entrenando %1. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>The translation program is not here.</source>
        <translation>El programa de traducción no está aquí.</translation>
    </message>
    <message>
        <source>This model has not come to a first checkpoint.</source>
        <translation>Este modelo no ha llegado a un primer punto guardado.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Elija antes un modelo.</translation>
    </message>
    <message>
        <source>There are no utterances to translate yet.</source>
        <translation>Aún no hay enunciados que traducir.</translation>
    </message>
    <message>
        <source>The model translates from %1, the utterances are %2.</source>
        <translation>El modelo traduce de %1, los enunciados son %2.</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Escribir…</translation>
    </message>
    <message>
        <source>Nothing translated yet</source>
        <translation>Aún nada traducido</translation>
    </message>
    <message>
        <source>Choose a model and what to translate on the left. Each slot comes out exactly once; what the model made of the utterances is looked through here before any of it becomes data.</source>
        <translation>Elija a la izquierda un modelo y qué traducir. Cada slot sale exactamente una vez; lo que el modelo hizo de los enunciados se revisa aquí antes de que nada se convierta en datos.</translation>
    </message>
    <message>
        <source>The translation program is not here</source>
        <translation>El programa de traducción no está aquí</translation>
    </message>
    <message>
        <source>No translation model yet</source>
        <translation>Aún no hay modelo de traducción</translation>
    </message>
    <message>
        <source>A model learns from parallel text: sentences and their translations. Train one from yours, or try it out with the sample in English and Spanish, which takes about a minute. A model that you have already can be added by its folder.</source>
        <translation>Un modelo aprende de texto paralelo: frases y sus traducciones. Entrene uno con el suyo, o pruébelo con la muestra en inglés y español, que tarda cosa de un minuto. Un modelo que ya tenga se puede añadir por su carpeta.</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Aún no hay curva</translation>
    </message>
    <message>
        <source>While a model is trained, its loss and its BLEU on text that was put aside come here.</source>
        <translation>Mientras se entrena un modelo, aquí aparecen su pérdida y su BLEU en texto apartado.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún nada que comparar</translation>
    </message>
    <message>
        <source>The models were not measured on old and new text yet.</source>
        <translation>Los modelos aún no se han medido en texto viejo y nuevo.</translation>
    </message>
    <message>
        <source>Adapt a model to a new domain: then it is seen here what it keeps of the old one, and what it has learned of the new one.</source>
        <translation>Adapte un modelo a un dominio nuevo: entonces se ve aquí qué conserva del viejo y qué ha aprendido del nuevo.</translation>
    </message>
    <message>
        <source>The folder of a translation model</source>
        <translation>La carpeta de un modelo de traducción</translation>
    </message>
    <message>
        <source>There is no translation model in %1: a model is a folder with an about.json.</source>
        <translation>No hay modelo de traducción en %1: un modelo es una carpeta con un about.json.</translation>
    </message>
    <message>
        <source>Where new models are made</source>
        <translation>Dónde se hacen los modelos nuevos</translation>
    </message>
    <message>
        <source>The program filigree-translator</source>
        <translation>El programa filigree-translator</translation>
    </message>
    <message>
        <source>Write the accepted translations</source>
        <translation>Escribir las traducciones aceptadas</translation>
    </message>
    <message>
        <source>Golden utterances (*.golden)</source>
        <translation>Enunciados modelo (*.golden)</translation>
    </message>
    <message>
        <source>The translations were not written.</source>
        <translation>Las traducciones no se escribieron.</translation>
    </message>
    <message>
        <source>The translations are in %1. Open it to begin a project of that locale.</source>
        <translation>Las traducciones están en %1. Ábralo para empezar un proyecto de esa configuración regional.</translation>
    </message>
    <message>
        <source>Try Several Settings…</source>
        <translation>Probar varios ajustes…</translation>
    </message>
    <message>
        <source>Adapt the current model with several settings, one after another in the background, and compare what comes of them</source>
        <translation>Adaptar el modelo actual con varios ajustes, uno tras otro en segundo plano, y comparar lo que resulta</translation>
    </message>
    <message>
        <source>Training %1, number %2 of %3. You can go on working.</source>
        <translation>Entrenando %1, número %2 de %3. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Training and translating are done by the program filigree-translator, which needs LibTorch. Run FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree&apos;s source: it installs LibTorch and builds the program. Where Filigree came as a package, install the package filigree-translator. Then open the project again. If it lies elsewhere, choose it.</source>
        <translation>De entrenar y traducir se encarga el programa filigree-translator, que necesita LibTorch. Ejecute FILIGREE_TRANSLATION=ON packaging/run en la carpeta del código fuente de Filigree: instala LibTorch y compila el programa. Si Filigree vino como paquete, instale el paquete filigree-translator. Después abra de nuevo el proyecto. Si el programa está en otro sitio, elíjalo.</translation>
    </message>
    <message>
        <source>All the settings have been tried: the models stand in the list and in the chart.</source>
        <translation>Se han probado todos los ajustes: los modelos están en la lista y en el gráfico.</translation>
    </message>
    <message>
        <source>The translation program will be slow on this computer. The details say why, and what to do about it.</source>
        <translation>El programa de traducción será lento en este equipo. Los detalles dicen por qué y qué hacer al respecto.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>The translations are in %1, the golden utterances of this project in %2. Add them all the same?</source>
        <translation>Las traducciones están en %1 y los enunciados modelo de este proyecto en %2. ¿Añadirlas de todos modos?</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslateSetup</name>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Values of the slots</source>
        <translation>Valores de los slots</translation>
    </message>
    <message>
        <source>What becomes of the values of each slot type. A slot itself comes out exactly once, always.</source>
        <translation>Qué pasa con los valores de cada tipo de slot. El slot mismo sale siempre exactamente una vez.</translation>
    </message>
    <message>
        <source>no locale</source>
        <translation>sin configuración regional</translation>
    </message>
    <message>
        <source>Golden utterances, %1 (%2)</source>
        <translation>Enunciados modelo, %1 (%2)</translation>
    </message>
    <message>
        <source>Reference data, %1 (%2)</source>
        <translation>Datos de referencia, %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>In %n utterance(s)</source>
        <translation>
            <numerusform>En %n enunciado</numerusform>
            <numerusform>En %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>What becomes of the values of this slot type.</source>
        <translation>Qué pasa con los valores de este tipo de slot.</translation>
    </message>
    <message>
        <source>Values of %1 in the target locale</source>
        <translation>Valores de %1 en la configuración regional de destino</translation>
    </message>
    <message>
        <source>Choose a catalogue of the target locale, or a file of pairs: value, tab, value there</source>
        <translation>Elegir un catálogo de la configuración regional de destino, o un archivo de pares: valor, tabulador, valor allí</translation>
    </message>
    <message>
        <source>It looks into %1</source>
        <translation>Mira en %1</translation>
    </message>
    <message>
        <source>It looks into the project’s catalogue. Another file can be chosen.</source>
        <translation>Mira en el catálogo del proyecto. Se puede elegir otro archivo.</translation>
    </message>
    <message>
        <source>File for the values of %1</source>
        <translation>Archivo para los valores de %1</translation>
    </message>
    <message>
        <source>%1: choose a file with values of the target locale, or keep the values.</source>
        <translation>%1: elija un archivo con valores de la configuración regional de destino, o conserve los valores.</translation>
    </message>
    <message>
        <source>Templates of the grammar, %1</source>
        <translation>Plantillas de la gramática, %1</translation>
    </message>
    <message>
        <source>What is translated: the golden utterances, the reference data of a locale, or the templates of the grammar, each with the value that its slots have most often.</source>
        <translation>Lo que se traduce: los enunciados modelo, los datos de referencia de una configuración regional, o las plantillas de la gramática, cada una con el valor que sus slots tienen con más frecuencia.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Co&amp;mo mucho</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como mucho</translation>
    </message>
    <message>
        <source>How many are translated: the first ones; those of a grammar are shared out among its patterns as a corpus is.</source>
        <translation>Cuántos se traducen: los primeros; los de una gramática se reparten entre sus patrones como en un corpus.</translation>
    </message>
    <message>
        <source>&amp;One of each template (%1)</source>
        <translation>&amp;Uno de cada plantilla (%1)</translation>
    </message>
    <message>
        <source>&amp;One of each template</source>
        <translation>&amp;Uno de cada plantilla</translation>
    </message>
    <message>
        <source>One of each template</source>
        <translation>Uno de cada plantilla</translation>
    </message>
    <message>
        <source>Each template of the grammar is translated once.</source>
        <translation>Cada plantilla de la gramática se traduce una vez.</translation>
    </message>
    <message>
        <source>Of the utterances that differ in their slot values alone, the first one.</source>
        <translation>De los enunciados que solo se distinguen por los valores de sus slots, el primero.</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslationModels</name>
    <message>
        <source>Looking for translation models</source>
        <translation>Buscando modelos de traducción</translation>
    </message>
    <message>
        <source>Training the model %1</source>
        <translation>Entrenando el modelo %1</translation>
    </message>
    <message>
        <source>Merging translation models</source>
        <translation>Combinando modelos de traducción</translation>
    </message>
    <message>
        <source>Measuring translation models</source>
        <translation>Midiendo modelos de traducción</translation>
    </message>
    <message>
        <source>Trying several settings: %1</source>
        <translation>Probando varios ajustes: %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::Translations</name>
    <message numerus="yes">
        <source>accept %n translation(s)</source>
        <translation>
            <numerusform>aceptar %n traducción</numerusform>
            <numerusform>aceptar %n traducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n translation(s)</source>
        <translation>
            <numerusform>rechazar %n traducción</numerusform>
            <numerusform>rechazar %n traducciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the decision on %n translation(s)</source>
        <translation>
            <numerusform>retirar la decisión sobre %n traducción</numerusform>
            <numerusform>retirar la decisión sobre %n traducciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what can be translated</source>
        <translation>Contando lo que se puede traducir</translation>
    </message>
    <message>
        <source>Translating the utterances</source>
        <translation>Traduciendo los enunciados</translation>
    </message>
    <message numerus="yes">
        <source>translate %n utterance(s)</source>
        <translation>
            <numerusform>traducir %n enunciado</numerusform>
            <numerusform>traducir %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>edit a translation</source>
        <translation>editar una traducción</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>traducido por %1</translation>
    </message>
    <message>
        <source>translated from %1 by %2</source>
        <translation>traducido de %1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added at the end of the golden utterances.</source>
        <translation>
            <numerusform>Se añadió %n enunciado al final de los enunciados modelo.</numerusform>
            <numerusform>Se añadieron %n enunciados al final de los enunciados modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added to the reference data.</source>
        <translation>
            <numerusform>Se añadió %n enunciado a los datos de referencia.</numerusform>
            <numerusform>Se añadieron %n enunciados a los datos de referencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of translations was not stored.</source>
        <translation>La lista de traducciones no se guardó.</translation>
    </message>
    <message>
        <source>The list of translations cannot be read any more. It stays in the project file, under the setting translation.review.damaged.</source>
        <translation>La lista de traducciones ya no se puede leer. Permanece en el archivo del proyecto, en el ajuste translation.review.damaged.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list of translations cannot be read any more and are left out. The list as it was stays in the project file, under the setting translation.review.damaged.</source>
        <translation>
            <numerusform>%n fila de la lista de traducciones ya no se puede leer y se deja fuera. La lista tal como era permanece en el archivo del proyecto, en el ajuste translation.review.damaged.</numerusform>
            <numerusform>%n filas de la lista de traducciones ya no se pueden leer y se dejan fuera. La lista tal como era permanece en el archivo del proyecto, en el ajuste translation.review.damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated by %1</source>
        <translation>
            <numerusform>añadir %n enunciado traducido por %1</numerusform>
            <numerusform>añadir %n enunciados traducidos por %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated from %1 by %2</source>
        <translation>
            <numerusform>añadir %n enunciado traducido de %1 por %2</numerusform>
            <numerusform>añadir %n enunciados traducidos de %1 por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The model calls its language “%1”, which is no locale such as es-MX: reference data must have one. Choose the golden utterances or a golden file instead.</source>
        <translation>El modelo llama a su idioma «%1», que no es una configuración regional como es-MX: los datos de referencia deben tener una. Elija en su lugar los enunciados modelo o un archivo golden.</translation>
    </message>
    <message>
        <source>Storing the translations</source>
        <translation>Guardando las traducciones</translation>
    </message>
    <message>
        <source>This list of translations is too long to be kept when the project is closed. Add what is accepted before.</source>
        <translation>Esta lista de traducciones es demasiado larga para conservarse al cerrar el proyecto. Añada antes lo que haya aceptado.</translation>
    </message>
</context>
<context>
    <name>filigree::app::UtterancesPage</name>
    <message>
        <source>Utterances</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Write and annotate the golden utterances</source>
        <translation>Escribir y anotar los enunciados modelo</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Search in the utterances</source>
        <translation>Buscar en los enunciados</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Go to the next occurrence</source>
        <translation>Ir a la aparición siguiente</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the previous occurrence</source>
        <translation>Ir a la aparición anterior</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Choose the slot of the selected words</source>
        <translation>Elegir el slot de las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>Quitar anotación</translation>
    </message>
    <message>
        <source>Turn the slot at the cursor into plain words</source>
        <translation>Convertir el slot del cursor en palabras normales</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Problema siguiente</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>Ir al problema siguiente del texto</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>Ir al problema anterior del texto</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>Ajustar líneas largas</translation>
    </message>
    <message>
        <source>Break long utterances at the edge</source>
        <translation>Partir los enunciados largos en el borde</translation>
    </message>
    <message>
        <source>Add Catalogue…</source>
        <translation>Añadir catálogo…</translation>
    </message>
    <message>
        <source>Add a list of values of a slot from a file</source>
        <translation>Añadir desde un archivo una lista de valores de un slot</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados modelo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n enunciado</numerusform>
            <numerusform>%n enunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intent(s)</source>
        <translation>
            <numerusform>%n intención</numerusform>
            <numerusform>%n intenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message>
        <source>no @locale yet</source>
        <translation>todavía sin @locale</translation>
    </message>
    <message>
        <source>The line @locale of the text says which language the utterances are in</source>
        <translation>La línea @locale del texto dice en qué idioma están los enunciados</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>Slot nuevo…</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>Slot nuevo</translation>
    </message>
    <message>
        <source>Name of the slot, letters and digits without spaces:</source>
        <translation>Nombre del slot, letras y cifras sin espacios:</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a slot: use letters, digits, and . _ - without spaces.</source>
        <translation>%1 no puede ser el nombre de un slot: use letras, cifras y . _ - sin espacios.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1: mend it first, then annotate its words.</source>
        <translation>Hay un error en la línea %1: corríjalo primero y luego anote sus palabras.</translation>
    </message>
    <message>
        <source>Quick Fix…</source>
        <translation>Corrección rápida…</translation>
    </message>
    <message>
        <source>Choose how to mend the problem in this line</source>
        <translation>Elegir cómo corregir el problema de esta línea</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Go to the annotations that are suggested for plain sentences</source>
        <translation>Ir a las anotaciones sugeridas para frases sin anotar</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Close the brace of %1</source>
        <translation>Cerrar la llave de %1</translation>
    </message>
    <message>
        <source>Open a brace before %1</source>
        <translation>Abrir una llave antes de %1</translation>
    </message>
    <message>
        <source>Remove the brace</source>
        <translation>Quitar la llave</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Convertirlo en %1</translation>
    </message>
    <message>
        <source>Change the slot to %1</source>
        <translation>Cambiar el slot a %1</translation>
    </message>
    <message>
        <source>Keep the backslash as a character</source>
        <translation>Conservar la barra invertida como carácter</translation>
    </message>
    <message>
        <source>Annotate this line as line %1</source>
        <translation>Anotar esta línea como la línea %1</translation>
    </message>
    <message>
        <source>Annotate line %1 as this line</source>
        <translation>Anotar la línea %1 como esta</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Quitar esta línea</translation>
    </message>
    <message>
        <source>Problems and suggestions</source>
        <translation>Problemas y sugerencias</translation>
    </message>
    <message>
        <source>the grammar reads it so</source>
        <translation>la gramática la lee así</translation>
    </message>
    <message>
        <source>a known %1</source>
        <translation>%1 conocido</translation>
    </message>
    <message>
        <source>%1 of the catalogue %2</source>
        <translation>%1 del catálogo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): values of %1, to %2 %</source>
        <translation>
            <numerusform>%n lugar: valores de %1, al %2 %</numerusform>
            <numerusform>%n lugares: valores de %1, al %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1</source>
        <translation>se dice para %1</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>Sugerencias (%1)</translation>
    </message>
    <message>
        <source>This problem must be mended by hand.</source>
        <translation>Este problema se debe corregir a mano.</translation>
    </message>
    <message>
        <source>There is no problem in this line.</source>
        <translation>No hay ningún problema en esta línea.</translation>
    </message>
    <message>
        <source>quick fix</source>
        <translation>corrección rápida</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>One row for each utterance, to be sorted, filtered and edited</source>
        <translation>Una fila por enunciado, para ordenar, filtrar y editar</translation>
    </message>
    <message>
        <source>The golden utterances: [Intent] stands above its utterances, and a slot is written as {two words}|SlotName. Select words and press the digit of a slot to annotate them.</source>
        <translation>Los enunciados modelo: [Intent] está encima de sus enunciados, y un slot se escribe {dos palabras}|SlotName. Seleccione palabras y pulse la cifra de un slot para anotarlas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What is wrong in the text. Enter or a click goes there; Quick Fix mends it.</source>
        <translation>Lo que está mal en el texto. Intro o un clic lleva allí; la corrección rápida lo arregla.</translation>
    </message>
    <message>
        <source>An utterance has at least one word. Delete removes the row.</source>
        <translation>Un enunciado tiene al menos una palabra. Supr quita la fila.</translation>
    </message>
    <message>
        <source>“%1” would be no utterance: [ and @ and # at its beginning mean something else. Write \ before them.</source>
        <translation>«%1» no sería un enunciado: [, @ y # al principio significan otra cosa. Escriba \ delante.</translation>
    </message>
    <message>
        <source>edit an utterance</source>
        <translation>editar un enunciado</translation>
    </message>
    <message numerus="yes">
        <source>move %n utterance(s) to %1</source>
        <translation>
            <numerusform>pasar %n enunciado a %1</numerusform>
            <numerusform>pasar %n enunciados a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n utterance(s)</source>
        <translation>
            <numerusform>quitar %n enunciado</numerusform>
            <numerusform>quitar %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1: the model, %2 %</source>
        <translation>se dice para %1: el modelo, %2 %</translation>
    </message>
    <message>
        <source>the model, %1 %</source>
        <translation>el modelo, %1 %</translation>
    </message>
</context>
<context>
    <name>filigree::app::WindowHelp</name>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Fonts, colours, language and keys</source>
        <translation>Letras, colores, idioma y teclas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>Leer sobre lo que la ventana muestra ahora</translation>
    </message>
    <message>
        <source>What’s This?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Click on a part of the window to be told what it is for</source>
        <translation>Pulse una parte de la ventana para saber para qué sirve</translation>
    </message>
</context>
<context>
    <name>filigree::app::Workspace</name>
    <message>
        <source>Music, English</source>
        <translation>Música, inglés</translation>
    </message>
    <message>
        <source>Sangeet, Hindi</source>
        <translation>Sangeet, hindi</translation>
    </message>
    <message>
        <source>%1 is the project that is open.</source>
        <translation>%1 es el proyecto que está abierto.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>La copia no se guardó.</translation>
    </message>
    <message>
        <source>%1 was not opened, because the last changes to %2 cannot be stored.</source>
        <translation>%1 no se abrió, porque los últimos cambios de %2 no se pueden guardar.</translation>
    </message>
    <message>
        <source>Comparing %1 with the project</source>
        <translation>Comparando %1 con el proyecto</translation>
    </message>
    <message>
        <source>%1 was opened, but %2 was not compared with it.</source>
        <translation>Se abrió %1, pero %2 no se comparó con él.</translation>
    </message>
    <message>
        <source>%1 has changed since %2 was made of it.</source>
        <translation>%1 ha cambiado desde que se hizo %2 a partir de él.</translation>
    </message>
    <message>
        <source>%1 has other utterances than %2, which was opened.</source>
        <translation>%1 tiene otros enunciados que %2, que se ha abierto.</translation>
    </message>
    <message>
        <source>%2 was opened, which was made of %1.</source>
        <translation>Se abrió %2, que se hizo a partir de %1.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueModel</name>
    <message>
        <source>%1: %2 values with weights</source>
        <translation>%1: %2 valores con pesos</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 valores</translation>
    </message>
    <message>
        <source>Catalogue %1 of slot %2, %3 values</source>
        <translation>Catálogo %1 del slot %2, %3 valores</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CataloguePanel</name>
    <message>
        <source>Add Catalogue…</source>
        <translation>Añadir catálogo…</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Remove the selected catalogue (Delete)</source>
        <translation>Quitar el catálogo seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Remove the selected catalogue</source>
        <translation>Quitar el catálogo seleccionado</translation>
    </message>
    <message>
        <source>The lists of values of each slot, with the number of their values. Enter or a double click opens one; files can be dropped here.</source>
        <translation>Las listas de valores de cada slot, con el número de valores. Intro o un doble clic abre una; aquí se pueden soltar archivos.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueValuesModel</name>
    <message>
        <source>Weight %1</source>
        <translation>Peso %1</translation>
    </message>
    <message>
        <source>A weight is a number above 0.</source>
        <translation>Un peso es un número mayor que 0.</translation>
    </message>
    <message>
        <source>A value has words. To remove it, press Delete.</source>
        <translation>Un valor tiene palabras. Para quitarlo, pulse Supr.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 ya está en el catálogo.</translation>
    </message>
    <message>
        <source>How often the value is used beside the others; 1 where nobody says</source>
        <translation>Con qué frecuencia se usa el valor frente a los demás; 1 si nadie lo dice</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The values cannot be changed at the moment.</source>
        <translation>Ahora mismo no se pueden cambiar los valores.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ChartFrame</name>
    <message>
        <source>Numbers of %1</source>
        <translation>Números de %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Show the numbers behind the chart as a table</source>
        <translation>Mostrar como tabla los números del gráfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, or its numbers while they are shown</source>
        <translation>Copiar el gráfico como imagen, o sus números mientras se muestran</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation>Guardar el gráfico como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder, and a name that ends in .svg, .png or .pdf.</source>
        <translation>No se puede escribir la imagen %1. Elija otra carpeta y un nombre que termine en .svg, .png o .pdf.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ConfusionMap</name>
    <message>
        <source>Confused intents</source>
        <translation>Intenciones confundidas</translation>
    </message>
    <message>
        <source>Each row is an intent of the test data, each column what the model took it for; darker is more often. Click a cell to see its errors.</source>
        <translation>Cada fila es una intención de los datos de prueba; cada columna, por qué la tomó el modelo; más oscuro es más a menudo. Pulse una celda para ver sus errores.</translation>
    </message>
    <message>
        <source>There is but one intent.</source>
        <translation>Solo hay una intención.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 was recognised: %2</source>
        <translation>%1 se reconoció: %2</translation>
    </message>
    <message>
        <source>%1 was taken for %2: %3</source>
        <translation>%1 se tomó por %2: %3</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusModel</name>
    <message>
        <source>Sentence %1: %2</source>
        <translation>Frase %1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusView</name>
    <message>
        <source>Sentences of the corpus</source>
        <translation>Frases del corpus</translation>
    </message>
    <message>
        <source>No sentences yet.</source>
        <translation>Todavía no hay frases.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>#</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ErrorModel</name>
    <message>
        <source>As it is</source>
        <translation>Como es</translation>
    </message>
    <message>
        <source>As the model labelled it</source>
        <translation>Como lo anotó el modelo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>The test utterance with its slots; its intent where the model missed it</source>
        <translation>El enunciado de prueba con sus slots; su intención donde el modelo no acertó</translation>
    </message>
    <message>
        <source>The same words with the slots that the model found</source>
        <translation>Las mismas palabras con los slots que encontró el modelo</translation>
    </message>
    <message>
        <source>What of the utterance the training data did not have</source>
        <translation>Qué del enunciado no estaba en los datos de entrenamiento</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstArcTable</name>
    <message>
        <source>; a sentence may end there</source>
        <translation>; una frase puede terminar ahí</translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>palabra «%1»</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>%1, from state %2 to state %3%4</source>
        <translation>%1, del estado %2 al estado %3%4</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>Del estado</translation>
    </message>
    <message>
        <source>Word or slot</source>
        <translation>Palabra o slot</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>Al estado</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>word “%1” of a value of %2</source>
        <translation>palabra «%1» de un valor de %2</translation>
    </message>
    <message>
        <source>%1 more values of %2</source>
        <translation>%1 valores más de %2</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstGraphView</name>
    <message>
        <source>Graph of the grammar</source>
        <translation>Grafo de la gramática</translation>
    </message>
    <message>
        <source>Arrow keys go along the arcs, Enter opens the rule of an arc.</source>
        <translation>Las teclas de flecha recorren los arcos; Intro abre la regla de un arco.</translation>
    </message>
    <message>
        <source>No graph yet.</source>
        <translation>Todavía no hay grafo.</translation>
    </message>
    <message>
        <source>%1 — rules: %2</source>
        <translation>%1 — reglas: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State %1; a sentence may end here</source>
        <translation>Estado %1; una frase puede terminar aquí</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Estado %1</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstMinimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del grafo</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Vista general: haga clic para ir allí</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::GoldenEditor</name>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados modelo</translation>
    </message>
    <message>
        <source>One utterance a line, slots as {value}|SlotName. Alt and a digit annotate the selected words.</source>
        <translation>Un enunciado por línea; los slots como {valor}|NombreDelSlot. Alt y una cifra anotan las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Compleciones</translation>
    </message>
    <message>
        <source>Annotate As</source>
        <translation>Anotar como</translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation>Quitar slot</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalles del mensaje</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlineModel</name>
    <message>
        <source>Intents</source>
        <translation>Intenciones</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 entradas</translation>
    </message>
    <message>
        <source>key</source>
        <translation>tecla</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n utterance(s)</source>
        <translation>
            <numerusform>%1, %n enunciado</numerusform>
            <numerusform>%1, %n enunciados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, %n time(s)</source>
        <translation>
            <numerusform>%1, tecla %2, %n vez</numerusform>
            <numerusform>%1, tecla %2, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlinePanel</name>
    <message>
        <source>Outline: intents, slots, patterns</source>
        <translation>Esquema: intenciones, slots, patrones</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar el esquema</translation>
    </message>
    <message>
        <source>Filter the outline by words</source>
        <translation>Filtrar el esquema por palabras</translation>
    </message>
    <message>
        <source>What the utterances hold: intents, slots and patterns, and how many of each. Enter or a click goes to the next one in the text; a slot annotates the selected words.</source>
        <translation>Lo que contienen los enunciados: intenciones, slots y patrones, y cuántos de cada uno. Intro o un clic lleva al siguiente en el texto; un slot anota las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>Only the intents, slots and patterns with these letters are listed.</source>
        <translation>Solo se muestran las intenciones, los slots y los patrones con estas letras.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>No hay problemas.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemModel</name>
    <message>
        <source>Error in line %1: %2</source>
        <translation>Error en la línea %1: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>Advertencia en la línea %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ReviewModel</name>
    <message>
        <source>not translated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>This is no utterance: “%1”. The translation is as it was.</source>
        <translation>Esto no es un enunciado: «%1». La traducción queda como estaba.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>What you decided: ✓ accepted, ✗ refused, ＋ added to the project</source>
        <translation>Lo que ha decidido: ✓ aceptada, ✗ rechazada, ＋ añadida al proyecto</translation>
    </message>
    <message>
        <source>The utterance as it is, with its slots</source>
        <translation>El enunciado tal como es, con sus slots</translation>
    </message>
    <message>
        <source>What the model made of it; F2 edits it in the golden notation</source>
        <translation>Lo que el modelo hizo de él; F2 lo edita en la notación golden</translation>
    </message>
    <message>
        <source>The logarithm of the model’s probability by length: near 0 it is sure of itself</source>
        <translation>El logaritmo de la probabilidad del modelo por longitud: cerca de 0 está seguro</translation>
    </message>
    <message>
        <source>What looks odd; the tool tip tells what that means</source>
        <translation>Lo que parece raro; la ayuda emergente dice qué significa</translation>
    </message>
    <message>
        <source>This utterance was not translated.</source>
        <translation>Este enunciado no se tradujo.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>Añadiría</translation>
    </message>
    <message>
        <source>Utterances that speak for the rule</source>
        <translation>Enunciados que respaldan la regla</translation>
    </message>
    <message>
        <source>Sentences that the rule adds</source>
        <translation>Frases que añade la regla</translation>
    </message>
    <message>
        <source>This rule adds no new sentence.</source>
        <translation>Esta regla no añade ninguna frase nueva.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>%1 this rule (%2)</source>
        <translation>%1 esta regla (%2)</translation>
    </message>
    <message>
        <source>%1 this rule</source>
        <translation>%1 esta regla</translation>
    </message>
    <message>
        <source>Select a rule to see the utterances that speak for it and the sentences that it adds.</source>
        <translation>Seleccione una regla para ver los enunciados que la respaldan y las frases que añade.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n enunciado</numerusform>
            <numerusform>%n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 frases</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name (F2)</source>
        <translation>Escribir de nuevo lo que representa la regla, o darle otro nombre (F2)</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Editar esta regla</translation>
    </message>
    <message>
        <source>Your utterances that use this rule. Enter or a double click goes to one in the text.</source>
        <translation>Sus enunciados que usan esta regla. Intro o un doble clic lleva a uno en el texto.</translation>
    </message>
    <message>
        <source>Sentences that the grammar has because of this rule and that are not in your utterances.</source>
        <translation>Frases que la gramática tiene por esta regla y que no están en sus enunciados.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not (Delete)</source>
        <translation>La próxima inducción es libre de hacer esta regla o no (Supr)</translation>
    </message>
    <message>
        <source>Take back the decision on this rule</source>
        <translation>Retirar la decisión sobre esta regla</translation>
    </message>
    <message>
        <source>The grammar does without this rule, as you decided.</source>
        <translation>La gramática prescinde de esta regla, como usted decidió.</translation>
    </message>
    <message>
        <source>The grammar does not have this rule. The next induction respects what you decided; where the utterances do not have its phrases, it has no effect.</source>
        <translation>La gramática no tiene esta regla. La próxima inducción respeta lo que usted decidió; si los enunciados no tienen sus frases, no tiene efecto.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleEditor</name>
    <message>
        <source>Edit rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Nombre de la regla</translation>
    </message>
    <message>
        <source>What the rule stands for, in JSGF</source>
        <translation>Lo que representa la regla, en JSGF</translation>
    </message>
    <message>
        <source>some | more | a bit of</source>
        <translation>some | more | a bit of</translation>
    </message>
    <message>
        <source>The next induction takes the rule as it stands here (%1)</source>
        <translation>La próxima inducción toma la regla tal como está aquí (%1)</translation>
    </message>
    <message>
        <source>Leave the rule as it was (Esc)</source>
        <translation>Dejar la regla como estaba (Esc)</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it</source>
        <translation>Los valores llevan el nombre de su slot y de las palabras que lo rodean</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleModel</name>
    <message>
        <source>%1 sentences would be lost without this rule</source>
        <translation>Sin esta regla se perderían %1 frases</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance(s).</source>
        <translation>
            <numerusform>Regla %1, %2: %3. Ganancia %4, añade %5 frases, vista en %n enunciado.</numerusform>
            <numerusform>Regla %1, %2: %3. Ganancia %4, añade %5 frases, vista en %n enunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n vez</numerusform>
            <numerusform>visto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>del catálogo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Añade</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Your review of the rule</source>
        <translation>Su revisión de la regla</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>El nombre de la regla</translation>
    </message>
    <message>
        <source>What the rule stands for</source>
        <translation>Lo que representa la regla</translation>
    </message>
    <message>
        <source>How much better the grammar explains the utterances with this rule (log posterior)</source>
        <translation>Cuánto mejor explica la gramática los enunciados con esta regla (logaritmo de la probabilidad a posteriori)</translation>
    </message>
    <message>
        <source>Sentences that would be lost without this rule</source>
        <translation>Frases que se perderían sin esta regla</translation>
    </message>
    <message>
        <source>Utterances whose best reading uses this rule</source>
        <translation>Enunciados cuya mejor lectura usa esta regla</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1, not in the grammar</source>
        <translation>%1, no está en la gramática</translation>
    </message>
    <message>
        <source>The grammar does not have this rule</source>
        <translation>La gramática no tiene esta regla</translation>
    </message>
    <message>
        <source>Rule %1, %2, not in the grammar: %3.</source>
        <translation>Regla %1, %2, no está en la gramática: %3.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>Filtrar reglas por palabras</translation>
    </message>
    <message>
        <source>Filter rules by review</source>
        <translation>Filtrar reglas por revisión</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Only the rules with these words, in their names or their alternatives, are listed.</source>
        <translation>Solo se muestran las reglas con estas palabras en su nombre o en sus alternativas.</translation>
    </message>
    <message>
        <source>Only the rules that were reviewed so are listed.</source>
        <translation>Solo se muestran las reglas revisadas así.</translation>
    </message>
    <message>
        <source>What the grammar was made of. Gain says how much better a rule explains your utterances; Adds, how many new sentences it brings. A accepts, R rejects, L locks the rule, Delete takes that back. Rules that you rejected stand at the end.</source>
        <translation>De qué se hizo la gramática. La ganancia dice cuánto mejor explica una regla sus enunciados; Añade, cuántas frases nuevas trae. A acepta, R rechaza y L bloquea la regla; Supr lo retira. Las reglas que usted rechazó están al final.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ScorePanel</name>
    <message>
        <source>The number of its bars</source>
        <translation>El número de sus barras</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Hay</translation>
    </message>
    <message>
        <source>How many there are in the test data, over all seeds</source>
        <translation>Cuántos hay en los datos de prueba, con todas las semillas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Right ones of those that were found</source>
        <translation>Los correctos de los encontrados</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Right ones of those that there are</source>
        <translation>Los correctos de los que hay</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall</source>
        <translation>La media armónica de precisión y exhaustividad</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SizesModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 sentences, %3 of the language</source>
        <extracomment>a part of the language, its size and its share</extracomment>
        <translation>%1: %2 frases, %3 del lenguaje</translation>
    </message>
    <message>
        <source>Intent and pattern</source>
        <translation>Intención y patrón</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Línea %1: %2. %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Annotate the sentence so (A or Enter)</source>
        <translation>Anotar la frase así (A o Intro)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Do not suggest this again (R or Delete)</source>
        <translation>No volver a sugerirlo (R o Supr)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Annotate all these sentences so</source>
        <translation>Anotar así todas estas frases</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <source>Do not suggest any of these again</source>
        <translation>No volver a sugerir ninguna de estas</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SummaryTable</name>
    <message>
        <source>Training set</source>
        <translation>Conjunto</translation>
    </message>
    <message>
        <source>What the model was trained on</source>
        <translation>Con qué se entrenó el modelo</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences that the model was trained on, the golden utterances among them</source>
        <translation>Frases con las que se entrenó el modelo, con los enunciados modelo</translation>
    </message>
    <message>
        <source>SemER</source>
        <translation>SemER</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>Brecha cerrada</translation>
    </message>
    <message>
        <source>How much of the way from the golden utterances alone to all reference data is made, in slot F1: 100 % is as good as all real data.</source>
        <translation>Cuánto del camino de los enunciados modelo a todos los datos de referencia se ha recorrido, en F1 de slots: 100 % es tan bueno como todos los datos reales.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 (compared with)</source>
        <translation>%1 (base de comparación)</translation>
    </message>
    <message>
        <source>%1 of %2 seeds</source>
        <translation>%1 de %2 semillas</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Aún no está.</translation>
    </message>
    <message>
        <source>Needs the golden utterances alone and all reference data.</source>
        <translation>Necesita los enunciados modelo solos y todos los datos de referencia.</translation>
    </message>
    <message>
        <source>%1 (%2 sentences)</source>
        <comment>a training set and its size</comment>
        <translation>%1 (%2 frases)</translation>
    </message>
    <message>
        <source>%1: %2 points against %3, p = %4, better with %5 of %6 seeds</source>
        <translation>%1: %2 puntos frente a %3, p = %4, mejor con %5 de %6 semillas</translation>
    </message>
    <message>
        <source>, p over seeds = %1</source>
        <translation>, p sobre las semillas = %1</translation>
    </message>
    <message>
        <source>A row for each training set. ▲ is better than the set that is compared with, ▼ worse: one with p below 0.05, two with p below 0.01, by approximate randomisation over the test utterances and, where there are several seeds, over these too; of fewer than six seeds all have to say the same.</source>
        <translation>Una fila por conjunto. ▲ es mejor que el conjunto con el que se compara, ▼ peor: uno con p menor de 0,05, dos con p menor de 0,01, por aleatorización aproximada sobre los enunciados de prueba y, si hay varias semillas, también sobre estas; si son menos de seis, todas deben decir lo mismo.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::TradeoffChart</name>
    <message>
        <source>%1: old %2, new %3</source>
        <translation>%1: viejo %2, nuevo %3</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En el frente</translation>
    </message>
    <message>
        <source>%1: old %2, new %3; no other is better on both</source>
        <translation>%1: antiguo %2, nuevo %3; ningún otro es mejor en ambos</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTable</name>
    <message>
        <source>Filter utterances</source>
        <translation>Filtrar enunciados</translation>
    </message>
    <message>
        <source>Filter utterances by words</source>
        <translation>Filtrar enunciados por palabras</translation>
    </message>
    <message>
        <source>Only the utterances with all these words are listed; |ArtistName finds a slot.</source>
        <translation>Solo se muestran los enunciados con todas estas palabras; |ArtistName encuentra un slot.</translation>
    </message>
    <message>
        <source>Filter utterances by intent</source>
        <translation>Filtrar enunciados por intención</translation>
    </message>
    <message>
        <source>Only the utterances of this intent are listed.</source>
        <translation>Solo se muestran los enunciados de esta intención.</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Todas las intenciones</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Only the utterances with a problem are listed.</source>
        <translation>Solo se muestran los enunciados con un problema.</translation>
    </message>
    <message>
        <source>Table of utterances</source>
        <translation>Tabla de enunciados</translation>
    </message>
    <message>
        <source>One row for each utterance. F2 or a double click edits its words and slots, or moves it to another intent; Delete removes the selected ones.</source>
        <translation>Una fila por enunciado. F2 o un doble clic edita sus palabras y slots, o lo pasa a otra intención; Supr quita los seleccionados.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move to Intent</source>
        <translation>Pasar a la intención</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTableModel</name>
    <message>
        <source>no problem</source>
        <translation>ningún problema</translation>
    </message>
    <message>
        <source>How often the utterance stands in the text, with the same intent and annotations</source>
        <translation>Cuántas veces está el enunciado en el texto, con la misma intención y las mismas anotaciones</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
</TS>
