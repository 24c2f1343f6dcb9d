<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnnotatedText</name>
    <message numerus="yes">
        <source>%1; intent %2, %n slot(s): %3</source>
        <translation>
            <numerusform>%1; intent %2, %n slot: %3</numerusform>
            <numerusform>%1; intent %2, %n slots: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>slot type, then its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; intent %2, no slots</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>add catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add test data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add reference data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message>
        <source>(start)</source>
        <comment>nothing stands before the slot: the sentence begins with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(end)</source>
        <comment>nothing stands after the slot: the sentence ends with it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 such as %2</source>
        <comment>a slot type and one of its values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>words beside the slot, or an intent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two ways in which words may stand beside a slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a context, and how many others belong to it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; or %n other(s)</source>
        <comment>ways in which words may stand beside a slot</comment>
        <translation>
            <numerusform>%1; or %n other</numerusform>
            <numerusform>%1; or %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>This brace closes nothing. Put { before the slot value, or write \} for the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brace is not closed. Write }|SlotName after the slot value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slot stands inside another slot. Close the first brace before this one opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stands before one of \ { } | # [ ] @ only. Write \\ for the backslash itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName right after the brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName without a space after the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word before this bar. Write word|SlotName, or \| for the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot has no words. Put the slot value between the braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has %1 words; an utterance has at most %2. Put each utterance on a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intent stands alone on its line, as in [PlayMusic]. Write \[ for an utterance that begins with a bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only directive is @locale, as in: @locale en-US. Write \@ for an utterance that begins with @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot name has a space in it: write |%1 in one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has another annotation here. Decide for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has the intent %2 there and %3 here. Decide for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one annotation or intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rejected, but golden utterances have each of its values in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on the rule %1 cannot be kept: it refers to other rules, or to slots that the data lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each rule adds is not told: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be a rule&apos;s name. Use letters, digits, _ . and - only, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another rule %1. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that %1 can be asked with: it is made of the utterances. Edit those, or the rules that it uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what the rule stands for is written here, without = and ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule stands for nothing. Write words, or take the edit back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; leads back to this rule, which makes endless sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is a whole intent. A rule is a part of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; are values of a slot. Write the slot behind them, as in: (&lt;%1&gt;){Slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No golden utterance has the slot %1. Annotate one with it first, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule stands for more than %1 phrases. Make several rules of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are words with | between them: no groups, slots or other rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in a golden utterance: it stays a value of the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 values here, and %2 can be edited as text. Edit the catalogue instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>The last changes to %1 cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is a mistake in line %2 of %1. Correct it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 cannot be used. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content cannot be used. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed is not there. The details say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder, or ask for the right to use this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was half-written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk or the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk or the connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Filigree project. To use a file of utterances, make a project and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Filigree made this project. Update Filigree to open it; the file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is damaged; it was not changed. Open a copy of it that you have kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the project. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are fewer sentences than were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data contradicts itself. The details say where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This should not happen and is a mistake in Filigree. Your work is stored; the details help to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FstLabels</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>Export Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenFst machine (*.fst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT&amp;T text (*.att)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentenceOrigin</name>
    <message>
        <source>%1: seen in this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: swapped in from %2, Jaccard %3, adjusted %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: from the catalogue %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project, or a file of utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add utterances and catalogues from files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name; every change is stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; all is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last change back, in whatever mode it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in what this mode shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show text as large as on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show samples and recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Filigree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::AboutDialog</name>
    <message>
        <source>About Filigree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbench for language engineers: golden utterances in; grammar, graph and training corpus out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>© 2026 the Filigree authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on Qt %1, OpenFst, ICU, Graphviz and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::AmountPanel</name>
    <message>
        <source>The number of the pattern&apos;s bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent and slots of the sentences, whatever their words and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances of this pattern in your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits of choice in a sentence: templates and values together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pattern in your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pattern in the new corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the pattern in the new corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different sentences that resampling can make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every kind of request: how often it is asked, how much there is to learn in it, and how many sentences it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of the patterns under each distribution, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How even the shares shall be, in bits: to the left a few patterns get most, to the right all get alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sentences are planned in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of at most %2 bits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CatalogueDialog</name>
    <message>
        <source>Catalogue %1 of the slot %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weigh %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the values of a file; those that are here take its weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected values (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalogue has at least one value. Remove the whole catalogue from the list instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>remove %n value(s)</source>
        <translation>
            <numerusform>remove %n value</numerusform>
            <numerusform>remove %n values</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value or weight that is not here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were added, %2 have another weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contexts use it is told when there is a grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No context of the grammar uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was not read. Close this window and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ContextPanel</name>
    <message>
        <source>How alike the contexts are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each square compares two contexts: coloured ones share enough values to swap. Click a square to say yourself that the two are the same or different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the slot stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that were seen in this context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that come from contexts that are alike at this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that only a catalogue has and that belong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values each context may use, and where they come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that may fill the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context or the catalogue that the value comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike the two contexts are; empty for the context&apos;s own values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value that the selected context may use, and its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values in both: Jaccard %3, adjusted %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say: different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little was seen to be sure. Click to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are not swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One context: there is nothing to swap with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusHeader</name>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same grammar, number and seed give the same corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 that the grammar has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sentences are made from: the grammar, your utterances with swapped values, or both without a sentence twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences planned for each intent, of those that there are:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusPage</name>
    <message>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate a training corpus, look at it, export it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the corpus to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sentence with a certain number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected sentences in the golden notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generating the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus was generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are only %1 different sentences; you asked for %2. A more general grammar or more catalogues give more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of a corpus come from the grammar. Learn it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many sentences you want, then generate them. No sentence appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences are in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in line %1 of the reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence Number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the corpus in the way that is chosen above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No corpus can be made like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::DistributionBox</name>
    <message>
        <source>Entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sentences are shared out: by what there is to learn, evenly, as in your data, or as in the data of another locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sentence alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sentences are shared out over the patterns: by what there is to learn, evenly, as in your data, as in another locale&apos;s data, or not at all, so that patterns with many sentences get nearly everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ExportDialog</name>
    <message>
        <source>Export %1 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::FileCommands</name>
    <message>
        <source>New Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filigree projects (*.filigree)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and golden utterances (*.filigree *.golden);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances and catalogues (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogues of %1 are being stored. It is closed when they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::GoldenDocument</name>
    <message>
        <source>Reading the utterances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::GrammarPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn a grammar from the utterances, and judge its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn the grammar from the golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction keeps this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction does without this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction takes this rule as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: nothing but the golden utterances. Right: all that they might suggest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has changed since: induce again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grammar is learned from golden utterances: write some, or import a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filigree looks for words that can stand for each other, for parts that may be left out, and for slots that take the values of a catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The induction has %n remark(s) on what it learned from.</source>
        <translation>
            <numerusform>The induction has %n remark on what it learned from.</numerusform>
            <numerusform>The induction has %n remarks on what it learned from.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the sentences of the grammar by intent and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply or leave the rule that you are editing first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::GraphPanel</name>
    <message>
        <source>Search in the Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the arcs that have these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Graph…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the graph as a picture, or the machine for another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Graph as Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a picture of the graph on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a sentence: its path through the graph lights up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph was not drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar does not have this sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is said for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph was not written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in another locale. Test data is only measured with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the data, as in es-US. Another locale than the project&apos;s lends how often each pattern occurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::MainWindow</name>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is %1. You go on working in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project can only be read: another window works in it, or you may not write there. Save a copy to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample. Try what you like; your changes are kept in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Project</name>
    <message>
        <source>The utterances could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue was not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grammar was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogues could not be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogues could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the corpus was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar was not switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of resampling were not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has the text of %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were added at the end; nothing was removed.</source>
        <translation>
            <numerusform>%n utterance of %1 was added at the end; nothing was removed.</numerusform>
            <numerusform>%n utterances of %1 were added at the end; nothing was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleHeader</name>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot type whose values may be swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tells one context from another: what the data shows, the intent, the words beside the slot, or the semantic pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrier phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from the same values. Jaccard: shared values divided by all values of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleOptionsDialog</name>
    <message>
        <source>Resampling Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contexts and pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words on each side of a slot make its carrier phrase, where contexts are by carrier phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap along chains of contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values also go from one context to another over a third one that is alike to both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A catalogue fits from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of what was seen in a context a catalogue must contain to lend it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New names join every context that the catalogue fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that only a catalogue has are used also where it is unclear to which of several contexts they belong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the sentences of a corpus take all values of a slot alike, or common ones more often, as utterances and catalogue weights say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how often they are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reference data of another locale to borrow its shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrow from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The locale whose reference data says how often each pattern is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare patterns without their intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern borrows from the same slots of any intent, for locales that name their intents differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slot type of this project each slot type of the other locale is, where the names differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the length of carrier phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change swaps along chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change when a catalogue fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change where new names go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change how values are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borrow from another locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change how patterns are borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no data)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot here for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match slot names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ResamplePage</name>
    <message>
        <source>Resample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap slot values where it is safe, and decide how many sentences each kind of request gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contexts of the next slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contexts of the slot type before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stricter Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap between fewer contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looser Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap between more contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget Decisions on This Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the numbers decide again on all pairs of contexts of this slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the kind of contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the measure of similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to resample: no utterance has a slot yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget a decision on two contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that two contexts are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say that two contexts are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget decisions on contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contexts are being compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains, catalogues, how values are drawn, and what another locale lends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleStudies</name>
    <message>
        <source>Comparing contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for safe swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging swaps by the test data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Runs</name>
    <message>
        <source>Preparing the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what the rules bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the grammar with the utterances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SentenceDetails</name>
    <message>
        <source>Annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SizesDialog</name>
    <message>
        <source>Sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences by intent and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sentences each rule adds stands beside it in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the sentences of each pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar has %1 different sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::StaleGrammar</name>
    <message>
        <source>The project has changed since the grammar was learned: the corpus is made of the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Induce again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::StartPage</name>
    <message>
        <source>From golden utterances to a grammar, and from the grammar to a training corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this project here; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::StatusStrip</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list of problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is being computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SwapPanel</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context that gains or loses the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context that lends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold from which down the swap is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps that come and go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The swaps that the last move of the threshold has let in or shut out, the most alike first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike they are, give or take two standard errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is swapped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All verdicts are clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe swaps and coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test data says of each threshold: the share of swaps that never occur there, and the share of its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With test data in the project (File, Import), you see here how safe each threshold is and how much it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsafe by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost since %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain pairs: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::UtterancesPage</name>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intent(s)</source>
        <translation>
            <numerusform>%n intent</numerusform>
            <numerusform>%n intents</numerusform>
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
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and annotate the golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous occurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the slot of the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the slot at the cursor into plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long utterances at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a list of values of a slot from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no @locale yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line @locale of the text says which language the utterances are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the slot, letters and digits without spaces:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the name of a slot: use letters, digits, and . _ - without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mistake in line %1: mend it first, then annotate its words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Workspace</name>
    <message>
        <source>Music, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangeet, Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the project that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened, because the last changes to %2 cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing %1 with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened, but %2 was not compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changed since %2 was made of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has other utterances than %2, which was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 was opened, which was made of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueModel</name>
    <message>
        <source>%1: %2 values with weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue %1 of slot %2, %3 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CataloguePanel</name>
    <message>
        <source>Add Catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected catalogue (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueValuesModel</name>
    <message>
        <source>Weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weight is a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has words. To remove it, press Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the value is used beside the others; 1 where nobody says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusModel</name>
    <message>
        <source>Sentence %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusView</name>
    <message>
        <source>Sentences of the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentences yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstArcTable</name>
    <message>
        <source>; a sentence may end there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from state %2 to state %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word or slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstGraphView</name>
    <message>
        <source>Graph of the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go along the arcs, Enter opens the rule of an arc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No graph yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — rules: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State %1; a sentence may end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstMinimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::GoldenEditor</name>
    <message>
        <source>Golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One utterance a line, slots as {value}|SlotName. Alt and a digit annotate the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlineModel</name>
    <message numerus="yes">
        <source>%1, %n utterance(s)</source>
        <translation>
            <numerusform>%1, %n utterance</numerusform>
            <numerusform>%1, %n utterances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, %n time(s)</source>
        <translation>
            <numerusform>%1, key %2, %n time</numerusform>
            <numerusform>%1, key %2, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlinePanel</name>
    <message>
        <source>Outline: intents, slots, patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline by words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemModel</name>
    <message>
        <source>Error in line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleDetails</name>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances that speak for the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that the rule adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule adds no new sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this rule (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a rule to see the utterances that speak for it and the sentences that it adds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleEditor</name>
    <message>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule stands for, in JSGF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some | more | a bit of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction takes the rule as it stands here (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the rule as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleModel</name>
    <message numerus="yes">
        <source>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance(s).</source>
        <translation>
            <numerusform>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance.</numerusform>
            <numerusform>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>seen %n time</numerusform>
            <numerusform>seen %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences would be lost without this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your review of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better the grammar explains the utterances with this rule (log posterior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that would be lost without this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances whose best reading uses this rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules by review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SizesModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 sentences, %3 of the language</source>
        <extracomment>a part of the language, its size and its share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent and pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
