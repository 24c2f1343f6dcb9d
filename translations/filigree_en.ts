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
    <name>ChartMessages</name>
    <message>
        <source>The picture is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save the chart</source>
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
    <message>
        <source>The review was not stored.</source>
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
    <message>
        <source>The slot is %1, and %2 is a word of the sentence. Write |%3 if that is the slot&apos;s name: it has no space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent %1 is another one than %2 in line %3: a space or capital letters make them two. Correct one, unless both are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nearly %2, which stands in %3 slots. Correct it, unless both are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on the rule %1 has no effect: none of its phrases stands in an utterance any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no alternatives to split. Rules of values follow the words around a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part needs at least one of the alternatives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be merged: only rules of phrases can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the rules uses the other. Edit it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the beginning, before &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the end, after &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the beginning, before &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the end, after &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the beginning, before &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the end, after &quot;%3&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; between &quot;%3&quot; and &quot;%4&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;, of the intent %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 models would say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of 1 similar open pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of %3 similar open patterns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3. Of such values %4 % are expected to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3 and others. Of such values %4 % are expected to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May these values stand here together?</source>
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
    <name>EvaluateExport</name>
    <message>
        <source>Export Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page with tables (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>every sentence alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entropy of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances, repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reference data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resampling, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances alone: what every corpus must beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances again and again, until they are as many as the generated sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All real training data that there is: the upper line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances and sentences of the grammar that is learned from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances and sentences with their slot values swapped where it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances, sentences of the grammar, and resampled ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semantic error rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test utterances whose intent was found, in per cent, with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots that are right in words and type: the harmonic mean of precision and recall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test utterances that are right as a whole: the intent and every slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors in intents and slots, divided by the number of intents and slots: less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it was in the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intent not in the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern not in the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown slot type: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value known of other slots only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances and this corpus of the project, as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value in no catalogue and not in the training data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of a catalogue, not drawn into this training data: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>The locale is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which value stood in which sentence is lost: each template and each value is written once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filigree&apos;s own notation, as the editor shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences alone, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents and slots are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object a line, with words and BIO tags: for programs of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with tabs between them, without heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with a heading: for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word and its BIO tag a line, an empty line after each sentence: for sequence taggers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with seq.in, seq.out and label, as research on slot filling has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that Hugging Face&apos;s datasets library loads, with a dataset card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data of Rasa, version 3.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value with a bracket in it is written without its slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data of Rasa in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset of Snips NLU, with its entities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dataset of Snips NLU as its users write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square brackets become round ones, and a colon in a slot&apos;s name becomes _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interaction model of an Alexa skill: samples, and types with their values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A LUIS application, which CLU imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances of a Wit app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object a line, as in the MASSIVE dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket beside slots becomes a round one, and a value with one is written without its slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training data of spaCy, for its command convert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of Chatito, with the values of each slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of Chatette, with the values of each slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent of Dialogflow ES: a folder, or a zip file where the name ends in .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bot of Amazon Lex, version 2: a folder, or a zip file where the name ends in .zip.</source>
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
    <name>GrammarSource</name>
    <message>
        <source>A rule begins with its name, as in: &lt;some_more&gt; = some | more;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the name of a rule and what it stands for there is a =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is not closed. Write ; at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule %1. A new one is made by splitting another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 is missing. To do without it, reject it in the list of rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values, edited in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar was not stored. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 was changed elsewhere since this text was loaded. Copy what you have written, take the changes back, and write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 uses itself, by way of others that were changed.</source>
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
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were left out: the project has them already.</source>
        <translation>
            <numerusform>%n utterance of %1 was left out: the project has it already.</numerusform>
            <numerusform>%n utterances of %1 were left out: the project has them already.</numerusform>
        </translation>
    </message>
    <message>
        <source>before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>import %n file</numerusform>
            <numerusform>import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n file was not imported.</numerusform>
            <numerusform>%n files were not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no utterance that the project lacks.</source>
        <translation>
            <numerusform>%n file has no utterance that the project lacks.</numerusform>
            <numerusform>%n files have no utterance that the project lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were left out: the project has them already.</source>
        <translation>
            <numerusform>%n utterance was left out: the project has it already.</numerusform>
            <numerusform>%n utterances were left out: the project has them already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePoint</name>
    <message>
        <source>straight line, %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPanel</name>
    <message>
        <source>Not measured yet</source>
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
    <message numerus="yes">
        <source>%1: seen %n time(s)</source>
        <translation>
            <numerusform>%1: seen once</numerusform>
            <numerusform>%1: seen %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: written into the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar, learned from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationText</name>
    <message>
        <source>slots in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>odd length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untranslated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same as the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slots stand in another order than in the source. That can be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation is much longer or much shorter than the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the source stand in the translation as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has written a character that it does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word, or a pair of words, stands three times in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has words beside its slots, the translation has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any value of the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same thing in the target locale, from a file of pairs or where its catalogue has the very value: countries, cities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the target locale’s catalogue in its place: the artists of there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is translated by itself: dates, colours, free text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value stays as it is: names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for values of slots: they stand as in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationTrouble</name>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What translation needs is not there. The details say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as it is, from line %2 on. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be used as it is. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as it is. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder of new models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models, or the translation program, do not fit to each other. The details say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation has failed. The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last checkpoint is kept: the training can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project and your models are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too small to put a part of it aside: how good the model is cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sentences are too long for the model and were left out.</source>
        <translation>
            <numerusform>%n pair of sentences is too long for the model and was left out.</numerusform>
            <numerusform>%n pairs of sentences are too long for the model and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 subwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models that were made before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines of %2 were left out.</source>
        <translation>
            <numerusform>%n of %1 lines of %2 was left out.</numerusform>
            <numerusform>%n of %1 lines of %2 were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models that are finished are kept: the same settings, tried again, go on with what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is making or training this model. Wait until that is done, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program of Filigree has ended in the middle of its work.</source>
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
    <name>filigree::app::AnnotationModel</name>
    <message>
        <source>Reading a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1, which suggested annotations, is not in its place any more. Choose it again where it is now, or train another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: annotate some utterances, then train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training a model for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The model has learned from %n annotated utterance(s). What it is sure of stands among the suggestions.</source>
        <translation>
            <numerusform>The model has learned from %n annotated utterance. What it is sure of stands among the suggestions.</numerusform>
            <numerusform>The model has learned from %n annotated utterances. What it is sure of stands among the suggestions.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::AskCard</name>
    <message>
        <source>The sentence that is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody would say this: the grammar must have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would say this: the grammar must not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear: ask the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last answer back and ask it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the questions; the answers stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would somebody say this for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to ask about this grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), %1 sentences</source>
        <translation>
            <numerusform>%n rule, %1 sentences</numerusform>
            <numerusform>%n rules, %1 sentences</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about which the grammar is least sure. Each answer decides about many like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::AskMe</name>
    <message>
        <source>take back an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was not stored.</source>
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
    <message>
        <source>Changing the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the values that have these letters, upper or lower case alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the catalogue. Double-click or F2 changes one, Delete removes the selected ones; a value with twice the weight is used twice as often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that the catalogue has not got yet. Return adds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value was removed, because the catalogue was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing the changed catalogue</source>
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
    <message>
        <source>Every command of the window, found by a few letters of its name. Enter runs the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CompareDialog</name>
    <message>
        <source>Run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generality %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one run only. Induce again, and compare then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the grammars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences before, %2 after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two runs of induction that are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that were added, went or changed between the two runs, and sentences that only one of them has.</source>
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
    <message>
        <source>How many sentences the corpus is to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the sentence with this number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusListPanel</name>
    <message>
        <source>Corpora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpora of this project. Each is a recipe: what it is made from, how many sentences, under which seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2, not generated yet</source>
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
    <message>
        <source>About the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n was left out.</numerusform>
            <numerusform>%n were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some intents have too few templates for every part; the manifest tells how many sentences each part has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find sentences of the corpus by their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the selected sentence, one of its values, a rule or its template out of every corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the corpus is made of: patterns, slots, lengths, duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a corpus with a recipe of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a corpus with the recipe of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the corpus something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the recipe of this corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus cannot be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The corpus was not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duplicate a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete a corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sentence is left out; another one comes for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence has this value in this slot, whatever its letter case. Your utterances and catalogues stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction does without it. Until then the grammar stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence has these words around these slots, whatever the values; the next induction does without it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences of the corpus, whatever its size. Delete rejects the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the sentences are made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference data is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sentences are made from was not found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the data has changed or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sentence has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only, and this corpus was not generated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusSearch</name>
    <message>
        <source>Search the sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the sentence, its intent or its slot types. &quot;Two words&quot; in quotation marks stand together; a word with - before it must not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found in the first %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
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
    <name>filigree::app::ErrorPanel</name>
    <message>
        <source>Utterances of the intent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance with the pattern %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances with the slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance with the word “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test utterances that were labelled wrongly, and what of them the training data lacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the training data lacks, what most errors stand behind first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: all words, values and patterns of the errors were there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 test utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors that it stands behind, over all seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with one of %1 seeds at least</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on each training set, and see which of them helps and what is still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on each of the chosen sets and measure it with the test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what has been measured so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add What Is Missing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the place where the current suggestion can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Pools of the Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See in the mode Resample which values the slot of the suggestion gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the table to a file, for people or programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chart that is shown to a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next tab: curves, slots, intents, confusion, errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment that is shown; earlier ones are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training set that the triangles in the table compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n training set(s)</source>
        <translation>
            <numerusform>%n training set</numerusform>
            <numerusform>%n training sets</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 test utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 trainings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first model is being trained. Its figures appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test data is being counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing evaluated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model on each training set that is ticked, and see which corpus helps. Test data that you import tells most; without any, a part of yours is held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is measured with annotated utterances that it has never seen. Import some as test data: what customers said, or what colleagues wrote. From %1 utterances on, a part of your own can be held out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import test data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add what the test lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test sentence stands there as a remark. Write your own ones like it below: were it itself learned, the next test would be too easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateResults</name>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each slot type was found by the selected training set, over all seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well each intent was found by the selected training set, over all seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each slot type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which intents are taken for which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentences that went wrong, why, and what to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curves show of each training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals; level lines are sets of one size. The selected row of the table is bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateSetup</name>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sentences the generated and the repeated sets have. Several numbers with blanks between them make a learning curve: 100 1000 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each set is generated and trained with anew. The figures are the mean; more seeds make the intervals honest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the models are measured with, and never learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows the catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the models are trained on; each that is ticked becomes a row of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reference data of the project&apos;s locale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the reference data (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fifth of the golden utterances (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is held out: nothing is learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or import golden utterances first: everything is made from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences: write numbers from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a training set, and what it lacks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether words are values of a catalogue tells the model something too, as in a product that has the catalogues at hand. Then some words of generated sentences are hidden while it learns, so that it can do with words that are new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made of the utterances that are held out too. Choose imported test data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test data is of the locale %1, and the project of %2. Import test data of the project&apos;s locale, or import this file again and choose that locale for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Evaluations</name>
    <message>
        <source>Looking for test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading an experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing labels</source>
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
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sentences are written; the lines below say for what, and what is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many files of nearly the same size the corpus is cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the words of a slot are tagged: BIO marks its first word, BIOES its last and its only one as well, IOB1 the first one only behind another slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is made of a whole corpus, not of parts. Choose JSON lines, CoNLL, CSV or another format of lines for a training set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the file is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder is written, and %1 is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is written, and %1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n file(s) more</source>
        <translation>
            <numerusform>and %n file more</numerusform>
            <numerusform>and %n files more</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file as it will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or folder that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
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
    <message>
        <source>Utterances, catalogues and grammars (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;All files (*)</source>
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
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search line by line; in the replacement \1 is what the first brackets have found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern is too slow. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is too long for the pattern. Nothing was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found; some lines are too long for the pattern</source>
        <translation>
            <numerusform>%n found; some lines are too long for the pattern</numerusform>
            <numerusform>%n found; some lines are too long for the pattern</numerusform>
        </translation>
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
    <message>
        <source>Split Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two rules of it, which stay apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one rule of this and another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer whether somebody would say a sentence: what the utterances leave open is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar as Text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and edit all rules in JSGF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which rules and sentences another induction had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction respects this. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar&apos;s text is not saved. Your changes are kept until you open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not</source>
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
    <message>
        <source>Finds arcs of the graph by their words or rules; Enter goes to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every way from the filled circle to a double circle is a sentence of the grammar. A click on an arc shows its rule; the wheel with Ctrl zooms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a slot as one arc; else its first values are spelled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of the Selected Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the selected rule says alone, instead of the intent&apos;s whole graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the graph shows: all sentences of an intent, or the selected rule alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — the rule says “%2” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar has this sentence, but it does not go through this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportColumns</name>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column of the table means. Sentence, annotated sentence or words must be one of them; the other columns are ignored. The preview follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else the first row is an utterance like the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated sentence, in the golden notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, with blanks between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots, as BIO tags of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part: train, dev, test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column has the sentence.</source>
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
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>A project has one grammar, and these are several. Import %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two machines of the intent %1. Give %2 another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportNames</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each slot of the file is called in the project. Choose one of the project&apos;s names, write a new one, or leave the slot out: then its words stay without annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each intent of the file is called in the project. Choose one of the project&apos;s names, or write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(leave the slot out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a slot name: use letters, digits, _ . - and : only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intent has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words stay without annotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for the project&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New. Is it %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent %1 needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportPane</name>
    <message>
        <source>Golden utterances</source>
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
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in another locale. Test data is only measured with. A catalogue lists values of a slot. A grammar takes the place of the one that was learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the file is read. It was recognised by its name and by what is in it; choose another format where that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot whose values the catalogue lists. It was guessed by the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the slot</source>
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
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the file was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes and remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines of the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance that is there already: the same words with the same slots and intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words are there with other slots or another intent. Mine is the project&apos;s, theirs is the file&apos;s; of both, the second gets a comment with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is annotated otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines without a mistake are imported. Otherwise nothing is, until the file is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotated otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognised by its name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (recognised by its content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s).</source>
        <translation>
            <numerusform>%n value.</numerusform>
            <numerusform>%n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s).</source>
        <translation>
            <numerusform>%n rule.</numerusform>
            <numerusform>%n rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s).</source>
        <translation>
            <numerusform>%n utterance.</numerusform>
            <numerusform>%n utterances.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first utterances; the rest is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n of them is there already.</numerusform>
            <numerusform>%n of them are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are annotated otherwise in the project.</source>
        <translation>
            <numerusform>%n of them is annotated otherwise in the project.</numerusform>
            <numerusform>%n of them are annotated otherwise in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of values become catalogues.</source>
        <translation>
            <numerusform>%n list of values becomes a catalogue.</numerusform>
            <numerusform>%n lists of values become catalogues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a mistake.</source>
        <translation>
            <numerusform>%n line has a mistake.</numerusform>
            <numerusform>%n lines have a mistake.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of the locale %1, the project of %2; perhaps it is reference data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which slot %1 has the values of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no utterance in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has mistakes. Mend them, or leave their lines out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) with mistakes</source>
        <translation>
            <numerusform>Leave out %n line with mistakes</numerusform>
            <numerusform>Leave out %n lines with mistakes</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is the language of one intent. Empty: what the file says, or else the file&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The intent: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than the editor and the induction are made for; perhaps it is reference data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first utterances of the file are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, and in which line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the first values of the file are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file as it stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no locale. Write it as in: es-MX.</source>
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
    <message>
        <source>The slot %1 has no catalogue yet. Import one with “%2” in it, or write an utterance with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links lead to the other pages; Alt+Left goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the rule that is to be one with %1. From the next induction on, every phrase of the one can stand for every phrase of the other.</source>
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
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not merged. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rules that have these words, in their name or in what they stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule with which the selected one becomes one.</source>
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
    <name>filigree::app::ModelCommands</name>
    <message>
        <source>Suggest by a Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a trained model whose annotations are suggested, where it is sure of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a Model for Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from the golden utterances how plain sentences are to be annotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Model of Suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model in a file, for the next time, other projects and the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest Without a Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the model; its file stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model for suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest by a Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.model);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model (*.model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions come from the grammar and from known values. A trained model suggests, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model learns in the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: trained here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was trained on this project&apos;s utterances. Save it to have it the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelMergeDialog</name>
    <message>
        <source>Merge With Its Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapted models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is merged with the base. Of several the mean is taken first: with different seeds it is usually better than each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with blanks between them, a model each: small ones keep the old domain, large ones the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one adapted model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0, at most %n of them.</source>
        <translation>
            <numerusform>k: write a number above 0, at most %n.</numerusform>
            <numerusform>k: write numbers above 0, at most %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>A merged model lies between the base %1 and what was adapted from it, and takes seconds. Several of them make the slider between keeping the old and learning the new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what matters to each (Fisher information)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers from 0 to 1 with blanks between them, a model each: how much it has of the adapted one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0 and at most 1, no more than %n of them.</source>
        <translation>
            <numerusform>k: write a number above 0 and at most 1, no more than %n of them.</numerusform>
            <numerusform>k: write numbers above 0 and at most 1, no more than %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where old text was mixed in, a straight line does a little better. Otherwise it is much better that each weight comes from the side for which it matters more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelPanel</name>
    <message>
        <source>Adapted from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its training was stopped and can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLEU, 0 to 100, on texts that were put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that a training has made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it still knows of the old domains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned of the new ones: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet. Train one from parallel text, or add the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current one translates; the others are compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::ParallelTextList</name>
    <message>
        <source>Parallel text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with sentences and their translations. The beginning of a file’s name is its domain; a twentieth of each domain is put aside to measure on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with lines: sentence, tab, translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files; each line of one is the translation of that line in the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the current file out of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few hundred requests for music in English and Spanish, made from templates: for trying out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parallel text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt *.tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their translations, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be written into the folder of new models. Is the disk full, or may nothing be written there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a hundred requests for reading books aloud in English and Spanish, made from templates: for trying out</source>
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
    <message>
        <source>The evaluation has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluations could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at another experiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The experiment was not switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject the value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rejection was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge rules %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generality was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the slots were not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>take back %n rejection(s)</source>
        <translation>
            <numerusform>take back %n rejection</numerusform>
            <numerusform>take back %n rejections</numerusform>
        </translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectDialog</name>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should not be generated again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody says it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar of the language is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It means something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offensive or unsuitable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not wanted: for you and for those who read the list of rejections later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectionList</name>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is rejected. Select a sentence that nobody would say, and press Delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corpora may hold the selected ones again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences, values and templates that no corpus of this project holds. Rejected rules are listed in the mode Grammar.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison of the contexts was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
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
    <name>filigree::app::ReviewPanel</name>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A accepts the translation, R refuses it, O leaves it open, F2 edits it. Several can be selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which translations are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With something to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in source and translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the source or of the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted ones go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is accepted is added there, with what it was translated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A golden file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not translated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::RuleDialog</name>
    <message>
        <source>Cancel</source>
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
    <name>filigree::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
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
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a share of the desktop&apos;s text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the sentences of all modes. Letters that it lacks come from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window; your data stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the commands whose name or keys hold this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands and their keys. Bold ones are not the usual keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that the selected command shall have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for writing or annotating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
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
    <message>
        <source>How many different sentences the grammar has of each intent, and of each pattern of slots in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SlideMerges</name>
    <message>
        <source>No model can be merged: the translation program is not here. Choose it by “Translation Program…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged: the base %1 is not there. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or train it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or adapt it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged: nothing may be written into the folder of new models. Choose another one by “Folder of New Models…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged now: another one is being made or measured. Wait for it, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model can be merged: %1 is not there, or has no weights. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SourceDialog</name>
    <message>
        <source>Grammar as Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what rules stand for. What is saved are decisions on those rules: the next induction, which begins then, respects them. Intents are made of the utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar in JSGF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote the last time is here again. It is not saved yet; “Take changes back” shows the grammar as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules as text. Change them here; mistakes are marked, and Apply compiles them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what becomes a rule of its own. From the next induction on, no phrase of the one rule stands for a phrase of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives of the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was not split. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule stands for. Ticked ones become a rule of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and _. No other rule may have it.</source>
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
        <source>The projects that you had open last. Enter or a double click opens one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n utterance</numerusform>
            <numerusform>%n utterances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each semantic pattern, the most frequent one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words the sentences have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of each slot type of all slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variety of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly the values of a slot type come: the entropy as a share of the largest that so many values can have. 100 % is: each equally often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest possible, bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what the corpus is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are the first %1 of %2 sentences; as their order is random, they stand for the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sentences of %2 templates, %3 words long on average, with %4 different words outside the slots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entropy: %1 bits of patterns, %2 bits of templates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates: no annotated sentence appears twice. The text of %1 sentences stands with another annotation or intent, too; %2 are among your golden utterances already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
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
    <message>
        <source>Ends what is being computed; nothing that was there is lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Suggestions</name>
    <message>
        <source>Looking for annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>accept %n suggestion(s)</source>
        <translation>
            <numerusform>accept %n suggestion</numerusform>
            <numerusform>accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n suggestion(s)</source>
        <translation>
            <numerusform>refuse %n suggestion</numerusform>
            <numerusform>refuse %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused suggestions were not stored.</source>
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
    <name>filigree::app::SweepDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Several Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is adapted with each of the settings, one after another in the background. Each is measured and shown as soon as it is finished. Stopped, and begun again with the same settings, it goes on with what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that is adapted. It stays as it is; what it was trained on is the old text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the new models begin with it; letters, digits, and . - _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by nothing: to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each of the strengths; it needs no old text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With each of the ratios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWC and data mixing together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each strength with each ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths, with blanks between them: 0.01 hardly holds what matters for the old domain, 1 holds it fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratios, with blanks between them. A training with 10 takes several times as long as one with 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most; each training stops when what is put aside has not become better twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each setting is trained so many times, with another order and other chances: what differs less than these is no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the models a name to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one of the kinds to try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 trainings. Try at most %2 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n training(s).</source>
        <translation>
            <numerusform>%n training.</numerusform>
            <numerusform>%n trainings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are finished already.</source>
        <translation>
            <numerusform>%n of them is finished already.</numerusform>
            <numerusform>%n of them are finished already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EWC λ: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>EWC λ: write a number above 0 and at most %1.</numerusform>
            <numerusform>EWC λ: write numbers above 0 and at most %1, no more than %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>Old pairs for each new one: write a number above 0 and at most %1.</numerusform>
            <numerusform>Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.</source>
        <translation>
            <numerusform>Merge with k: write a number above 0 and at most %1, or nothing.</numerusform>
            <numerusform>Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take about %1, by the time that the base took; most stop sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each model is merged with the base by these numbers, which takes seconds; nothing written: not at all. Small ones keep the old domain, large ones the new. Where old pairs are mixed in, the merge lies on a straight line at k / (1 + k) of the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TradeoffPanel</name>
    <message>
        <source>Old against new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is a model: the higher, the more it keeps of the old domains; the further right, the more it has learned of the new ones. No other is better on both than those on the line. A click or the arrow keys choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New domains, mean BLEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old domains, mean BLEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept, and what is learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old, or learn the new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learn the new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old: %1. New: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) not measured yet.</source>
        <translation>
            <numerusform>%n model not measured yet.</numerusform>
            <numerusform>%n models not measured yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the base by rising k to the adapted model and chooses the merged model there. Where there is none and it rests, one is made, which takes seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the slider rests between its ends, a merged model is made in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging: %1. It takes seconds; to move on stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model here yet: %1. It is made when the slider rests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainModelDialog</name>
    <message>
        <source>Adapt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a Translation Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model goes on learning from parallel text of a new domain. What holds it keeps it from forgetting the old one. The model itself stays as it is; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns to translate from parallel text: sentences and their translations. On two processors 50,000 short pairs take about a quarter of an hour; you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the new model; letters, digits, and . - _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the sentences, as in: en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the translations, as in: es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger model learns more and takes longer, in training and in translating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small: for a few thousand pairs, or to try out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: for tens of thousands of pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large: for hundreds of thousands; four times as slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elastic weight consolidation: what matters for the old domain is held this strongly. 0.01 hardly holds, 1 holds fast; 0 is without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mixing: so many pairs of what the base was trained on are learned again for each new one. More keep the old domain better and take longer; 0 is without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most; it stops when what is put aside has not become better twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best weights on what is put aside are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses first weights, order and what is put aside. The same seed makes the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the languages as in: en, es, pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingBox</name>
    <message>
        <source>Training set: a folder with parts and a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts for training and testing that share no template, and a manifest with recipe, seed, counts and hashes, by which the set can be audited and made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of this part beside the others; with 0 there is no such part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of a semantic pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What never stands in two parts; patterns make the harder test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides which templates go into which part; the same seed gives the same parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that stand in this data of the project are left out of the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part becomes a file for each intent, with the intent in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All words in small letters, by the rules of the locale, as speech recognisers write.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingPanel</name>
    <message>
        <source>BLEU, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: BLEU on what was put aside, the higher the better. Dashed: the loss there, the lower the better. The weights of the dotted line are the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and BLEU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass %1, update %2, loss %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 subwords a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslatePage</name>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the utterances of one locale over to another by a translation model that is adapted to the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a translation model from parallel text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the current model learn a new domain, held so that it does not forget the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make models between the current one and its base, without training: seconds each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go On With the Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the training of the current model at its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure what was not measured yet, on old and new text that was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop training, merging or measuring; a training can go on later from its checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a Model’s Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a model that lies elsewhere, from the command line or another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of New Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where new models are made and looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation Program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the program filigree-translator, where it is not found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate the chosen utterances with the current model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; the list of translations stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the selected translations (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse the selected translations (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was decided about them (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the current translation in the golden notation (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept All Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all translations that the list shows and that are not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse All Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse all translations that the list shows and that are not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the accepted translations there, as one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the translations with certain words in them or in their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through what was translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Old Against New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what the models keep and what they learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss and BLEU of a training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old against new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model %1 is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation program is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has not come to a first checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no utterances to translate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model translates from %1, the utterances are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing translated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and what to translate on the left. Each slot comes out exactly once; what the model made of the utterances is looked through here before any of it becomes data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation program is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No translation model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model learns from parallel text: sentences and their translations. Train one from yours, or try it out with the sample in English and Spanish, which takes about a minute. A model that you have already can be added by its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a model is trained, its loss and its BLEU on text that was put aside come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models were not measured on old and new text yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt a model to a new domain: then it is seen here what it keeps of the old one, and what it has learned of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a translation model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation model in %1: a model is a folder with an about.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where new models are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program filigree-translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the accepted translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances (*.golden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translations were not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translations are in %1. Open it to begin a project of that locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Several Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapt the current model with several settings, one after another in the background, and compare what comes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1, number %2 of %3. You can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and translating are done by the program filigree-translator, which needs LibTorch. Run FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree&apos;s source: it installs LibTorch and builds the program. Where Filigree came as a package, install the package filigree-translator. Then open the project again. If it lies elsewhere, choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the settings have been tried: the models stand in the list and in the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation program will be slow on this computer. The details say why, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translations are in %1, the golden utterances of this project in %2. Add them all the same?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslateSetup</name>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of the slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the values of each slot type. A slot itself comes out exactly once, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden utterances, %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference data, %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n utterance(s)</source>
        <translation>
            <numerusform>In %n utterance</numerusform>
            <numerusform>In %n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the values of this slot type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 in the target locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a catalogue of the target locale, or a file of pairs: value, tab, value there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks into the project’s catalogue. Another file can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a file with values of the target locale, or keep the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of the grammar, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is translated: the golden utterances, the reference data of a locale, or the templates of the grammar, each with the value that its slots have most often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many are translated: the first ones; those of a grammar are shared out among its patterns as a corpus is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One of each template (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One of each template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of each template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each template of the grammar is translated once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the utterances that differ in their slot values alone, the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslationModels</name>
    <message>
        <source>Looking for translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training the model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring translation models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying several settings: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::Translations</name>
    <message numerus="yes">
        <source>accept %n translation(s)</source>
        <translation>
            <numerusform>accept %n translation</numerusform>
            <numerusform>accept %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n translation(s)</source>
        <translation>
            <numerusform>refuse %n translation</numerusform>
            <numerusform>refuse %n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the decision on %n translation(s)</source>
        <translation>
            <numerusform>take back the decision on %n translation</numerusform>
            <numerusform>take back the decision on %n translations</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what can be translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating the utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>translate %n utterance(s)</source>
        <translation>
            <numerusform>translate %n utterance</numerusform>
            <numerusform>translate %n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>edit a translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translated from %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added at the end of the golden utterances.</source>
        <translation>
            <numerusform>%n utterance was added at the end of the golden utterances.</numerusform>
            <numerusform>%n utterances were added at the end of the golden utterances.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added to the reference data.</source>
        <translation>
            <numerusform>%n utterance was added to the reference data.</numerusform>
            <numerusform>%n utterances were added to the reference data.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of translations was not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of translations cannot be read any more. It stays in the project file, under the setting translation.review.damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list of translations cannot be read any more and are left out. The list as it was stays in the project file, under the setting translation.review.damaged.</source>
        <translation>
            <numerusform>%n row of the list of translations cannot be read any more and is left out. The list as it was stays in the project file, under the setting translation.review.damaged.</numerusform>
            <numerusform>%n rows of the list of translations cannot be read any more and are left out. The list as it was stays in the project file, under the setting translation.review.damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated by %1</source>
        <translation>
            <numerusform>add %n utterance translated by %1</numerusform>
            <numerusform>add %n utterances translated by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated from %1 by %2</source>
        <translation>
            <numerusform>add %n utterance translated from %1 by %2</numerusform>
            <numerusform>add %n utterances translated from %1 by %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The model calls its language “%1”, which is no locale such as es-MX: reference data must have one. Choose the golden utterances or a golden file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing the translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of translations is too long to be kept when the project is closed. Add what is accepted before.</source>
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
    <message>
        <source>Quick Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how to mend the problem in this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the annotations that are suggested for plain sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the brace of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a brace before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the slot to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the backslash as a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate this line as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate line %1 as this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grammar reads it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a known %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the catalogue %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): values of %1, to %2 %</source>
        <translation>
            <numerusform>%n place: values of %1, to %2 %</numerusform>
            <numerusform>%n places: values of %1, to %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This problem must be mended by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no problem in this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each utterance, to be sorted, filtered and edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The golden utterances: [Intent] stands above its utterances, and a slot is written as {two words}|SlotName. Select words and press the digit of a slot to annotate them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong in the text. Enter or a click goes there; Quick Fix mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An utterance has at least one word. Delete removes the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would be no utterance: [ and @ and # at its beginning mean something else. Write \ before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit an utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>move %n utterance(s) to %1</source>
        <translation>
            <numerusform>move %n utterance to %1</numerusform>
            <numerusform>move %n utterances to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n utterance(s)</source>
        <translation>
            <numerusform>remove %n utterance</numerusform>
            <numerusform>remove %n utterances</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1: the model, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::app::WindowHelp</name>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts, colours, language and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What’s This?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a part of the window to be told what it is for</source>
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
    <message>
        <source>The lists of values of each slot, with the number of their values. Enter or a double click opens one; files can be dropped here.</source>
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
    <message>
        <source>The values cannot be changed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ChartFrame</name>
    <message>
        <source>Numbers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the numbers behind the chart as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart as a picture, or its numbers while they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder, and a name that ends in .svg, .png or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ConfusionMap</name>
    <message>
        <source>Confused intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is an intent of the test data, each column what the model took it for; darker is more often. Click a cell to see its errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is but one intent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was recognised: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was taken for %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
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
    <name>filigree::widgets::ErrorModel</name>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model labelled it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test utterance with its slots; its intent where the model missed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words with the slots that the model found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What of the utterance the training data did not have</source>
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
    <message>
        <source>word “%1” of a value of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more values of %2</source>
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
    <message>
        <source>What the utterances hold: intents, slots and patterns, and how many of each. Enter or a click goes to the next one in the text; a slot annotates the selected words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the intents, slots and patterns with these letters are listed.</source>
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
    <name>filigree::widgets::ReviewModel</name>
    <message>
        <source>not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no utterance: “%1”. The translation is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided: ✓ accepted, ✗ refused, ＋ added to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The utterance as it is, with its slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model made of it; F2 edits it in the golden notation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logarithm of the model’s probability by length: near 0 it is sure of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What looks odd; the tool tip tells what that means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This utterance was not translated.</source>
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
    <message>
        <source>Your utterances that use this rule. Enter or a double click goes to one in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that the grammar has because of this rule and that are not in your utterances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the decision on this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar does without this rule, as you decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar does not have this rule. The next induction respects what you decided; where the utterances do not have its phrases, it has no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
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
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar does not have this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, %2, not in the grammar: %3.</source>
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
    <message>
        <source>Only the rules with these words, in their names or their alternatives, are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the rules that were reviewed so are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the grammar was made of. Gain says how much better a rule explains your utterances; Adds, how many new sentences it brings. A accepts, R rejects, L locks the rule, Delete takes that back. Rules that you rejected stand at the end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ScorePanel</name>
    <message>
        <source>The number of its bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many there are in the test data, over all seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ones of those that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right ones of those that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall</source>
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
<context>
    <name>filigree::widgets::SuggestionModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate the sentence so (A or Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest this again (R or Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotate all these sentences so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not suggest any of these again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SummaryTable</name>
    <message>
        <source>Training set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences that the model was trained on, the golden utterances among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SemER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the way from the golden utterances alone to all reference data is made, in slot F1: 100 % is as good as all real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (compared with)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the golden utterances alone and all reference data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 sentences)</source>
        <comment>a training set and its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points against %3, p = %4, better with %5 of %6 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, p over seeds = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row for each training set. ▲ is better than the set that is compared with, ▼ worse: one with p below 0.05, two with p below 0.01, by approximate randomisation over the test utterances and, where there are several seeds, over these too; of fewer than six seeds all have to say the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::TradeoffChart</name>
    <message>
        <source>%1: old %2, new %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: old %2, new %3; no other is better on both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTable</name>
    <message>
        <source>Filter utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter utterances by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the utterances with all these words are listed; |ArtistName finds a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter utterances by intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the utterances of this intent are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All intents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the utterances with a problem are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of utterances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each utterance. F2 or a double click edits its words and slots, or moves it to another intent; Delete removes the selected ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTableModel</name>
    <message>
        <source>no problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the utterance stands in the text, with the same intent and annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
