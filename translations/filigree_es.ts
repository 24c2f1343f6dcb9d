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
    <name>FstLabels</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <source>Utterances and catalogues (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst);;All files (*)</source>
        <translation>Enunciados y catálogos (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst);;Todos los archivos (*)</translation>
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
        <source>Intent</source>
        <translation>Intención</translation>
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
</context>
<context>
    <name>filigree::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Values of the slot</source>
        <translation>Valores del slot</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados modelo</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Qué es %1</translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation>Slot cuyos valores enumera %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Configuración regional</translation>
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
        <source>Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in another locale. Test data is only measured with.</source>
        <translation>Los enunciados modelo enseñan la gramática. Los datos de referencia muestran qué valores y patrones aparecen, también en otra configuración regional. Con los datos de prueba solo se mide.</translation>
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
        <source>Locale of %1</source>
        <translation>Configuración regional de %1</translation>
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
</context>
<context>
    <name>filigree::app::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>Modos</translation>
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
        <source>There is nothing to resample: no utterance has a slot yet.</source>
        <translation>No hay nada que remuestrear: ningún enunciado tiene todavía un slot.</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
</TS>
