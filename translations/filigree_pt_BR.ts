<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AnnotatedText</name>
    <message>
        <source>%1 %2</source>
        <comment>slot type, then its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; intent %2, no slots</source>
        <translation>%1; intenção %2, sem slots</translation>
    </message>
    <message numerus="yes">
        <source>%1; intent %2, %n slot(s): %3</source>
        <translation>
            <numerusform>%1; intenção %2, %n slot: %3</numerusform>
            <numerusform>%1; intenção %2, %n slots: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMessages</name>
    <message>
        <source>The picture is in %1.</source>
        <translation>A imagem está em %1.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save the chart</source>
        <translation>Salvar o gráfico</translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation>Imagem escalável (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
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
        <translation>adicionar o catálogo %1</translation>
    </message>
    <message>
        <source>replace catalogue %1</source>
        <translation>substituir o catálogo %1</translation>
    </message>
    <message>
        <source>remove catalogue %1</source>
        <translation>remover o catálogo %1</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>Guardando o catálogo %1</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>Removendo um catálogo</translation>
    </message>
    <message>
        <source>change the corpus</source>
        <translation>alterar o corpus</translation>
    </message>
    <message>
        <source>learn the grammar</source>
        <translation>aprender a gramática</translation>
    </message>
    <message>
        <source>add test data %1</source>
        <translation>adicionar dados de teste %1</translation>
    </message>
    <message>
        <source>add reference data %1</source>
        <translation>adicionar dados de referência %1</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>Gravando %1</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>Removendo %1</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>A revisão não foi guardada.</translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message>
        <source>(start)</source>
        <comment>nothing stands before the slot: the sentence begins with it</comment>
        <translation>(início)</translation>
    </message>
    <message>
        <source>(end)</source>
        <comment>nothing stands after the slot: the sentence ends with it</comment>
        <translation>(fim)</translation>
    </message>
    <message>
        <source>%1 such as %2</source>
        <comment>a slot type and one of its values</comment>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>words beside the slot, or an intent</comment>
        <translation>não %1</translation>
    </message>
    <message>
        <source>not after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>não depois de “%1”</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>depois de “%1”</translation>
    </message>
    <message>
        <source>not before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>não antes de “%1”</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>antes de “%1”</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>em toda parte</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two ways in which words may stand beside a slot</comment>
        <translation>%1; ou %2</translation>
    </message>
    <message>
        <source>%1; in %2</source>
        <translation>%1; em %2</translation>
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
            <numerusform>%1; ou %n outro</numerusform>
            <numerusform>%1; ou outros %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>This brace closes nothing. Put { before the slot value, or write \} for the character itself.</source>
        <translation>Esta chave não fecha nada. Ponha { antes do valor do slot, ou escreva \} para o próprio caractere.</translation>
    </message>
    <message>
        <source>The brace is not closed. Write }|SlotName after the slot value.</source>
        <translation>A chave não está fechada. Escreva }|NomeDoSlot depois do valor do slot.</translation>
    </message>
    <message>
        <source>A slot stands inside another slot. Close the first brace before this one opens.</source>
        <translation>Há um slot dentro de outro. Feche a primeira chave antes de abrir esta.</translation>
    </message>
    <message>
        <source>A backslash stands before one of \ { } | # [ ] @ only. Write \\ for the backslash itself.</source>
        <translation>A barra invertida só vem antes de \ { } | # [ ] @. Escreva \\ para a própria barra.</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName right after the brace.</source>
        <translation>O slot não tem nome. Escreva |NomeDoSlot logo depois da chave.</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName without a space after the bar.</source>
        <translation>O slot não tem nome. Escreva |NomeDoSlot sem espaço depois da barra.</translation>
    </message>
    <message>
        <source>This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces.</source>
        <translation>Isto não pode ser um nome de slot. Use só letras, algarismos, _ . - e :, sem espaços.</translation>
    </message>
    <message>
        <source>There is no word before this bar. Write word|SlotName, or \| for the character itself.</source>
        <translation>Não há palavra antes desta barra. Escreva palavra|NomeDoSlot, ou \| para o próprio caractere.</translation>
    </message>
    <message>
        <source>The slot has no words. Put the slot value between the braces.</source>
        <translation>O slot não tem palavras. Ponha o valor do slot entre as chaves.</translation>
    </message>
    <message>
        <source>This line has %1 words; an utterance has at most %2. Put each utterance on a line of its own.</source>
        <translation>Esta linha tem %1 palavras; um enunciado tem no máximo %2. Ponha cada enunciado em sua própria linha.</translation>
    </message>
    <message>
        <source>An intent stands alone on its line, as in [PlayMusic]. Write \[ for an utterance that begins with a bracket.</source>
        <translation>Uma intenção fica sozinha na linha, como em [PlayMusic]. Escreva \[ para um enunciado que começa com colchete.</translation>
    </message>
    <message>
        <source>The only directive is @locale, as in: @locale en-US. Write \@ for an utterance that begins with @.</source>
        <translation>A única diretiva é @locale, como em: @locale en-US. Escreva \@ para um enunciado que começa com @.</translation>
    </message>
    <message>
        <source>The slot name has a space in it: write |%1 in one word.</source>
        <translation>O nome do slot tem um espaço: escreva |%1 em uma palavra.</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has another annotation here. Decide for one.</source>
        <translation>A mesma frase da linha %1 tem outra anotação aqui. Decida-se por uma.</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has the intent %2 there and %3 here. Decide for one.</source>
        <translation>A mesma frase da linha %1 tem lá a intenção %2 e aqui %3. Decida-se por uma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one annotation or intent.</source>
        <translation>“%1” tem mais de uma anotação ou intenção.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rejected, but golden utterances have each of its values in its place.</source>
        <translation>“%1” foi rejeitado, mas os enunciados-modelo têm cada um de seus valores no seu lugar.</translation>
    </message>
    <message>
        <source>The decision on the rule %1 cannot be kept: it refers to other rules, or to slots that the data lacks.</source>
        <translation>A decisão sobre a regra %1 não pode ser mantida: ela remete a outras regras, ou a slots que não estão nos dados.</translation>
    </message>
    <message>
        <source>What each rule adds is not told: %1</source>
        <translation>Não se diz o que cada regra acrescenta: %1</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>A regra não tem nome.</translation>
    </message>
    <message>
        <source>%1 cannot be a rule&apos;s name. Use letters, digits, _ . and - only, without spaces.</source>
        <translation>%1 não pode ser o nome de uma regra. Use só letras, algarismos, _ . e -, sem espaços.</translation>
    </message>
    <message>
        <source>There is another rule %1. Choose another name.</source>
        <translation>Há outra regra %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it; it cannot be changed.</source>
        <translation>Os valores têm o nome do seu slot e das palavras ao redor; não pode ser mudado.</translation>
    </message>
    <message>
        <source>This is all that %1 can be asked with: it is made of the utterances. Edit those, or the rules that it uses.</source>
        <translation>Isto é tudo com que se pode pedir %1: é feito dos enunciados. Edite-os, ou as regras que ela usa.</translation>
    </message>
    <message>
        <source>Only what the rule stands for is written here, without = and ;</source>
        <translation>Aqui se escreve só o que a regra representa, sem = nem ;</translation>
    </message>
    <message>
        <source>The rule stands for nothing. Write words, or take the edit back.</source>
        <translation>A regra não representa nada. Escreva palavras, ou desfaça a edição.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; leads back to this rule, which makes endless sentences.</source>
        <translation>&lt;%1&gt; leva de volta a esta regra, e as frases não teriam fim.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is a whole intent. A rule is a part of one.</source>
        <translation>&lt;%1&gt; é uma intenção inteira. Uma regra é parte de uma.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; are values of a slot. Write the slot behind them, as in: (&lt;%1&gt;){Slot}</source>
        <translation>&lt;%1&gt; são valores de um slot. Escreva o slot depois deles, como em: (&lt;%1&gt;){Slot}</translation>
    </message>
    <message>
        <source>No golden utterance has the slot %1. Annotate one with it first, or correct the name.</source>
        <translation>Nenhum enunciado-modelo tem o slot %1. Anote um com ele antes, ou corrija o nome.</translation>
    </message>
    <message>
        <source>The rule stands for more than %1 phrases. Make several rules of it.</source>
        <translation>A regra representa mais de %1 expressões. Divida-a em várias regras.</translation>
    </message>
    <message>
        <source>Values are words with | between them: no groups, slots or other rules.</source>
        <translation>Os valores são palavras com | entre elas: sem grupos, slots ou outras regras.</translation>
    </message>
    <message>
        <source>%1 stands in a golden utterance: it stays a value of the slot.</source>
        <translation>%1 aparece em um enunciado-modelo: continua sendo um valor do slot.</translation>
    </message>
    <message>
        <source>There are %1 values here, and %2 can be edited as text. Edit the catalogue instead.</source>
        <translation>Há %1 valores aqui, e %2 podem ser editados como texto. Edite o catálogo.</translation>
    </message>
    <message>
        <source>The slot is %1, and %2 is a word of the sentence. Write |%3 if that is the slot&apos;s name: it has no space in it.</source>
        <translation>O slot é %1, e %2 é uma palavra da frase. Escreva |%3 se esse for o nome do slot: ele não tem espaços.</translation>
    </message>
    <message>
        <source>The intent %1 is another one than %2 in line %3: a space or capital letters make them two. Correct one, unless both are meant.</source>
        <translation>A intenção %1 é diferente de %2 da linha %3: um espaço ou as maiúsculas as distinguem. Corrija uma, a menos que ambas estejam certas.</translation>
    </message>
    <message>
        <source>%1 is nearly %2, which stands in %3 slots. Correct it, unless both are meant.</source>
        <translation>%1 é quase %2, que está em %3 slots. Corrija, a menos que ambos estejam certos.</translation>
    </message>
    <message>
        <source>The decision on the rule %1 has no effect: none of its phrases stands in an utterance any more.</source>
        <translation>A decisão sobre a regra %1 não tem efeito: nenhuma das suas frases está mais num enunciado.</translation>
    </message>
    <message>
        <source>%1 has no alternatives to split. Rules of values follow the words around a slot.</source>
        <translation>%1 não tem alternativas para dividir. As regras de valores seguem as palavras em volta do slot.</translation>
    </message>
    <message>
        <source>Each part needs at least one of the alternatives.</source>
        <translation>Cada parte precisa de pelo menos uma das alternativas.</translation>
    </message>
    <message>
        <source>%1 cannot be merged: only rules of phrases can.</source>
        <translation>%1 não pode ser unida: só regras de frases podem.</translation>
    </message>
    <message>
        <source>One of the rules uses the other. Edit it instead.</source>
        <translation>Uma das regras usa a outra. Edite-a em vez disso.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in?</source>
        <translation>Pode-se acrescentar “%1”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the beginning, before &quot;%2&quot;?</source>
        <translation>Pode-se acrescentar “%1” no começo, antes de “%2”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the end, after &quot;%2&quot;?</source>
        <translation>Pode-se acrescentar “%1” no fim, depois de “%2”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>Pode-se acrescentar “%1” entre “%2” e “%3”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out?</source>
        <translation>Pode-se omitir “%1”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the beginning, before &quot;%2&quot;?</source>
        <translation>Pode-se omitir “%1” no começo, antes de “%2”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the end, after &quot;%2&quot;?</source>
        <translation>Pode-se omitir “%1” no fim, depois de “%2”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>Pode-se omitir “%1” entre “%2” e “%3”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot;?</source>
        <translation>“%1” pode ficar no lugar de “%2”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the beginning, before &quot;%3&quot;?</source>
        <translation>“%1” pode ficar no lugar de “%2” no começo, antes de “%3”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the end, after &quot;%3&quot;?</source>
        <translation>“%1” pode ficar no lugar de “%2” no fim, depois de “%3”?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; between &quot;%3&quot; and &quot;%4&quot;?</source>
        <translation>“%1” pode ficar no lugar de “%2” entre “%3” e “%4”?</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;.</source>
        <translation>O enunciado-modelo mais parecido é “%1”.</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;, of the intent %2.</source>
        <translation>O enunciado-modelo mais parecido é “%1”, da intenção %2.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it.</source>
        <translation>%1 de %2 modelos diriam isso.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of 1 similar open pattern.</source>
        <translation>%1 de %2 modelos diriam isso; a resposta também decide 1 padrão aberto parecido.</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of %3 similar open patterns.</source>
        <translation>%1 de %2 modelos diriam isso; a resposta também decide %3 padrões abertos parecidos.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3. Of such values %4 % are expected to fit.</source>
        <translation>“%1” pode ser o %2 aqui? Os enunciados-modelo têm %3. Espera-se que %4 % desses valores sirvam.</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3 and others. Of such values %4 % are expected to fit.</source>
        <translation>“%1” pode ser o %2 aqui? Os enunciados-modelo têm %3 e outros. Espera-se que %4 % desses valores sirvam.</translation>
    </message>
    <message>
        <source>May these values stand here together?</source>
        <translation>Estes valores podem ficar juntos aqui?</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>The last changes to %1 cannot be stored.</source>
        <translation>As últimas alterações de %1 não podem ser gravadas.</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>Se você descartá-las, elas se perdem.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is a mistake in line %2 of %1. Correct it there, then try again.</source>
        <translation>Há um erro na linha %2 de %1. Corrija-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>The content of %1 cannot be used. The details say why.</source>
        <translation>O conteúdo de %1 não pode ser usado. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The content cannot be used. The details say why.</source>
        <translation>O conteúdo não pode ser usado. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>Isto não pode ser feito com estas configurações. Os detalhes dizem qual delas está errada.</translation>
    </message>
    <message>
        <source>What is needed is not there. The details say what is missing.</source>
        <translation>Falta algo necessário. Os detalhes dizem o quê.</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder, or ask for the right to use this one.</source>
        <translation>Você não tem permissão para ler ou gravar ali. Escolha outra pasta ou peça permissão para usar esta.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was half-written.</source>
        <translation>O disco está cheio. Libere espaço e tente de novo; nada ficou gravado pela metade.</translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk or the connection, then try again.</source>
        <translation>Não foi possível ler o arquivo. Verifique o disco ou a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk or the connection, then try again.</source>
        <translation>Não foi possível gravar o arquivo. Verifique o disco ou a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>This is not a Filigree project. To use a file of utterances, make a project and import it.</source>
        <translation>Isto não é um projeto do Filigree. Para usar um arquivo de enunciados, crie um projeto e importe-o.</translation>
    </message>
    <message>
        <source>A newer Filigree made this project. Update Filigree to open it; the file was not changed.</source>
        <translation>Este projeto foi criado por um Filigree mais novo. Atualize o Filigree para abri-lo; o arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The project is damaged; it was not changed. Open a copy of it that you have kept.</source>
        <translation>O projeto está danificado; ele não foi alterado. Abra uma cópia que você tenha guardado.</translation>
    </message>
    <message>
        <source>Another program is writing to the project. Try again when it has finished.</source>
        <translation>Outro programa está gravando no projeto. Tente de novo quando ele terminar.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>There are fewer sentences than were asked for.</source>
        <translation>Há menos frases do que foi pedido.</translation>
    </message>
    <message>
        <source>The data contradicts itself. The details say where.</source>
        <translation>Os dados se contradizem. Os detalhes dizem onde.</translation>
    </message>
    <message>
        <source>This should not happen and is a mistake in Filigree. Your work is stored; the details help to mend it.</source>
        <translation>Isto não deveria acontecer e é um erro do Filigree. Seu trabalho está guardado; os detalhes ajudam a corrigi-lo.</translation>
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
        <translation>Página com tabelas (*.md)</translation>
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
        <translation>todas as frases por igual</translation>
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
        <translation>emprestado</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropia</translation>
    </message>
    <message>
        <source>entropy of slots</source>
        <translation>entropia dos slots</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados-modelo</translation>
    </message>
    <message>
        <source>Golden utterances, repeated</source>
        <translation>Enunciados-modelo, repetidos</translation>
    </message>
    <message>
        <source>All reference data</source>
        <translation>Todos os dados de referência</translation>
    </message>
    <message>
        <source>Grammar, %1</source>
        <translation>Gramática, %1</translation>
    </message>
    <message>
        <source>Resampling, %1</source>
        <translation>Reamostragem, %1</translation>
    </message>
    <message>
        <source>Both, %1</source>
        <translation>Ambos, %1</translation>
    </message>
    <message>
        <source>The golden utterances alone: what every corpus must beat.</source>
        <translation>Só os enunciados-modelo: o que todo corpus deve superar.</translation>
    </message>
    <message>
        <source>The golden utterances again and again, until they are as many as the generated sentences.</source>
        <translation>Os enunciados-modelo repetidos, até serem tantos quanto as frases geradas.</translation>
    </message>
    <message>
        <source>All real training data that there is: the upper line.</source>
        <translation>Todos os dados reais de treino: a linha superior.</translation>
    </message>
    <message>
        <source>The golden utterances and sentences of the grammar that is learned from them.</source>
        <translation>Os enunciados-modelo e frases da gramática aprendida deles.</translation>
    </message>
    <message>
        <source>The golden utterances and sentences with their slot values swapped where it is safe.</source>
        <translation>Os enunciados-modelo e frases com valores de slots trocados onde é seguro.</translation>
    </message>
    <message>
        <source>The golden utterances, sentences of the grammar, and resampled ones.</source>
        <translation>Os enunciados-modelo, frases da gramática e frases reamostradas.</translation>
    </message>
    <message>
        <source>Intent accuracy</source>
        <translation>Acurácia de intenção</translation>
    </message>
    <message>
        <source>Slot precision</source>
        <translation>Precisão de slots</translation>
    </message>
    <message>
        <source>Slot recall</source>
        <translation>Revocação de slots</translation>
    </message>
    <message>
        <source>Slot F1</source>
        <translation>F1 de slots</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>Acurácia de quadro</translation>
    </message>
    <message>
        <source>Semantic error rate</source>
        <translation>Taxa de erro semântico</translation>
    </message>
    <message>
        <source>Test utterances whose intent was found, in per cent, with its 95 % interval.</source>
        <translation>Enunciados de teste cuja intenção foi encontrada, em porcentagem, com intervalo de 95 %.</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that were found.</source>
        <translation>Slots encontrados e certos em palavras e tipo, de todos os encontrados.</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that there are.</source>
        <translation>Slots encontrados e certos em palavras e tipo, de todos os que existem.</translation>
    </message>
    <message>
        <source>Slots that are right in words and type: the harmonic mean of precision and recall.</source>
        <translation>Slots certos em palavras e tipo: a média harmônica de precisão e revocação.</translation>
    </message>
    <message>
        <source>Test utterances that are right as a whole: the intent and every slot.</source>
        <translation>Enunciados de teste totalmente certos: a intenção e cada slot.</translation>
    </message>
    <message>
        <source>Errors in intents and slots, divided by the number of intents and slots: less is better.</source>
        <translation>Erros em intenções e slots, divididos pelo número de intenções e slots: menos é melhor.</translation>
    </message>
    <message>
        <source>all of it was in the training data</source>
        <translation>tudo estava nos dados de treino</translation>
    </message>
    <message>
        <source>intent not in the training data</source>
        <translation>a intenção não está nos dados de treino</translation>
    </message>
    <message>
        <source>pattern not in the training data</source>
        <translation>o padrão não está nos dados de treino</translation>
    </message>
    <message>
        <source>unknown slot type: %1</source>
        <translation>tipo de slot desconhecido: %1</translation>
    </message>
    <message>
        <source>value known of other slots only: %1</source>
        <translation>valor conhecido só de outros slots: %1</translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation>palavras novas: %1</translation>
    </message>
    <message>
        <source>The golden utterances and this corpus of the project, as it is now.</source>
        <translation>Os enunciados-modelo e este corpus do projeto, como está agora.</translation>
    </message>
    <message>
        <source>value in no catalogue and not in the training data: %1</source>
        <translation>valor que não está em nenhum catálogo nem nos dados de treino: %1</translation>
    </message>
    <message>
        <source>value of a catalogue, not drawn into this training data: %1</source>
        <translation>valor de um catálogo, não sorteado para estes dados de treino: %1</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>The locale is lost.</source>
        <translation>A localidade se perde.</translation>
    </message>
    <message>
        <source>Which value stood in which sentence is lost: each template and each value is written once.</source>
        <translation>Perde-se qual valor estava em qual frase: cada template e cada valor são escritos uma vez.</translation>
    </message>
    <message>
        <source>Filigree&apos;s own notation, as the editor shows it.</source>
        <translation>A notação própria do Filigree, como o editor a mostra.</translation>
    </message>
    <message>
        <source>The sentences alone, one a line.</source>
        <translation>Só as frases, uma por linha.</translation>
    </message>
    <message>
        <source>Intents and slots are lost.</source>
        <translation>As intenções e os slots se perdem.</translation>
    </message>
    <message>
        <source>A JSON object a line, with words and BIO tags: for programs of your own.</source>
        <translation>Um objeto JSON por linha, com palavras e etiquetas BIO: para seus próprios programas.</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with tabs between them, without heading.</source>
        <translation>Intenção, frase e frase anotada em colunas separadas por tabulações, sem cabeçalho.</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with a heading: for spreadsheets.</source>
        <translation>Intenção, frase e frase anotada em colunas com cabeçalho: para planilhas.</translation>
    </message>
    <message>
        <source>A word and its BIO tag a line, an empty line after each sentence: for sequence taggers.</source>
        <translation>Uma palavra e sua etiqueta BIO por linha, e uma linha vazia após cada frase: para etiquetadores de sequências.</translation>
    </message>
    <message>
        <source>A folder with seq.in, seq.out and label, as research on slot filling has it.</source>
        <translation>Uma pasta com seq.in, seq.out e label, como na pesquisa sobre preenchimento de slots.</translation>
    </message>
    <message>
        <source>A folder that Hugging Face&apos;s datasets library loads, with a dataset card.</source>
        <translation>Uma pasta que a biblioteca datasets da Hugging Face carrega, com uma ficha do conjunto de dados.</translation>
    </message>
    <message>
        <source>Training data of Rasa, version 3.1.</source>
        <translation>Dados de treino do Rasa, versão 3.1.</translation>
    </message>
    <message>
        <source>A value with a bracket in it is written without its slot.</source>
        <translation>Um valor que contém um colchete é escrito sem seu slot.</translation>
    </message>
    <message>
        <source>Training data of Rasa in JSON.</source>
        <translation>Dados de treino do Rasa em JSON.</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU, with its entities.</source>
        <translation>Um conjunto de dados do Snips NLU, com suas entidades.</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU as its users write it.</source>
        <translation>Um conjunto de dados do Snips NLU como seus usuários o escrevem.</translation>
    </message>
    <message>
        <source>Square brackets become round ones, and a colon in a slot&apos;s name becomes _.</source>
        <translation>Os colchetes viram parênteses, e dois-pontos no nome de um slot viram _.</translation>
    </message>
    <message>
        <source>The interaction model of an Alexa skill: samples, and types with their values.</source>
        <translation>O modelo de interação de uma skill da Alexa: exemplos, e tipos com seus valores.</translation>
    </message>
    <message>
        <source>A LUIS application, which CLU imports.</source>
        <translation>Um aplicativo do LUIS, que o CLU importa.</translation>
    </message>
    <message>
        <source>Utterances of a Wit app.</source>
        <translation>Enunciados de um aplicativo do Wit.</translation>
    </message>
    <message>
        <source>A JSON object a line, as in the MASSIVE dataset.</source>
        <translation>Um objeto JSON por linha, como no conjunto de dados MASSIVE.</translation>
    </message>
    <message>
        <source>A bracket beside slots becomes a round one, and a value with one is written without its slot.</source>
        <translation>Um colchete fora dos slots vira parêntese, e um valor com colchete é escrito sem seu slot.</translation>
    </message>
    <message>
        <source>Training data of spaCy, for its command convert.</source>
        <translation>Dados de treino do spaCy, para seu comando convert.</translation>
    </message>
    <message>
        <source>Templates of Chatito, with the values of each slot.</source>
        <translation>Templates do Chatito, com os valores de cada slot.</translation>
    </message>
    <message>
        <source>Templates of Chatette, with the values of each slot.</source>
        <translation>Templates do Chatette, com os valores de cada slot.</translation>
    </message>
    <message>
        <source>An agent of Dialogflow ES: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Um agente do Dialogflow ES: uma pasta, ou um arquivo zip se o nome termina em .zip.</translation>
    </message>
    <message>
        <source>A bot of Amazon Lex, version 2: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Um bot do Amazon Lex, versão 2: uma pasta, ou um arquivo zip se o nome termina em .zip.</translation>
    </message>
</context>
<context>
    <name>FstLabels</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
</context>
<context>
    <name>GrammarSource</name>
    <message>
        <source>A rule begins with its name, as in: &lt;some_more&gt; = some | more;</source>
        <translation>Uma regra começa pelo seu nome, como em: &lt;some_more&gt; = some | more;</translation>
    </message>
    <message>
        <source>Between the name of a rule and what it stands for there is a =</source>
        <translation>Entre o nome de uma regra e o que ela representa há um =</translation>
    </message>
    <message>
        <source>The rule is not closed. Write ; at its end.</source>
        <translation>A regra não está fechada. Escreva ; no fim.</translation>
    </message>
    <message>
        <source>There is no rule %1. A new one is made by splitting another.</source>
        <translation>Não há regra %1. Uma nova se faz dividindo outra.</translation>
    </message>
    <message>
        <source>The rule %1 stands here twice.</source>
        <translation>A regra %1 está aqui duas vezes.</translation>
    </message>
    <message>
        <source>The rule %1 is missing. To do without it, reject it in the list of rules.</source>
        <translation>Falta a regra %1. Para ficar sem ela, rejeite-a na lista de regras.</translation>
    </message>
    <message>
        <source>%1 values, edited in the catalogue</source>
        <translation>%1 valores, editados no catálogo</translation>
    </message>
    <message>
        <source>edit the grammar</source>
        <translation>editar a gramática</translation>
    </message>
    <message>
        <source>The grammar was not stored. %1</source>
        <translation>A gramática não foi guardada. %1</translation>
    </message>
    <message>
        <source>The rule %1 was changed elsewhere since this text was loaded. Copy what you have written, take the changes back, and write it again.</source>
        <translation>A regra %1 foi alterada em outro lugar desde que este texto foi carregado. Copie o que escreveu, descarte as alterações e escreva de novo.</translation>
    </message>
    <message>
        <source>The rule %1 uses itself, by way of others that were changed.</source>
        <translation>A regra %1 usa a si mesma por meio de outras que foram alteradas.</translation>
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
        <translation>Imagem escalável (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
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
        <translation>Autômato do OpenFst (*.fst)</translation>
    </message>
    <message>
        <source>AT&amp;T text (*.att)</source>
        <translation>Texto da AT&amp;T (*.att)</translation>
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
        <translation>%1 não foi importado.</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 não tem nenhum enunciado que falte ao projeto.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were left out: the project has them already.</source>
        <translation>
            <numerusform>%n enunciado de %1 foi omitido: o projeto já o tem.</numerusform>
            <numerusform>%n enunciados de %1 foram omitidos: o projeto já os tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>antes da importação</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importando %n arquivo</numerusform>
            <numerusform>Importando %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>importar %n arquivo</numerusform>
            <numerusform>importar %n arquivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n arquivo não foi importado.</numerusform>
            <numerusform>%n arquivos não foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no utterance that the project lacks.</source>
        <translation>
            <numerusform>%n arquivo não tem nenhum enunciado que falte ao projeto.</numerusform>
            <numerusform>%n arquivos não têm nenhum enunciado que falte ao projeto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were left out: the project has them already.</source>
        <translation>
            <numerusform>%n enunciado foi omitido: o projeto já o tem.</numerusform>
            <numerusform>%n enunciados foram omitidos: o projeto já os tem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePoint</name>
    <message>
        <source>straight line, %1%</source>
        <translation>linha reta, %1%</translation>
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
        <translation>Ainda não medido</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>more than %1</source>
        <translation>mais de %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Examinar:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Arquivos do tipo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Mostrar detalhes...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ocultar detalhes...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Sim para &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Nã&amp;o para tudo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar padrões</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitada</translation>
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
        <translation>proposta</translation>
    </message>
</context>
<context>
    <name>SentenceOrigin</name>
    <message>
        <source>%1: seen in this context</source>
        <translation>%1: visto neste contexto</translation>
    </message>
    <message>
        <source>%1: swapped in from %2, Jaccard %3, adjusted %4</source>
        <translation>%1: trazido de %2, Jaccard %3, ajustado %4</translation>
    </message>
    <message>
        <source>%1: from the catalogue %2</source>
        <translation>%1: do catálogo %2</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>A gramática</translation>
    </message>
    <message>
        <source>The utterance %1</source>
        <translation>O enunciado %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: seen %n time(s)</source>
        <translation>
            <numerusform>%1: visto %n vez</numerusform>
            <numerusform>%1: visto %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: written into the rule</source>
        <translation>%1: escrito na regra</translation>
    </message>
    <message>
        <source>The grammar, learned from</source>
        <translation>A gramática, aprendida com</translation>
    </message>
</context>
<context>
    <name>TranslationText</name>
    <message>
        <source>slots in another order</source>
        <translation>slots em outra ordem</translation>
    </message>
    <message>
        <source>odd length</source>
        <translation>comprimento estranho</translation>
    </message>
    <message>
        <source>untranslated words</source>
        <translation>palavras não traduzidas</translation>
    </message>
    <message>
        <source>unknown characters</source>
        <translation>caracteres desconhecidos</translation>
    </message>
    <message>
        <source>repeated words</source>
        <translation>palavras repetidas</translation>
    </message>
    <message>
        <source>nothing but slots</source>
        <translation>nada além de slots</translation>
    </message>
    <message>
        <source>same as the source</source>
        <translation>igual ao original</translation>
    </message>
    <message>
        <source>The slots stand in another order than in the source. That can be right.</source>
        <translation>Os slots estão em outra ordem que no original. Pode estar certo.</translation>
    </message>
    <message>
        <source>The translation is much longer or much shorter than the source.</source>
        <translation>A tradução é muito mais longa ou muito mais curta que o original.</translation>
    </message>
    <message>
        <source>Words of the source stand in the translation as they are.</source>
        <translation>Na tradução há palavras do original tal como são.</translation>
    </message>
    <message>
        <source>The model has written a character that it does not know.</source>
        <translation>O modelo escreveu um caractere que não conhece.</translation>
    </message>
    <message>
        <source>A word, or a pair of words, stands three times in a row.</source>
        <translation>Uma palavra, ou um par, aparece três vezes seguidas.</translation>
    </message>
    <message>
        <source>The source has words beside its slots, the translation has none.</source>
        <translation>O original tem palavras além dos slots; a tradução não tem nenhuma.</translation>
    </message>
    <message>
        <source>Nothing was translated.</source>
        <translation>Nada foi traduzido.</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Procurá-lo</translation>
    </message>
    <message>
        <source>Any value of the catalogue</source>
        <translation>Qualquer valor do catálogo</translation>
    </message>
    <message>
        <source>Translate it alone</source>
        <translation>Traduzi-lo sozinho</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>The same thing in the target locale, from a file of pairs or where its catalogue has the very value: countries, cities.</source>
        <translation>A mesma coisa na localidade de destino, de um arquivo de pares ou se seu catálogo tem esse valor: países, cidades.</translation>
    </message>
    <message>
        <source>A value of the target locale’s catalogue in its place: the artists of there.</source>
        <translation>Em seu lugar, um valor do catálogo da localidade de destino: os artistas de lá.</translation>
    </message>
    <message>
        <source>The value is translated by itself: dates, colours, free text.</source>
        <translation>O valor é traduzido sozinho: datas, cores, texto livre.</translation>
    </message>
    <message>
        <source>The value stays as it is: names.</source>
        <translation>O valor fica como está: nomes.</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>não traduzida</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>added to the project</source>
        <translation>adicionada ao projeto</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>a decidir</translation>
    </message>
    <message>
        <source>values not found</source>
        <translation>valores não encontrados</translation>
    </message>
    <message>
        <source>Nothing was found for values of slots: they stand as in the source.</source>
        <translation>Nada foi encontrado para valores de slots: eles estão como no original.</translation>
    </message>
</context>
<context>
    <name>TranslationTrouble</name>
    <message>
        <source>It was cancelled.</source>
        <translation>Foi cancelado.</translation>
    </message>
    <message>
        <source>What translation needs is not there. The details say what is missing.</source>
        <translation>Falta algo de que a tradução precisa. Os detalhes dizem o quê.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is, from line %2 on. The details say why.</source>
        <translation>%1 não pode ser usado assim a partir da linha %2. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>The text cannot be used as it is. The details say why.</source>
        <translation>O texto não pode ser usado assim. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is. The details say why.</source>
        <translation>%1 não pode ser usado assim. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>Isto não pode ser feito com estes ajustes. Os detalhes dizem qual está errado.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>O disco está cheio. Abra espaço e tente de novo.</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder of new models.</source>
        <translation>Você não pode ler ou gravar ali. Escolha outra pasta dos modelos novos.</translation>
    </message>
    <message>
        <source>The models, or the translation program, do not fit to each other. The details say how.</source>
        <translation>Os modelos, ou o programa de tradução, não combinam entre si. Os detalhes dizem como.</translation>
    </message>
    <message>
        <source>Translation has failed. The details say why.</source>
        <translation>A tradução falhou. Os detalhes dizem por quê.</translation>
    </message>
    <message>
        <source>Its last checkpoint is kept: the training can go on from there.</source>
        <translation>Seu último ponto gravado foi mantido: o treino pode continuar dali.</translation>
    </message>
    <message>
        <source>Your project and your models are as they were.</source>
        <translation>Seu projeto e seus modelos estão como estavam.</translation>
    </message>
    <message>
        <source>%1 is too small to put a part of it aside: how good the model is cannot be measured.</source>
        <translation>%1 é pequeno demais para separar uma parte: não dá para medir quão bom é o modelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sentences are too long for the model and were left out.</source>
        <translation>
            <numerusform>%n par de frases é longo demais para o modelo e foi omitido.</numerusform>
            <numerusform>%n pares de frases são longos demais para o modelo e foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 subwords</source>
        <translation>%1 subpalavras</translation>
    </message>
    <message>
        <source>The models that were made before are kept.</source>
        <translation>Os modelos feitos antes são mantidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines of %2 were left out.</source>
        <translation>
            <numerusform>%n de %1 linhas de %2 ficou de fora.</numerusform>
            <numerusform>%n de %1 linhas de %2 ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>The models that are finished are kept: the same settings, tried again, go on with what is missing.</source>
        <translation>Os modelos já prontos são mantidos: os mesmos ajustes, experimentados de novo, continuam com o que falta.</translation>
    </message>
    <message>
        <source>Somebody else is making or training this model. Wait until that is done, or choose another name.</source>
        <translation>Outra pessoa ou outro programa está criando ou treinando este modelo. Espere até terminar ou escolha outro nome.</translation>
    </message>
    <message>
        <source>A program of Filigree has ended in the middle of its work.</source>
        <translation>Um programa do Filigree terminou no meio do trabalho.</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New Project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>Criar um projeto vazio</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>Abrir projeto…</translation>
    </message>
    <message>
        <source>Open a project, or a file of utterances</source>
        <translation>Abrir um projeto ou um arquivo de enunciados</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>Abrir exemplo</translation>
    </message>
    <message>
        <source>Open Sample: %1</source>
        <translation>Abrir exemplo: %1</translation>
    </message>
    <message>
        <source>Open the sample project %1</source>
        <translation>Abrir o projeto de exemplo %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add utterances and catalogues from files</source>
        <translation>Adicionar enunciados e catálogos de arquivos</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Save the project under another name; every change is stored already</source>
        <translation>Salvar o projeto com outro nome; cada alteração já está guardada</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>Fechar projeto</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>Voltar à página inicial</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Close the window; all is stored</source>
        <translation>Fechar a janela; tudo está guardado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take the last change back, in whatever mode it was made</source>
        <translation>Desfazer a última alteração, em qualquer modo que tenha sido feita</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Fazer de novo a alteração desfeita</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Search in what this mode shows</source>
        <translation>Buscar no que este modo mostra</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name</source>
        <translation>Encontrar um comando digitando uma parte do nome</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Aumentar todo o texto</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Diminuir todo o texto</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Show text as large as on the desktop</source>
        <translation>Mostrar o texto do tamanho usado na área de trabalho</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar a tela inteira</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>Restaurar o layout</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>Colocar de volta no lugar todas as partes da janela</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>Página inicial</translation>
    </message>
    <message>
        <source>Show samples and recent projects</source>
        <translation>Mostrar os exemplos e os projetos recentes</translation>
    </message>
    <message>
        <source>About Filigree</source>
        <translation>Sobre o Filigree</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versão e licença</translation>
    </message>
    <message>
        <source>Theme: As the Desktop</source>
        <translation>Tema: como a área de trabalho</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>Escolher as cores da janela</translation>
    </message>
    <message>
        <source>Language: As the Desktop</source>
        <translation>Idioma: como a área de trabalho</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>Escolher o idioma da janela</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
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
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>filigree::app::AboutDialog</name>
    <message>
        <source>About Filigree</source>
        <translation>Sobre o Filigree</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>A workbench for language engineers: golden utterances in; grammar, graph and training corpus out.</source>
        <translation>Uma bancada de trabalho para engenheiros de linguagem: entram enunciados-modelo; saem a gramática, o grafo e o corpus de treinamento.</translation>
    </message>
    <message>
        <source>© 2026 the Filigree authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>© 2026 os autores do Filigree. Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É oferecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>Built on Qt %1, OpenFst, ICU, Graphviz and SQLite.</source>
        <translation>Baseado em Qt %1, OpenFst, ICU, Graphviz e SQLite.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>filigree::app::AmountPanel</name>
    <message>
        <source>The number of the pattern&apos;s bars</source>
        <translation>O número das barras do padrão</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Intent and slots of the sentences, whatever their words and order</source>
        <translation>Intenção e slots das frases, quaisquer que sejam as palavras e a ordem</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Utterances of this pattern in your data</source>
        <translation>Enunciados deste padrão nos seus dados</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>Complexidade</translation>
    </message>
    <message>
        <source>Bits of choice in a sentence: templates and values together</source>
        <translation>Bits de escolha em uma frase: templates e valores juntos</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Share of the pattern in your data</source>
        <translation>Parte do padrão nos seus dados</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Alvo</translation>
    </message>
    <message>
        <source>Share of the pattern in the new corpus</source>
        <translation>Parte do padrão no novo corpus</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Sentences of the pattern in the new corpus</source>
        <translation>Frases do padrão no novo corpus</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possíveis</translation>
    </message>
    <message>
        <source>Different sentences that resampling can make</source>
        <translation>Frases diferentes que a reamostragem pode formar</translation>
    </message>
    <message>
        <source>Every kind of request: how often it is asked, how much there is to learn in it, and how many sentences it gets.</source>
        <translation>Cada tipo de pedido: com que frequência é feito, quanto há para aprender nele e quantas frases recebe.</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Distribuições</translation>
    </message>
    <message>
        <source>The shares of the patterns under each distribution, side by side.</source>
        <translation>As partes dos padrões em cada distribuição, lado a lado.</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>Uniforme</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Emprestado</translation>
    </message>
    <message>
        <source>Entropy target</source>
        <translation>Entropia desejada</translation>
    </message>
    <message>
        <source>How even the shares shall be, in bits: to the left a few patterns get most, to the right all get alike.</source>
        <translation>Quão uniforme é a divisão, em bits: à esquerda poucos padrões ficam com quase tudo, à direita todos recebem o mesmo.</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>Misturar com o observado</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>Quanto da divisão dos seus dados é misturado.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>How many sentences are planned in all.</source>
        <translation>Quantas frases estão previstas ao todo.</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>Não há outra localidade que empreste.</translation>
    </message>
    <message>
        <source>only %1 exist</source>
        <translation>só existem %1</translation>
    </message>
    <message>
        <source>%1 of at most %2 bits</source>
        <translation>%1 de no máximo %2 bits</translation>
    </message>
</context>
<context>
    <name>filigree::app::AnnotationModel</name>
    <message>
        <source>Reading a model</source>
        <translation>Lendo um modelo</translation>
    </message>
    <message>
        <source>The model %1, which suggested annotations, is not in its place any more. Choose it again where it is now, or train another one.</source>
        <translation>O modelo %1, que sugeria anotações, não está mais em seu lugar. Escolha-o de novo onde está agora, ou treine outro.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <translation>%1 não pode ser usado como modelo.</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: annotate some utterances, then train.</source>
        <translation>Ainda não há com o que aprender: anote alguns enunciados e depois treine.</translation>
    </message>
    <message>
        <source>Training a model for suggestions</source>
        <translation>Treinando um modelo para sugestões</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned from %n annotated utterance(s). What it is sure of stands among the suggestions.</source>
        <translation>
            <numerusform>O modelo aprendeu com %n enunciado anotado. Aquilo de que ele tem certeza está entre as sugestões.</numerusform>
            <numerusform>O modelo aprendeu com %n enunciados anotados. Aquilo de que ele tem certeza está entre as sugestões.</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was trained.</source>
        <translation>Nenhum modelo foi treinado.</translation>
    </message>
    <message>
        <source>Saving a model</source>
        <translation>Salvando um modelo</translation>
    </message>
    <message>
        <source>The model was not saved.</source>
        <translation>O modelo não foi salvo.</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskCard</name>
    <message>
        <source>The sentence that is asked about</source>
        <translation>A frase sobre a qual se pergunta</translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation>Perguntas respondidas</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sim (Y)</translation>
    </message>
    <message>
        <source>Somebody would say this: the grammar must have it</source>
        <translation>Alguém diria isto: a gramática deve tê-lo</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Não (N)</translation>
    </message>
    <message>
        <source>Nobody would say this: the grammar must not have it</source>
        <translation>Ninguém diria isto: a gramática não deve tê-lo</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Pular (S)</translation>
    </message>
    <message>
        <source>It is not clear: ask the next</source>
        <translation>Não está claro: perguntar a próxima</translation>
    </message>
    <message>
        <source>Back (B)</source>
        <translation>Voltar (B)</translation>
    </message>
    <message>
        <source>Take the last answer back and ask it again</source>
        <translation>Retirar a última resposta e perguntar de novo</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>End the questions; the answers stay</source>
        <translation>Encerrar as perguntas; as respostas ficam</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>Aprendendo de novo…</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>Antes: %1. Agora: %2.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Would somebody say this for %1?</source>
        <translation>Alguém diria isto para %1?</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>Procurando perguntas…</translation>
    </message>
    <message>
        <source>There is nothing left to ask about this grammar.</source>
        <translation>Não há mais nada a perguntar sobre esta gramática.</translation>
    </message>
    <message>
        <source>The grammar is as it was.</source>
        <translation>A gramática fica como estava.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), %1 sentences</source>
        <translation>
            <numerusform>%n regra, %1 frases</numerusform>
            <numerusform>%n regras, %1 frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about which the grammar is least sure. Each answer decides about many like it.</source>
        <translation>Frases sobre as quais a gramática tem menos certeza. Cada resposta decide sobre muitas parecidas.</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskMe</name>
    <message>
        <source>take back an answer</source>
        <translation>retirar uma resposta</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder uma pergunta</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>Procurando perguntas</translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation>Não há perguntas.</translation>
    </message>
    <message>
        <source>The answer was not stored.</source>
        <translation>A resposta não foi guardada.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CatalogueDialog</name>
    <message>
        <source>Catalogue %1 of the slot %2</source>
        <translation>Catálogo %1 do slot %2</translation>
    </message>
    <message>
        <source>weigh %1</source>
        <translation>dar peso a %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>alterar %1</translation>
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
        <translation>Adicionar os valores de um arquivo; os que já estão aqui tomam os pesos dele</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected values (Delete)</source>
        <translation>Remover os valores selecionados (Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>Lendo o catálogo</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 já está no catálogo.</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>adicionar %1</translation>
    </message>
    <message>
        <source>A catalogue has at least one value. Remove the whole catalogue from the list instead.</source>
        <translation>Um catálogo tem pelo menos um valor. Remova antes o catálogo inteiro da lista.</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>remover %1</translation>
    </message>
    <message numerus="yes">
        <source>remove %n value(s)</source>
        <translation>
            <numerusform>remover %n valor</numerusform>
            <numerusform>remover %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation>Importar valores</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>Lendo o catálogo %1</translation>
    </message>
    <message>
        <source>%1 has no value or weight that is not here already.</source>
        <translation>%1 não tem nenhum valor nem peso que já não esteja aqui.</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>importar %1</translation>
    </message>
    <message>
        <source>%1 values were added, %2 have another weight.</source>
        <translation>%1 valores foram adicionados; %2 têm outro peso.</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>Lendo o catálogo…</translation>
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
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Which contexts use it is told when there is a grammar.</source>
        <translation>Quais contextos o usam será dito quando houver uma gramática.</translation>
    </message>
    <message>
        <source>No context of the grammar uses it.</source>
        <translation>Nenhum contexto da gramática o usa.</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>Usado por: %1</translation>
    </message>
    <message>
        <source>The catalogue was not read. Close this window and open it again.</source>
        <translation>O catálogo não foi lido. Feche esta janela e abra-a de novo.</translation>
    </message>
    <message>
        <source>Changing the catalogue…</source>
        <translation>Mudando o catálogo…</translation>
    </message>
    <message>
        <source>Removing values</source>
        <translation>Removendo valores</translation>
    </message>
    <message>
        <source>Shows the values that have these letters, upper or lower case alike.</source>
        <translation>Mostra os valores que têm estas letras, maiúsculas ou minúsculas.</translation>
    </message>
    <message>
        <source>The values of the catalogue. Double-click or F2 changes one, Delete removes the selected ones; a value with twice the weight is used twice as often.</source>
        <translation>Os valores do catálogo. Duplo clique ou F2 altera um, Delete remove os selecionados; um valor com o dobro do peso é usado o dobro das vezes.</translation>
    </message>
    <message>
        <source>A value that the catalogue has not got yet. Return adds it.</source>
        <translation>Um valor que o catálogo ainda não tem. Enter o adiciona.</translation>
    </message>
    <message>
        <source>No value was removed, because the catalogue was changed meanwhile.</source>
        <translation>Nenhum valor foi removido, porque o catálogo mudou nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Showing the changed catalogue</source>
        <translation>Mostrando o catálogo alterado</translation>
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
        <translation>Digite uma parte de um comando</translation>
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
        <translation>Todos os comandos da janela, por algumas letras do nome. Enter executa o selecionado.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CompareDialog</name>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>generality %1</source>
        <translation>generalidade %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>Comparar execuções</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>O que é diferente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lendo as execuções</translation>
    </message>
    <message>
        <source>There is one run only. Induce again, and compare then.</source>
        <translation>Há só uma execução. Induza de novo e compare então.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing the grammars</source>
        <translation>Comparando as gramáticas</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>A comparação foi cancelada.</translation>
    </message>
    <message>
        <source>%1 sentences before, %2 after.</source>
        <translation>%1 frases antes, %2 depois.</translation>
    </message>
    <message>
        <source>Rules that are new</source>
        <translation>Regras novas</translation>
    </message>
    <message>
        <source>Rules that are gone</source>
        <translation>Regras que sumiram</translation>
    </message>
    <message>
        <source>Rules that have changed</source>
        <translation>Regras que mudaram</translation>
    </message>
    <message>
        <source>Sentences gained</source>
        <translation>Frases ganhas</translation>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>One of the two runs of induction that are compared.</source>
        <translation>Uma das duas induções que são comparadas.</translation>
    </message>
    <message>
        <source>Rules that were added, went or changed between the two runs, and sentences that only one of them has.</source>
        <translation>Regras que surgiram, sumiram ou mudaram entre as duas execuções, e frases que só uma delas tem.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ContextPanel</name>
    <message>
        <source>How alike the contexts are</source>
        <translation>Quanto os contextos se parecem</translation>
    </message>
    <message>
        <source>Each square compares two contexts: coloured ones share enough values to swap. Click a square to say yourself that the two are the same or different.</source>
        <translation>Cada quadro compara dois contextos: os coloridos têm valores em comum suficientes para trocar. Clique em um quadro para decidir se os dois são iguais ou diferentes.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Where the slot stands</source>
        <translation>Onde o slot está</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Próprios</translation>
    </message>
    <message>
        <source>Values that were seen in this context</source>
        <translation>Valores vistos neste contexto</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Trocados</translation>
    </message>
    <message>
        <source>Values that come from contexts that are alike at this threshold</source>
        <translation>Valores que vêm de contextos parecidos com este limiar</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Values that only a catalogue has and that belong here</source>
        <translation>Valores que só um catálogo tem e que cabem aqui</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Conjuntos</translation>
    </message>
    <message>
        <source>How many values each context may use, and where they come from.</source>
        <translation>Quantos valores cada contexto pode usar e de onde vêm.</translation>
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
        <translation>As palavras que podem preencher o slot</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The context or the catalogue that the value comes from</source>
        <translation>O contexto ou o catálogo de onde vem o valor</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>How alike the two contexts are; empty for the context&apos;s own values</source>
        <translation>Quanto os dois contextos se parecem; vazio para os valores próprios</translation>
    </message>
    <message>
        <source>Values of the pool</source>
        <translation>Valores do conjunto</translation>
    </message>
    <message>
        <source>Every value that the selected context may use, and its source.</source>
        <translation>Todos os valores que o contexto selecionado pode usar e sua origem.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>próprio</translation>
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
        <translation>%1 de %2 valores em ambos: Jaccard %3, ajustado %4</translation>
    </message>
    <message>
        <source>You say: the same.</source>
        <translation>Você diz: iguais.</translation>
    </message>
    <message>
        <source>You say: different.</source>
        <translation>Você diz: diferentes.</translation>
    </message>
    <message>
        <source>Too little was seen to be sure. Click to decide.</source>
        <translation>Viu-se pouco para ter certeza. Clique para decidir.</translation>
    </message>
    <message>
        <source>Values are swapped.</source>
        <translation>Os valores são trocados.</translation>
    </message>
    <message>
        <source>Values are not swapped.</source>
        <translation>Os valores não são trocados.</translation>
    </message>
    <message>
        <source>One context: there is nothing to swap with.</source>
        <translation>Um só contexto: não há com o que trocar.</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1” e “%2”</translation>
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
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same grammar, number and seed give the same corpus</source>
        <translation>A mesma gramática, o mesmo número e a mesma semente dão o mesmo corpus</translation>
    </message>
    <message>
        <source>of %1 that the grammar has</source>
        <translation>de %1 que a gramática tem</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
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
        <translation>De que as frases são feitas: da gramática, dos seus enunciados com valores trocados ou de ambos, sem repetir nenhuma.</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>Número da frase</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>Misturar com o observado</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>Quanto da divisão dos seus dados é misturado.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sentences planned for each intent, of those that there are:</source>
        <translation>Frases planejadas para cada intenção, das que existem:</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>Planejadas: %1</translation>
    </message>
    <message>
        <source>How many sentences the corpus is to have.</source>
        <translation>Quantas frases o corpus deve ter.</translation>
    </message>
    <message>
        <source>Goes to the sentence with this number.</source>
        <translation>Vai à frase com este número.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusListPanel</name>
    <message>
        <source>Corpora</source>
        <translation>Corpora</translation>
    </message>
    <message>
        <source>The corpora of this project. Each is a recipe: what it is made from, how many sentences, under which seed.</source>
        <translation>Os corpora deste projeto. Cada um é uma receita: do que é feito, quantas frases, com qual semente.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semente %2</translation>
    </message>
    <message>
        <source>%1, seed %2, not generated yet</source>
        <translation>%1, semente %2, ainda não gerado</translation>
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
        <translation>Gerar um corpus de treinamento, examiná-lo e exportá-lo</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write the corpus to a file</source>
        <translation>Gravar o corpus em um arquivo</translation>
    </message>
    <message>
        <source>Show the sentence with a certain number</source>
        <translation>Mostrar a frase com um determinado número</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy the selected sentences in the golden notation</source>
        <translation>Copiar as frases selecionadas na notação golden</translation>
    </message>
    <message>
        <source>Sentences of the corpus</source>
        <translation>Frases do corpus</translation>
    </message>
    <message>
        <source>Generating the corpus</source>
        <translation>Gerando o corpus</translation>
    </message>
    <message>
        <source>No corpus was generated.</source>
        <translation>Nenhum corpus foi gerado.</translation>
    </message>
    <message>
        <source>There are only %1 different sentences; you asked for %2. A more general grammar or more catalogues give more.</source>
        <translation>Há apenas %1 frases diferentes; você pediu %2. Uma gramática mais geral ou mais catálogos dão mais.</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>Ainda não há gramática</translation>
    </message>
    <message>
        <source>The sentences of a corpus come from the grammar. Learn it first.</source>
        <translation>As frases de um corpus vêm da gramática. Primeiro é preciso aprendê-la.</translation>
    </message>
    <message>
        <source>Go to the grammar</source>
        <translation>Ir para a gramática</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The grammar is being prepared.</source>
        <translation>A gramática está sendo preparada.</translation>
    </message>
    <message>
        <source>No corpus yet</source>
        <translation>Ainda não há corpus</translation>
    </message>
    <message>
        <source>Say how many sentences you want, then generate them. No sentence appears twice.</source>
        <translation>Diga quantas frases você quer e gere-as. Nenhuma frase aparece duas vezes.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>%1 sentences are in %2.</source>
        <translation>%1 frases estão em %2.</translation>
    </message>
    <message>
        <source>The corpus was not exported.</source>
        <translation>O corpus não foi exportado.</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>Nada para reamostrar ainda</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>Anote slots nos seus enunciados: os valores poderão ser trocados onde for seguro.</translation>
    </message>
    <message>
        <source>in line %1 of the reference data</source>
        <translation>na linha %1 dos dados de referência</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>A gramática</translation>
    </message>
    <message>
        <source>Sentence Number…</source>
        <translation>Número da frase…</translation>
    </message>
    <message>
        <source>Make the corpus in the way that is chosen above</source>
        <translation>Fazer o corpus da maneira escolhida acima</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>dividir as frases</translation>
    </message>
    <message>
        <source>Planning the corpus</source>
        <translation>Planejando o corpus</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>Não há outra localidade que empreste.</translation>
    </message>
    <message>
        <source>No corpus can be made like this.</source>
        <translation>Assim não é possível criar um corpus.</translation>
    </message>
    <message>
        <source>About the sentence</source>
        <translation>Sobre a frase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n foi omitida.</numerusform>
            <numerusform>%n foram omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some intents have too few templates for every part; the manifest tells how many sentences each part has.</source>
        <translation>Algumas intenções têm poucos templates para todas as partes; o manifesto diz quantas frases cada parte tem.</translation>
    </message>
    <message>
        <source>Search the Sentences</source>
        <translation>Buscar nas frases</translation>
    </message>
    <message>
        <source>Find sentences of the corpus by their words</source>
        <translation>Encontrar frases do corpus por suas palavras</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rejeitar…</translation>
    </message>
    <message>
        <source>Keep the selected sentence, one of its values, a rule or its template out of every corpus</source>
        <translation>Deixar fora de todo corpus a frase selecionada, um de seus valores, uma regra ou seu template</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Show what the corpus is made of: patterns, slots, lengths, duplicates</source>
        <translation>Mostrar do que o corpus é feito: padrões, slots, comprimentos, duplicatas</translation>
    </message>
    <message>
        <source>New Corpus</source>
        <translation>Novo corpus</translation>
    </message>
    <message>
        <source>Add a corpus with a recipe of its own</source>
        <translation>Adicionar um corpus com receita própria</translation>
    </message>
    <message>
        <source>Duplicate Corpus</source>
        <translation>Duplicar corpus</translation>
    </message>
    <message>
        <source>Add a corpus with the recipe of this one</source>
        <translation>Adicionar um corpus com a receita deste</translation>
    </message>
    <message>
        <source>Rename Corpus</source>
        <translation>Renomear corpus</translation>
    </message>
    <message>
        <source>Call the corpus something else</source>
        <translation>Dar outro nome ao corpus</translation>
    </message>
    <message>
        <source>Delete Corpus</source>
        <translation>Excluir corpus</translation>
    </message>
    <message>
        <source>Remove the recipe of this corpus</source>
        <translation>Remover a receita deste corpus</translation>
    </message>
    <message>
        <source>The corpus cannot be searched.</source>
        <translation>Não é possível buscar no corpus.</translation>
    </message>
    <message>
        <source>The corpus was not counted.</source>
        <translation>O corpus não foi contado.</translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation>Corpus 1</translation>
    </message>
    <message>
        <source>duplicate a corpus</source>
        <translation>duplicar um corpus</translation>
    </message>
    <message>
        <source>add a corpus</source>
        <translation>adicionar um corpus</translation>
    </message>
    <message>
        <source>rename a corpus</source>
        <translation>renomear um corpus</translation>
    </message>
    <message>
        <source>delete a corpus</source>
        <translation>excluir um corpus</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Rejeitado (%1)</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>Esta frase</translation>
    </message>
    <message>
        <source>Only this sentence is left out; another one comes for it.</source>
        <translation>Só esta frase é omitida; outra vem em seu lugar.</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>O valor “%1” de %2</translation>
    </message>
    <message>
        <source>No sentence has this value in this slot, whatever its letter case. Your utterances and catalogues stay as they are.</source>
        <translation>Nenhuma frase tem este valor neste slot, com maiúsculas ou minúsculas. Seus enunciados e catálogos ficam como estão.</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>A regra %1</translation>
    </message>
    <message>
        <source>The next induction does without it. Until then the grammar stays as it is.</source>
        <translation>A próxima indução a dispensa. Até lá a gramática fica como está.</translation>
    </message>
    <message>
        <source>The template “%1”</source>
        <translation>O template “%1”</translation>
    </message>
    <message>
        <source>No sentence has these words around these slots, whatever the values; the next induction does without it, too.</source>
        <translation>Nenhuma frase tem estas palavras ao redor destes slots, quaisquer que sejam os valores; a próxima indução também o dispensa.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regras: %1</translation>
    </message>
    <message>
        <source>The sentences of the corpus, whatever its size. Delete rejects the selected one.</source>
        <translation>As frases do corpus, qualquer que seja o tamanho. Delete rejeita a selecionada.</translation>
    </message>
    <message>
        <source>Reading what the sentences are made from</source>
        <translation>Lendo de que são feitas as frases</translation>
    </message>
    <message>
        <source>The reference data is being read.</source>
        <translation>Os dados de referência estão sendo lidos.</translation>
    </message>
    <message>
        <source>What the sentences are made from was not found out.</source>
        <translation>Não foi possível saber de que são feitas as frases.</translation>
    </message>
    <message>
        <source>Not known: the data has changed or cannot be read.</source>
        <translation>Não se sabe: os dados mudaram ou não podem ser lidos.</translation>
    </message>
    <message>
        <source>No sentence has these words.</source>
        <translation>Nenhuma frase tem estas palavras.</translation>
    </message>
    <message>
        <source>The project is open for reading only, and this corpus was not generated.</source>
        <translation>O projeto está aberto somente para leitura e este corpus não foi gerado.</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusSearch</name>
    <message>
        <source>Search the sentences</source>
        <translation>Buscar nas frases</translation>
    </message>
    <message>
        <source>Words of the sentence, its intent or its slot types. &quot;Two words&quot; in quotation marks stand together; a word with - before it must not be there.</source>
        <translation>Palavras da frase, sua intenção ou seus tipos de slot. &quot;Duas palavras&quot; entre aspas ficam juntas; uma palavra com - antes não deve aparecer.</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>Preparando a busca…</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Preparando a busca</translation>
    </message>
    <message>
        <source>Searching the corpus</source>
        <translation>Buscando no corpus</translation>
    </message>
    <message>
        <source>%1 found in the first %2 of %3</source>
        <translation>%1 encontradas nas primeiras %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 de %2 encontradas</translation>
    </message>
</context>
<context>
    <name>filigree::app::DistributionBox</name>
    <message>
        <source>Entropy</source>
        <translation>Entropia</translation>
    </message>
    <message>
        <source>Entropy of slots</source>
        <translation>Entropia dos slots</translation>
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
        <translation>Emprestado</translation>
    </message>
    <message>
        <source>How the sentences are shared out: by what there is to learn, evenly, as in your data, or as in the data of another locale.</source>
        <translation>Como as frases são divididas: pelo que há para aprender, por igual, como nos seus dados ou como nos dados de outra localidade.</translation>
    </message>
    <message>
        <source>Every sentence alike</source>
        <translation>Todas as frases por igual</translation>
    </message>
    <message>
        <source>How the sentences are shared out over the patterns: by what there is to learn, evenly, as in your data, as in another locale&apos;s data, or not at all, so that patterns with many sentences get nearly everything.</source>
        <translation>Como as frases são repartidas entre os padrões: pelo que há para aprender, por igual, como nos seus dados, como nos dados de outra localidade, ou sem repartir, de modo que os padrões com muitas frases ficam com quase tudo.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>Importe antes dados de referência de outra localidade.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ErrorPanel</name>
    <message>
        <source>Utterances of the intent %1</source>
        <translation>Enunciados da intenção %1</translation>
    </message>
    <message>
        <source>An utterance with the pattern %1 (%2)</source>
        <translation>Um enunciado com o padrão %1 (%2)</translation>
    </message>
    <message>
        <source>Utterances with the slot %1</source>
        <translation>Enunciados com o slot %1</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>O valor “%1” de %2</translation>
    </message>
    <message>
        <source>An utterance with the word “%1”</source>
        <translation>Um enunciado com a palavra “%1”</translation>
    </message>
    <message>
        <source>Show all errors</source>
        <translation>Mostrar todos os erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Test utterances that were labelled wrongly, and what of them the training data lacked.</source>
        <translation>Enunciados de teste anotados errado, e o que deles faltava nos dados de treino.</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>O que adicionar</translation>
    </message>
    <message>
        <source>What the training data lacks, what most errors stand behind first.</source>
        <translation>O que falta nos dados de treino; primeiro o que causa mais erros.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Nothing is missing: all words, values and patterns of the errors were there.</source>
        <translation>Não falta nada: todas as palavras, valores e padrões dos erros estavam lá.</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Ainda não está pronto.</translation>
    </message>
    <message>
        <source>%1 of %2 test utterances</source>
        <translation>%1 de %2 enunciados de teste</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 tomado por %2</translation>
    </message>
    <message>
        <source>Errors that it stands behind, over all seeds</source>
        <translation>Erros que isso causa, em todas as sementes</translation>
    </message>
    <message>
        <source>with one of %1 seeds at least</source>
        <translation>com pelo menos uma de %1 sementes</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>Avaliar</translation>
    </message>
    <message>
        <source>Train a model on each training set, and see which of them helps and what is still missing</source>
        <translation>Treinar um modelo com cada conjunto e ver qual ajuda e o que ainda falta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Train a model on each of the chosen sets and measure it with the test data</source>
        <translation>Treinar um modelo com cada conjunto escolhido e medi-lo com os dados de teste</translation>
    </message>
    <message>
        <source>Cancel the Run</source>
        <translation>Cancelar a execução</translation>
    </message>
    <message>
        <source>Stop; what has been measured so far is kept</source>
        <translation>Parar; o que já foi medido é mantido</translation>
    </message>
    <message>
        <source>Add What Is Missing…</source>
        <translation>Adicionar o que falta…</translation>
    </message>
    <message>
        <source>Open the place where the current suggestion can be added</source>
        <translation>Abrir o lugar onde a sugestão atual pode ser adicionada</translation>
    </message>
    <message>
        <source>Show Pools of the Slot</source>
        <translation>Mostrar os conjuntos de valores do slot</translation>
    </message>
    <message>
        <source>See in the mode Resample which values the slot of the suggestion gets</source>
        <translation>Ver no modo Reamostrar que valores o slot da sugestão recebe</translation>
    </message>
    <message>
        <source>Export Results…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Write the table to a file, for people or programs</source>
        <translation>Gravar a tabela em um arquivo, para pessoas ou programas</translation>
    </message>
    <message>
        <source>Export Chart…</source>
        <translation>Exportar gráfico…</translation>
    </message>
    <message>
        <source>Write the chart that is shown to a picture</source>
        <translation>Gravar em uma imagem o gráfico mostrado</translation>
    </message>
    <message>
        <source>Next Details</source>
        <translation>Próximos detalhes</translation>
    </message>
    <message>
        <source>Show the next tab: curves, slots, intents, confusion, errors</source>
        <translation>Mostrar a próxima aba: curvas, slots, intenções, confusão, erros</translation>
    </message>
    <message>
        <source>Previous Details</source>
        <translation>Detalhes anteriores</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>Mostrar a aba anterior</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Experimento</translation>
    </message>
    <message>
        <source>The experiment that is shown; earlier ones are kept.</source>
        <translation>O experimento mostrado; os anteriores são mantidos.</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>The training set that the triangles in the table compare with.</source>
        <translation>O conjunto com que os triângulos da tabela comparam.</translation>
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
        <translation>interrompido</translation>
    </message>
    <message>
        <source>%1 test utterances</source>
        <translation>%1 enunciados de teste</translation>
    </message>
    <message>
        <source>%1 of %2 trainings</source>
        <translation>%1 de %2 treinos</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The first model is being trained. Its figures appear here.</source>
        <translation>O primeiro modelo está sendo treinado. Seus números aparecem aqui.</translation>
    </message>
    <message>
        <source>The test data is being counted.</source>
        <translation>Os dados de teste estão sendo contados.</translation>
    </message>
    <message>
        <source>Nothing evaluated yet</source>
        <translation>Nada avaliado ainda</translation>
    </message>
    <message>
        <source>Train a model on each training set that is ticked, and see which corpus helps. Test data that you import tells most; without any, a part of yours is held out.</source>
        <translation>Treine um modelo com cada conjunto marcado e veja qual corpus ajuda. Dados de teste importados dizem mais; sem eles, uma parte dos seus é separada.</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Nada para avaliar ainda</translation>
    </message>
    <message>
        <source>No test data yet</source>
        <translation>Ainda não há dados de teste</translation>
    </message>
    <message>
        <source>A model is measured with annotated utterances that it has never seen. Import some as test data: what customers said, or what colleagues wrote. From %1 utterances on, a part of your own can be held out.</source>
        <translation>Um modelo é medido com enunciados anotados que nunca viu. Importe alguns como dados de teste: o que clientes disseram ou colegas escreveram. A partir de %1 enunciados, uma parte dos seus pode ser separada.</translation>
    </message>
    <message>
        <source>Import test data…</source>
        <translation>Importar dados de teste…</translation>
    </message>
    <message>
        <source>add what the test lacks</source>
        <translation>adicionar o que falta no teste</translation>
    </message>
    <message>
        <source>The test sentence stands there as a remark. Write your own ones like it below: were it itself learned, the next test would be too easy.</source>
        <translation>A frase de teste está lá como comentário. Escreva abaixo outras parecidas: se ela mesma fosse aprendida, o próximo teste seria fácil demais.</translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation>Os resultados não foram gravados.</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <translation>Os resultados estão em %1.</translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation>O gráfico não foi gravado.</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>O gráfico está em %1.</translation>
    </message>
    <message>
        <source>The one that goes on</source>
        <translation>O que está em andamento</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>O projeto está aberto somente para leitura.</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateResults</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Detalhes da linha escolhida</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>Tipo de slot</translation>
    </message>
    <message>
        <source>How well each slot type was found by the selected training set, over all seeds.</source>
        <translation>Quão bem cada tipo de slot foi encontrado com o conjunto escolhido, em todas as sementes.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>How well each intent was found by the selected training set, over all seeds.</source>
        <translation>Quão bem cada intenção foi encontrada com o conjunto escolhido, em todas as sementes.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals</source>
        <translation>Cada conjunto em função do número de frases, com intervalos de 95 %</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each slot type</source>
        <translation>Precisão, revocação e F1 de cada tipo de slot</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each intent</source>
        <translation>Precisão, revocação e F1 de cada intenção</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusão</translation>
    </message>
    <message>
        <source>Which intents are taken for which</source>
        <translation>Quais intenções são tomadas por quais</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>The sentences that went wrong, why, and what to add</source>
        <translation>As frases que falharam, por quê, e o que adicionar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>What the curves show of each training set.</source>
        <translation>O que as curvas mostram de cada conjunto.</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>Curvas de aprendizado</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals; level lines are sets of one size. The selected row of the table is bold.</source>
        <translation>Cada conjunto em função do número de frases, com intervalos de 95 %; linhas horizontais são conjuntos de um só tamanho. A linha escolhida está em negrito.</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>Conjunto de treinamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
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
        <translation>Quantas frases têm os conjuntos gerados e o repetido. Vários números separados por espaços formam uma curva de aprendizado: 100 1000 10000.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>How often each set is generated and trained with anew. The figures are the mean; more seeds make the intervals honest.</source>
        <translation>Quantas vezes cada conjunto é gerado e treinado de novo. Os números são a média; mais sementes tornam os intervalos honestos.</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Dados de teste</translation>
    </message>
    <message>
        <source>What the models are measured with, and never learn from.</source>
        <translation>Com que os modelos são medidos, sem nunca aprender disso.</translation>
    </message>
    <message>
        <source>The model knows the catalogues</source>
        <translation>O modelo conhece os catálogos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>Conjuntos de treino</translation>
    </message>
    <message>
        <source>What the models are trained on; each that is ticked becomes a row of the table.</source>
        <translation>Com que os modelos são treinados; cada conjunto marcado vira uma linha da tabela.</translation>
    </message>
    <message>
        <source>Import reference data of the project&apos;s locale first.</source>
        <translation>Importe antes dados de referência da localidade do projeto.</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>Importe antes dados de referência de outra localidade.</translation>
    </message>
    <message>
        <source>Test data (%1)</source>
        <translation>Dados de teste (%1)</translation>
    </message>
    <message>
        <source>A fifth of the reference data (%1)</source>
        <translation>Um quinto dos dados de referência (%1)</translation>
    </message>
    <message>
        <source>A fifth of the golden utterances (%1)</source>
        <translation>Um quinto dos enunciados-modelo (%1)</translation>
    </message>
    <message>
        <source>It is held out: nothing is learned from it.</source>
        <translation>É separado: nada se aprende disso.</translation>
    </message>
    <message>
        <source>Write or import golden utterances first: everything is made from them.</source>
        <translation>Escreva ou importe antes enunciados-modelo: tudo é feito a partir deles.</translation>
    </message>
    <message>
        <source>There is no test data yet.</source>
        <translation>Ainda não há dados de teste.</translation>
    </message>
    <message>
        <source>Sentences: write numbers from 1 to %1.</source>
        <translation>Frases: escreva números de 1 a %1.</translation>
    </message>
    <message>
        <source>Choose at least one training set.</source>
        <translation>Escolha pelo menos um conjunto.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n treino</numerusform>
            <numerusform>%n treinos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a training set, and what it lacks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether words are values of a catalogue tells the model something too, as in a product that has the catalogues at hand. Then some words of generated sentences are hidden while it learns, so that it can do with words that are new.</source>
        <translation>Se palavras são valores de um catálogo também diz algo ao modelo, como em um produto que tem os catálogos à mão. Então algumas palavras das frases geradas ficam ocultas enquanto ele aprende, para que saiba lidar com palavras novas.</translation>
    </message>
    <message>
        <source>It was made of the utterances that are held out too. Choose imported test data.</source>
        <translation>Também foi feito com os enunciados que são separados. Escolha dados de teste importados.</translation>
    </message>
    <message>
        <source>The test data is of the locale %1, and the project of %2. Import test data of the project&apos;s locale, or import this file again and choose that locale for it.</source>
        <translation>A localidade dos dados de teste é %1 e a do projeto, %2. Importe dados de teste da localidade do projeto, ou importe este arquivo de novo e escolha essa localidade para ele.</translation>
    </message>
</context>
<context>
    <name>filigree::app::Evaluations</name>
    <message>
        <source>Looking for test data</source>
        <translation>Procurando dados de teste</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Avaliando</translation>
    </message>
    <message>
        <source>Reading an experiment</source>
        <translation>Lendo um experimento</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>Resumindo</translation>
    </message>
    <message>
        <source>Comparing labels</source>
        <translation>Comparando anotações</translation>
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
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>As primeiras linhas do arquivo</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>As primeiras linhas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>How the sentences are written; the lines below say for what, and what is lost.</source>
        <translation>Como as frases são escritas; as linhas abaixo dizem para quê e o que se perde.</translation>
    </message>
    <message>
        <source>Into how many files of nearly the same size the corpus is cut.</source>
        <translation>Em quantos arquivos de tamanho quase igual o corpus é dividido.</translation>
    </message>
    <message>
        <source>How the words of a slot are tagged: BIO marks its first word, BIOES its last and its only one as well, IOB1 the first one only behind another slot.</source>
        <translation>Como as palavras de um slot são etiquetadas: BIO marca a primeira; BIOES, também a última e a única; IOB1, a primeira só depois de outro slot.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>%1 Nothing is lost.</source>
        <translation>%1 Nada se perde.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>This format is made of a whole corpus, not of parts. Choose JSON lines, CoNLL, CSV or another format of lines for a training set.</source>
        <translation>Este formato é feito de um corpus inteiro, não de partes. Para um conjunto de treino, escolha JSON lines, CoNLL, CSV ou outro formato de linhas.</translation>
    </message>
    <message>
        <source>Say what the file is called.</source>
        <translation>Diga como o arquivo se chama.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Não existe a pasta %1.</translation>
    </message>
    <message>
        <source>A folder is written, and %1 is a file.</source>
        <translation>O resultado é uma pasta, e %1 é um arquivo.</translation>
    </message>
    <message>
        <source>A file is written, and %1 is a folder.</source>
        <translation>O resultado é um arquivo, e %1 é uma pasta.</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>Preparando a visualização</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, cerca de %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n file(s) more</source>
        <translation>
            <numerusform>e mais %n arquivo</numerusform>
            <numerusform>e mais %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 together</source>
        <translation>cerca de %1 no total</translation>
    </message>
    <message>
        <source>The beginning of the file as it will be written.</source>
        <translation>O começo do arquivo como será gravado.</translation>
    </message>
    <message>
        <source>The file or folder that is written.</source>
        <translation>O arquivo ou a pasta que é gravada.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 já existe. Substituir?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>filigree::app::FileCommands</name>
    <message>
        <source>New Project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Filigree projects (*.filigree)</source>
        <translation>Projetos do Filigree (*.filigree)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>Abrir projeto</translation>
    </message>
    <message>
        <source>Projects and golden utterances (*.filigree *.golden);;All files (*)</source>
        <translation>Projetos e enunciados-modelo (*.filigree *.golden);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>The catalogues of %1 are being stored. It is closed when they are.</source>
        <translation>Os catálogos de %1 estão sendo gravados. Ele será fechado quando estiverem.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>Utterances, catalogues and grammars (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;All files (*)</source>
        <translation>Enunciados, catálogos e gramáticas (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>filigree::app::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
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
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Search line by line; in the replacement \1 is what the first brackets have found</source>
        <translation>Procurar linha por linha; na substituição, \1 é o que os primeiros parênteses encontraram</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>não é um padrão</translation>
    </message>
    <message>
        <source>The pattern is too slow.</source>
        <translation>O padrão é lento demais.</translation>
    </message>
    <message>
        <source>The pattern is too slow. Nothing was replaced.</source>
        <translation>O padrão é lento demais. Nada foi substituído.</translation>
    </message>
    <message>
        <source>Line %1 is too long for the pattern. Nothing was replaced.</source>
        <translation>A linha %1 é longa demais para o padrão. Nada foi substituído.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n found; some lines are too long for the pattern</source>
        <translation>
            <numerusform>%n encontrado; algumas linhas são longas demais para o padrão</numerusform>
            <numerusform>%n encontrados; algumas linhas são longas demais para o padrão</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::GoldenDocument</name>
    <message>
        <source>Reading the utterances</source>
        <translation>Lendo os enunciados</translation>
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
        <translation>Aprender uma gramática com os enunciados e julgar suas regras</translation>
    </message>
    <message>
        <source>Induce</source>
        <translation>Induzir</translation>
    </message>
    <message>
        <source>Learn the grammar from the golden utterances</source>
        <translation>Aprender a gramática com os enunciados-modelo</translation>
    </message>
    <message>
        <source>Accept Rule</source>
        <translation>Aceitar regra</translation>
    </message>
    <message>
        <source>The next induction keeps this rule</source>
        <translation>A próxima indução mantém esta regra</translation>
    </message>
    <message>
        <source>Reject Rule</source>
        <translation>Rejeitar regra</translation>
    </message>
    <message>
        <source>The next induction does without this rule</source>
        <translation>A próxima indução dispensa esta regra</translation>
    </message>
    <message>
        <source>Lock Rule</source>
        <translation>Bloquear regra</translation>
    </message>
    <message>
        <source>The next induction takes this rule as it stands</source>
        <translation>A próxima indução usa esta regra tal como está</translation>
    </message>
    <message>
        <source>Left: nothing but the golden utterances. Right: all that they might suggest.</source>
        <translation>Esquerda: somente os enunciados-modelo. Direita: tudo o que eles poderiam sugerir.</translation>
    </message>
    <message>
        <source>Generality</source>
        <translation>Generalidade</translation>
    </message>
    <message>
        <source>The project has changed since: induce again.</source>
        <translation>O projeto mudou desde então: induza de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regra</numerusform>
            <numerusform>%n regras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 frases</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>Aprendendo a gramática</translation>
    </message>
    <message>
        <source>Preparing the grammar</source>
        <translation>Preparando a gramática</translation>
    </message>
    <message>
        <source>The rules appear here in a moment.</source>
        <translation>As regras aparecerão aqui em instantes.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>Ainda não há com o que aprender</translation>
    </message>
    <message>
        <source>A grammar is learned from golden utterances: write some, or import a file.</source>
        <translation>Uma gramática é aprendida com enunciados-modelo: escreva alguns ou importe um arquivo.</translation>
    </message>
    <message>
        <source>Write utterances</source>
        <translation>Escrever enunciados</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>Ainda não há gramática</translation>
    </message>
    <message>
        <source>Filigree looks for words that can stand for each other, for parts that may be left out, and for slots that take the values of a catalogue.</source>
        <translation>O Filigree procura palavras que podem substituir umas às outras, partes que podem ser omitidas e slots que recebem os valores de um catálogo.</translation>
    </message>
    <message numerus="yes">
        <source>The induction has %n remark(s) on what it learned from.</source>
        <translation>
            <numerusform>A indução tem %n observação sobre os dados com que aprendeu.</numerusform>
            <numerusform>A indução tem %n observações sobre os dados com que aprendeu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes…</source>
        <translation>Tamanhos…</translation>
    </message>
    <message>
        <source>Count the sentences of the grammar by intent and pattern</source>
        <translation>Contar as frases da gramática por intenção e padrão</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>Editar regra</translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name</source>
        <translation>Escrever de novo o que a regra representa, ou dar-lhe outro nome</translation>
    </message>
    <message>
        <source>The rule was not changed.</source>
        <translation>A regra não foi alterada.</translation>
    </message>
    <message>
        <source>Apply or leave the rule that you are editing first.</source>
        <translation>Primeiro aplique ou deixe a regra que está editando.</translation>
    </message>
    <message>
        <source>Split Rule…</source>
        <translation>Dividir regra…</translation>
    </message>
    <message>
        <source>Make two rules of it, which stay apart</source>
        <translation>Fazer dela duas regras que ficam separadas</translation>
    </message>
    <message>
        <source>Merge Rules…</source>
        <translation>Unir regras…</translation>
    </message>
    <message>
        <source>Make one rule of this and another</source>
        <translation>Fazer uma só regra desta e de outra</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>Pergunte-me</translation>
    </message>
    <message>
        <source>Answer whether somebody would say a sentence: what the utterances leave open is settled</source>
        <translation>Responder se alguém diria uma frase: decide-se o que os enunciados deixam em aberto</translation>
    </message>
    <message>
        <source>Grammar as Text…</source>
        <translation>Gramática como texto…</translation>
    </message>
    <message>
        <source>Read and edit all rules in JSGF</source>
        <translation>Ler e editar todas as regras em JSGF</translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation>Comparar execuções…</translation>
    </message>
    <message>
        <source>See which rules and sentences another induction had</source>
        <translation>Ver que regras e frases outra indução tinha</translation>
    </message>
    <message>
        <source>The next induction respects this. It can be undone.</source>
        <translation>A próxima indução respeita isso. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>Aprendendo de novo…</translation>
    </message>
    <message>
        <source>The grammar&apos;s text is not saved. Your changes are kept until you open it again.</source>
        <translation>O texto da gramática não foi salvo. Suas mudanças ficam guardadas até você abri-lo de novo.</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>Retirar decisão</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not</source>
        <translation>A próxima indução fica livre para fazer esta regra ou não</translation>
    </message>
</context>
<context>
    <name>filigree::app::GraphPanel</name>
    <message>
        <source>Search in the Graph</source>
        <translation>Buscar no grafo</translation>
    </message>
    <message>
        <source>Mark the arcs that have these words</source>
        <translation>Marcar os arcos que têm estas palavras</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>Mostrar o grafo maior</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>Mostrar o grafo menor</translation>
    </message>
    <message>
        <source>Fit Graph</source>
        <translation>Ajustar o grafo</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Mostrar o grafo inteiro</translation>
    </message>
    <message>
        <source>Export Graph…</source>
        <translation>Exportar grafo…</translation>
    </message>
    <message>
        <source>Write the graph as a picture, or the machine for another tool</source>
        <translation>Gravar o grafo como imagem, ou o autômato para outra ferramenta</translation>
    </message>
    <message>
        <source>Copy Graph as Picture</source>
        <translation>Copiar o grafo como imagem</translation>
    </message>
    <message>
        <source>Put a picture of the graph on the clipboard</source>
        <translation>Colocar uma imagem do grafo na área de transferência</translation>
    </message>
    <message>
        <source>Follow a sentence</source>
        <translation>Seguir uma frase</translation>
    </message>
    <message>
        <source>Type a sentence: its path through the graph lights up</source>
        <translation>Digite uma frase: seu caminho pelo grafo se ilumina</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in the graph</source>
        <translation>Buscar no grafo</translation>
    </message>
    <message>
        <source>Graph of the grammar</source>
        <translation>Grafo da gramática</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Desenhando o grafo</translation>
    </message>
    <message>
        <source>The graph was not drawn.</source>
        <translation>O grafo não foi desenhado.</translation>
    </message>
    <message>
        <source>The grammar does not have this sentence.</source>
        <translation>A gramática não tem esta frase.</translation>
    </message>
    <message>
        <source>This is said for %1: %2</source>
        <translation>Isto se diz para %1: %2</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <translation>Gravando o grafo</translation>
    </message>
    <message>
        <source>The graph is in %1.</source>
        <translation>O grafo está em %1.</translation>
    </message>
    <message>
        <source>The graph was not written.</source>
        <translation>O grafo não foi gravado.</translation>
    </message>
    <message>
        <source>Finds arcs of the graph by their words or rules; Enter goes to the next one.</source>
        <translation>Encontra arcos do grafo pelas palavras ou regras; Enter vai ao próximo.</translation>
    </message>
    <message>
        <source>Every way from the filled circle to a double circle is a sentence of the grammar. A click on an arc shows its rule; the wheel with Ctrl zooms.</source>
        <translation>Cada caminho do círculo cheio a um círculo duplo é uma frase da gramática. Um clique num arco mostra a sua regra; a roda com Ctrl amplia.</translation>
    </message>
    <message>
        <source>Collapse Slots</source>
        <translation>Recolher slots</translation>
    </message>
    <message>
        <source>Draw a slot as one arc; else its first values are spelled out</source>
        <translation>Desenhar cada slot como um só arco; senão, escrevem-se seus primeiros valores</translation>
    </message>
    <message>
        <source>Graph of the Selected Rule</source>
        <translation>Grafo da regra escolhida</translation>
    </message>
    <message>
        <source>Show what the selected rule says alone, instead of the intent&apos;s whole graph</source>
        <translation>Mostrar o que diz só a regra escolhida, em vez do grafo inteiro da intenção</translation>
    </message>
    <message>
        <source>What the graph shows: all sentences of an intent, or the selected rule alone.</source>
        <translation>O que o grafo mostra: todas as frases de uma intenção, ou só a regra escolhida.</translation>
    </message>
    <message>
        <source>Graph of</source>
        <translation>Grafo de</translation>
    </message>
    <message>
        <source>%1 — the rule says “%2” in it.</source>
        <translation>%1: a regra diz “%2” nela.</translation>
    </message>
    <message>
        <source>The grammar has this sentence, but it does not go through this rule.</source>
        <translation>A gramática tem esta frase, mas ela não passa por esta regra.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regra %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportColumns</name>
    <message>
        <source>The first row names the columns</source>
        <translation>A primeira linha nomeia as colunas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>What each column of the table means. Sentence, annotated sentence or words must be one of them; the other columns are ignored. The preview follows at once.</source>
        <translation>O que cada coluna da tabela significa. Uma delas deve ser a frase, a frase anotada ou as palavras; as outras colunas são ignoradas. A visualização muda na hora.</translation>
    </message>
    <message>
        <source>Else the first row is an utterance like the others.</source>
        <translation>Senão, a primeira linha é um enunciado como os outros.</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Annotated sentence, in the golden notation</source>
        <translation>Frase anotada, na notação golden</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Words, with blanks between them</source>
        <translation>Palavras, separadas por espaços</translation>
    </message>
    <message>
        <source>Slots, as BIO tags of the words</source>
        <translation>Slots, como etiquetas BIO das palavras</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Part: train, dev, test</source>
        <translation>Parte: train, dev, test</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
    <message>
        <source>Say which column has the sentence.</source>
        <translation>Diga qual coluna tem a frase.</translation>
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
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Importar %n arquivo</numerusform>
            <numerusform>Importar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>A project has one grammar, and these are several. Import %1 by itself.</source>
        <translation>Um projeto tem uma só gramática, e estas são várias. Importe %1 separadamente.</translation>
    </message>
    <message>
        <source>There are two machines of the intent %1. Give %2 another one.</source>
        <translation>Há duas máquinas da intenção %1. Dê outra a %2.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportNames</name>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>No projeto</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>Nomes de slots</translation>
    </message>
    <message>
        <source>Names of intents</source>
        <translation>Nomes de intenções</translation>
    </message>
    <message>
        <source>What each slot of the file is called in the project. Choose one of the project&apos;s names, write a new one, or leave the slot out: then its words stay without annotation.</source>
        <translation>Como cada slot do arquivo se chama no projeto. Escolha um nome do projeto, escreva um novo ou omita o slot: então suas palavras ficam sem anotação.</translation>
    </message>
    <message>
        <source>What each intent of the file is called in the project. Choose one of the project&apos;s names, or write a new one.</source>
        <translation>Como cada intenção do arquivo se chama no projeto. Escolha um nome do projeto ou escreva um novo.</translation>
    </message>
    <message>
        <source>(leave the slot out)</source>
        <translation>(omitir o slot)</translation>
    </message>
    <message>
        <source>Not a slot name: use letters, digits, _ . - and : only.</source>
        <translation>Não é um nome de slot: use só letras, algarismos, _ . - e :.</translation>
    </message>
    <message>
        <source>An intent has a name.</source>
        <translation>Uma intenção tem um nome.</translation>
    </message>
    <message>
        <source>Its words stay without annotation.</source>
        <translation>Suas palavras ficam sem anotação.</translation>
    </message>
    <message>
        <source>Taken for the project&apos;s</source>
        <translation>Tomado pelo nome do projeto</translation>
    </message>
    <message>
        <source>New. Is it %1?</source>
        <translation>Novo. É %1?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a slot.</source>
        <translation>“%1” não pode ser o nome de um slot.</translation>
    </message>
    <message>
        <source>The intent %1 needs a name.</source>
        <translation>A intenção %1 precisa de um nome.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportPane</name>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados-modelo</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Dados de referência</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>Dados de teste</translation>
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
        <translation>Os enunciados-modelo ensinam a gramática. Os dados de referência mostram quais valores e padrões ocorrem, também em outra localidade. Os dados de teste só servem para medir. Um catálogo lista valores de um slot. Uma gramática toma o lugar da que foi aprendida.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>How the file is read. It was recognised by its name and by what is in it; choose another format where that is wrong.</source>
        <translation>Como o arquivo é lido. Foi reconhecido pelo nome e pelo conteúdo; escolha outro formato se isso estiver errado.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation>Slot cujos valores %1 lista</translation>
    </message>
    <message>
        <source>The slot whose values the catalogue lists. It was guessed by the file&apos;s name.</source>
        <translation>O slot cujos valores o catálogo lista. Foi deduzido do nome do arquivo.</translation>
    </message>
    <message>
        <source>Values of the slot</source>
        <translation>Valores do slot</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como diz o arquivo</translation>
    </message>
    <message>
        <source>Of the data, as in es-US. Another locale than the project&apos;s lends how often each pattern occurs.</source>
        <translation>Dos dados, como em es-US. Outra localidade que a do projeto empresta a frequência de cada padrão.</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>How much of the file was looked at</source>
        <translation>Quanto do arquivo foi examinado</translation>
    </message>
    <message>
        <source>The first utterances</source>
        <translation>Os primeiros enunciados</translation>
    </message>
    <message>
        <source>Mistakes and remarks</source>
        <translation>Erros e observações</translation>
    </message>
    <message>
        <source>The first values</source>
        <translation>Os primeiros valores</translation>
    </message>
    <message>
        <source>The first lines of the grammar</source>
        <translation>As primeiras linhas da gramática</translation>
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
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Importar de novo</translation>
    </message>
    <message>
        <source>An utterance that is there already: the same words with the same slots and intent.</source>
        <translation>Um enunciado que já está lá: as mesmas palavras com os mesmos slots e a mesma intenção.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter o meu</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar o do arquivo</translation>
    </message>
    <message>
        <source>Keep both, with a remark</source>
        <translation>Manter os dois, com um comentário</translation>
    </message>
    <message>
        <source>The same words are there with other slots or another intent. Mine is the project&apos;s, theirs is the file&apos;s; of both, the second gets a comment with the first.</source>
        <translation>As mesmas palavras já estão lá com outros slots ou outra intenção. O meu é o do projeto, o outro é o do arquivo; mantidos os dois, o segundo recebe um comentário com o primeiro.</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>Se já estiver lá</translation>
    </message>
    <message>
        <source>If it is annotated otherwise</source>
        <translation>Se estiver anotado de outro modo</translation>
    </message>
    <message>
        <source>The lines without a mistake are imported. Otherwise nothing is, until the file is mended.</source>
        <translation>As linhas sem erros são importadas. Caso contrário, nada é importado até que o arquivo seja corrigido.</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>O reconhecido</translation>
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
        <translation>novo</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>já está lá</translation>
    </message>
    <message>
        <source>annotated otherwise</source>
        <translation>anotado de outro modo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>No projeto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>O que está errado e o que fazer</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
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
        <translation>%1 (reconhecido pelo nome)</translation>
    </message>
    <message>
        <source>%1 (recognised by its content)</source>
        <translation>%1 (reconhecido pelo conteúdo)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Examinando o arquivo…</translation>
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
            <numerusform>%n regra.</numerusform>
            <numerusform>%n regras.</numerusform>
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
        <translation>Os primeiros enunciados; o resto está sendo examinado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>%n deles já está lá.</numerusform>
            <numerusform>%n deles já estão lá.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are annotated otherwise in the project.</source>
        <translation>
            <numerusform>%n deles está anotado de outro modo no projeto.</numerusform>
            <numerusform>%n deles estão anotados de outro modo no projeto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of values become catalogues.</source>
        <translation>
            <numerusform>%n lista de valores vira um catálogo.</numerusform>
            <numerusform>%n listas de valores viram catálogos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a mistake.</source>
        <translation>
            <numerusform>%n linha tem um erro.</numerusform>
            <numerusform>%n linhas têm um erro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of the locale %1, the project of %2; perhaps it is reference data.</source>
        <translation>A localidade do arquivo é %1 e a do projeto, %2; talvez sejam dados de referência.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>%1 está sendo examinado.</translation>
    </message>
    <message>
        <source>Say which slot %1 has the values of.</source>
        <translation>Diga de qual slot são os valores de %1.</translation>
    </message>
    <message>
        <source>There is no utterance in %1.</source>
        <translation>Não há nenhum enunciado em %1.</translation>
    </message>
    <message>
        <source>%1 has mistakes. Mend them, or leave their lines out.</source>
        <translation>%1 tem erros. Corrija-os ou omita suas linhas.</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) with mistakes</source>
        <translation>
            <numerusform>Omitir %n linha com erros</numerusform>
            <numerusform>Omitir %n linhas com erros</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is the language of one intent. Empty: what the file says, or else the file&apos;s name.</source>
        <translation>Uma máquina é a linguagem de uma intenção. Vazio: o que diz o arquivo ou, senão, o nome do arquivo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>The intent: %1.</source>
        <translation>A intenção: %1.</translation>
    </message>
    <message>
        <source>Sentences: %1.</source>
        <translation>Frases: %1.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>These are more than the editor and the induction are made for; perhaps it is reference data.</source>
        <translation>São mais do que o editor e a indução comportam bem; talvez sejam dados de referência.</translation>
    </message>
    <message>
        <source>How the first utterances of the file are understood.</source>
        <translation>Como são entendidos os primeiros enunciados do arquivo.</translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, and in which line.</source>
        <translation>O que está errado ou estranho no arquivo, e em que linha.</translation>
    </message>
    <message>
        <source>How the first values of the file are understood.</source>
        <translation>Como são entendidos os primeiros valores do arquivo.</translation>
    </message>
    <message>
        <source>The beginning of the file as it stands there.</source>
        <translation>O começo do arquivo tal como está.</translation>
    </message>
    <message>
        <source>“%1” is no locale. Write it as in: es-MX.</source>
        <translation>“%1” não é uma localidade. Escreva como em: es-MX.</translation>
    </message>
</context>
<context>
    <name>filigree::app::MainWindow</name>
    <message>
        <source>The copy is %1. You go on working in %2.</source>
        <translation>A cópia é %1. Você continua trabalhando em %2.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir a cópia</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>The project can only be read: another window works in it, or you may not write there. Save a copy to work in it.</source>
        <translation>O projeto só pode ser lido: outra janela trabalha nele ou você não tem permissão para gravar ali. Salve uma cópia para trabalhar nela.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>This is a sample. Try what you like; your changes are kept in it.</source>
        <translation>Isto é um exemplo. Experimente o que quiser; suas alterações ficam guardadas nele.</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Recomeçar</translation>
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
        <translation>somente leitura</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>Importar as mudanças</translation>
    </message>
    <message>
        <source>The slot %1 has no catalogue yet. Import one with “%2” in it, or write an utterance with it.</source>
        <translation>O slot %1 ainda não tem catálogo. Importe um que contenha “%2” ou escreva um enunciado com ele.</translation>
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
        <translation>Os links levam às outras páginas; Alt+Esquerda volta.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Escolha a regra que será uma só com %1. A partir da próxima indução, cada frase de uma pode substituir cada frase da outra.</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar regras</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>Filtrar regras por palavras</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>The rules were not merged. %1</source>
        <translation>As regras não foram unidas. %1</translation>
    </message>
    <message>
        <source>Shows the rules that have these words, in their name or in what they stand for.</source>
        <translation>Mostra as regras que têm estas palavras no nome ou no que representam.</translation>
    </message>
    <message>
        <source>The rule with which the selected one becomes one.</source>
        <translation>A regra à qual a selecionada se une.</translation>
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
        <translation>Sugerir com um modelo…</translation>
    </message>
    <message>
        <source>Choose a trained model whose annotations are suggested, where it is sure of them</source>
        <translation>Escolher um modelo treinado cujas anotações são sugeridas onde ele tem certeza delas</translation>
    </message>
    <message>
        <source>Train a Model for Suggestions</source>
        <translation>Treinar um modelo para sugestões</translation>
    </message>
    <message>
        <source>Learn from the golden utterances how plain sentences are to be annotated</source>
        <translation>Aprender com os enunciados-modelo como anotar frases sem anotação</translation>
    </message>
    <message>
        <source>Save the Model of Suggestions…</source>
        <translation>Salvar o modelo de sugestões…</translation>
    </message>
    <message>
        <source>Keep the model in a file, for the next time, other projects and the command line</source>
        <translation>Guardar o modelo em um arquivo, para a próxima vez, outros projetos e a linha de comando</translation>
    </message>
    <message>
        <source>Suggest Without a Model</source>
        <translation>Sugerir sem modelo</translation>
    </message>
    <message>
        <source>Forget the model; its file stays</source>
        <translation>Esquecer o modelo; o arquivo dele permanece</translation>
    </message>
    <message>
        <source>Model for suggestions</source>
        <translation>Modelo para sugestões</translation>
    </message>
    <message>
        <source>The model is %1.</source>
        <translation>O modelo é %1.</translation>
    </message>
    <message>
        <source>Suggest by a Model</source>
        <translation>Sugerir com um modelo</translation>
    </message>
    <message>
        <source>Models (*.model);;All files (*)</source>
        <translation>Modelos (*.model);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the Model</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>sugestões</translation>
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
        <translation>As sugestões vêm da gramática e de valores conhecidos. Um modelo treinado também sugere.</translation>
    </message>
    <message>
        <source>Model: training…</source>
        <translation>Modelo: treinando…</translation>
    </message>
    <message>
        <source>The model learns in the background.</source>
        <translation>O modelo aprende em segundo plano.</translation>
    </message>
    <message>
        <source>Model: trained here</source>
        <translation>Modelo: treinado aqui</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>The model was trained on this project&apos;s utterances. Save it to have it the next time.</source>
        <translation>O modelo foi treinado com os enunciados deste projeto. Salve-o para tê-lo da próxima vez.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelMergeDialog</name>
    <message>
        <source>Merge With Its Base</source>
        <translation>Mesclar com sua base</translation>
    </message>
    <message>
        <source>Adapted models</source>
        <translation>Modelos adaptados</translation>
    </message>
    <message>
        <source>What is merged with the base. Of several the mean is taken first: with different seeds it is usually better than each.</source>
        <translation>O que se mescla com a base. De vários toma-se antes a média: com sementes diferentes ela costuma ser melhor que cada um.</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Numbers with blanks between them, a model each: small ones keep the old domain, large ones the new.</source>
        <translation>Números separados por espaços, um modelo cada: os pequenos guardam o domínio antigo, os grandes o novo.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Tick at least one adapted model.</source>
        <translation>Marque ao menos um modelo adaptado.</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0, at most %n of them.</source>
        <translation>
            <numerusform>k: escreva um número acima de 0, no máximo %n.</numerusform>
            <numerusform>k: escreva números acima de 0, no máximo %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A merged model lies between the base %1 and what was adapted from it, and takes seconds. Several of them make the slider between keeping the old and learning the new.</source>
        <translation>Um modelo mesclado fica entre a base %1 e o que foi adaptado dela, e leva segundos. Vários formam o controle deslizante entre guardar o antigo e aprender o novo.</translation>
    </message>
    <message>
        <source>By what matters to each (Fisher information)</source>
        <translation>Pelo que importa a cada um (informação de Fisher)</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>Em linha reta</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1 with blanks between them, a model each: how much it has of the adapted one.</source>
        <translation>Números de 0 a 1 separados por espaços, um modelo cada: quanto ele tem do adaptado.</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0 and at most 1, no more than %n of them.</source>
        <translation>
            <numerusform>k: escreva um número acima de 0 e de no máximo 1.</numerusform>
            <numerusform>k: escreva números acima de 0 e de no máximo 1, não mais que %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where old text was mixed in, a straight line does a little better. Otherwise it is much better that each weight comes from the side for which it matters more.</source>
        <translation>Onde texto antigo foi misturado, uma linha reta vai um pouco melhor. Nos outros casos é muito melhor que cada peso venha do lado para o qual mais importa.</translation>
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
        <translation>Média de %1</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>Treinado com %1</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>Este modelo não pode ser lido.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>Its training was stopped and can go on.</source>
        <translation>Seu treino foi interrompido e pode continuar.</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>BLEU, 0 to 100, on texts that were put aside</source>
        <translation>BLEU, de 0 a 100, em textos que foram separados</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>A folder that a training has made</source>
        <translation>Uma pasta feita por um treino</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antigo</translation>
    </message>
    <message>
        <source>What it still knows of the old domains: %1</source>
        <translation>O que ainda sabe dos domínios antigos: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>What it has learned of the new ones: %1</source>
        <translation>O que aprendeu dos novos: %1</translation>
    </message>
    <message>
        <source>No model yet. Train one from parallel text, or add the folder of one.</source>
        <translation>Ainda não há modelo. Treine um com texto paralelo ou adicione a pasta de um.</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>Modelos de tradução</translation>
    </message>
    <message>
        <source>The current one translates; the others are compared with it.</source>
        <translation>O atual traduz; os outros são comparados com ele.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificado</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabado</translation>
    </message>
    <message>
        <source>Merged of %1: %2</source>
        <translation>Mesclado de %1: %2</translation>
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
        <translation>Arquivos com frases e suas traduções. O começo do nome de um arquivo é seu domínio; um vigésimo de cada domínio é separado para medir.</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>Adicionar uma tabela…</translation>
    </message>
    <message>
        <source>A file with lines: sentence, tab, translation</source>
        <translation>Um arquivo com linhas: frase, tabulação, tradução</translation>
    </message>
    <message>
        <source>Add two files…</source>
        <translation>Adicionar dois arquivos…</translation>
    </message>
    <message>
        <source>Two files; each line of one is the translation of that line in the other</source>
        <translation>Dois arquivos; cada linha de um é a tradução dessa linha do outro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Take the current file out of the list</source>
        <translation>Tirar da lista o arquivo atual</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Usar a amostra</translation>
    </message>
    <message>
        <source>A few hundred requests for music in English and Spanish, made from templates: for trying out</source>
        <translation>Algumas centenas de pedidos de música em inglês e espanhol, feitos de modelos de frase: para experimentar</translation>
    </message>
    <message>
        <source>Add parallel text</source>
        <translation>Adicionar texto paralelo</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt *.tab)</source>
        <translation>Tabelas (*.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation>Frases, uma por linha</translation>
    </message>
    <message>
        <source>Their translations, a line each</source>
        <translation>Suas traduções, uma por linha</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>The sample could not be written into the folder of new models. Is the disk full, or may nothing be written there?</source>
        <translation>A amostra não pôde ser gravada na pasta dos modelos novos. O disco está cheio, ou não é permitido gravar lá?</translation>
    </message>
    <message>
        <source>Over a hundred requests for reading books aloud in English and Spanish, made from templates: for trying out</source>
        <translation>Mais de cem pedidos de leitura de livros em voz alta em inglês e espanhol, feitos de modelos de frase: para experimentar</translation>
    </message>
</context>
<context>
    <name>filigree::app::Project</name>
    <message>
        <source>The utterances could not be stored.</source>
        <translation>Não foi possível guardar os enunciados.</translation>
    </message>
    <message>
        <source>The grammar could not be opened.</source>
        <translation>Não foi possível abrir a gramática.</translation>
    </message>
    <message>
        <source>edit utterances</source>
        <translation>editar enunciados</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>Lendo o catálogo %1</translation>
    </message>
    <message>
        <source>The catalogue was not added.</source>
        <translation>O catálogo não foi adicionado.</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>Removendo um catálogo</translation>
    </message>
    <message>
        <source>The catalogue was not removed.</source>
        <translation>O catálogo não foi removido.</translation>
    </message>
    <message>
        <source>take back the review of %1</source>
        <translation>desfazer a revisão de %1</translation>
    </message>
    <message>
        <source>lock rule %1</source>
        <translation>bloquear a regra %1</translation>
    </message>
    <message>
        <source>reject rule %1</source>
        <translation>rejeitar a regra %1</translation>
    </message>
    <message>
        <source>accept rule %1</source>
        <translation>aceitar a regra %1</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>Aprendendo a gramática</translation>
    </message>
    <message>
        <source>No grammar was learned.</source>
        <translation>Nenhuma gramática foi aprendida.</translation>
    </message>
    <message>
        <source>The catalogues could not be stored.</source>
        <translation>Não foi possível guardar os catálogos.</translation>
    </message>
    <message>
        <source>The catalogues could not be read.</source>
        <translation>Não foi possível ler os catálogos.</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>A revisão não foi guardada.</translation>
    </message>
    <message>
        <source>The size of the corpus was not stored.</source>
        <translation>O tamanho do corpus não foi guardado.</translation>
    </message>
    <message>
        <source>The grammar was not switched.</source>
        <translation>A gramática não foi trocada.</translation>
    </message>
    <message>
        <source>The settings of resampling were not stored.</source>
        <translation>Os ajustes da reamostragem não foram guardados.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 não foi importado.</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>Gravando o catálogo %1</translation>
    </message>
    <message>
        <source>rename rule %1</source>
        <translation>renomear a regra %1</translation>
    </message>
    <message>
        <source>edit rule %1</source>
        <translation>editar a regra %1</translation>
    </message>
    <message>
        <source>import the changes of %1</source>
        <translation>importar as mudanças de %1</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 não tem nenhum enunciado que falte ao projeto.</translation>
    </message>
    <message>
        <source>The project has the text of %1 again.</source>
        <translation>O projeto tem de novo o texto de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were added at the end; nothing was removed.</source>
        <translation>
            <numerusform>%n enunciado de %1 foi adicionado no fim; nada foi removido.</numerusform>
            <numerusform>%n enunciados de %1 foram adicionados no fim; nada foi removido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>A avaliação parou.</translation>
    </message>
    <message>
        <source>The evaluations could not be read.</source>
        <translation>Não foi possível ler as avaliações.</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>avaliar</translation>
    </message>
    <message>
        <source>look at another experiment</source>
        <translation>ver outro experimento</translation>
    </message>
    <message>
        <source>The experiment was not switched.</source>
        <translation>O experimento não foi trocado.</translation>
    </message>
    <message>
        <source>reject a sentence</source>
        <translation>rejeitar uma frase</translation>
    </message>
    <message>
        <source>reject the value %1</source>
        <translation>rejeitar o valor %1</translation>
    </message>
    <message>
        <source>reject a template</source>
        <translation>rejeitar um template</translation>
    </message>
    <message>
        <source>The rejection was not stored.</source>
        <translation>A rejeição não foi armazenada.</translation>
    </message>
    <message>
        <source>split rule %1</source>
        <translation>dividir a regra %1</translation>
    </message>
    <message>
        <source>merge rules %1 and %2</source>
        <translation>unir as regras %1 e %2</translation>
    </message>
    <message>
        <source>The generality was not stored.</source>
        <translation>A generalidade não foi gravada.</translation>
    </message>
    <message>
        <source>The colours of the slots were not stored.</source>
        <translation>As cores dos slots não foram gravadas.</translation>
    </message>
    <message numerus="yes">
        <source>take back %n rejection(s)</source>
        <translation>
            <numerusform>retirar %n rejeição</numerusform>
            <numerusform>retirar %n rejeições</numerusform>
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
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>What should not be generated again?</source>
        <translation>O que não deve ser gerado de novo?</translation>
    </message>
    <message>
        <source>Nobody says it like this</source>
        <translation>Ninguém fala assim</translation>
    </message>
    <message>
        <source>The value does not fit here</source>
        <translation>O valor não combina aqui</translation>
    </message>
    <message>
        <source>The grammar of the language is wrong</source>
        <translation>A gramática da língua está errada</translation>
    </message>
    <message>
        <source>It means something else</source>
        <translation>Significa outra coisa</translation>
    </message>
    <message>
        <source>Offensive or unsuitable</source>
        <translation>Ofensivo ou inadequado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why it is not wanted: for you and for those who read the list of rejections later.</source>
        <translation>Por que não é desejado: para você e para quem ler a lista de rejeições depois.</translation>
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
        <translation>Desfazer rejeição</translation>
    </message>
    <message>
        <source>Nothing is rejected. Select a sentence that nobody would say, and press Delete.</source>
        <translation>Nada foi rejeitado. Selecione uma frase que ninguém diria e pressione Delete.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
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
        <translation>Os corpora podem voltar a conter o selecionado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Sentences, values and templates that no corpus of this project holds. Rejected rules are listed in the mode Grammar.</source>
        <translation>Frases, valores e templates que nenhum corpus deste projeto contém. As regras rejeitadas são listadas no modo Gramática.</translation>
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
        <translation>O tipo de slot cujos valores podem ser trocados.</translation>
    </message>
    <message>
        <source>Contexts by</source>
        <translation>Contextos por</translation>
    </message>
    <message>
        <source>What tells one context from another: what the data shows, the intent, the words beside the slot, or the semantic pattern.</source>
        <translation>O que distingue um contexto de outro: o que os dados mostram, a intenção, as palavras ao lado do slot ou o padrão semântico.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Carrier phrase</source>
        <translation>Palavras vizinhas</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similaridade</translation>
    </message>
    <message>
        <source>Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from the same values. Jaccard: shared values divided by all values of the two.</source>
        <translation>Ajustada: a sobreposição comparada à de duas metades ao acaso de um mesmo conjunto, cerca de 1 em contextos que usam os mesmos valores. Jaccard: valores em comum divididos por todos os dos dois.</translation>
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
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever.</source>
        <translation>Os valores são trocados entre contextos que se parecem ao menos tanto: 0 troca às cegas, 1 quase nunca.</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleOptionsDialog</name>
    <message>
        <source>Resampling Options</source>
        <translation>Opções de reamostragem</translation>
    </message>
    <message>
        <source>Contexts and pools</source>
        <translation>Contextos e conjuntos</translation>
    </message>
    <message>
        <source>Words on each side</source>
        <translation>Palavras de cada lado</translation>
    </message>
    <message>
        <source>How many words on each side of a slot make its carrier phrase, where contexts are by carrier phrase.</source>
        <translation>Quantas palavras de cada lado de um slot contam, quando os contextos são por palavras vizinhas.</translation>
    </message>
    <message>
        <source>Swap along chains of contexts</source>
        <translation>Trocar por cadeias de contextos</translation>
    </message>
    <message>
        <source>Values also go from one context to another over a third one that is alike to both.</source>
        <translation>Os valores também passam de um contexto a outro por um terceiro que se parece com ambos.</translation>
    </message>
    <message>
        <source>A catalogue fits from</source>
        <translation>Um catálogo serve a partir de</translation>
    </message>
    <message>
        <source>How much of what was seen in a context a catalogue must contain to lend it names.</source>
        <translation>Quanto do que foi visto em um contexto um catálogo deve conter para lhe emprestar nomes.</translation>
    </message>
    <message>
        <source>New names join every context that the catalogue fits</source>
        <translation>Nomes novos entram em todo contexto em que o catálogo serve</translation>
    </message>
    <message>
        <source>Names that only a catalogue has are used also where it is unclear to which of several contexts they belong.</source>
        <translation>Nomes que só um catálogo tem são usados também onde não está claro a qual de vários contextos pertencem.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Sorteio</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Whether the sentences of a corpus take all values of a slot alike, or common ones more often, as utterances and catalogue weights say.</source>
        <translation>Se as frases de um corpus tomam todos os valores de um slot por igual, ou os comuns com mais frequência, conforme os enunciados e os pesos do catálogo.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos por igual</translation>
    </message>
    <message>
        <source>By how often they are seen</source>
        <translation>Pela frequência com que aparecem</translation>
    </message>
    <message>
        <source>Borrowed shares</source>
        <translation>Proporções emprestadas</translation>
    </message>
    <message>
        <source>Import reference data of another locale to borrow its shares.</source>
        <translation>Importe dados de referência de outra localidade para tomar emprestadas suas proporções.</translation>
    </message>
    <message>
        <source>Borrow from</source>
        <translation>Tomar emprestado de</translation>
    </message>
    <message>
        <source>The locale whose reference data says how often each pattern is asked.</source>
        <translation>A localidade cujos dados de referência dizem com que frequência cada padrão é pedido.</translation>
    </message>
    <message>
        <source>Compare patterns without their intents</source>
        <translation>Comparar padrões sem suas intenções</translation>
    </message>
    <message>
        <source>A pattern borrows from the same slots of any intent, for locales that name their intents differently.</source>
        <translation>Um padrão toma emprestado dos mesmos slots de qualquer intenção, para localidades que nomeiam suas intenções de outro modo.</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>Nomes de slots</translation>
    </message>
    <message>
        <source>Which slot type of this project each slot type of the other locale is, where the names differ.</source>
        <translation>Qual tipo de slot deste projeto é cada tipo de slot da outra localidade, quando os nomes diferem.</translation>
    </message>
    <message>
        <source>Slot there</source>
        <translation>Slot lá</translation>
    </message>
    <message>
        <source>Slot here</source>
        <translation>Slot aqui</translation>
    </message>
    <message>
        <source>change the length of carrier phrases</source>
        <translation>mudar o número de palavras vizinhas</translation>
    </message>
    <message>
        <source>change swaps along chains</source>
        <translation>mudar as trocas por cadeias</translation>
    </message>
    <message>
        <source>change when a catalogue fits</source>
        <translation>mudar quando um catálogo serve</translation>
    </message>
    <message>
        <source>change where new names go</source>
        <translation>mudar para onde vão os nomes novos</translation>
    </message>
    <message>
        <source>change how values are drawn</source>
        <translation>mudar como os valores são sorteados</translation>
    </message>
    <message>
        <source>borrow from another locale</source>
        <translation>tomar emprestado de outra localidade</translation>
    </message>
    <message>
        <source>change how patterns are borrowed</source>
        <translation>mudar como os padrões são emprestados</translation>
    </message>
    <message>
        <source>All other locales</source>
        <translation>Todas as outras localidades</translation>
    </message>
    <message>
        <source>%1 (no data)</source>
        <translation>%1 (sem dados)</translation>
    </message>
    <message>
        <source>Slot here for %1</source>
        <translation>Slot aqui para %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>o mesmo nome</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>match slot names</source>
        <translation>associar nomes de slots</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResamplePage</name>
    <message>
        <source>Resample</source>
        <translation>Reamostrar</translation>
    </message>
    <message>
        <source>Swap slot values where it is safe, and decide how many sentences each kind of request gets</source>
        <translation>Trocar valores de slots onde é seguro e decidir quantas frases cada tipo de pedido recebe</translation>
    </message>
    <message>
        <source>Next Slot</source>
        <translation>Próximo slot</translation>
    </message>
    <message>
        <source>Show the contexts of the next slot type</source>
        <translation>Mostrar os contextos do próximo tipo de slot</translation>
    </message>
    <message>
        <source>Previous Slot</source>
        <translation>Slot anterior</translation>
    </message>
    <message>
        <source>Show the contexts of the slot type before</source>
        <translation>Mostrar os contextos do tipo de slot anterior</translation>
    </message>
    <message>
        <source>Stricter Threshold</source>
        <translation>Limiar mais rigoroso</translation>
    </message>
    <message>
        <source>Swap between fewer contexts</source>
        <translation>Trocar entre menos contextos</translation>
    </message>
    <message>
        <source>Looser Threshold</source>
        <translation>Limiar mais amplo</translation>
    </message>
    <message>
        <source>Swap between more contexts</source>
        <translation>Trocar entre mais contextos</translation>
    </message>
    <message>
        <source>Forget Decisions on This Slot</source>
        <translation>Esquecer as decisões sobre este slot</translation>
    </message>
    <message>
        <source>Let the numbers decide again on all pairs of contexts of this slot type</source>
        <translation>Deixar que os números decidam de novo sobre todos os pares de contextos deste tipo de slot</translation>
    </message>
    <message>
        <source>change the kind of contexts</source>
        <translation>mudar o tipo de contextos</translation>
    </message>
    <message>
        <source>change the measure of similarity</source>
        <translation>mudar a medida de similaridade</translation>
    </message>
    <message>
        <source>move the threshold</source>
        <translation>mover o limiar</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>dividir as frases</translation>
    </message>
    <message>
        <source>The contexts could not be compared.</source>
        <translation>Não foi possível comparar os contextos.</translation>
    </message>
    <message>
        <source>forget a decision on two contexts</source>
        <translation>esquecer uma decisão sobre dois contextos</translation>
    </message>
    <message>
        <source>say that two contexts are the same</source>
        <translation>dizer que dois contextos são iguais</translation>
    </message>
    <message>
        <source>say that two contexts are different</source>
        <translation>dizer que dois contextos são diferentes</translation>
    </message>
    <message>
        <source>forget decisions on contexts</source>
        <translation>esquecer decisões sobre contextos</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>Nada para reamostrar ainda</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>Anote slots nos seus enunciados: os valores poderão ser trocados onde for seguro.</translation>
    </message>
    <message>
        <source>Go to the utterances</source>
        <translation>Ir para os enunciados</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>The contexts are being compared.</source>
        <translation>Os contextos estão sendo comparados.</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Chains, catalogues, how values are drawn, and what another locale lends</source>
        <translation>Cadeias, catálogos, como os valores são sorteados e o que outra localidade empresta</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Não comparado</translation>
    </message>
    <message>
        <source>The comparison of the contexts was cancelled.</source>
        <translation>A comparação dos contextos foi cancelada.</translation>
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
        <translation>Procurando trocas seguras</translation>
    </message>
    <message>
        <source>Making pools</source>
        <translation>Formando os conjuntos</translation>
    </message>
    <message>
        <source>Judging swaps by the test data</source>
        <translation>Avaliando as trocas pelos dados de teste</translation>
    </message>
</context>
<context>
    <name>filigree::app::ReviewPanel</name>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>A accepts the translation, R refuses it, O leaves it open, F2 edits it. Several can be selected.</source>
        <translation>A aceita a tradução, R a recusa, O a deixa aberta, F2 a edita. Várias podem ser selecionadas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Which translations are shown.</source>
        <translation>Quais traduções são mostradas.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>With something to look at</source>
        <translation>Com algo a olhar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>Added to the project</source>
        <translation>Adicionadas ao projeto</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Não traduzidas</translation>
    </message>
    <message>
        <source>Find in source and translation</source>
        <translation>Localizar no original e na tradução</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Words of the source or of the translation.</source>
        <translation>Palavras do original ou da tradução.</translation>
    </message>
    <message>
        <source>Accepted ones go to</source>
        <translation>As aceitas vão para</translation>
    </message>
    <message>
        <source>What is accepted is added there, with what it was translated from.</source>
        <translation>O que é aceito é adicionado lá, com aquilo de que foi traduzido.</translation>
    </message>
    <message>
        <source>Golden utterances of this project</source>
        <translation>Enunciados-modelo deste projeto</translation>
    </message>
    <message>
        <source>Reference data of this project</source>
        <translation>Dados de referência deste projeto</translation>
    </message>
    <message>
        <source>A golden file…</source>
        <translation>Um arquivo golden…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 a decidir</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceitas</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusadas</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 adicionadas</translation>
    </message>
    <message>
        <source>%1 not translated</source>
        <translation>%1 não traduzidas</translation>
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
        <translation>Preparando a gramática</translation>
    </message>
    <message>
        <source>Counting what the rules bring</source>
        <translation>Contando o que as regras trazem</translation>
    </message>
    <message>
        <source>Comparing the grammar with the utterances</source>
        <translation>Comparando a gramática com os enunciados</translation>
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
        <translation>Template</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Feita de</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>Número da frase</translation>
    </message>
</context>
<context>
    <name>filigree::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aparência e idioma</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Restaurar: %1</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era no início</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>As cores da janela</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Tamanho de todo o texto</translation>
    </message>
    <message>
        <source>As a share of the desktop&apos;s text size</source>
        <translation>Em relação ao tamanho do texto da área de trabalho</translation>
    </message>
    <message>
        <source>Font of utterances</source>
        <translation>Fonte dos enunciados</translation>
    </message>
    <message>
        <source>For the sentences of all modes. Letters that it lacks come from others.</source>
        <translation>Para as frases de todos os modos. As letras que faltam vêm de outras fontes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language of the window; your data stays as it is</source>
        <translation>O idioma da janela; seus dados ficam como estão</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>Buscar comandos ou teclas</translation>
    </message>
    <message>
        <source>Shows the commands whose name or keys hold this text.</source>
        <translation>Mostra os comandos cujo nome ou teclas contêm este texto.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>All commands and their keys. Bold ones are not the usual keys.</source>
        <translation>Todos os comandos e suas teclas. Em negrito, as que não são as usuais.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Press the keys that the selected command shall have</source>
        <translation>Pressione as teclas que o comando selecionado terá</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas usuais</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>Teclas usuais para todos</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>%1 is needed for writing or annotating.</source>
        <translation>%1 é necessário para escrever ou anotar.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 é de “%2”.</translation>
    </message>
</context>
<context>
    <name>filigree::app::SizesDialog</name>
    <message>
        <source>Sizes</source>
        <translation>Tamanhos</translation>
    </message>
    <message>
        <source>Sentences by intent and pattern</source>
        <translation>Frases por intenção e padrão</translation>
    </message>
    <message>
        <source>How many sentences each rule adds stands beside it in the list of rules.</source>
        <translation>Quantas frases cada regra acrescenta aparece ao lado dela na lista de regras.</translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation>Cancelar a contagem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Counting the sentences of each pattern…</source>
        <translation>Contando as frases de cada padrão…</translation>
    </message>
    <message>
        <source>Counting the sentences</source>
        <translation>Contando as frases</translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation>A contagem foi cancelada.</translation>
    </message>
    <message>
        <source>The grammar has %1 different sentences.</source>
        <translation>A gramática tem %1 frases diferentes.</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>How many different sentences the grammar has of each intent, and of each pattern of slots in it.</source>
        <translation>Quantas frases diferentes a gramática tem de cada intenção e de cada padrão de slots nela.</translation>
    </message>
</context>
<context>
    <name>filigree::app::SlideMerges</name>
    <message>
        <source>No model can be merged: the translation program is not here. Choose it by “Translation Program…”.</source>
        <translation>Nenhum modelo pode ser mesclado: o programa de tradução não está aqui. Escolha-o em “Programa de tradução…”.</translation>
    </message>
    <message>
        <source>No model can be merged: the base %1 is not there. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>Nenhum modelo pode ser mesclado: a base %1 não está lá. Ponha a pasta dela de volta, ou adicione-a em “Adicionar a pasta de um modelo…”.</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or train it anew.</source>
        <translation>Nenhum modelo pode ser mesclado: %1 não tem nem sua informação de Fisher nem o texto em que medi-la. Restaure sua pasta de uma cópia, ou treine-o de novo.</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or adapt it anew.</source>
        <translation>Nenhum modelo pode ser mesclado: %1 não tem nem sua informação de Fisher nem o texto em que medi-la. Restaure sua pasta de uma cópia, ou adapte-o de novo.</translation>
    </message>
    <message>
        <source>No model can be merged: nothing may be written into the folder of new models. Choose another one by “Folder of New Models…”.</source>
        <translation>Nenhum modelo pode ser mesclado: não é permitido gravar na pasta dos modelos novos. Escolha outra em “Pasta dos modelos novos…”.</translation>
    </message>
    <message>
        <source>No model can be merged now: another one is being made or measured. Wait for it, or cancel it.</source>
        <translation>Nenhum modelo pode ser mesclado agora: outro está sendo feito ou medido. Espere por ele ou cancele-o.</translation>
    </message>
    <message>
        <source>No model can be merged: %1 is not there, or has no weights. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>Nenhum modelo pode ser mesclado: %1 não está lá, ou não tem pesos. Ponha a pasta dele de volta, ou adicione-a em “Adicionar a pasta de um modelo…”.</translation>
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
        <translation>Mude o que as regras representam. O que se guarda são decisões sobre essas regras: a próxima indução, que começa então, as respeita. As intenções são feitas dos enunciados.</translation>
    </message>
    <message>
        <source>The grammar in JSGF</source>
        <translation>A gramática em JSGF</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Take changes back</source>
        <translation>Desfazer as mudanças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>What you wrote the last time is here again. It is not saved yet; “Take changes back” shows the grammar as it is.</source>
        <translation>O que você escreveu da última vez está aqui de novo. Ainda não foi salvo; “Desfazer as mudanças” mostra a gramática como ela é.</translation>
    </message>
    <message>
        <source>All rules as text. Change them here; mistakes are marked, and Apply compiles them.</source>
        <translation>Todas as regras como texto. Altere-as aqui; os erros são marcados e Aplicar as compila.</translation>
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
        <translation>Marque o que será uma regra própria. A partir da próxima indução, nenhuma frase de uma regra substitui uma frase da outra.</translation>
    </message>
    <message>
        <source>Alternatives of the rule</source>
        <translation>Alternativas da regra</translation>
    </message>
    <message>
        <source>Name of the new rule</source>
        <translation>Nome da regra nova</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>The rule was not split. %1</source>
        <translation>A regra não foi dividida. %1</translation>
    </message>
    <message>
        <source>What the rule stands for. Ticked ones become a rule of their own.</source>
        <translation>O que a regra representa. O que for marcado passa a ser uma regra própria.</translation>
    </message>
    <message>
        <source>Letters, digits and _. No other rule may have it.</source>
        <translation>Letras, algarismos e _. Nenhuma outra regra pode ter esse nome.</translation>
    </message>
</context>
<context>
    <name>filigree::app::StaleGrammar</name>
    <message>
        <source>The project has changed since the grammar was learned: the corpus is made of the old one.</source>
        <translation>O projeto mudou desde que a gramática foi aprendida: o corpus é feito com a antiga.</translation>
    </message>
    <message>
        <source>Induce again</source>
        <translation>Induzir de novo</translation>
    </message>
</context>
<context>
    <name>filigree::app::StartPage</name>
    <message>
        <source>From golden utterances to a grammar, and from the grammar to a training corpus.</source>
        <translation>Dos enunciados-modelo a uma gramática, e da gramática a um corpus de treinamento.</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>Abrir um exemplo</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>Abrir o exemplo %1</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
    <message>
        <source>Forget this project here; its file stays</source>
        <translation>Esquecer este projeto aqui; o arquivo dele permanece</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Os projetos que você abre aparecem aqui.</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>The projects that you had open last. Enter or a double click opens one again.</source>
        <translation>Os projetos que você abriu por último. Enter ou um clique duplo abre um de novo.</translation>
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
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
    </message>
    <message>
        <source>The share of each semantic pattern, the most frequent one first.</source>
        <translation>A parcela de cada padrão semântico, o mais frequente primeiro.</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Comprimentos</translation>
    </message>
    <message>
        <source>How many words the sentences have.</source>
        <translation>Quantas palavras as frases têm.</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Slots</translation>
    </message>
    <message>
        <source>The share of each slot type of all slots.</source>
        <translation>A parcela de cada tipo de slot entre todos.</translation>
    </message>
    <message>
        <source>Variety of the values</source>
        <translation>Variedade dos valores</translation>
    </message>
    <message>
        <source>How evenly the values of a slot type come: the entropy as a share of the largest that so many values can have. 100 % is: each equally often.</source>
        <translation>Quão bem distribuídos são os valores de um slot: a entropia em relação à maior que tantos valores podem ter. 100 % é: todos com a mesma frequência.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores diferentes</translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation>Entropia, bits</translation>
    </message>
    <message>
        <source>Largest possible, bits</source>
        <translation>Máxima possível, bits</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting what the corpus is made of</source>
        <translation>Contando do que o corpus é feito</translation>
    </message>
    <message>
        <source>Counted are the first %1 of %2 sentences; as their order is random, they stand for the others.</source>
        <translation>Foram contadas as primeiras %1 de %2 frases; como a ordem é aleatória, elas representam as outras.</translation>
    </message>
    <message>
        <source>%1 sentences of %2 templates, %3 words long on average, with %4 different words outside the slots.</source>
        <translation>%1 frases de %2 templates, com %3 palavras em média e %4 palavras diferentes fora dos slots.</translation>
    </message>
    <message>
        <source>Entropy: %1 bits of patterns, %2 bits of templates.</source>
        <translation>Entropia: %1 bits de padrões, %2 bits de templates.</translation>
    </message>
    <message>
        <source>Duplicates: no annotated sentence appears twice. The text of %1 sentences stands with another annotation or intent, too; %2 are among your golden utterances already.</source>
        <translation>Duplicatas: nenhuma frase anotada aparece duas vezes. O texto de %1 frases também está com outra anotação ou intenção; %2 já estão entre seus enunciados-modelo.</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>Uniformidade</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatusStrip</name>
    <message>
        <source>Show the list of problems</source>
        <translation>Mostrar a lista de problemas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>All that is being computed</source>
        <translation>Tudo o que está sendo calculado</translation>
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
            <numerusform>%n observação</numerusform>
            <numerusform>%n observações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
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
        <translation>Encerra o que está sendo calculado; nada do que havia se perde.</translation>
    </message>
</context>
<context>
    <name>filigree::app::Suggestions</name>
    <message>
        <source>Looking for annotations</source>
        <translation>Procurando anotações</translation>
    </message>
    <message numerus="yes">
        <source>accept %n suggestion(s)</source>
        <translation>
            <numerusform>aceitar %n sugestão</numerusform>
            <numerusform>aceitar %n sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n suggestion(s)</source>
        <translation>
            <numerusform>recusar %n sugestão</numerusform>
            <numerusform>recusar %n sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused suggestions were not stored.</source>
        <translation>As sugestões recusadas não foram guardadas.</translation>
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
        <translation>As palavras que são trocadas</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>The context that gains or loses the value</source>
        <translation>O contexto que ganha ou perde o valor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The context that lends it</source>
        <translation>O contexto que o empresta</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>The threshold from which down the swap is allowed</source>
        <translation>O limiar a partir do qual, para baixo, a troca é permitida</translation>
    </message>
    <message>
        <source>Swaps that come and go</source>
        <translation>Trocas que vêm e vão</translation>
    </message>
    <message>
        <source>The swaps that the last move of the threshold has let in or shut out, the most alike first.</source>
        <translation>As trocas que o último movimento do limiar admitiu ou excluiu, primeiro as mais parecidas.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>One of the two contexts</source>
        <translation>Um dos dois contextos</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>O outro</translation>
    </message>
    <message>
        <source>How alike they are, give or take two standard errors</source>
        <translation>Quanto se parecem, com margem de dois erros-padrão</translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation>Pares incertos</translation>
    </message>
    <message>
        <source>Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map.</source>
        <translation>Pares de contextos vistos poucas vezes para um veredicto claro: decida-os no mapa de calor.</translation>
    </message>
    <message>
        <source>No value is swapped here.</source>
        <translation>Aqui nenhum valor é trocado.</translation>
    </message>
    <message>
        <source>All verdicts are clear.</source>
        <translation>Todos os veredictos são claros.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incertos</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>At this threshold</source>
        <translation>Com este limiar</translation>
    </message>
    <message>
        <source>Unsafe swaps and coverage</source>
        <translation>Trocas inseguras e cobertura</translation>
    </message>
    <message>
        <source>What the test data says of each threshold: the share of swaps that never occur there, and the share of its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small.</source>
        <translation>O que os dados de teste dizem de cada limiar: a parte das trocas que nunca ocorrem neles e a parte dos seus valores que os conjuntos alcançam. Inseguras por acaso: o que uma troca segura mostraria, pois os dados de teste são poucos.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>With test data in the project (File, Import), you see here how safe each threshold is and how much it reaches.</source>
        <translation>Com dados de teste no projeto (Arquivo, Importar), vê-se aqui quão seguro é cada limiar e quanto ele alcança.</translation>
    </message>
    <message>
        <source>Unsafe swaps</source>
        <translation>Trocas inseguras</translation>
    </message>
    <message>
        <source>Unsafe by chance</source>
        <translation>Inseguras por acaso</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Swaps allowed: %1.</source>
        <translation>Trocas permitidas: %1.</translation>
    </message>
    <message>
        <source>Gained since %1: %2.</source>
        <translation>Ganhas desde %1: %2.</translation>
    </message>
    <message>
        <source>Lost since %1: %2.</source>
        <translation>Perdidas desde %1: %2.</translation>
    </message>
    <message>
        <source>Uncertain pairs: %1.</source>
        <translation>Pares incertos: %1.</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Ganhas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
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
        <translation>Experimentar vários ajustes</translation>
    </message>
    <message>
        <source>A model is adapted with each of the settings, one after another in the background. Each is measured and shown as soon as it is finished. Stopped, and begun again with the same settings, it goes on with what is missing.</source>
        <translation>Um modelo é adaptado com cada um dos ajustes, um após o outro em segundo plano. Cada um é medido e mostrado assim que fica pronto. Se for interrompido e iniciado de novo com os mesmos ajustes, continua com o que falta.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>The model that is adapted. It stays as it is; what it was trained on is the old text.</source>
        <translation>O modelo que é adaptado. Ele fica como está; aquilo com que foi treinado é o texto antigo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The names of the new models begin with it; letters, digits, and . - _</source>
        <translation>Os nomes dos modelos novos começam com ele; letras, algarismos e . - _</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>Texto paralelo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Fine-tuning alone</source>
        <translation>Só ajuste fino</translation>
    </message>
    <message>
        <source>Held by nothing: to compare with.</source>
        <translation>Nada o segura: para comparar.</translation>
    </message>
    <message>
        <source>EWC</source>
        <translation>EWC</translation>
    </message>
    <message>
        <source>With each of the strengths; it needs no old text.</source>
        <translation>Com cada uma das forças; não precisa de texto antigo.</translation>
    </message>
    <message>
        <source>Data mixing</source>
        <translation>Mistura de dados</translation>
    </message>
    <message>
        <source>With each of the ratios.</source>
        <translation>Com cada uma das proporções.</translation>
    </message>
    <message>
        <source>EWC and data mixing together</source>
        <translation>EWC e mistura de dados juntas</translation>
    </message>
    <message>
        <source>Each strength with each ratio.</source>
        <translation>Cada força com cada proporção.</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Experimentar</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Strengths, with blanks between them: 0.01 hardly holds what matters for the old domain, 1 holds it fast.</source>
        <translation>Forças, separadas por espaços: 0,01 mal segura o que importa para o domínio antigo, 1 segura firme.</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>Pares antigos para cada novo</translation>
    </message>
    <message>
        <source>Ratios, with blanks between them. A training with 10 takes several times as long as one with 1.</source>
        <translation>Proporções, separadas por espaços. Um treino com 10 demora várias vezes mais que um com 1.</translation>
    </message>
    <message>
        <source>Merge with k</source>
        <translation>Mesclar com k</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Passagens pelo texto</translation>
    </message>
    <message>
        <source>At most; each training stops when what is put aside has not become better twice.</source>
        <translation>No máximo; cada treino para quando o que foi separado não melhorou duas vezes.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Each setting is trained so many times, with another order and other chances: what differs less than these is no difference.</source>
        <translation>Cada ajuste é treinado este número de vezes, com outra ordem e outros acasos: o que difere menos que estas repetições não é diferença.</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>Adicione texto paralelo com que aprender.</translation>
    </message>
    <message>
        <source>Give the models a name to begin with.</source>
        <translation>Escreva com que começam os nomes dos modelos.</translation>
    </message>
    <message>
        <source>Tick at least one of the kinds to try.</source>
        <translation>Marque ao menos um dos tipos a experimentar.</translation>
    </message>
    <message>
        <source>These are %1 trainings. Try at most %2 at once.</source>
        <translation>São %1 treinos. Experimente no máximo %2 de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s).</source>
        <translation>
            <numerusform>%n treino.</numerusform>
            <numerusform>%n treinos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are finished already.</source>
        <translation>
            <numerusform>%n deles já está pronto.</numerusform>
            <numerusform>%n deles já estão prontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EWC λ: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>EWC λ: escreva um número acima de 0 e de no máximo %1.</numerusform>
            <numerusform>EWC λ: escreva números acima de 0 e de no máximo %1, não mais que %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>Pares antigos para cada novo: escreva um número acima de 0 e de no máximo %1.</numerusform>
            <numerusform>Pares antigos para cada novo: escreva números acima de 0 e de no máximo %1, não mais que %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.</source>
        <translation>
            <numerusform>Mesclar com k: escreva um número acima de 0 e de no máximo %1, ou nada.</numerusform>
            <numerusform>Mesclar com k: escreva números acima de 0 e de no máximo %1, não mais que %n, ou nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>They take about %1, by the time that the base took; most stop sooner.</source>
        <translation>Levam cerca de %1, pelo tempo que a base levou; a maioria para antes.</translation>
    </message>
    <message>
        <source>Each model is merged with the base by these numbers, which takes seconds; nothing written: not at all. Small ones keep the old domain, large ones the new. Where old pairs are mixed in, the merge lies on a straight line at k / (1 + k) of the way.</source>
        <translation>Cada modelo é mesclado com a base com estes números, o que leva segundos; sem nenhum escrito, não se mescla. Os pequenos guardam o domínio antigo, os grandes o novo. Onde pares antigos são misturados, a mescla fica em uma linha reta, no ponto k / (1 + k) do caminho.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TradeoffPanel</name>
    <message>
        <source>Old against new</source>
        <translation>Antigo contra novo</translation>
    </message>
    <message>
        <source>A point is a model: the higher, the more it keeps of the old domains; the further right, the more it has learned of the new ones. No other is better on both than those on the line. A click or the arrow keys choose a model.</source>
        <translation>Um ponto é um modelo: quanto mais alto, mais guarda dos domínios antigos; quanto mais à direita, mais aprendeu dos novos. Nenhum outro é melhor em ambos que os da linha. Um clique ou as setas escolhem um modelo.</translation>
    </message>
    <message>
        <source>New domains, mean BLEU</source>
        <translation>Domínios novos, BLEU médio</translation>
    </message>
    <message>
        <source>Old domains, mean BLEU</source>
        <translation>Domínios antigos, BLEU médio</translation>
    </message>
    <message>
        <source>What is kept, and what is learned</source>
        <translation>O que se guarda e o que se aprende</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Keep the old, or learn the new</source>
        <translation>Guardar o antigo ou aprender o novo</translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation>guardar o antigo</translation>
    </message>
    <message>
        <source>learn the new</source>
        <translation>aprender o novo</translation>
    </message>
    <message>
        <source>Old: %1. New: %2.</source>
        <translation>Antigo: %1. Novo: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) not measured yet.</source>
        <translation>
            <numerusform>%n modelo ainda não medido.</numerusform>
            <numerusform>%n modelos ainda não medidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the base by rising k to the adapted model and chooses the merged model there. Where there is none and it rests, one is made, which takes seconds.</source>
        <translation>Vai da base, com k crescente, até o modelo adaptado e escolhe o modelo mesclado que há ali. Onde não há nenhum e ele para, um é feito, o que leva segundos.</translation>
    </message>
    <message>
        <source>Where the slider rests between its ends, a merged model is made in seconds.</source>
        <translation>Onde o controle deslizante para entre as pontas, um modelo mesclado é feito em segundos.</translation>
    </message>
    <message>
        <source>Merging: %1. It takes seconds; to move on stops it.</source>
        <translation>Mesclando: %1. Leva segundos; mover o controle deslizante interrompe a mescla.</translation>
    </message>
    <message>
        <source>No model here yet: %1. It is made when the slider rests.</source>
        <translation>Ainda não há modelo aqui: %1. Ele é feito quando o controle deslizante para.</translation>
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
        <translation>Treinar um modelo de tradução</translation>
    </message>
    <message>
        <source>The model goes on learning from parallel text of a new domain. What holds it keeps it from forgetting the old one. The model itself stays as it is; a new one is made.</source>
        <translation>O modelo continua aprendendo com texto paralelo de um domínio novo. O que o segura impede que esqueça o antigo. O próprio modelo fica como está; um novo é feito.</translation>
    </message>
    <message>
        <source>A model learns to translate from parallel text: sentences and their translations. On two processors 50,000 short pairs take about a quarter of an hour; you can go on working.</source>
        <translation>Um modelo aprende a traduzir com texto paralelo: frases e suas traduções. Com dois processadores, 50.000 pares curtos levam cerca de um quarto de hora; você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The folder of the new model; letters, digits, and . - _</source>
        <translation>A pasta do modelo novo; letras, algarismos e . - _</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>meu-modelo</translation>
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
        <translation>Treinar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The language of the sentences, as in: en</source>
        <translation>O idioma das frases, como: en</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The language of the translations, as in: es</source>
        <translation>O idioma das traduções, como: es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>A larger model learns more and takes longer, in training and in translating.</source>
        <translation>Um modelo maior aprende mais e demora mais, ao treinar e ao traduzir.</translation>
    </message>
    <message>
        <source>Small: for a few thousand pairs, or to try out</source>
        <translation>Pequeno: para alguns milhares de pares, ou para experimentar</translation>
    </message>
    <message>
        <source>Usual: for tens of thousands of pairs</source>
        <translation>Usual: para dezenas de milhares de pares</translation>
    </message>
    <message>
        <source>Large: for hundreds of thousands; four times as slow</source>
        <translation>Grande: para centenas de milhares; quatro vezes mais lento</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Elastic weight consolidation: what matters for the old domain is held this strongly. 0.01 hardly holds, 1 holds fast; 0 is without.</source>
        <translation>Consolidação elástica de pesos: o que importa para o domínio antigo é segurado com esta força. 0,01 mal segura, 1 segura firme; 0 é sem ela.</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>Pares antigos para cada novo</translation>
    </message>
    <message>
        <source>Data mixing: so many pairs of what the base was trained on are learned again for each new one. More keep the old domain better and take longer; 0 is without.</source>
        <translation>Mistura de dados: para cada par novo aprendem-se de novo tantos pares daquilo com que a base foi treinada. Mais guardam melhor o domínio antigo e demoram mais; 0 é sem mistura.</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Passagens pelo texto</translation>
    </message>
    <message>
        <source>At most; it stops when what is put aside has not become better twice.</source>
        <translation>No máximo; para quando o que foi separado não melhorou duas vezes.</translation>
    </message>
    <message>
        <source>The best weights on what is put aside are kept.</source>
        <translation>Guardam-se os melhores pesos no que foi separado.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Chooses first weights, order and what is put aside. The same seed makes the same model.</source>
        <translation>Escolhe os primeiros pesos, a ordem e o que é separado. A mesma semente faz o mesmo modelo.</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>Adicione texto paralelo com que aprender.</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>Dê um nome ao modelo.</translation>
    </message>
    <message>
        <source>Write the languages as in: en, es, pt-BR.</source>
        <translation>Escreva os idiomas como em: en, es, pt-BR.</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingBox</name>
    <message>
        <source>Training set: a folder with parts and a manifest</source>
        <translation>Conjunto de treino: pasta com partes e manifesto</translation>
    </message>
    <message>
        <source>Parts for training and testing that share no template, and a manifest with recipe, seed, counts and hashes, by which the set can be audited and made again.</source>
        <translation>Partes para treinar e testar que não têm nenhum template em comum, e um manifesto com receita, semente, contagens e hashes, com o qual o conjunto pode ser auditado e refeito.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Dev</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>The share of this part beside the others; with 0 there is no such part.</source>
        <translation>A proporção desta parte em relação às outras; com 0, a parte não existe.</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Sentences of a template</source>
        <translation>Frases de um template</translation>
    </message>
    <message>
        <source>Sentences of a semantic pattern</source>
        <translation>Frases de um padrão semântico</translation>
    </message>
    <message>
        <source>What never stands in two parts; patterns make the harder test.</source>
        <translation>O que nunca fica em duas partes; com padrões o teste é mais difícil.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Seed of the parts</source>
        <translation>Semente das partes</translation>
    </message>
    <message>
        <source>Decides which templates go into which part; the same seed gives the same parts.</source>
        <translation>Decide quais templates vão para qual parte; a mesma semente dá as mesmas partes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Omitir: %1</translation>
    </message>
    <message>
        <source>Sentences that stand in this data of the project are left out of the set.</source>
        <translation>As frases que estão nestes dados do projeto são omitidas do conjunto.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A file for each intent</source>
        <translation>Um arquivo por intenção</translation>
    </message>
    <message>
        <source>Each part becomes a file for each intent, with the intent in its name.</source>
        <translation>Cada parte vira um arquivo por intenção, com a intenção no nome.</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>All words in small letters, by the rules of the locale, as speech recognisers write.</source>
        <translation>Todas as palavras em minúsculas, pelas regras da localidade, como escrevem os reconhecedores de fala.</translation>
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
        <translation>Perda, %1</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas do treino</translation>
    </message>
    <message>
        <source>Solid: BLEU on what was put aside, the higher the better. Dashed: the loss there, the lower the better. The weights of the dotted line are the model.</source>
        <translation>Contínua: BLEU no que foi separado, quanto mais alto melhor. Tracejada: a perda ali, quanto mais baixa melhor. Os pesos da linha pontilhada são o modelo.</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>Passagens pelo texto</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Loss and BLEU</source>
        <translation>Perda e BLEU</translation>
    </message>
    <message>
        <source>pass %1, update %2, loss %3</source>
        <translation>passagem %1, atualização %2, perda %3</translation>
    </message>
    <message>
        <source>%1 subwords a second</source>
        <translation>%1 subpalavras por segundo</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslatePage</name>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Bring the utterances of one locale over to another by a translation model that is adapted to the domain</source>
        <translation>Levar os enunciados de uma localidade a outra com um modelo de tradução adaptado ao domínio</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>Treinar…</translation>
    </message>
    <message>
        <source>Train a translation model from parallel text</source>
        <translation>Treinar um modelo de tradução com texto paralelo</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>Adaptar…</translation>
    </message>
    <message>
        <source>Let the current model learn a new domain, held so that it does not forget the old one</source>
        <translation>Fazer o modelo atual aprender um domínio novo, seguro para não esquecer o antigo</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Mesclar…</translation>
    </message>
    <message>
        <source>Make models between the current one and its base, without training: seconds each</source>
        <translation>Fazer modelos entre o atual e sua base, sem treino: segundos cada um</translation>
    </message>
    <message>
        <source>Go On With the Training</source>
        <translation>Continuar o treino</translation>
    </message>
    <message>
        <source>Go on with the training of the current model at its last checkpoint</source>
        <translation>Continuar o treino do modelo atual do último ponto gravado</translation>
    </message>
    <message>
        <source>Measure the Models</source>
        <translation>Medir os modelos</translation>
    </message>
    <message>
        <source>Measure what was not measured yet, on old and new text that was put aside</source>
        <translation>Medir o que falta, em texto antigo e novo que foi separado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop training, merging or measuring; a training can go on later from its checkpoint</source>
        <translation>Parar o treino, a mescla ou a medição; um treino pode continuar depois do ponto gravado</translation>
    </message>
    <message>
        <source>Add a Model’s Folder…</source>
        <translation>Adicionar a pasta de um modelo…</translation>
    </message>
    <message>
        <source>Use a model that lies elsewhere, from the command line or another computer</source>
        <translation>Usar um modelo que está em outro lugar, da linha de comando ou de outro computador</translation>
    </message>
    <message>
        <source>Folder of New Models…</source>
        <translation>Pasta dos modelos novos…</translation>
    </message>
    <message>
        <source>Choose where new models are made and looked for</source>
        <translation>Escolher onde os modelos novos são feitos e procurados</translation>
    </message>
    <message>
        <source>Translation Program…</source>
        <translation>Programa de tradução…</translation>
    </message>
    <message>
        <source>Choose the program filigree-translator, where it is not found by itself</source>
        <translation>Escolher o programa filigree-translator, se não for encontrado sozinho</translation>
    </message>
    <message>
        <source>Translate the chosen utterances with the current model</source>
        <translation>Traduzir os enunciados escolhidos com o modelo atual</translation>
    </message>
    <message>
        <source>Cancel Translating</source>
        <translation>Cancelar a tradução</translation>
    </message>
    <message>
        <source>Stop; the list of translations stays as it is</source>
        <translation>Parar; a lista de traduções fica como está</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept the selected translations (A)</source>
        <translation>Aceitar as traduções selecionadas (A)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Refuse the selected translations (R)</source>
        <translation>Recusar as traduções selecionadas (R)</translation>
    </message>
    <message>
        <source>Leave Open</source>
        <translation>Deixar aberta</translation>
    </message>
    <message>
        <source>Take back what was decided about them (O)</source>
        <translation>Desfazer o que se decidiu sobre elas (O)</translation>
    </message>
    <message>
        <source>Edit the Translation</source>
        <translation>Editar a tradução</translation>
    </message>
    <message>
        <source>Edit the current translation in the golden notation (F2)</source>
        <translation>Editar a tradução atual na notação golden (F2)</translation>
    </message>
    <message>
        <source>Accept All Shown</source>
        <translation>Aceitar todas as mostradas</translation>
    </message>
    <message>
        <source>Accept all translations that the list shows and that are not decided yet</source>
        <translation>Aceitar todas as traduções da lista ainda não decididas</translation>
    </message>
    <message>
        <source>Refuse All Shown</source>
        <translation>Recusar todas as mostradas</translation>
    </message>
    <message>
        <source>Refuse all translations that the list shows and that are not decided yet</source>
        <translation>Recusar todas as traduções da lista ainda não decididas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the accepted translations there, as one step</source>
        <translation>Adicionar lá as traduções aceitas, em um só passo</translation>
    </message>
    <message>
        <source>Find in the Translations</source>
        <translation>Localizar nas traduções</translation>
    </message>
    <message>
        <source>Show the translations with certain words in them or in their sources</source>
        <translation>Mostrar as traduções com certas palavras nelas ou em seus originais</translation>
    </message>
    <message>
        <source>Show the Translations</source>
        <translation>Mostrar as traduções</translation>
    </message>
    <message>
        <source>Look through what was translated</source>
        <translation>Revisar o que foi traduzido</translation>
    </message>
    <message>
        <source>Show Old Against New</source>
        <translation>Mostrar antigo contra novo</translation>
    </message>
    <message>
        <source>Compare what the models keep and what they learn</source>
        <translation>Comparar o que os modelos guardam e o que aprendem</translation>
    </message>
    <message>
        <source>Show the Training</source>
        <translation>Mostrar o treino</translation>
    </message>
    <message>
        <source>Loss and BLEU of a training</source>
        <translation>Perda e BLEU de um treino</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Old against new</source>
        <translation>Antigo contra novo</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>The model %1 is trained.</source>
        <translation>O modelo %1 está treinado.</translation>
    </message>
    <message>
        <source>Training %1. You can go on working.</source>
        <translation>Treinando %1. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>The translation program is not here.</source>
        <translation>O programa de tradução não está aqui.</translation>
    </message>
    <message>
        <source>This model has not come to a first checkpoint.</source>
        <translation>Este modelo não chegou a um primeiro ponto gravado.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Escolha antes um modelo.</translation>
    </message>
    <message>
        <source>There are no utterances to translate yet.</source>
        <translation>Ainda não há enunciados a traduzir.</translation>
    </message>
    <message>
        <source>The model translates from %1, the utterances are %2.</source>
        <translation>O modelo traduz de %1, os enunciados são %2.</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>Gravar…</translation>
    </message>
    <message>
        <source>Nothing translated yet</source>
        <translation>Nada traduzido ainda</translation>
    </message>
    <message>
        <source>Choose a model and what to translate on the left. Each slot comes out exactly once; what the model made of the utterances is looked through here before any of it becomes data.</source>
        <translation>Escolha à esquerda um modelo e o que traduzir. Cada slot sai exatamente uma vez; o que o modelo fez dos enunciados é revisado aqui antes de virar dados.</translation>
    </message>
    <message>
        <source>The translation program is not here</source>
        <translation>O programa de tradução não está aqui</translation>
    </message>
    <message>
        <source>No translation model yet</source>
        <translation>Ainda não há modelo de tradução</translation>
    </message>
    <message>
        <source>A model learns from parallel text: sentences and their translations. Train one from yours, or try it out with the sample in English and Spanish, which takes about a minute. A model that you have already can be added by its folder.</source>
        <translation>Um modelo aprende com texto paralelo: frases e suas traduções. Treine um com o seu, ou experimente com a amostra em inglês e espanhol, que leva cerca de um minuto. Um modelo que você já tem pode ser adicionado por sua pasta.</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Ainda não há curva</translation>
    </message>
    <message>
        <source>While a model is trained, its loss and its BLEU on text that was put aside come here.</source>
        <translation>Enquanto um modelo é treinado, aqui aparecem sua perda e seu BLEU em texto separado.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Nada a comparar ainda</translation>
    </message>
    <message>
        <source>The models were not measured on old and new text yet.</source>
        <translation>Os modelos ainda não foram medidos em texto antigo e novo.</translation>
    </message>
    <message>
        <source>Adapt a model to a new domain: then it is seen here what it keeps of the old one, and what it has learned of the new one.</source>
        <translation>Adapte um modelo a um domínio novo: então se vê aqui o que guarda do antigo e o que aprendeu do novo.</translation>
    </message>
    <message>
        <source>The folder of a translation model</source>
        <translation>A pasta de um modelo de tradução</translation>
    </message>
    <message>
        <source>There is no translation model in %1: a model is a folder with an about.json.</source>
        <translation>Não há modelo de tradução em %1: um modelo é uma pasta com um about.json.</translation>
    </message>
    <message>
        <source>Where new models are made</source>
        <translation>Onde os modelos novos são feitos</translation>
    </message>
    <message>
        <source>The program filigree-translator</source>
        <translation>O programa filigree-translator</translation>
    </message>
    <message>
        <source>Write the accepted translations</source>
        <translation>Gravar as traduções aceitas</translation>
    </message>
    <message>
        <source>Golden utterances (*.golden)</source>
        <translation>Enunciados-modelo (*.golden)</translation>
    </message>
    <message>
        <source>The translations were not written.</source>
        <translation>As traduções não foram gravadas.</translation>
    </message>
    <message>
        <source>The translations are in %1. Open it to begin a project of that locale.</source>
        <translation>As traduções estão em %1. Abra-o para começar um projeto dessa localidade.</translation>
    </message>
    <message>
        <source>Try Several Settings…</source>
        <translation>Experimentar vários ajustes…</translation>
    </message>
    <message>
        <source>Adapt the current model with several settings, one after another in the background, and compare what comes of them</source>
        <translation>Adaptar o modelo atual com vários ajustes, um após o outro em segundo plano, e comparar o que resulta deles</translation>
    </message>
    <message>
        <source>Training %1, number %2 of %3. You can go on working.</source>
        <translation>Treinando %1, número %2 de %3. Você pode continuar trabalhando.</translation>
    </message>
    <message>
        <source>Training and translating are done by the program filigree-translator, which needs LibTorch. Run FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree&apos;s source: it installs LibTorch and builds the program. Where Filigree came as a package, install the package filigree-translator. Then open the project again. If it lies elsewhere, choose it.</source>
        <translation>Treinar e traduzir cabem ao programa filigree-translator, que precisa da LibTorch. Execute FILIGREE_TRANSLATION=ON packaging/run na pasta do código-fonte do Filigree: isso instala a LibTorch e compila o programa. Se o Filigree veio como pacote, instale o pacote filigree-translator. Depois abra o projeto de novo. Se o programa está em outro lugar, escolha-o.</translation>
    </message>
    <message>
        <source>All the settings have been tried: the models stand in the list and in the chart.</source>
        <translation>Todos os ajustes foram experimentados: os modelos estão na lista e no gráfico.</translation>
    </message>
    <message>
        <source>The translation program will be slow on this computer. The details say why, and what to do about it.</source>
        <translation>O programa de tradução será lento neste computador. Os detalhes dizem por quê e o que fazer.</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
    <message>
        <source>The translations are in %1, the golden utterances of this project in %2. Add them all the same?</source>
        <translation>As traduções estão em %1, e os enunciados-modelo deste projeto, em %2. Adicioná-las mesmo assim?</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslateSetup</name>
    <message>
        <source>Translate</source>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Values of the slots</source>
        <translation>Valores dos slots</translation>
    </message>
    <message>
        <source>What becomes of the values of each slot type. A slot itself comes out exactly once, always.</source>
        <translation>O que acontece com os valores de cada tipo de slot. O próprio slot sai sempre exatamente uma vez.</translation>
    </message>
    <message>
        <source>no locale</source>
        <translation>sem localidade</translation>
    </message>
    <message>
        <source>Golden utterances, %1 (%2)</source>
        <translation>Enunciados-modelo, %1 (%2)</translation>
    </message>
    <message>
        <source>Reference data, %1 (%2)</source>
        <translation>Dados de referência, %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>In %n utterance(s)</source>
        <translation>
            <numerusform>Em %n enunciado</numerusform>
            <numerusform>Em %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>What becomes of the values of this slot type.</source>
        <translation>O que acontece com os valores deste tipo de slot.</translation>
    </message>
    <message>
        <source>Values of %1 in the target locale</source>
        <translation>Valores de %1 na localidade de destino</translation>
    </message>
    <message>
        <source>Choose a catalogue of the target locale, or a file of pairs: value, tab, value there</source>
        <translation>Escolher um catálogo da localidade de destino, ou um arquivo de pares: valor, tabulação, valor lá</translation>
    </message>
    <message>
        <source>It looks into %1</source>
        <translation>Procura em %1</translation>
    </message>
    <message>
        <source>It looks into the project’s catalogue. Another file can be chosen.</source>
        <translation>Procura no catálogo do projeto. Outro arquivo pode ser escolhido.</translation>
    </message>
    <message>
        <source>File for the values of %1</source>
        <translation>Arquivo para os valores de %1</translation>
    </message>
    <message>
        <source>%1: choose a file with values of the target locale, or keep the values.</source>
        <translation>%1: escolha um arquivo com valores da localidade de destino, ou mantenha os valores.</translation>
    </message>
    <message>
        <source>Templates of the grammar, %1</source>
        <translation>Templates da gramática, %1</translation>
    </message>
    <message>
        <source>What is translated: the golden utterances, the reference data of a locale, or the templates of the grammar, each with the value that its slots have most often.</source>
        <translation>O que se traduz: os enunciados-modelo, os dados de referência de uma localidade, ou os templates da gramática, cada um com o valor que seus slots têm com mais frequência.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>How many are translated: the first ones; those of a grammar are shared out among its patterns as a corpus is.</source>
        <translation>Quantos são traduzidos: os primeiros; os de uma gramática são divididos entre os padrões dela como em um corpus.</translation>
    </message>
    <message>
        <source>&amp;One of each template (%1)</source>
        <translation>&amp;Um de cada template (%1)</translation>
    </message>
    <message>
        <source>&amp;One of each template</source>
        <translation>&amp;Um de cada template</translation>
    </message>
    <message>
        <source>One of each template</source>
        <translation>Um de cada template</translation>
    </message>
    <message>
        <source>Each template of the grammar is translated once.</source>
        <translation>Cada template da gramática é traduzido uma vez.</translation>
    </message>
    <message>
        <source>Of the utterances that differ in their slot values alone, the first one.</source>
        <translation>Dos enunciados que só diferem nos valores dos slots, o primeiro.</translation>
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
        <translation>Procurando modelos de tradução</translation>
    </message>
    <message>
        <source>Training the model %1</source>
        <translation>Treinando o modelo %1</translation>
    </message>
    <message>
        <source>Merging translation models</source>
        <translation>Mesclando modelos de tradução</translation>
    </message>
    <message>
        <source>Measuring translation models</source>
        <translation>Medindo modelos de tradução</translation>
    </message>
    <message>
        <source>Trying several settings: %1</source>
        <translation>Experimentando vários ajustes: %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::Translations</name>
    <message numerus="yes">
        <source>accept %n translation(s)</source>
        <translation>
            <numerusform>aceitar %n tradução</numerusform>
            <numerusform>aceitar %n traduções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n translation(s)</source>
        <translation>
            <numerusform>recusar %n tradução</numerusform>
            <numerusform>recusar %n traduções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the decision on %n translation(s)</source>
        <translation>
            <numerusform>retirar a decisão sobre %n tradução</numerusform>
            <numerusform>retirar a decisão sobre %n traduções</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what can be translated</source>
        <translation>Contando o que pode ser traduzido</translation>
    </message>
    <message>
        <source>Translating the utterances</source>
        <translation>Traduzindo os enunciados</translation>
    </message>
    <message numerus="yes">
        <source>translate %n utterance(s)</source>
        <translation>
            <numerusform>traduzir %n enunciado</numerusform>
            <numerusform>traduzir %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>edit a translation</source>
        <translation>editar uma tradução</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>traduzido por %1</translation>
    </message>
    <message>
        <source>translated from %1 by %2</source>
        <translation>traduzido de %1 por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added at the end of the golden utterances.</source>
        <translation>
            <numerusform>%n enunciado foi adicionado ao fim dos enunciados-modelo.</numerusform>
            <numerusform>%n enunciados foram adicionados ao fim dos enunciados-modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added to the reference data.</source>
        <translation>
            <numerusform>%n enunciado foi adicionado aos dados de referência.</numerusform>
            <numerusform>%n enunciados foram adicionados aos dados de referência.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of translations was not stored.</source>
        <translation>A lista de traduções não foi gravada.</translation>
    </message>
    <message>
        <source>The list of translations cannot be read any more. It stays in the project file, under the setting translation.review.damaged.</source>
        <translation>A lista de traduções não pode mais ser lida. Ela permanece no arquivo do projeto, na configuração translation.review.damaged.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list of translations cannot be read any more and are left out. The list as it was stays in the project file, under the setting translation.review.damaged.</source>
        <translation>
            <numerusform>%n linha da lista de traduções não pode mais ser lida e fica de fora. A lista como era permanece no arquivo do projeto, na configuração translation.review.damaged.</numerusform>
            <numerusform>%n linhas da lista de traduções não podem mais ser lidas e ficam de fora. A lista como era permanece no arquivo do projeto, na configuração translation.review.damaged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated by %1</source>
        <translation>
            <numerusform>adicionar %n enunciado traduzido por %1</numerusform>
            <numerusform>adicionar %n enunciados traduzidos por %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated from %1 by %2</source>
        <translation>
            <numerusform>adicionar %n enunciado traduzido de %1 por %2</numerusform>
            <numerusform>adicionar %n enunciados traduzidos de %1 por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The model calls its language “%1”, which is no locale such as es-MX: reference data must have one. Choose the golden utterances or a golden file instead.</source>
        <translation>O modelo chama seu idioma de “%1”, que não é uma localidade como es-MX: os dados de referência precisam ter uma. Escolha em vez disso os enunciados-modelo ou um arquivo golden.</translation>
    </message>
    <message>
        <source>Storing the translations</source>
        <translation>Gravando as traduções</translation>
    </message>
    <message>
        <source>This list of translations is too long to be kept when the project is closed. Add what is accepted before.</source>
        <translation>Esta lista de traduções é longa demais para ser mantida quando o projeto é fechado. Adicione antes o que foi aceito.</translation>
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
        <translation>Escrever e anotar os enunciados-modelo</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Search in the utterances</source>
        <translation>Buscar nos enunciados</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Go to the next occurrence</source>
        <translation>Ir para a próxima ocorrência</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Go to the previous occurrence</source>
        <translation>Ir para a ocorrência anterior</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Choose the slot of the selected words</source>
        <translation>Escolher o slot das palavras selecionadas</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>Remover anotação</translation>
    </message>
    <message>
        <source>Turn the slot at the cursor into plain words</source>
        <translation>Transformar o slot sob o cursor em palavras comuns</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>Ir para o próximo problema do texto</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>Problema anterior</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>Ir para o problema anterior do texto</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>Quebrar linhas longas</translation>
    </message>
    <message>
        <source>Break long utterances at the edge</source>
        <translation>Quebrar enunciados longos na borda</translation>
    </message>
    <message>
        <source>Add Catalogue…</source>
        <translation>Adicionar catálogo…</translation>
    </message>
    <message>
        <source>Add a list of values of a slot from a file</source>
        <translation>Adicionar de um arquivo uma lista de valores de um slot</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados-modelo</translation>
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
            <numerusform>%n intenção</numerusform>
            <numerusform>%n intenções</numerusform>
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
        <translation>ainda sem @locale</translation>
    </message>
    <message>
        <source>The line @locale of the text says which language the utterances are in</source>
        <translation>A linha @locale do texto diz em que idioma estão os enunciados</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>Novo slot…</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>Novo slot</translation>
    </message>
    <message>
        <source>Name of the slot, letters and digits without spaces:</source>
        <translation>Nome do slot, letras e dígitos sem espaços:</translation>
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
        <translation>%1 não pode ser o nome de um slot: use letras, dígitos e . _ - sem espaços.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1: mend it first, then annotate its words.</source>
        <translation>Há um erro na linha %1: corrija-o primeiro e depois anote as palavras.</translation>
    </message>
    <message>
        <source>Quick Fix…</source>
        <translation>Correção rápida…</translation>
    </message>
    <message>
        <source>Choose how to mend the problem in this line</source>
        <translation>Escolher como corrigir o problema desta linha</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Go to the annotations that are suggested for plain sentences</source>
        <translation>Ir para as anotações sugeridas para frases sem anotação</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message>
        <source>Close the brace of %1</source>
        <translation>Fechar a chave de %1</translation>
    </message>
    <message>
        <source>Open a brace before %1</source>
        <translation>Abrir uma chave antes de %1</translation>
    </message>
    <message>
        <source>Remove the brace</source>
        <translation>Remover a chave</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>Transformar em %1</translation>
    </message>
    <message>
        <source>Change the slot to %1</source>
        <translation>Mudar o slot para %1</translation>
    </message>
    <message>
        <source>Keep the backslash as a character</source>
        <translation>Manter a barra invertida como caractere</translation>
    </message>
    <message>
        <source>Annotate this line as line %1</source>
        <translation>Anotar esta linha como a linha %1</translation>
    </message>
    <message>
        <source>Annotate line %1 as this line</source>
        <translation>Anotar a linha %1 como esta</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Remover esta linha</translation>
    </message>
    <message>
        <source>Problems and suggestions</source>
        <translation>Problemas e sugestões</translation>
    </message>
    <message>
        <source>the grammar reads it so</source>
        <translation>a gramática a lê assim</translation>
    </message>
    <message>
        <source>a known %1</source>
        <translation>%1 conhecido</translation>
    </message>
    <message>
        <source>%1 of the catalogue %2</source>
        <translation>%1 do catálogo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): values of %1, to %2 %</source>
        <translation>
            <numerusform>%n lugar: valores de %1, com %2 %</numerusform>
            <numerusform>%n lugares: valores de %1, com %2 %</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1</source>
        <translation>dito para %1</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>Sugestões (%1)</translation>
    </message>
    <message>
        <source>This problem must be mended by hand.</source>
        <translation>Este problema precisa ser corrigido à mão.</translation>
    </message>
    <message>
        <source>There is no problem in this line.</source>
        <translation>Não há problema nesta linha.</translation>
    </message>
    <message>
        <source>quick fix</source>
        <translation>correção rápida</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>One row for each utterance, to be sorted, filtered and edited</source>
        <translation>Uma linha por enunciado, para ordenar, filtrar e editar</translation>
    </message>
    <message>
        <source>The golden utterances: [Intent] stands above its utterances, and a slot is written as {two words}|SlotName. Select words and press the digit of a slot to annotate them.</source>
        <translation>Os enunciados-modelo: [Intent] fica acima dos seus enunciados, e um slot se escreve {duas palavras}|SlotName. Selecione palavras e tecle o número de um slot para anotá-las.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>What is wrong in the text. Enter or a click goes there; Quick Fix mends it.</source>
        <translation>O que está errado no texto. Enter ou um clique vai até lá; a correção rápida conserta.</translation>
    </message>
    <message>
        <source>An utterance has at least one word. Delete removes the row.</source>
        <translation>Um enunciado tem ao menos uma palavra. Delete remove a linha.</translation>
    </message>
    <message>
        <source>“%1” would be no utterance: [ and @ and # at its beginning mean something else. Write \ before them.</source>
        <translation>“%1” não seria um enunciado: [, @ e # no começo significam outra coisa. Escreva \ antes.</translation>
    </message>
    <message>
        <source>edit an utterance</source>
        <translation>editar um enunciado</translation>
    </message>
    <message numerus="yes">
        <source>move %n utterance(s) to %1</source>
        <translation>
            <numerusform>mover %n enunciado para %1</numerusform>
            <numerusform>mover %n enunciados para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n utterance(s)</source>
        <translation>
            <numerusform>remover %n enunciado</numerusform>
            <numerusform>remover %n enunciados</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1: the model, %2 %</source>
        <translation>dito para %1: o modelo, %2 %</translation>
    </message>
    <message>
        <source>the model, %1 %</source>
        <translation>o modelo, %1 %</translation>
    </message>
</context>
<context>
    <name>filigree::app::WindowHelp</name>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Fonts, colours, language and keys</source>
        <translation>Fontes, cores, idioma e teclas</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>Ler sobre o que a janela mostra agora</translation>
    </message>
    <message>
        <source>What’s This?</source>
        <translation>O que é isto?</translation>
    </message>
    <message>
        <source>Click on a part of the window to be told what it is for</source>
        <translation>Clique em uma parte da janela para saber para que serve</translation>
    </message>
</context>
<context>
    <name>filigree::app::Workspace</name>
    <message>
        <source>Music, English</source>
        <translation>Música, inglês</translation>
    </message>
    <message>
        <source>Sangeet, Hindi</source>
        <translation>Sangeet, híndi</translation>
    </message>
    <message>
        <source>%1 is the project that is open.</source>
        <translation>%1 é o projeto que está aberto.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 não foi aberto.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Salvando uma cópia</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>A cópia não foi salva.</translation>
    </message>
    <message>
        <source>%1 was not opened, because the last changes to %2 cannot be stored.</source>
        <translation>%1 não foi aberto, porque as últimas alterações de %2 não podem ser gravadas.</translation>
    </message>
    <message>
        <source>Comparing %1 with the project</source>
        <translation>Comparando %1 com o projeto</translation>
    </message>
    <message>
        <source>%1 was opened, but %2 was not compared with it.</source>
        <translation>%1 foi aberto, mas %2 não foi comparado com ele.</translation>
    </message>
    <message>
        <source>%1 has changed since %2 was made of it.</source>
        <translation>%1 mudou desde que %2 foi feito a partir dele.</translation>
    </message>
    <message>
        <source>%1 has other utterances than %2, which was opened.</source>
        <translation>%1 tem outros enunciados que %2, que foi aberto.</translation>
    </message>
    <message>
        <source>%2 was opened, which was made of %1.</source>
        <translation>%2 foi aberto; ele foi feito a partir de %1.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueModel</name>
    <message>
        <source>%1: %2 values with weights</source>
        <translation>%1: %2 valores com pesos</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 valores</translation>
    </message>
    <message>
        <source>Catalogue %1 of slot %2, %3 values</source>
        <translation>Catálogo %1 do slot %2, %3 valores</translation>
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
        <translation>Adicionar catálogo…</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <source>Remove the selected catalogue (Delete)</source>
        <translation>Remover o catálogo selecionado (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected catalogue</source>
        <translation>Remover o catálogo selecionado</translation>
    </message>
    <message>
        <source>The lists of values of each slot, with the number of their values. Enter or a double click opens one; files can be dropped here.</source>
        <translation>As listas de valores de cada slot, com o número de valores. Enter ou um clique duplo abre uma; arquivos podem ser soltos aqui.</translation>
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
        <translation>Um peso é um número maior que 0.</translation>
    </message>
    <message>
        <source>A value has words. To remove it, press Delete.</source>
        <translation>Um valor tem palavras. Para removê-lo, pressione Delete.</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 já está no catálogo.</translation>
    </message>
    <message>
        <source>How often the value is used beside the others; 1 where nobody says</source>
        <translation>Com que frequência o valor é usado em relação aos outros; 1 se ninguém disser</translation>
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
        <translation>No momento, os valores não podem ser alterados.</translation>
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
        <translation>Mostrar os números do gráfico como tabela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, or its numbers while they are shown</source>
        <translation>Copiar o gráfico como imagem, ou seus números enquanto são mostrados</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation>Salvar o gráfico como SVG, PNG ou PDF</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder, and a name that ends in .svg, .png or .pdf.</source>
        <translation>A imagem %1 não pode ser gravada. Escolha outra pasta e um nome que termine em .svg, .png ou .pdf.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ConfusionMap</name>
    <message>
        <source>Confused intents</source>
        <translation>Intenções confundidas</translation>
    </message>
    <message>
        <source>Each row is an intent of the test data, each column what the model took it for; darker is more often. Click a cell to see its errors.</source>
        <translation>Cada linha é uma intenção dos dados de teste; cada coluna, pelo que o modelo a tomou; mais escuro é mais vezes. Clique em uma célula para ver seus erros.</translation>
    </message>
    <message>
        <source>There is but one intent.</source>
        <translation>Há apenas uma intenção.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 was recognised: %2</source>
        <translation>%1 foi reconhecida: %2</translation>
    </message>
    <message>
        <source>%1 was taken for %2: %3</source>
        <translation>%1 foi tomada por %2: %3</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
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
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusView</name>
    <message>
        <source>Sentences of the corpus</source>
        <translation>Frases do corpus</translation>
    </message>
    <message>
        <source>No sentences yet.</source>
        <translation>Ainda não há frases.</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
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
        <translation>Origem</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ErrorModel</name>
    <message>
        <source>As it is</source>
        <translation>Como é</translation>
    </message>
    <message>
        <source>As the model labelled it</source>
        <translation>Como o modelo anotou</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>The test utterance with its slots; its intent where the model missed it</source>
        <translation>O enunciado de teste com seus slots; sua intenção onde o modelo errou</translation>
    </message>
    <message>
        <source>The same words with the slots that the model found</source>
        <translation>As mesmas palavras com os slots que o modelo encontrou</translation>
    </message>
    <message>
        <source>What of the utterance the training data did not have</source>
        <translation>O que do enunciado não estava nos dados de treino</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstArcTable</name>
    <message>
        <source>; a sentence may end there</source>
        <translation>; uma frase pode terminar ali</translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>palavra “%1”</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>%1, from state %2 to state %3%4</source>
        <translation>%1, do estado %2 ao estado %3%4</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>Do estado</translation>
    </message>
    <message>
        <source>Word or slot</source>
        <translation>Palavra ou slot</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>Ao estado</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>word “%1” of a value of %2</source>
        <translation>palavra “%1” de um valor de %2</translation>
    </message>
    <message>
        <source>%1 more values of %2</source>
        <translation>mais %1 valores de %2</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstGraphView</name>
    <message>
        <source>Graph of the grammar</source>
        <translation>Grafo da gramática</translation>
    </message>
    <message>
        <source>Arrow keys go along the arcs, Enter opens the rule of an arc.</source>
        <translation>As setas percorrem os arcos; Enter abre a regra de um arco.</translation>
    </message>
    <message>
        <source>No graph yet.</source>
        <translation>Ainda não há grafo.</translation>
    </message>
    <message>
        <source>%1 — rules: %2</source>
        <translation>%1 — regras: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>State %1; a sentence may end here</source>
        <translation>Estado %1; uma frase pode terminar aqui</translation>
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
        <translation>Visão geral do grafo</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>Visão geral: clique para ir até lá</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::GoldenEditor</name>
    <message>
        <source>Golden utterances</source>
        <translation>Enunciados-modelo</translation>
    </message>
    <message>
        <source>One utterance a line, slots as {value}|SlotName. Alt and a digit annotate the selected words.</source>
        <translation>Um enunciado por linha; os slots como {valor}|NomeDoSlot. Alt e um dígito anotam as palavras selecionadas.</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugestões de preenchimento</translation>
    </message>
    <message>
        <source>Annotate As</source>
        <translation>Anotar como</translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation>Remover slot</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dispensar esta mensagem</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlineModel</name>
    <message>
        <source>Intents</source>
        <translation>Intenções</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Padrões</translation>
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
            <numerusform>%1, tecla %2, %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Quantidade</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlinePanel</name>
    <message>
        <source>Outline: intents, slots, patterns</source>
        <translation>Estrutura: intenções, slots, padrões</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrar a estrutura</translation>
    </message>
    <message>
        <source>Filter the outline by words</source>
        <translation>Filtrar a estrutura por palavras</translation>
    </message>
    <message>
        <source>What the utterances hold: intents, slots and patterns, and how many of each. Enter or a click goes to the next one in the text; a slot annotates the selected words.</source>
        <translation>O que os enunciados contêm: intenções, slots e padrões, e quantos de cada. Enter ou um clique vai ao próximo no texto; um slot anota as palavras selecionadas.</translation>
    </message>
    <message>
        <source>Only the intents, slots and patterns with these letters are listed.</source>
        <translation>Só são listados as intenções, os slots e os padrões com estas letras.</translation>
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
        <translation>Nenhum problema.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemModel</name>
    <message>
        <source>Error in line %1: %2</source>
        <translation>Erro na linha %1: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>Aviso na linha %1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <translation>não traduzida</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>This is no utterance: “%1”. The translation is as it was.</source>
        <translation>Isto não é um enunciado: “%1”. A tradução está como era.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>O que olhar</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>What you decided: ✓ accepted, ✗ refused, ＋ added to the project</source>
        <translation>O que você decidiu: ✓ aceita, ✗ recusada, ＋ adicionada ao projeto</translation>
    </message>
    <message>
        <source>The utterance as it is, with its slots</source>
        <translation>O enunciado como é, com seus slots</translation>
    </message>
    <message>
        <source>What the model made of it; F2 edits it in the golden notation</source>
        <translation>O que o modelo fez dele; F2 o edita na notação golden</translation>
    </message>
    <message>
        <source>The logarithm of the model’s probability by length: near 0 it is sure of itself</source>
        <translation>O logaritmo da probabilidade do modelo por comprimento: perto de 0 ele tem certeza</translation>
    </message>
    <message>
        <source>What looks odd; the tool tip tells what that means</source>
        <translation>O que parece estranho; a dica diz o que isso significa</translation>
    </message>
    <message>
        <source>This utterance was not translated.</source>
        <translation>Este enunciado não foi traduzido.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleDetails</name>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>Acrescentaria</translation>
    </message>
    <message>
        <source>Utterances that speak for the rule</source>
        <translation>Enunciados que apoiam a regra</translation>
    </message>
    <message>
        <source>Sentences that the rule adds</source>
        <translation>Frases que a regra acrescenta</translation>
    </message>
    <message>
        <source>This rule adds no new sentence.</source>
        <translation>Esta regra não acrescenta nenhuma frase nova.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeitar</translation>
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
        <translation>%1 esta regra (%2)</translation>
    </message>
    <message>
        <source>%1 this rule</source>
        <translation>%1 esta regra</translation>
    </message>
    <message>
        <source>Select a rule to see the utterances that speak for it and the sentences that it adds.</source>
        <translation>Selecione uma regra para ver os enunciados que a apoiam e as frases que ela acrescenta.</translation>
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
        <translation>Escrever de novo o que a regra representa, ou dar-lhe outro nome (F2)</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Editar esta regra</translation>
    </message>
    <message>
        <source>Your utterances that use this rule. Enter or a double click goes to one in the text.</source>
        <translation>Os seus enunciados que usam esta regra. Enter ou um clique duplo vai a um no texto.</translation>
    </message>
    <message>
        <source>Sentences that the grammar has because of this rule and that are not in your utterances.</source>
        <translation>Frases que a gramática tem por causa desta regra e que não estão nos seus enunciados.</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not (Delete)</source>
        <translation>A próxima indução fica livre para fazer esta regra ou não (Delete)</translation>
    </message>
    <message>
        <source>Take back the decision on this rule</source>
        <translation>Retirar a decisão sobre esta regra</translation>
    </message>
    <message>
        <source>The grammar does without this rule, as you decided.</source>
        <translation>A gramática dispensa esta regra, como você decidiu.</translation>
    </message>
    <message>
        <source>The grammar does not have this rule. The next induction respects what you decided; where the utterances do not have its phrases, it has no effect.</source>
        <translation>A gramática não tem esta regra. A próxima indução respeita o que você decidiu; se os enunciados não têm as frases dela, a decisão não tem efeito.</translation>
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
        <translation>Editar regra</translation>
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
        <translation>Nome da regra</translation>
    </message>
    <message>
        <source>What the rule stands for, in JSGF</source>
        <translation>O que a regra representa, em JSGF</translation>
    </message>
    <message>
        <source>some | more | a bit of</source>
        <translation>some | more | a bit of</translation>
    </message>
    <message>
        <source>The next induction takes the rule as it stands here (%1)</source>
        <translation>A próxima indução usa a regra tal como está aqui (%1)</translation>
    </message>
    <message>
        <source>Leave the rule as it was (Esc)</source>
        <translation>Deixar a regra como estava (Esc)</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it</source>
        <translation>Os valores têm o nome do seu slot e das palavras ao redor</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleModel</name>
    <message>
        <source>%1 sentences would be lost without this rule</source>
        <translation>Sem esta regra, %1 frases se perderiam</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance(s).</source>
        <translation>
            <numerusform>Regra %1, %2: %3. Ganho %4, acrescenta %5 frases, vista em %n enunciado.</numerusform>
            <numerusform>Regra %1, %2: %3. Ganho %4, acrescenta %5 frases, vista em %n enunciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n vez</numerusform>
            <numerusform>visto %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>do catálogo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganho</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>Acrescenta</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Your review of the rule</source>
        <translation>Sua revisão da regra</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>O nome da regra</translation>
    </message>
    <message>
        <source>What the rule stands for</source>
        <translation>O que a regra representa</translation>
    </message>
    <message>
        <source>How much better the grammar explains the utterances with this rule (log posterior)</source>
        <translation>O quanto a gramática explica melhor os enunciados com esta regra (logaritmo da probabilidade a posteriori)</translation>
    </message>
    <message>
        <source>Sentences that would be lost without this rule</source>
        <translation>Frases que se perderiam sem esta regra</translation>
    </message>
    <message>
        <source>Utterances whose best reading uses this rule</source>
        <translation>Enunciados cuja melhor leitura usa esta regra</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>%1, not in the grammar</source>
        <translation>%1, fora da gramática</translation>
    </message>
    <message>
        <source>The grammar does not have this rule</source>
        <translation>A gramática não tem esta regra</translation>
    </message>
    <message>
        <source>Rule %1, %2, not in the grammar: %3.</source>
        <translation>Regra %1, %2, fora da gramática: %3.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar regras</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>Filtrar regras por palavras</translation>
    </message>
    <message>
        <source>Filter rules by review</source>
        <translation>Filtrar regras por revisão</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas as regras</translation>
    </message>
    <message>
        <source>Only the rules with these words, in their names or their alternatives, are listed.</source>
        <translation>Só são listadas as regras com estas palavras no nome ou nas alternativas.</translation>
    </message>
    <message>
        <source>Only the rules that were reviewed so are listed.</source>
        <translation>Só são listadas as regras revisadas assim.</translation>
    </message>
    <message>
        <source>What the grammar was made of. Gain says how much better a rule explains your utterances; Adds, how many new sentences it brings. A accepts, R rejects, L locks the rule, Delete takes that back. Rules that you rejected stand at the end.</source>
        <translation>Do que a gramática foi feita. O ganho diz quanto melhor uma regra explica os seus enunciados; Acrescenta, quantas frases novas ela traz. A aceita, R rejeita, L bloqueia a regra, Delete retira essa decisão. As regras que você rejeitou ficam no fim.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ScorePanel</name>
    <message>
        <source>The number of its bars</source>
        <translation>O número de suas barras</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>How many there are in the test data, over all seeds</source>
        <translation>Quantos há nos dados de teste, em todas as sementes</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Right ones of those that were found</source>
        <translation>Os certos dos encontrados</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Revocação</translation>
    </message>
    <message>
        <source>Right ones of those that there are</source>
        <translation>Os certos dos que existem</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall</source>
        <translation>A média harmônica de precisão e revocação</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SizesModel</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2 sentences, %3 of the language</source>
        <extracomment>a part of the language, its size and its share</extracomment>
        <translation>%1: %2 frases, %3 da linguagem</translation>
    </message>
    <message>
        <source>Intent and pattern</source>
        <translation>Intenção e padrão</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parcela</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Linha %1: %2. %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Annotate the sentence so (A or Enter)</source>
        <translation>Anotar a frase assim (A ou Enter)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Do not suggest this again (R or Delete)</source>
        <translation>Não sugerir de novo (R ou Delete)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceitar todas</translation>
    </message>
    <message>
        <source>Annotate all these sentences so</source>
        <translation>Anotar assim todas estas frases</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>Recusar todas</translation>
    </message>
    <message>
        <source>Do not suggest any of these again</source>
        <translation>Não sugerir nenhuma destas de novo</translation>
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
        <translation>Com que o modelo foi treinado</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Sentences that the model was trained on, the golden utterances among them</source>
        <translation>Frases com que o modelo foi treinado, com os enunciados-modelo</translation>
    </message>
    <message>
        <source>SemER</source>
        <translation>SemER</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>Lacuna fechada</translation>
    </message>
    <message>
        <source>How much of the way from the golden utterances alone to all reference data is made, in slot F1: 100 % is as good as all real data.</source>
        <translation>Quanto do caminho dos enunciados-modelo a todos os dados de referência foi percorrido, em F1 de slots: 100 % é tão bom quanto todos os dados reais.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 (compared with)</source>
        <translation>%1 (base de comparação)</translation>
    </message>
    <message>
        <source>%1 of %2 seeds</source>
        <translation>%1 de %2 sementes</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>Ainda não está pronto.</translation>
    </message>
    <message>
        <source>Needs the golden utterances alone and all reference data.</source>
        <translation>Precisa dos enunciados-modelo sozinhos e de todos os dados de referência.</translation>
    </message>
    <message>
        <source>%1 (%2 sentences)</source>
        <comment>a training set and its size</comment>
        <translation>%1 (%2 frases)</translation>
    </message>
    <message>
        <source>%1: %2 points against %3, p = %4, better with %5 of %6 seeds</source>
        <translation>%1: %2 pontos em relação a %3, p = %4, melhor com %5 de %6 sementes</translation>
    </message>
    <message>
        <source>, p over seeds = %1</source>
        <translation>, p sobre as sementes = %1</translation>
    </message>
    <message>
        <source>A row for each training set. ▲ is better than the set that is compared with, ▼ worse: one with p below 0.05, two with p below 0.01, by approximate randomisation over the test utterances and, where there are several seeds, over these too; of fewer than six seeds all have to say the same.</source>
        <translation>Uma linha por conjunto. ▲ é melhor que o conjunto comparado, ▼ pior: um com p abaixo de 0,05, dois com p abaixo de 0,01, por aleatorização aproximada sobre os enunciados de teste e, se há várias sementes, também sobre elas; com menos de seis sementes, todas têm de dizer o mesmo.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::TradeoffChart</name>
    <message>
        <source>%1: old %2, new %3</source>
        <translation>%1: antigo %2, novo %3</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Na frente</translation>
    </message>
    <message>
        <source>%1: old %2, new %3; no other is better on both</source>
        <translation>%1: antigo %2, novo %3; nenhum outro é melhor nos dois</translation>
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
        <translation>Filtrar enunciados por palavras</translation>
    </message>
    <message>
        <source>Only the utterances with all these words are listed; |ArtistName finds a slot.</source>
        <translation>Só são listados os enunciados com todas estas palavras; |ArtistName encontra um slot.</translation>
    </message>
    <message>
        <source>Filter utterances by intent</source>
        <translation>Filtrar enunciados por intenção</translation>
    </message>
    <message>
        <source>Only the utterances of this intent are listed.</source>
        <translation>Só são listados os enunciados desta intenção.</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>Todas as intenções</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Só problemas</translation>
    </message>
    <message>
        <source>Only the utterances with a problem are listed.</source>
        <translation>Só são listados os enunciados com um problema.</translation>
    </message>
    <message>
        <source>Table of utterances</source>
        <translation>Tabela de enunciados</translation>
    </message>
    <message>
        <source>One row for each utterance. F2 or a double click edits its words and slots, or moves it to another intent; Delete removes the selected ones.</source>
        <translation>Uma linha por enunciado. F2 ou um clique duplo edita as palavras e os slots, ou o move para outra intenção; Delete remove os selecionados.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move to Intent</source>
        <translation>Mover para a intenção</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTableModel</name>
    <message>
        <source>no problem</source>
        <translation>nenhum problema</translation>
    </message>
    <message>
        <source>How often the utterance stands in the text, with the same intent and annotations</source>
        <translation>Quantas vezes o enunciado está no texto, com a mesma intenção e as mesmas anotações</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
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
