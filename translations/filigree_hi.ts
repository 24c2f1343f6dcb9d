<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AnnotatedText</name>
    <message>
        <source>%1 %2</source>
        <comment>slot type, then its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; intent %2, no slots</source>
        <translation>%1; इंटेंट %2, कोई स्लॉट नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%1; intent %2, %n slot(s): %3</source>
        <translation>
            <numerusform>%1; इंटेंट %2, %n स्लॉट: %3</numerusform>
            <numerusform>%1; इंटेंट %2, %n स्लॉट: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartMessages</name>
    <message>
        <source>The picture is in %1.</source>
        <translation>चित्र %1 में है।</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Save the chart</source>
        <translation>चार्ट सहेजें</translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation>चित्र, मापनीय (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>दस्तावेज़ (*.pdf)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>add catalogue %1</source>
        <translation>कैटलॉग %1 जोड़ना</translation>
    </message>
    <message>
        <source>replace catalogue %1</source>
        <translation>कैटलॉग %1 बदलना</translation>
    </message>
    <message>
        <source>remove catalogue %1</source>
        <translation>कैटलॉग %1 हटाना</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>कैटलॉग %1 सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>कैटलॉग हटाया जा रहा है</translation>
    </message>
    <message>
        <source>change the corpus</source>
        <translation>कॉर्पस बदलना</translation>
    </message>
    <message>
        <source>learn the grammar</source>
        <translation>व्याकरण सीखना</translation>
    </message>
    <message>
        <source>add test data %1</source>
        <translation>परीक्षण डेटा %1 जोड़ें</translation>
    </message>
    <message>
        <source>add reference data %1</source>
        <translation>संदर्भ डेटा %1 जोड़ें</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>Removing %1</source>
        <translation>%1 हटाया जा रहा है</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>समीक्षा सहेजी नहीं गई।</translation>
    </message>
</context>
<context>
    <name>ContextText</name>
    <message>
        <source>(start)</source>
        <comment>nothing stands before the slot: the sentence begins with it</comment>
        <translation>(आरंभ)</translation>
    </message>
    <message>
        <source>(end)</source>
        <comment>nothing stands after the slot: the sentence ends with it</comment>
        <translation>(अंत)</translation>
    </message>
    <message>
        <source>%1 such as %2</source>
        <comment>a slot type and one of its values</comment>
        <translation>%1, जैसे %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 या %2</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>words beside the slot, or an intent</comment>
        <translation>%1 नहीं</translation>
    </message>
    <message>
        <source>not after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>“%1” के बाद नहीं</translation>
    </message>
    <message>
        <source>after “%1”</source>
        <comment>the slot stands somewhere after a word</comment>
        <translation>“%1” के बाद</translation>
    </message>
    <message>
        <source>not before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>“%1” से पहले नहीं</translation>
    </message>
    <message>
        <source>before “%1”</source>
        <comment>the slot stands somewhere before a word</comment>
        <translation>“%1” से पहले</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <comment>two ways in which words may stand beside a slot</comment>
        <translation>%1; या %2</translation>
    </message>
    <message>
        <source>%1; in %2</source>
        <translation>%1; %2 में</translation>
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
            <numerusform>%1; या %n अन्य</numerusform>
            <numerusform>%1; या %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoreText</name>
    <message>
        <source>This brace closes nothing. Put { before the slot value, or write \} for the character itself.</source>
        <translation>यह कोष्ठक कुछ बंद नहीं करता। स्लॉट के मान से पहले { लिखें, या ख़ुद चिह्न के लिए \}।</translation>
    </message>
    <message>
        <source>The brace is not closed. Write }|SlotName after the slot value.</source>
        <translation>कोष्ठक बंद नहीं है। स्लॉट के मान के बाद }|SlotName लिखें।</translation>
    </message>
    <message>
        <source>A slot stands inside another slot. Close the first brace before this one opens.</source>
        <translation>एक स्लॉट दूसरे के भीतर है। इसे खोलने से पहले पहला कोष्ठक बंद करें।</translation>
    </message>
    <message>
        <source>A backslash stands before one of \ { } | # [ ] @ only. Write \\ for the backslash itself.</source>
        <translation>उल्टी तिरछी रेखा केवल \ { } | # [ ] @ के पहले आती है। ख़ुद उसके लिए \\ लिखें।</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName right after the brace.</source>
        <translation>स्लॉट का नाम नहीं है। कोष्ठक के ठीक बाद |SlotName लिखें।</translation>
    </message>
    <message>
        <source>The slot has no name. Write |SlotName without a space after the bar.</source>
        <translation>स्लॉट का नाम नहीं है। रेखा के बाद बिना ख़ाली जगह के |SlotName लिखें।</translation>
    </message>
    <message>
        <source>This cannot be a slot name. Use letters, digits, _ . - and : only, without spaces.</source>
        <translation>यह स्लॉट का नाम नहीं हो सकता। केवल अक्षर, अंक, _ . - और : लिखें, बिना ख़ाली जगह के।</translation>
    </message>
    <message>
        <source>There is no word before this bar. Write word|SlotName, or \| for the character itself.</source>
        <translation>इस रेखा से पहले कोई शब्द नहीं है। शब्द|SlotName लिखें, या ख़ुद चिह्न के लिए \|।</translation>
    </message>
    <message>
        <source>The slot has no words. Put the slot value between the braces.</source>
        <translation>स्लॉट में शब्द नहीं हैं। स्लॉट का मान कोष्ठकों के बीच लिखें।</translation>
    </message>
    <message>
        <source>This line has %1 words; an utterance has at most %2. Put each utterance on a line of its own.</source>
        <translation>इस पंक्ति में %1 शब्द हैं; उक्ति में ज़्यादा से ज़्यादा %2 होते हैं। हर उक्ति अलग पंक्ति में लिखें।</translation>
    </message>
    <message>
        <source>An intent stands alone on its line, as in [PlayMusic]. Write \[ for an utterance that begins with a bracket.</source>
        <translation>इंटेंट अपनी पंक्ति में अकेला होता है, जैसे [PlayMusic]। कोष्ठक से शुरू होने वाली उक्ति के लिए \[ लिखें।</translation>
    </message>
    <message>
        <source>The only directive is @locale, as in: @locale en-US. Write \@ for an utterance that begins with @.</source>
        <translation>एकमात्र निर्देश @locale है, जैसे: @locale en-US। @ से शुरू होने वाली उक्ति के लिए \@ लिखें।</translation>
    </message>
    <message>
        <source>The slot name has a space in it: write |%1 in one word.</source>
        <translation>स्लॉट के नाम में ख़ाली जगह है: |%1 एक शब्द में लिखें।</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has another annotation here. Decide for one.</source>
        <translation>पंक्ति %1 वाले वाक्य के स्लॉट यहाँ अलग हैं। एक तय करें।</translation>
    </message>
    <message>
        <source>The same sentence as in line %1 has the intent %2 there and %3 here. Decide for one.</source>
        <translation>पंक्ति %1 वाले वाक्य का इंटेंट वहाँ %2 और यहाँ %3 है। एक तय करें।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than one annotation or intent.</source>
        <translation>“%1” के एक से ज़्यादा अंकन या इंटेंट हैं।</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was rejected, but golden utterances have each of its values in its place.</source>
        <translation>“%1” अस्वीकार किया गया, पर मानक उक्तियों में उसका हर मान अपनी जगह पर है।</translation>
    </message>
    <message>
        <source>The decision on the rule %1 cannot be kept: it refers to other rules, or to slots that the data lacks.</source>
        <translation>नियम %1 पर निर्णय नहीं रखा जा सकता: वह दूसरे नियमों या ऐसे स्लॉटों से जुड़ा है जो डेटा में नहीं हैं।</translation>
    </message>
    <message>
        <source>What each rule adds is not told: %1</source>
        <translation>हर नियम क्या जोड़ता है, यह नहीं बताया गया: %1</translation>
    </message>
    <message>
        <source>The rule has no name.</source>
        <translation>नियम का नाम नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be a rule&apos;s name. Use letters, digits, _ . and - only, without spaces.</source>
        <translation>%1 नियम का नाम नहीं हो सकता। केवल अक्षर, अंक, _ . और - लिखें, बिना ख़ाली जगह के।</translation>
    </message>
    <message>
        <source>There is another rule %1. Choose another name.</source>
        <translation>%1 नाम का दूसरा नियम है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it; it cannot be changed.</source>
        <translation>मानों का नाम उनके स्लॉट और आसपास के शब्दों से बनता है; वह बदला नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This is all that %1 can be asked with: it is made of the utterances. Edit those, or the rules that it uses.</source>
        <translation>%1 इन्हीं सब से कहा जा सकता है: यह उक्तियों से बना है। उन्हें, या इसके नियमों को संपादित करें।</translation>
    </message>
    <message>
        <source>Only what the rule stands for is written here, without = and ;</source>
        <translation>यहाँ केवल नियम का अर्थ लिखा जाता है, = और ; के बिना</translation>
    </message>
    <message>
        <source>The rule stands for nothing. Write words, or take the edit back.</source>
        <translation>नियम में कुछ नहीं है। शब्द लिखें, या संपादन वापस लें।</translation>
    </message>
    <message>
        <source>&lt;%1&gt; leads back to this rule, which makes endless sentences.</source>
        <translation>&lt;%1&gt; इसी नियम पर लौटता है; इससे वाक्य कभी समाप्त नहीं होंगे।</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is a whole intent. A rule is a part of one.</source>
        <translation>&lt;%1&gt; पूरा इंटेंट है। नियम उसका एक भाग होता है।</translation>
    </message>
    <message>
        <source>&lt;%1&gt; are values of a slot. Write the slot behind them, as in: (&lt;%1&gt;){Slot}</source>
        <translation>&lt;%1&gt; एक स्लॉट के मान हैं। उनके पीछे स्लॉट लिखें, जैसे: (&lt;%1&gt;){Slot}</translation>
    </message>
    <message>
        <source>No golden utterance has the slot %1. Annotate one with it first, or correct the name.</source>
        <translation>किसी मानक उक्ति में स्लॉट %1 नहीं है। पहले एक में लगाएँ, या नाम सुधारें।</translation>
    </message>
    <message>
        <source>The rule stands for more than %1 phrases. Make several rules of it.</source>
        <translation>नियम में %1 से ज़्यादा वाक्यांश हैं। उसके कई नियम बनाएँ।</translation>
    </message>
    <message>
        <source>Values are words with | between them: no groups, slots or other rules.</source>
        <translation>मान शब्द होते हैं जिनके बीच | हो: समूह, स्लॉट या दूसरे नियम नहीं।</translation>
    </message>
    <message>
        <source>%1 stands in a golden utterance: it stays a value of the slot.</source>
        <translation>%1 एक मानक उक्ति में है: वह स्लॉट का मान बना रहेगा।</translation>
    </message>
    <message>
        <source>There are %1 values here, and %2 can be edited as text. Edit the catalogue instead.</source>
        <translation>यहाँ %1 मान हैं, और पाठ के रूप में %2 संपादित हो सकते हैं। इसके बजाय कैटलॉग संपादित करें।</translation>
    </message>
    <message>
        <source>The slot is %1, and %2 is a word of the sentence. Write |%3 if that is the slot&apos;s name: it has no space in it.</source>
        <translation>स्लॉट %1 है, और %2 वाक्य का शब्द है। यदि स्लॉट का नाम यही है तो |%3 लिखें: उसमें रिक्त स्थान नहीं होता।</translation>
    </message>
    <message>
        <source>The intent %1 is another one than %2 in line %3: a space or capital letters make them two. Correct one, unless both are meant.</source>
        <translation>इंटेंट %1 पंक्ति %3 के %2 से अलग है: रिक्त स्थान या बड़े अक्षर इन्हें दो बनाते हैं। एक को सुधारें, जब तक दोनों सही न हों।</translation>
    </message>
    <message>
        <source>%1 is nearly %2, which stands in %3 slots. Correct it, unless both are meant.</source>
        <translation>%1 लगभग %2 है, जो %3 स्लॉट में है। इसे सुधारें, जब तक दोनों सही न हों।</translation>
    </message>
    <message>
        <source>The decision on the rule %1 has no effect: none of its phrases stands in an utterance any more.</source>
        <translation>नियम %1 पर निर्णय का कोई असर नहीं: उसका कोई वाक्यांश अब किसी उक्ति में नहीं है।</translation>
    </message>
    <message>
        <source>%1 has no alternatives to split. Rules of values follow the words around a slot.</source>
        <translation>%1 में बाँटने के विकल्प नहीं हैं। मानों के नियम स्लॉट के आसपास के शब्दों से बनते हैं।</translation>
    </message>
    <message>
        <source>Each part needs at least one of the alternatives.</source>
        <translation>हर भाग में कम से कम एक विकल्प चाहिए।</translation>
    </message>
    <message>
        <source>%1 cannot be merged: only rules of phrases can.</source>
        <translation>%1 को नहीं मिलाया जा सकता: केवल वाक्यांशों के नियम मिलाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>One of the rules uses the other. Edit it instead.</source>
        <translation>एक नियम दूसरे का उपयोग करता है। इसके बजाय उसे संपादित करें।</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in?</source>
        <translation>क्या “%1” जोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the beginning, before &quot;%2&quot;?</source>
        <translation>क्या “%1” शुरू में, “%2” से पहले, जोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in at the end, after &quot;%2&quot;?</source>
        <translation>क्या “%1” अंत में, “%2” के बाद, जोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be put in between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>क्या “%1” को “%2” और “%3” के बीच जोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out?</source>
        <translation>क्या “%1” छोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the beginning, before &quot;%2&quot;?</source>
        <translation>क्या “%1” शुरू में, “%2” से पहले, छोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out at the end, after &quot;%2&quot;?</source>
        <translation>क्या “%1” अंत में, “%2” के बाद, छोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be left out between &quot;%2&quot; and &quot;%3&quot;?</source>
        <translation>क्या “%1” को “%2” और “%3” के बीच से छोड़ा जा सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot;?</source>
        <translation>क्या “%2” की जगह “%1” आ सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the beginning, before &quot;%3&quot;?</source>
        <translation>क्या शुरू में, “%3” से पहले, “%2” की जगह “%1” आ सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; at the end, after &quot;%3&quot;?</source>
        <translation>क्या अंत में, “%3” के बाद, “%2” की जगह “%1” आ सकता है?</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; stand for &quot;%2&quot; between &quot;%3&quot; and &quot;%4&quot;?</source>
        <translation>क्या “%3” और “%4” के बीच “%2” की जगह “%1” आ सकता है?</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;.</source>
        <translation>सबसे मिलती-जुलती मानक उक्ति “%1” है।</translation>
    </message>
    <message>
        <source>The most similar golden utterance is &quot;%1&quot;, of the intent %2.</source>
        <translation>सबसे मिलती-जुलती मानक उक्ति “%1” है, इंटेंट %2 की।</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it.</source>
        <translation>%2 में से %1 मॉडल यह कहेंगे।</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of 1 similar open pattern.</source>
        <translation>%2 में से %1 मॉडल यह कहेंगे; उत्तर से 1 मिलता-जुलता खुला पैटर्न भी तय होता है।</translation>
    </message>
    <message>
        <source>%1 of %2 models would say it; the answer also tells of %3 similar open patterns.</source>
        <translation>%2 में से %1 मॉडल यह कहेंगे; उत्तर से %3 मिलते-जुलते खुले पैटर्न भी तय होते हैं।</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3. Of such values %4 % are expected to fit.</source>
        <translation>क्या यहाँ “%1” %2 हो सकता है? मानक उक्तियों में %3 हैं। ऐसे मानों में से %4 % के ठीक बैठने की आशा है।</translation>
    </message>
    <message>
        <source>May &quot;%1&quot; be the %2 here? The golden utterances have %3 and others. Of such values %4 % are expected to fit.</source>
        <translation>क्या यहाँ “%1” %2 हो सकता है? मानक उक्तियों में %3 और अन्य हैं। ऐसे मानों में से %4 % के ठीक बैठने की आशा है।</translation>
    </message>
    <message>
        <source>May these values stand here together?</source>
        <translation>क्या ये मान यहाँ साथ आ सकते हैं?</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>The last changes to %1 cannot be stored.</source>
        <translation>%1 के पिछले बदलाव सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>उन्हें छोड़ देने पर वे खो जाएँगे।</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is a mistake in line %2 of %1. Correct it there, then try again.</source>
        <translation>%1 की पंक्ति %2 में गलती है। उसे वहाँ ठीक करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The content of %1 cannot be used. The details say why.</source>
        <translation>%1 की सामग्री काम में नहीं ली जा सकती। कारण विवरण में है।</translation>
    </message>
    <message>
        <source>The content cannot be used. The details say why.</source>
        <translation>सामग्री काम में नहीं ली जा सकती। कारण विवरण में है।</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>इन सेटिंग के साथ यह नहीं हो सकता। कौन-सी सेटिंग गलत है, यह विवरण में है।</translation>
    </message>
    <message>
        <source>What is needed is not there. The details say what is missing.</source>
        <translation>जो चाहिए वह मौजूद नहीं है। क्या नहीं है, यह विवरण में है।</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder, or ask for the right to use this one.</source>
        <translation>आपको वहाँ पढ़ने या लिखने की अनुमति नहीं है। कोई दूसरा फ़ोल्डर चुनें, या इसे इस्तेमाल करने की अनुमति माँगें।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; nothing was half-written.</source>
        <translation>डिस्क भर गई है। जगह खाली करें, फिर दोबारा कोशिश करें; कुछ भी अधूरा नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>The file could not be read. Check the disk or the connection, then try again.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी। डिस्क या कनेक्शन की जाँच करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk or the connection, then try again.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी। डिस्क या कनेक्शन की जाँच करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This is not a Filigree project. To use a file of utterances, make a project and import it.</source>
        <translation>यह Filigree का प्रोजेक्ट नहीं है। उक्तियों की फ़ाइल काम में लेने के लिए प्रोजेक्ट बनाएँ और उसमें उसका आयात करें।</translation>
    </message>
    <message>
        <source>A newer Filigree made this project. Update Filigree to open it; the file was not changed.</source>
        <translation>यह प्रोजेक्ट Filigree के किसी नए संस्करण ने बनाया है। इसे खोलने के लिए Filigree को अपडेट करें; फ़ाइल बदली नहीं गई।</translation>
    </message>
    <message>
        <source>The project is damaged; it was not changed. Open a copy of it that you have kept.</source>
        <translation>प्रोजेक्ट क्षतिग्रस्त है; उसे बदला नहीं गया। अपनी रखी हुई कोई प्रति खोलें।</translation>
    </message>
    <message>
        <source>Another program is writing to the project. Try again when it has finished.</source>
        <translation>कोई दूसरा प्रोग्राम इस प्रोजेक्ट में लिख रहा है। उसके पूरा होने पर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>इसे रद्द कर दिया गया।</translation>
    </message>
    <message>
        <source>There are fewer sentences than were asked for.</source>
        <translation>जितने वाक्य माँगे गए थे, उनसे कम हैं।</translation>
    </message>
    <message>
        <source>The data contradicts itself. The details say where.</source>
        <translation>डेटा में विरोधाभास है। कहाँ है, यह विवरण में है।</translation>
    </message>
    <message>
        <source>This should not happen and is a mistake in Filigree. Your work is stored; the details help to mend it.</source>
        <translation>ऐसा नहीं होना चाहिए; यह Filigree की गलती है। आपका काम सुरक्षित है; विवरण इसे ठीक करने में मदद करेगा।</translation>
    </message>
</context>
<context>
    <name>EvaluateExport</name>
    <message>
        <source>Export Results</source>
        <translation>परिणाम निर्यात करें</translation>
    </message>
    <message>
        <source>Page with tables (*.md)</source>
        <translation>तालिकाओं वाला पृष्ठ (*.md)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>प्रोग्रामों के लिए (*.json)</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>every sentence alike</source>
        <translation>हर वाक्य समान</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>borrowed</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>एंट्रॉपी</translation>
    </message>
    <message>
        <source>entropy of slots</source>
        <translation>स्लॉटों की एंट्रॉपी</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>मानक उक्तियाँ</translation>
    </message>
    <message>
        <source>Golden utterances, repeated</source>
        <translation>मानक उक्तियाँ, दोहराई हुई</translation>
    </message>
    <message>
        <source>All reference data</source>
        <translation>पूरा संदर्भ डेटा</translation>
    </message>
    <message>
        <source>Grammar, %1</source>
        <translation>व्याकरण, %1</translation>
    </message>
    <message>
        <source>Resampling, %1</source>
        <translation>पुनर्नमूना, %1</translation>
    </message>
    <message>
        <source>Both, %1</source>
        <translation>दोनों, %1</translation>
    </message>
    <message>
        <source>The golden utterances alone: what every corpus must beat.</source>
        <translation>केवल मानक उक्तियाँ: हर कॉर्पस को इनसे बेहतर होना है।</translation>
    </message>
    <message>
        <source>The golden utterances again and again, until they are as many as the generated sentences.</source>
        <translation>मानक उक्तियाँ बार-बार, जब तक वे बनाए गए वाक्यों जितनी न हों।</translation>
    </message>
    <message>
        <source>All real training data that there is: the upper line.</source>
        <translation>सारा वास्तविक प्रशिक्षण डेटा: ऊपरी रेखा।</translation>
    </message>
    <message>
        <source>The golden utterances and sentences of the grammar that is learned from them.</source>
        <translation>मानक उक्तियाँ और उनसे सीखे व्याकरण के वाक्य।</translation>
    </message>
    <message>
        <source>The golden utterances and sentences with their slot values swapped where it is safe.</source>
        <translation>मानक उक्तियाँ और ऐसे वाक्य जिनमें स्लॉट के मान सुरक्षित जगह बदले गए हैं।</translation>
    </message>
    <message>
        <source>The golden utterances, sentences of the grammar, and resampled ones.</source>
        <translation>मानक उक्तियाँ, व्याकरण के वाक्य और पुनर्नमूना वाक्य।</translation>
    </message>
    <message>
        <source>Intent accuracy</source>
        <translation>इंटेंट की सटीकता</translation>
    </message>
    <message>
        <source>Slot precision</source>
        <translation>स्लॉट की परिशुद्धता</translation>
    </message>
    <message>
        <source>Slot recall</source>
        <translation>स्लॉट का स्मरण</translation>
    </message>
    <message>
        <source>Slot F1</source>
        <translation>स्लॉट F1</translation>
    </message>
    <message>
        <source>Frame accuracy</source>
        <translation>फ़्रेम की सटीकता</translation>
    </message>
    <message>
        <source>Semantic error rate</source>
        <translation>अर्थ की गलती दर</translation>
    </message>
    <message>
        <source>Test utterances whose intent was found, in per cent, with its 95 % interval.</source>
        <translation>प्रतिशत परीक्षण उक्तियाँ जिनका इंटेंट मिला, 95 % अंतराल के साथ।</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that were found.</source>
        <translation>मिले स्लॉटों में से वे जो शब्दों और प्रकार में सही हैं।</translation>
    </message>
    <message>
        <source>Slots that were found and are right in words and type, of all that there are.</source>
        <translation>सभी स्लॉटों में से वे जो मिले और शब्दों और प्रकार में सही हैं।</translation>
    </message>
    <message>
        <source>Slots that are right in words and type: the harmonic mean of precision and recall.</source>
        <translation>शब्दों और प्रकार में सही स्लॉट: परिशुद्धता और स्मरण का हरात्मक माध्य।</translation>
    </message>
    <message>
        <source>Test utterances that are right as a whole: the intent and every slot.</source>
        <translation>पूरी तरह सही परीक्षण उक्तियाँ: इंटेंट और हर स्लॉट।</translation>
    </message>
    <message>
        <source>Errors in intents and slots, divided by the number of intents and slots: less is better.</source>
        <translation>इंटेंट और स्लॉट की गलतियाँ, उनकी संख्या से भाग: कम बेहतर है।</translation>
    </message>
    <message>
        <source>all of it was in the training data</source>
        <translation>सब कुछ प्रशिक्षण डेटा में था</translation>
    </message>
    <message>
        <source>intent not in the training data</source>
        <translation>इंटेंट प्रशिक्षण डेटा में नहीं</translation>
    </message>
    <message>
        <source>pattern not in the training data</source>
        <translation>पैटर्न प्रशिक्षण डेटा में नहीं</translation>
    </message>
    <message>
        <source>unknown slot type: %1</source>
        <translation>अनजान स्लॉट: %1</translation>
    </message>
    <message>
        <source>value known of other slots only: %1</source>
        <translation>मान केवल दूसरे स्लॉटों से ज्ञात: %1</translation>
    </message>
    <message>
        <source>new words: %1</source>
        <translation>नए शब्द: %1</translation>
    </message>
    <message>
        <source>The golden utterances and this corpus of the project, as it is now.</source>
        <translation>मानक उक्तियाँ और परियोजना का यह कॉर्पस, जैसा वह अभी है।</translation>
    </message>
    <message>
        <source>value in no catalogue and not in the training data: %1</source>
        <translation>मान किसी कैटलॉग में नहीं, न प्रशिक्षण डेटा में: %1</translation>
    </message>
    <message>
        <source>value of a catalogue, not drawn into this training data: %1</source>
        <translation>मान कैटलॉग का है, पर इस प्रशिक्षण डेटा के लिए चुना नहीं गया: %1</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>The locale is lost.</source>
        <translation>लोकेल नहीं रहता।</translation>
    </message>
    <message>
        <source>Which value stood in which sentence is lost: each template and each value is written once.</source>
        <translation>कौन-सा मान किस वाक्य में था, यह नहीं रहता: हर साँचा और हर मान एक बार लिखा जाता है।</translation>
    </message>
    <message>
        <source>Filigree&apos;s own notation, as the editor shows it.</source>
        <translation>Filigree का अपना संकेतन, जैसा संपादक दिखाता है।</translation>
    </message>
    <message>
        <source>The sentences alone, one a line.</source>
        <translation>केवल वाक्य, हर पंक्ति में एक।</translation>
    </message>
    <message>
        <source>Intents and slots are lost.</source>
        <translation>इंटेंट और स्लॉट नहीं रहते।</translation>
    </message>
    <message>
        <source>A JSON object a line, with words and BIO tags: for programs of your own.</source>
        <translation>हर पंक्ति में एक JSON ऑब्जेक्ट, शब्दों और BIO टैग के साथ: आपके अपने प्रोग्रामों के लिए।</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with tabs between them, without heading.</source>
        <translation>इंटेंट, वाक्य और अंकित वाक्य टैब से अलग स्तंभों में, बिना शीर्षक के।</translation>
    </message>
    <message>
        <source>Intent, sentence and annotated sentence in columns with a heading: for spreadsheets.</source>
        <translation>इंटेंट, वाक्य और अंकित वाक्य शीर्षक वाले स्तंभों में: स्प्रेडशीट के लिए।</translation>
    </message>
    <message>
        <source>A word and its BIO tag a line, an empty line after each sentence: for sequence taggers.</source>
        <translation>हर पंक्ति में एक शब्द और उसका BIO टैग, हर वाक्य के बाद ख़ाली पंक्ति: अनुक्रम टैगर के लिए।</translation>
    </message>
    <message>
        <source>A folder with seq.in, seq.out and label, as research on slot filling has it.</source>
        <translation>seq.in, seq.out और label वाला फ़ोल्डर, जैसा स्लॉट भरने के शोध में होता है।</translation>
    </message>
    <message>
        <source>A folder that Hugging Face&apos;s datasets library loads, with a dataset card.</source>
        <translation>फ़ोल्डर जिसे Hugging Face की datasets लाइब्रेरी लोड करती है, डेटासेट कार्ड के साथ।</translation>
    </message>
    <message>
        <source>Training data of Rasa, version 3.1.</source>
        <translation>Rasa का प्रशिक्षण डेटा, संस्करण 3.1।</translation>
    </message>
    <message>
        <source>A value with a bracket in it is written without its slot.</source>
        <translation>जिस मान में वर्ग कोष्ठक हो, वह बिना स्लॉट के लिखा जाता है।</translation>
    </message>
    <message>
        <source>Training data of Rasa in JSON.</source>
        <translation>JSON में Rasa का प्रशिक्षण डेटा।</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU, with its entities.</source>
        <translation>Snips NLU का डेटासेट, उसकी एंटिटी सहित।</translation>
    </message>
    <message>
        <source>A dataset of Snips NLU as its users write it.</source>
        <translation>Snips NLU का डेटासेट, जैसा उसके उपयोगकर्ता लिखते हैं।</translation>
    </message>
    <message>
        <source>Square brackets become round ones, and a colon in a slot&apos;s name becomes _.</source>
        <translation>वर्ग कोष्ठक गोल हो जाते हैं, और स्लॉट के नाम का कोलन _ हो जाता है।</translation>
    </message>
    <message>
        <source>The interaction model of an Alexa skill: samples, and types with their values.</source>
        <translation>Alexa स्किल का इंटरैक्शन मॉडल: नमूने, और मानों सहित प्रकार।</translation>
    </message>
    <message>
        <source>A LUIS application, which CLU imports.</source>
        <translation>LUIS का ऐप्लिकेशन, जिसे CLU आयात करता है।</translation>
    </message>
    <message>
        <source>Utterances of a Wit app.</source>
        <translation>Wit ऐप की उक्तियाँ।</translation>
    </message>
    <message>
        <source>A JSON object a line, as in the MASSIVE dataset.</source>
        <translation>हर पंक्ति में एक JSON ऑब्जेक्ट, जैसा MASSIVE डेटासेट में।</translation>
    </message>
    <message>
        <source>A bracket beside slots becomes a round one, and a value with one is written without its slot.</source>
        <translation>स्लॉट के बाहर का वर्ग कोष्ठक गोल हो जाता है, और जिस मान में वह हो, वह बिना स्लॉट के लिखा जाता है।</translation>
    </message>
    <message>
        <source>Training data of spaCy, for its command convert.</source>
        <translation>spaCy का प्रशिक्षण डेटा, उसके कमांड convert के लिए।</translation>
    </message>
    <message>
        <source>Templates of Chatito, with the values of each slot.</source>
        <translation>Chatito के साँचे, हर स्लॉट के मानों के साथ।</translation>
    </message>
    <message>
        <source>Templates of Chatette, with the values of each slot.</source>
        <translation>Chatette के साँचे, हर स्लॉट के मानों के साथ।</translation>
    </message>
    <message>
        <source>An agent of Dialogflow ES: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Dialogflow ES का एजेंट: फ़ोल्डर, या zip फ़ाइल यदि नाम के अंत में .zip हो।</translation>
    </message>
    <message>
        <source>A bot of Amazon Lex, version 2: a folder, or a zip file where the name ends in .zip.</source>
        <translation>Amazon Lex का बॉट, संस्करण 2: फ़ोल्डर, या zip फ़ाइल यदि नाम के अंत में .zip हो।</translation>
    </message>
</context>
<context>
    <name>FstLabels</name>
    <message>
        <source>and %1 more</source>
        <translation>और %1 अन्य</translation>
    </message>
</context>
<context>
    <name>GrammarSource</name>
    <message>
        <source>A rule begins with its name, as in: &lt;some_more&gt; = some | more;</source>
        <translation>नियम अपने नाम से शुरू होता है, जैसे: &lt;some_more&gt; = some | more;</translation>
    </message>
    <message>
        <source>Between the name of a rule and what it stands for there is a =</source>
        <translation>नियम के नाम और उसके अर्थ के बीच = होता है</translation>
    </message>
    <message>
        <source>The rule is not closed. Write ; at its end.</source>
        <translation>नियम बंद नहीं है। उसके अंत में ; लिखें।</translation>
    </message>
    <message>
        <source>There is no rule %1. A new one is made by splitting another.</source>
        <translation>नियम %1 नहीं है। नया नियम दूसरे को बाँटकर बनता है।</translation>
    </message>
    <message>
        <source>The rule %1 stands here twice.</source>
        <translation>नियम %1 यहाँ दो बार है।</translation>
    </message>
    <message>
        <source>The rule %1 is missing. To do without it, reject it in the list of rules.</source>
        <translation>नियम %1 नहीं मिला। उसे हटाने के लिए नियमों की सूची में अस्वीकार करें।</translation>
    </message>
    <message>
        <source>%1 values, edited in the catalogue</source>
        <translation>%1 मान, सूची में संपादित होते हैं</translation>
    </message>
    <message>
        <source>edit the grammar</source>
        <translation>व्याकरण संपादित करना</translation>
    </message>
    <message>
        <source>The grammar was not stored. %1</source>
        <translation>व्याकरण सहेजा नहीं गया। %1</translation>
    </message>
    <message>
        <source>The rule %1 was changed elsewhere since this text was loaded. Copy what you have written, take the changes back, and write it again.</source>
        <translation>यह पाठ लोड होने के बाद नियम %1 कहीं और बदला गया। अपना लिखा हुआ कॉपी करें, बदलाव वापस लें और फिर से लिखें।</translation>
    </message>
    <message>
        <source>The rule %1 uses itself, by way of others that were changed.</source>
        <translation>नियम %1 बदले गए दूसरे नियमों के ज़रिए स्वयं का उपयोग करता है।</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>Export Graph</source>
        <translation>ग्राफ़ का निर्यात करें</translation>
    </message>
    <message>
        <source>Picture, scalable (*.svg)</source>
        <translation>चित्र, मापनीय (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>दस्तावेज़ (*.pdf)</translation>
    </message>
    <message>
        <source>Graphviz (*.dot)</source>
        <translation>Graphviz (*.dot)</translation>
    </message>
    <message>
        <source>OpenFst machine (*.fst)</source>
        <translation>OpenFst मशीन (*.fst)</translation>
    </message>
    <message>
        <source>AT&amp;T text (*.att)</source>
        <translation>AT&amp;T पाठ (*.att)</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 का आयात हो रहा है</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 का आयात</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 का आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 में ऐसी कोई उक्ति नहीं जो प्रोजेक्ट में न हो।</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were left out: the project has them already.</source>
        <translation>
            <numerusform>%1 की %n उक्ति छोड़ी गई: वह प्रोजेक्ट में पहले से है।</numerusform>
            <numerusform>%1 की %n उक्तियाँ छोड़ी गईं: वे प्रोजेक्ट में पहले से हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>before the import</source>
        <translation>आयात से पहले</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल आयात हो रही है</numerusform>
            <numerusform>%n फ़ाइलें आयात हो रही हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल आयात करें</numerusform>
            <numerusform>%n फ़ाइलें आयात करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not imported.</source>
        <translation>
            <numerusform>%n फ़ाइल आयात नहीं हुई।</numerusform>
            <numerusform>%n फ़ाइलें आयात नहीं हुईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no utterance that the project lacks.</source>
        <translation>
            <numerusform>%n फ़ाइल में ऐसी कोई उक्ति नहीं जो प्रोजेक्ट में न हो।</numerusform>
            <numerusform>%n फ़ाइलों में ऐसी कोई उक्ति नहीं जो प्रोजेक्ट में न हो।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were left out: the project has them already.</source>
        <translation>
            <numerusform>%n उक्ति छोड़ी गई: वह प्रोजेक्ट में पहले से है।</numerusform>
            <numerusform>%n उक्तियाँ छोड़ी गईं: वे प्रोजेक्ट में पहले से हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePoint</name>
    <message>
        <source>straight line, %1%</source>
        <translation>सीधी रेखा, %1%</translation>
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
        <translation>अभी मापा नहीं गया</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>more than %1</source>
        <translation>%1 से अधिक</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>चुनें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>पहले जैसा करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>विवरण दिखाएँ...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>विवरण छिपाएँ...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>सब सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>सबके लिए हाँ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>सबके लिए नहीं (&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>बीच में रोकें</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>फिर से आरंभिक करें</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>पहले जैसी सेटिंग</translation>
    </message>
</context>
<context>
    <name>ReviewState</name>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>प्रस्तावित</translation>
    </message>
</context>
<context>
    <name>SentenceOrigin</name>
    <message>
        <source>%1: seen in this context</source>
        <translation>%1: इसी संदर्भ में देखा गया</translation>
    </message>
    <message>
        <source>%1: swapped in from %2, Jaccard %3, adjusted %4</source>
        <translation>%1: %2 से लाया गया, जैकार्ड %3, समायोजित %4</translation>
    </message>
    <message>
        <source>%1: from the catalogue %2</source>
        <translation>%1: कैटलॉग %2 से</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>The utterance %1</source>
        <translation>उक्ति %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: seen %n time(s)</source>
        <translation>
            <numerusform>%1: %n बार देखा गया</numerusform>
            <numerusform>%1: %n बार देखा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: written into the rule</source>
        <translation>%1: नियम में लिखा हुआ</translation>
    </message>
    <message>
        <source>The grammar, learned from</source>
        <translation>व्याकरण, जो इनसे सीखा गया</translation>
    </message>
</context>
<context>
    <name>TranslationText</name>
    <message>
        <source>slots in another order</source>
        <translation>स्लॉट दूसरे क्रम में</translation>
    </message>
    <message>
        <source>odd length</source>
        <translation>अजीब लंबाई</translation>
    </message>
    <message>
        <source>untranslated words</source>
        <translation>अनूदित न हुए शब्द</translation>
    </message>
    <message>
        <source>unknown characters</source>
        <translation>अज्ञात अक्षर</translation>
    </message>
    <message>
        <source>repeated words</source>
        <translation>दोहराए गए शब्द</translation>
    </message>
    <message>
        <source>nothing but slots</source>
        <translation>केवल स्लॉट</translation>
    </message>
    <message>
        <source>same as the source</source>
        <translation>मूल जैसा ही</translation>
    </message>
    <message>
        <source>The slots stand in another order than in the source. That can be right.</source>
        <translation>स्लॉट मूल से अलग क्रम में हैं। यह सही भी हो सकता है।</translation>
    </message>
    <message>
        <source>The translation is much longer or much shorter than the source.</source>
        <translation>अनुवाद मूल से बहुत लंबा या बहुत छोटा है।</translation>
    </message>
    <message>
        <source>Words of the source stand in the translation as they are.</source>
        <translation>मूल के शब्द अनुवाद में ज्यों के त्यों हैं।</translation>
    </message>
    <message>
        <source>The model has written a character that it does not know.</source>
        <translation>मॉडल ने ऐसा अक्षर लिखा जिसे वह नहीं जानता।</translation>
    </message>
    <message>
        <source>A word, or a pair of words, stands three times in a row.</source>
        <translation>कोई शब्द, या शब्दों का जोड़ा, लगातार तीन बार आया है।</translation>
    </message>
    <message>
        <source>The source has words beside its slots, the translation has none.</source>
        <translation>मूल में स्लॉटों के अलावा शब्द हैं, अनुवाद में कोई नहीं।</translation>
    </message>
    <message>
        <source>Nothing was translated.</source>
        <translation>कुछ भी अनूदित नहीं हुआ।</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ढूँढें</translation>
    </message>
    <message>
        <source>Any value of the catalogue</source>
        <translation>कैटलॉग का कोई भी मान</translation>
    </message>
    <message>
        <source>Translate it alone</source>
        <translation>अकेले अनुवाद करें</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>वैसा ही रखें</translation>
    </message>
    <message>
        <source>The same thing in the target locale, from a file of pairs or where its catalogue has the very value: countries, cities.</source>
        <translation>लक्ष्य लोकेल में वही चीज़, जोड़ों की फ़ाइल से या जहाँ कैटलॉग में वही मान हो: देश, शहर।</translation>
    </message>
    <message>
        <source>A value of the target locale’s catalogue in its place: the artists of there.</source>
        <translation>उसकी जगह लक्ष्य लोकेल के कैटलॉग का मान: वहाँ के कलाकार।</translation>
    </message>
    <message>
        <source>The value is translated by itself: dates, colours, free text.</source>
        <translation>मान का अकेले अनुवाद होता है: तिथियाँ, रंग, मुक्त पाठ।</translation>
    </message>
    <message>
        <source>The value stays as it is: names.</source>
        <translation>मान वैसा ही रहता है: नाम।</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>अनूदित नहीं</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>added to the project</source>
        <translation>परियोजना में जोड़ा गया</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>निर्णय बाक़ी</translation>
    </message>
    <message>
        <source>values not found</source>
        <translation>मान नहीं मिले</translation>
    </message>
    <message>
        <source>Nothing was found for values of slots: they stand as in the source.</source>
        <translation>कुछ स्लॉटों के मानों के लिए कुछ नहीं मिला: वे मूल जैसे ही हैं।</translation>
    </message>
</context>
<context>
    <name>TranslationTrouble</name>
    <message>
        <source>It was cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>What translation needs is not there. The details say what is missing.</source>
        <translation>अनुवाद के लिए जो चाहिए वह नहीं है। विवरण बताता है कि क्या नहीं है।</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is, from line %2 on. The details say why.</source>
        <translation>%1 पंक्ति %2 से इस रूप में काम का नहीं। विवरण कारण बताता है।</translation>
    </message>
    <message>
        <source>The text cannot be used as it is. The details say why.</source>
        <translation>पाठ इस रूप में काम का नहीं। विवरण कारण बताता है।</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is. The details say why.</source>
        <translation>%1 इस रूप में काम का नहीं। विवरण कारण बताता है।</translation>
    </message>
    <message>
        <source>This cannot be done with these settings. The details say which one is wrong.</source>
        <translation>इन सेटिंग के साथ यह नहीं हो सकता। विवरण बताता है कि कौन-सी ग़लत है।</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>डिस्क भरी है। जगह बनाएँ, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>You may not read or write there. Choose another folder of new models.</source>
        <translation>आप वहाँ पढ़ या लिख नहीं सकते। नए मॉडलों का दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The models, or the translation program, do not fit to each other. The details say how.</source>
        <translation>मॉडल, या अनुवाद प्रोग्राम, आपस में मेल नहीं खाते। विवरण बताता है कैसे।</translation>
    </message>
    <message>
        <source>Translation has failed. The details say why.</source>
        <translation>अनुवाद विफल रहा। विवरण कारण बताता है।</translation>
    </message>
    <message>
        <source>Its last checkpoint is kept: the training can go on from there.</source>
        <translation>आख़िरी सहेजा बिंदु मौजूद है: प्रशिक्षण वहाँ से आगे चल सकता है।</translation>
    </message>
    <message>
        <source>Your project and your models are as they were.</source>
        <translation>आपकी परियोजना और आपके मॉडल पहले जैसे हैं।</translation>
    </message>
    <message>
        <source>%1 is too small to put a part of it aside: how good the model is cannot be measured.</source>
        <translation>%1 इतना छोटा है कि उसका भाग अलग नहीं रखा जा सकता: मॉडल कितना अच्छा है, मापा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of sentences are too long for the model and were left out.</source>
        <translation>
            <numerusform>%n वाक्य-जोड़ी मॉडल के लिए बहुत लंबी है और छोड़ दी गई।</numerusform>
            <numerusform>%n वाक्य-जोड़ियाँ मॉडल के लिए बहुत लंबी हैं और छोड़ दी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 subwords</source>
        <translation>%1 उपशब्द</translation>
    </message>
    <message>
        <source>The models that were made before are kept.</source>
        <translation>पहले बनाए गए मॉडल रखे गए हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 lines of %2 were left out.</source>
        <translation>
            <numerusform>%2 की %1 में से %n पंक्ति छोड़ी गई।</numerusform>
            <numerusform>%2 की %1 में से %n पंक्तियाँ छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The models that are finished are kept: the same settings, tried again, go on with what is missing.</source>
        <translation>जो मॉडल पूरे हो चुके हैं वे रखे गए हैं: वही सेटिंग फिर आज़माने पर, जो बाक़ी है वहाँ से काम आगे चलता है।</translation>
    </message>
    <message>
        <source>Somebody else is making or training this model. Wait until that is done, or choose another name.</source>
        <translation>कोई और यह मॉडल बना या प्रशिक्षित कर रहा है। उसके पूरा होने तक प्रतीक्षा करें, या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>A program of Filigree has ended in the middle of its work.</source>
        <translation>Filigree का एक प्रोग्राम काम के बीच में बंद हो गया।</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>New Project…</source>
        <translation>नया प्रोजेक्ट…</translation>
    </message>
    <message>
        <source>Make an empty project</source>
        <translation>खाली प्रोजेक्ट बनाएँ</translation>
    </message>
    <message>
        <source>Open Project…</source>
        <translation>प्रोजेक्ट खोलें…</translation>
    </message>
    <message>
        <source>Open a project, or a file of utterances</source>
        <translation>कोई प्रोजेक्ट या उक्तियों की फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open Recent</source>
        <translation>हाल का खोलें</translation>
    </message>
    <message>
        <source>Open Sample</source>
        <translation>नमूना खोलें</translation>
    </message>
    <message>
        <source>Open Sample: %1</source>
        <translation>नमूना खोलें: %1</translation>
    </message>
    <message>
        <source>Open the sample project %1</source>
        <translation>नमूना प्रोजेक्ट %1 खोलें</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Add utterances and catalogues from files</source>
        <translation>फ़ाइलों से उक्तियाँ और कैटलॉग जोड़ें</translation>
    </message>
    <message>
        <source>Save a Copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Save the project under another name; every change is stored already</source>
        <translation>प्रोजेक्ट को दूसरे नाम से सहेजें; हर बदलाव पहले से सुरक्षित है</translation>
    </message>
    <message>
        <source>Close Project</source>
        <translation>प्रोजेक्ट बंद करें</translation>
    </message>
    <message>
        <source>Go back to the start page</source>
        <translation>आरंभ पृष्ठ पर लौटें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Close the window; all is stored</source>
        <translation>विंडो बंद करें; सब कुछ सुरक्षित है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Take the last change back, in whatever mode it was made</source>
        <translation>पिछला बदलाव वापस लें, चाहे वह किसी भी मोड में किया गया हो</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>वापस लिया गया बदलाव फिर से करें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search in what this mode shows</source>
        <translation>इस मोड में दिख रही सामग्री में खोजें</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>आदेश…</translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name</source>
        <translation>नाम का एक हिस्सा लिखकर आदेश खोजें</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>सारा पाठ बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>सारा पाठ छोटा करें</translation>
    </message>
    <message>
        <source>Normal Text Size</source>
        <translation>पाठ का सामान्य आकार</translation>
    </message>
    <message>
        <source>Show text as large as on the desktop</source>
        <translation>पाठ उतना ही बड़ा दिखाएँ जितना डेस्कटॉप पर है</translation>
    </message>
    <message>
        <source>Full Screen</source>
        <translation>पूरी स्क्रीन</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>पूरी स्क्रीन काम में लें</translation>
    </message>
    <message>
        <source>Reset Layout</source>
        <translation>लेआउट फिर से सेट करें</translation>
    </message>
    <message>
        <source>Put all parts of the window back in place</source>
        <translation>विंडो के सभी हिस्से अपनी जगह पर लाएँ</translation>
    </message>
    <message>
        <source>Start Page</source>
        <translation>आरंभ पृष्ठ</translation>
    </message>
    <message>
        <source>Show samples and recent projects</source>
        <translation>नमूने और हाल के प्रोजेक्ट दिखाएँ</translation>
    </message>
    <message>
        <source>About Filigree</source>
        <translation>Filigree के बारे में</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>संस्करण और लाइसेंस</translation>
    </message>
    <message>
        <source>Theme: As the Desktop</source>
        <translation>थीम: डेस्कटॉप जैसी</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>थीम: हल्की</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>थीम: गहरी</translation>
    </message>
    <message>
        <source>Choose the colours of the window</source>
        <translation>विंडो के रंग चुनें</translation>
    </message>
    <message>
        <source>Language: As the Desktop</source>
        <translation>भाषा: डेस्कटॉप जैसी</translation>
    </message>
    <message>
        <source>Choose the language of the window</source>
        <translation>विंडो की भाषा चुनें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>View</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>As the Desktop</source>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
</context>
<context>
    <name>filigree::app::AboutDialog</name>
    <message>
        <source>About Filigree</source>
        <translation>Filigree के बारे में</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>A workbench for language engineers: golden utterances in; grammar, graph and training corpus out.</source>
        <translation>भाषा इंजीनियरों के लिए एक कार्य-मंच: मानक उक्तियाँ दीजिए; व्याकरण, ग्राफ़ और प्रशिक्षण कॉर्पस पाइए।</translation>
    </message>
    <message>
        <source>© 2026 the Filigree authors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>© 2026 Filigree के लेखक। GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या उसके बाद के किसी संस्करण के अधीन मुक्त सॉफ़्टवेयर। इसके साथ कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Built on Qt %1, OpenFst, ICU, Graphviz and SQLite.</source>
        <translation>Qt %1, OpenFst, ICU, Graphviz और SQLite पर आधारित।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>filigree::app::AmountPanel</name>
    <message>
        <source>The number of the pattern&apos;s bars</source>
        <translation>पैटर्न की पट्टियों की संख्या</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Intent and slots of the sentences, whatever their words and order</source>
        <translation>वाक्यों का इंटेंट और स्लॉट, शब्द और क्रम जो भी हों</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखे गए</translation>
    </message>
    <message>
        <source>Utterances of this pattern in your data</source>
        <translation>आपके डेटा में इस पैटर्न की उक्तियाँ</translation>
    </message>
    <message>
        <source>Complexity</source>
        <translation>जटिलता</translation>
    </message>
    <message>
        <source>Bits of choice in a sentence: templates and values together</source>
        <translation>एक वाक्य में चुनाव के बिट: साँचे और मान मिलाकर</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Share of the pattern in your data</source>
        <translation>आपके डेटा में पैटर्न का हिस्सा</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Share of the pattern in the new corpus</source>
        <translation>नए कॉर्पस में पैटर्न का हिस्सा</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>नियोजित</translation>
    </message>
    <message>
        <source>Sentences of the pattern in the new corpus</source>
        <translation>नए कॉर्पस में पैटर्न के वाक्य</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>संभव</translation>
    </message>
    <message>
        <source>Different sentences that resampling can make</source>
        <translation>पुनर्नमूनाकरण से बन सकने वाले अलग-अलग वाक्य</translation>
    </message>
    <message>
        <source>Every kind of request: how often it is asked, how much there is to learn in it, and how many sentences it gets.</source>
        <translation>हर तरह का अनुरोध: कितनी बार पूछा जाता है, उसमें सीखने को कितना है, और उसे कितने वाक्य मिलते हैं।</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>वितरण</translation>
    </message>
    <message>
        <source>The shares of the patterns under each distribution, side by side.</source>
        <translation>हर वितरण में पैटर्नों के हिस्से, साथ-साथ।</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>Entropy target</source>
        <translation>एन्ट्रॉपी लक्ष्य</translation>
    </message>
    <message>
        <source>How even the shares shall be, in bits: to the left a few patterns get most, to the right all get alike.</source>
        <translation>हिस्से कितने बराबर हों, बिट में: बाईं ओर कुछ पैटर्नों को अधिकतर, दाईं ओर सबको बराबर।</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>देखे गए के साथ मिलाएँ</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>आपके डेटा के हिस्से कितने मिलाए जाएँ।</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>How many sentences are planned in all.</source>
        <translation>कुल कितने वाक्य नियोजित हैं।</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>उधार लेने के लिए कोई दूसरी लोकेल नहीं है।</translation>
    </message>
    <message>
        <source>only %1 exist</source>
        <translation>केवल %1 हैं</translation>
    </message>
    <message>
        <source>%1 of at most %2 bits</source>
        <translation>अधिकतम %2 में से %1 बिट</translation>
    </message>
</context>
<context>
    <name>filigree::app::AnnotationModel</name>
    <message>
        <source>Reading a model</source>
        <translation>मॉडल पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The model %1, which suggested annotations, is not in its place any more. Choose it again where it is now, or train another one.</source>
        <translation>मॉडल %1, जो अंकन सुझाता था, अब अपनी जगह पर नहीं है। वह अब जहाँ है वहाँ से उसे फिर चुनें, या दूसरा सिखाएँ।</translation>
    </message>
    <message>
        <source>%1 cannot be used as a model.</source>
        <translation>%1 को मॉडल के रूप में काम में नहीं लिया जा सकता।</translation>
    </message>
    <message>
        <source>There is nothing to learn from yet: annotate some utterances, then train.</source>
        <translation>सीखने के लिए अभी कुछ नहीं है: कुछ उक्तियाँ अंकित करें, फिर सिखाएँ।</translation>
    </message>
    <message>
        <source>Training a model for suggestions</source>
        <translation>सुझावों के लिए मॉडल सिखाया जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The model has learned from %n annotated utterance(s). What it is sure of stands among the suggestions.</source>
        <translation>
            <numerusform>मॉडल ने %n अंकित उक्ति से सीखा है। जिसके बारे में वह निश्चित है वह सुझावों में है।</numerusform>
            <numerusform>मॉडल ने %n अंकित उक्तियों से सीखा है। जिसके बारे में वह निश्चित है वह सुझावों में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>No model was trained.</source>
        <translation>कोई मॉडल नहीं सिखाया गया।</translation>
    </message>
    <message>
        <source>Saving a model</source>
        <translation>मॉडल सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>The model was not saved.</source>
        <translation>मॉडल सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskCard</name>
    <message>
        <source>The sentence that is asked about</source>
        <translation>जिस वाक्य के बारे में पूछा गया है</translation>
    </message>
    <message>
        <source>Questions that have an answer</source>
        <translation>जिन प्रश्नों का उत्तर है</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>हाँ (Y)</translation>
    </message>
    <message>
        <source>Somebody would say this: the grammar must have it</source>
        <translation>कोई यह कहेगा: व्याकरण में यह होना चाहिए</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>नहीं (N)</translation>
    </message>
    <message>
        <source>Nobody would say this: the grammar must not have it</source>
        <translation>कोई यह नहीं कहेगा: व्याकरण में यह नहीं होना चाहिए</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>छोड़ें (S)</translation>
    </message>
    <message>
        <source>It is not clear: ask the next</source>
        <translation>स्पष्ट नहीं: अगला पूछें</translation>
    </message>
    <message>
        <source>Back (B)</source>
        <translation>पीछे (B)</translation>
    </message>
    <message>
        <source>Take the last answer back and ask it again</source>
        <translation>पिछला उत्तर वापस लें और फिर पूछें</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>End the questions; the answers stay</source>
        <translation>प्रश्न समाप्त करें; उत्तर बने रहेंगे</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>फिर से सीखा जा रहा है…</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>पहले: %1। अब: %2।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Would somebody say this for %1?</source>
        <translation>क्या कोई %1 के लिए यह कहेगा?</translation>
    </message>
    <message>
        <source>Looking for questions…</source>
        <translation>प्रश्न खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>There is nothing left to ask about this grammar.</source>
        <translation>इस व्याकरण के बारे में पूछने को कुछ नहीं बचा।</translation>
    </message>
    <message>
        <source>The grammar is as it was.</source>
        <translation>व्याकरण जैसा था वैसा ही है।</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), %1 sentences</source>
        <translation>
            <numerusform>%n नियम, %1 वाक्य</numerusform>
            <numerusform>%n नियम, %1 वाक्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences about which the grammar is least sure. Each answer decides about many like it.</source>
        <translation>वे वाक्य जिनके बारे में व्याकरण सबसे कम निश्चित है। हर उत्तर वैसे कई वाक्यों का निर्णय करता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::AskMe</name>
    <message>
        <source>take back an answer</source>
        <translation>उत्तर वापस लेना</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>प्रश्न का उत्तर देना</translation>
    </message>
    <message>
        <source>Looking for questions</source>
        <translation>प्रश्न खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>There are no questions.</source>
        <translation>कोई प्रश्न नहीं है।</translation>
    </message>
    <message>
        <source>The answer was not stored.</source>
        <translation>उत्तर सहेजा नहीं गया।</translation>
    </message>
</context>
<context>
    <name>filigree::app::CatalogueDialog</name>
    <message>
        <source>Catalogue %1 of the slot %2</source>
        <translation>स्लॉट %2 का कैटलॉग %1</translation>
    </message>
    <message>
        <source>weigh %1</source>
        <translation>%1 का भार बदलना</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 बदलना</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>मान खोजें</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Add the values of a file; those that are here take its weights</source>
        <translation>फ़ाइल के मान जोड़ें; जो यहाँ हैं वे उसके भार लेंगे</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the selected values (Delete)</source>
        <translation>चुने हुए मान हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>नया मान</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Reading the catalogue</source>
        <translation>कैटलॉग पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 कैटलॉग में पहले से है।</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 जोड़ना</translation>
    </message>
    <message>
        <source>A catalogue has at least one value. Remove the whole catalogue from the list instead.</source>
        <translation>कैटलॉग में कम से कम एक मान रहता है। इसके बजाय पूरा कैटलॉग सूची से हटाएँ।</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 हटाना</translation>
    </message>
    <message numerus="yes">
        <source>remove %n value(s)</source>
        <translation>
            <numerusform>%n मान हटाना</numerusform>
            <numerusform>%n मान हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>Import Values</source>
        <translation>मान आयात करें</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>कैटलॉग %1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>%1 has no value or weight that is not here already.</source>
        <translation>%1 में ऐसा कोई मान या भार नहीं जो यहाँ पहले से न हो।</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>%1 आयात करना</translation>
    </message>
    <message>
        <source>%1 values were added, %2 have another weight.</source>
        <translation>%1 मान जोड़े गए, %2 का भार बदला।</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>कैटलॉग पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 मान</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%2 में से %1 मान</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>Which contexts use it is told when there is a grammar.</source>
        <translation>कौन-से संदर्भ इसे लेते हैं, यह व्याकरण बनने पर बताया जाएगा।</translation>
    </message>
    <message>
        <source>No context of the grammar uses it.</source>
        <translation>व्याकरण का कोई संदर्भ इसे नहीं लेता।</translation>
    </message>
    <message>
        <source>Used by: %1</source>
        <translation>इसे लेते हैं: %1</translation>
    </message>
    <message>
        <source>The catalogue was not read. Close this window and open it again.</source>
        <translation>कैटलॉग नहीं पढ़ा गया। यह विंडो बंद करें और फिर से खोलें।</translation>
    </message>
    <message>
        <source>Changing the catalogue…</source>
        <translation>कैटलॉग बदला जा रहा है…</translation>
    </message>
    <message>
        <source>Removing values</source>
        <translation>मान हटाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Shows the values that have these letters, upper or lower case alike.</source>
        <translation>वे मान दिखाता है जिनमें ये अक्षर हैं, छोटे-बड़े का भेद किए बिना।</translation>
    </message>
    <message>
        <source>The values of the catalogue. Double-click or F2 changes one, Delete removes the selected ones; a value with twice the weight is used twice as often.</source>
        <translation>कैटलॉग के मान। डबल-क्लिक या F2 से मान बदलता है, Delete से चुने हुए मान हटते हैं; दुगुने भार वाला मान दुगुनी बार इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>A value that the catalogue has not got yet. Return adds it.</source>
        <translation>ऐसा मान जो कैटलॉग में अभी नहीं है। Enter से जुड़ता है।</translation>
    </message>
    <message>
        <source>No value was removed, because the catalogue was changed meanwhile.</source>
        <translation>कोई मान नहीं हटाया गया, क्योंकि इस बीच कैटलॉग बदल गया।</translation>
    </message>
    <message>
        <source>Showing the changed catalogue</source>
        <translation>बदला हुआ कैटलॉग दिखाया जा रहा है</translation>
    </message>
</context>
<context>
    <name>filigree::app::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>Type a part of a command</source>
        <translation>किसी आदेश का एक हिस्सा लिखें</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>आदेश खोजें</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>मिले हुए आदेश</translation>
    </message>
    <message>
        <source>Every command of the window, found by a few letters of its name. Enter runs the selected one.</source>
        <translation>विंडो का हर आदेश, नाम के कुछ अक्षरों से। Enter चुने हुए को चलाता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::CompareDialog</name>
    <message>
        <source>Run %1</source>
        <translation>रन %1</translation>
    </message>
    <message>
        <source>generality %1</source>
        <translation>सामान्यता %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n नियम</numerusform>
            <numerusform>%n नियम</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Runs</source>
        <translation>रन की तुलना</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>रन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>There is one run only. Induce again, and compare then.</source>
        <translation>केवल एक रन है। फिर से सीखें, और तब तुलना करें।</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Comparing the grammars</source>
        <translation>व्याकरणों की तुलना हो रही है</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>तुलना रद्द की गई।</translation>
    </message>
    <message>
        <source>%1 sentences before, %2 after.</source>
        <translation>पहले %1 वाक्य, बाद में %2।</translation>
    </message>
    <message>
        <source>Rules that are new</source>
        <translation>नए नियम</translation>
    </message>
    <message>
        <source>Rules that are gone</source>
        <translation>जो नियम नहीं रहे</translation>
    </message>
    <message>
        <source>Rules that have changed</source>
        <translation>बदले हुए नियम</translation>
    </message>
    <message>
        <source>Sentences gained</source>
        <translation>मिले वाक्य</translation>
    </message>
    <message>
        <source>Sentences lost</source>
        <translation>खोए वाक्य</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>One of the two runs of induction that are compared.</source>
        <translation>तुलना किए जा रहे दो अनुमानों में से एक।</translation>
    </message>
    <message>
        <source>Rules that were added, went or changed between the two runs, and sentences that only one of them has.</source>
        <translation>दोनों अनुमानों के बीच जुड़े, हटे या बदले नियम, और वे वाक्य जो केवल एक में हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ContextPanel</name>
    <message>
        <source>How alike the contexts are</source>
        <translation>संदर्भ कितने एक-से हैं</translation>
    </message>
    <message>
        <source>Each square compares two contexts: coloured ones share enough values to swap. Click a square to say yourself that the two are the same or different.</source>
        <translation>हर चौकोर दो संदर्भों की तुलना करता है: रंगीन में अदला-बदली लायक साझा मान हैं। दोनों एक हैं या अलग, यह ख़ुद बताने के लिए चौकोर पर क्लिक करें।</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Where the slot stands</source>
        <translation>स्लॉट कहाँ है</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपने</translation>
    </message>
    <message>
        <source>Values that were seen in this context</source>
        <translation>इस संदर्भ में देखे गए मान</translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>बदले हुए</translation>
    </message>
    <message>
        <source>Values that come from contexts that are alike at this threshold</source>
        <translation>इस सीमा पर एक-से संदर्भों से आए मान</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Values that only a catalogue has and that belong here</source>
        <translation>मान जो केवल कैटलॉग में हैं और यहाँ के हैं</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>मान-समूह</translation>
    </message>
    <message>
        <source>How many values each context may use, and where they come from.</source>
        <translation>हर संदर्भ कितने मान ले सकता है, और वे कहाँ से आते हैं।</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>The words that may fill the slot</source>
        <translation>शब्द जो स्लॉट में आ सकते हैं</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>The context or the catalogue that the value comes from</source>
        <translation>संदर्भ या कैटलॉग जिससे मान आया है</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>How alike the two contexts are; empty for the context&apos;s own values</source>
        <translation>दोनों संदर्भ कितने एक-से हैं; अपने मानों के लिए ख़ाली</translation>
    </message>
    <message>
        <source>Values of the pool</source>
        <translation>समूह के मान</translation>
    </message>
    <message>
        <source>Every value that the selected context may use, and its source.</source>
        <translation>चुना गया संदर्भ जो भी मान ले सकता है, स्रोत सहित।</translation>
    </message>
    <message>
        <source>own</source>
        <translation>अपना</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 मान</translation>
    </message>
    <message>
        <source>%1 of %2 values in both: Jaccard %3, adjusted %4</source>
        <translation>%2 में से %1 मान दोनों में: जैकार्ड %3, समायोजित %4</translation>
    </message>
    <message>
        <source>You say: the same.</source>
        <translation>आपका निर्णय: एक ही।</translation>
    </message>
    <message>
        <source>You say: different.</source>
        <translation>आपका निर्णय: अलग।</translation>
    </message>
    <message>
        <source>Too little was seen to be sure. Click to decide.</source>
        <translation>पक्का कहने को बहुत कम दिखा। तय करने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>Values are swapped.</source>
        <translation>मानों की अदला-बदली होती है।</translation>
    </message>
    <message>
        <source>Values are not swapped.</source>
        <translation>मानों की अदला-बदली नहीं होती।</translation>
    </message>
    <message>
        <source>One context: there is nothing to swap with.</source>
        <translation>एक ही संदर्भ: अदला-बदली के लिए कुछ नहीं।</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1” और “%2”</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusHeader</name>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>The same grammar, number and seed give the same corpus</source>
        <translation>वही व्याकरण, वही संख्या और वही सीड हर बार वही कॉर्पस देते हैं</translation>
    </message>
    <message>
        <source>of %1 that the grammar has</source>
        <translation>व्याकरण के कुल %1 में से</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>पुनर्नमूना</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>What the sentences are made from: the grammar, your utterances with swapped values, or both without a sentence twice.</source>
        <translation>वाक्य किससे बनते हैं: व्याकरण से, बदले मानों वाली आपकी उक्तियों से, या दोनों से, कोई वाक्य दो बार नहीं।</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>वाक्य संख्या</translation>
    </message>
    <message>
        <source>Mix with observed</source>
        <translation>देखे गए के साथ मिलाएँ</translation>
    </message>
    <message>
        <source>How much of the shares in your data is mixed in.</source>
        <translation>आपके डेटा के हिस्से कितने मिलाए जाएँ।</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Sentences planned for each intent, of those that there are:</source>
        <translation>हर इंटेंट के लिए नियोजित वाक्य, जितने हैं उनमें से:</translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation>नियोजित: %1</translation>
    </message>
    <message>
        <source>How many sentences the corpus is to have.</source>
        <translation>कॉर्पस में कितने वाक्य हों।</translation>
    </message>
    <message>
        <source>Goes to the sentence with this number.</source>
        <translation>इस संख्या वाले वाक्य पर जाता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusListPanel</name>
    <message>
        <source>Corpora</source>
        <translation>कॉर्पस</translation>
    </message>
    <message>
        <source>The corpora of this project. Each is a recipe: what it is made from, how many sentences, under which seed.</source>
        <translation>इस परियोजना के कॉर्पस। हर एक एक नुस्खा है: किससे बना है, कितने वाक्य, किस सीड से।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, सीड %2</translation>
    </message>
    <message>
        <source>%1, seed %2, not generated yet</source>
        <translation>%1, सीड %2, अभी बनाया नहीं गया</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusPage</name>
    <message>
        <source>Corpus</source>
        <translation>कॉर्पस</translation>
    </message>
    <message>
        <source>Generate a training corpus, look at it, export it</source>
        <translation>प्रशिक्षण कॉर्पस बनाएँ, उसे देखें और उसका निर्यात करें</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Write the corpus to a file</source>
        <translation>कॉर्पस को फ़ाइल में लिखें</translation>
    </message>
    <message>
        <source>Show the sentence with a certain number</source>
        <translation>किसी निश्चित संख्या वाला वाक्य दिखाएँ</translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation>पंक्तियाँ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the selected sentences in the golden notation</source>
        <translation>चुने हुए वाक्यों को golden संकेतन में कॉपी करें</translation>
    </message>
    <message>
        <source>Sentences of the corpus</source>
        <translation>कॉर्पस के वाक्य</translation>
    </message>
    <message>
        <source>Generating the corpus</source>
        <translation>कॉर्पस बनाया जा रहा है</translation>
    </message>
    <message>
        <source>No corpus was generated.</source>
        <translation>कोई कॉर्पस नहीं बना।</translation>
    </message>
    <message>
        <source>There are only %1 different sentences; you asked for %2. A more general grammar or more catalogues give more.</source>
        <translation>केवल %1 अलग-अलग वाक्य हैं; आपने %2 माँगे थे। अधिक सामान्य व्याकरण या अधिक कैटलॉग से और वाक्य मिलेंगे।</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>अभी कोई व्याकरण नहीं है</translation>
    </message>
    <message>
        <source>The sentences of a corpus come from the grammar. Learn it first.</source>
        <translation>कॉर्पस के वाक्य व्याकरण से आते हैं। पहले व्याकरण सीखें।</translation>
    </message>
    <message>
        <source>Go to the grammar</source>
        <translation>व्याकरण पर जाएँ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The grammar is being prepared.</source>
        <translation>व्याकरण तैयार किया जा रहा है।</translation>
    </message>
    <message>
        <source>No corpus yet</source>
        <translation>अभी कोई कॉर्पस नहीं है</translation>
    </message>
    <message>
        <source>Say how many sentences you want, then generate them. No sentence appears twice.</source>
        <translation>बताएँ कि कितने वाक्य चाहिए, फिर उन्हें बनाएँ। कोई वाक्य दो बार नहीं आता।</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 में निर्यात हो रहा है</translation>
    </message>
    <message>
        <source>%1 sentences are in %2.</source>
        <translation>%1 वाक्य %2 में हैं।</translation>
    </message>
    <message>
        <source>The corpus was not exported.</source>
        <translation>कॉर्पस का निर्यात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>अभी पुनर्नमूने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>अपनी उक्तियों में स्लॉट अंकित करें: फिर उनके मान वहाँ बदले जा सकेंगे जहाँ सुरक्षित हो।</translation>
    </message>
    <message>
        <source>in line %1 of the reference data</source>
        <translation>संदर्भ डेटा की पंक्ति %1 में</translation>
    </message>
    <message>
        <source>The grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Sentence Number…</source>
        <translation>वाक्य संख्या…</translation>
    </message>
    <message>
        <source>Make the corpus in the way that is chosen above</source>
        <translation>ऊपर चुने गए तरीके से कॉर्पस बनाएँ</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>वाक्य बाँटना</translation>
    </message>
    <message>
        <source>Planning the corpus</source>
        <translation>कॉर्पस की योजना बन रही है</translation>
    </message>
    <message>
        <source>There is no other locale to borrow from.</source>
        <translation>उधार लेने के लिए कोई दूसरी लोकेल नहीं है।</translation>
    </message>
    <message>
        <source>No corpus can be made like this.</source>
        <translation>इस तरह कोई कॉर्पस नहीं बन सकता।</translation>
    </message>
    <message>
        <source>About the sentence</source>
        <translation>वाक्य के बारे में</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message numerus="yes">
        <source>%n were left out.</source>
        <translation>
            <numerusform>%n छोड़ा गया।</numerusform>
            <numerusform>%n छोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Some intents have too few templates for every part; the manifest tells how many sentences each part has.</source>
        <translation>कुछ इंटेंट में हर भाग के लिए पर्याप्त साँचे नहीं हैं; मैनिफ़ेस्ट बताता है कि हर भाग में कितने वाक्य हैं।</translation>
    </message>
    <message>
        <source>Search the Sentences</source>
        <translation>वाक्यों में खोजें</translation>
    </message>
    <message>
        <source>Find sentences of the corpus by their words</source>
        <translation>कॉर्पस के वाक्य शब्दों से खोजें</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>अस्वीकार करें…</translation>
    </message>
    <message>
        <source>Keep the selected sentence, one of its values, a rule or its template out of every corpus</source>
        <translation>चुना हुआ वाक्य, उसका कोई मान, कोई नियम या उसका साँचा हर कॉर्पस से बाहर रखें</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Show what the corpus is made of: patterns, slots, lengths, duplicates</source>
        <translation>दिखाएँ कि कॉर्पस किससे बना है: पैटर्न, स्लॉट, लंबाइयाँ, दोहराव</translation>
    </message>
    <message>
        <source>New Corpus</source>
        <translation>नया कॉर्पस</translation>
    </message>
    <message>
        <source>Add a corpus with a recipe of its own</source>
        <translation>अपने नुस्खे वाला कॉर्पस जोड़ें</translation>
    </message>
    <message>
        <source>Duplicate Corpus</source>
        <translation>कॉर्पस की प्रति बनाएँ</translation>
    </message>
    <message>
        <source>Add a corpus with the recipe of this one</source>
        <translation>इसी नुस्खे वाला कॉर्पस जोड़ें</translation>
    </message>
    <message>
        <source>Rename Corpus</source>
        <translation>कॉर्पस का नाम बदलें</translation>
    </message>
    <message>
        <source>Call the corpus something else</source>
        <translation>कॉर्पस को दूसरा नाम दें</translation>
    </message>
    <message>
        <source>Delete Corpus</source>
        <translation>कॉर्पस हटाएँ</translation>
    </message>
    <message>
        <source>Remove the recipe of this corpus</source>
        <translation>इस कॉर्पस का नुस्खा हटाएँ</translation>
    </message>
    <message>
        <source>The corpus cannot be searched.</source>
        <translation>कॉर्पस में खोजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The corpus was not counted.</source>
        <translation>कॉर्पस की गिनती नहीं हुई।</translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation>कॉर्पस 1</translation>
    </message>
    <message>
        <source>duplicate a corpus</source>
        <translation>कॉर्पस की प्रति बनाना</translation>
    </message>
    <message>
        <source>add a corpus</source>
        <translation>कॉर्पस जोड़ना</translation>
    </message>
    <message>
        <source>rename a corpus</source>
        <translation>कॉर्पस का नाम बदलना</translation>
    </message>
    <message>
        <source>delete a corpus</source>
        <translation>कॉर्पस हटाना</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>अस्वीकृत (%1)</translation>
    </message>
    <message>
        <source>This sentence</source>
        <translation>यह वाक्य</translation>
    </message>
    <message>
        <source>Only this sentence is left out; another one comes for it.</source>
        <translation>केवल यह वाक्य छोड़ा जाएगा; उसकी जगह दूसरा आएगा।</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>%2 का मान “%1”</translation>
    </message>
    <message>
        <source>No sentence has this value in this slot, whatever its letter case. Your utterances and catalogues stay as they are.</source>
        <translation>किसी वाक्य में इस स्लॉट में यह मान नहीं आएगा, अक्षर छोटे हों या बड़े। आपकी उक्तियाँ और कैटलॉग जैसे हैं वैसे रहेंगे।</translation>
    </message>
    <message>
        <source>The rule %1</source>
        <translation>नियम %1</translation>
    </message>
    <message>
        <source>The next induction does without it. Until then the grammar stays as it is.</source>
        <translation>अगली बार सीखते समय यह नहीं लिया जाएगा। तब तक व्याकरण वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>The template “%1”</source>
        <translation>साँचा “%1”</translation>
    </message>
    <message>
        <source>No sentence has these words around these slots, whatever the values; the next induction does without it, too.</source>
        <translation>किसी वाक्य में इन स्लॉट के आसपास ये शब्द नहीं आएँगे, मान चाहे जो हों; अगली बार सीखते समय भी यह नहीं लिया जाएगा।</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>नियम: %1</translation>
    </message>
    <message>
        <source>The sentences of the corpus, whatever its size. Delete rejects the selected one.</source>
        <translation>कॉर्पस के वाक्य, चाहे वह कितना भी बड़ा हो। Delete चुने हुए को अस्वीकार करता है।</translation>
    </message>
    <message>
        <source>Reading what the sentences are made from</source>
        <translation>वाक्य किससे बने हैं, यह पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The reference data is being read.</source>
        <translation>संदर्भ डेटा पढ़ा जा रहा है।</translation>
    </message>
    <message>
        <source>What the sentences are made from was not found out.</source>
        <translation>वाक्य किससे बने हैं, यह पता नहीं चल सका।</translation>
    </message>
    <message>
        <source>Not known: the data has changed or cannot be read.</source>
        <translation>ज्ञात नहीं: डेटा बदल गया है या पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>No sentence has these words.</source>
        <translation>किसी वाक्य में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>The project is open for reading only, and this corpus was not generated.</source>
        <translation>परियोजना केवल पढ़ने के लिए खुली है और यह कॉर्पस बनाया नहीं गया था।</translation>
    </message>
</context>
<context>
    <name>filigree::app::CorpusSearch</name>
    <message>
        <source>Search the sentences</source>
        <translation>वाक्यों में खोजें</translation>
    </message>
    <message>
        <source>Words of the sentence, its intent or its slot types. &quot;Two words&quot; in quotation marks stand together; a word with - before it must not be there.</source>
        <translation>वाक्य के शब्द, उसका आशय या उसके स्लॉट के प्रकार। उद्धरण चिह्नों में &quot;दो शब्द&quot; साथ-साथ होंगे; जिस शब्द के आगे - हो, वह नहीं होना चाहिए।</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>खोज तैयार की जा रही है…</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>खोज तैयार की जा रही है</translation>
    </message>
    <message>
        <source>Searching the corpus</source>
        <translation>कॉर्पस में खोजा जा रहा है</translation>
    </message>
    <message>
        <source>%1 found in the first %2 of %3</source>
        <translation>%3 में से पहले %2 में %1 मिले</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%2 में से %1 मिले</translation>
    </message>
</context>
<context>
    <name>filigree::app::DistributionBox</name>
    <message>
        <source>Entropy</source>
        <translation>एन्ट्रॉपी</translation>
    </message>
    <message>
        <source>Entropy of slots</source>
        <translation>स्लॉटों की एन्ट्रॉपी</translation>
    </message>
    <message>
        <source>Uniform</source>
        <translation>समान</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>उधार</translation>
    </message>
    <message>
        <source>How the sentences are shared out: by what there is to learn, evenly, as in your data, or as in the data of another locale.</source>
        <translation>वाक्य कैसे बँटते हैं: सीखने की मात्रा से, बराबर, आपके डेटा जैसे, या किसी दूसरी लोकेल के डेटा जैसे।</translation>
    </message>
    <message>
        <source>Every sentence alike</source>
        <translation>हर वाक्य बराबर</translation>
    </message>
    <message>
        <source>How the sentences are shared out over the patterns: by what there is to learn, evenly, as in your data, as in another locale&apos;s data, or not at all, so that patterns with many sentences get nearly everything.</source>
        <translation>वाक्य पैटर्नों में कैसे बाँटे जाते हैं: जितना सीखने को है उसके अनुसार, बराबर, आपके डेटा की तरह, किसी दूसरे लोकेल के डेटा की तरह, या बिल्कुल नहीं, तब बहुत वाक्यों वाले पैटर्न लगभग सब ले लेते हैं।</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>बँटवारा</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>पहले किसी दूसरी लोकेल का संदर्भ डेटा आयात करें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ErrorPanel</name>
    <message>
        <source>Utterances of the intent %1</source>
        <translation>इंटेंट %1 की उक्तियाँ</translation>
    </message>
    <message>
        <source>An utterance with the pattern %1 (%2)</source>
        <translation>पैटर्न %1 (%2) वाली एक उक्ति</translation>
    </message>
    <message>
        <source>Utterances with the slot %1</source>
        <translation>स्लॉट %1 वाली उक्तियाँ</translation>
    </message>
    <message>
        <source>The value “%1” of %2</source>
        <translation>%2 का मान “%1”</translation>
    </message>
    <message>
        <source>An utterance with the word “%1”</source>
        <translation>शब्द “%1” वाली एक उक्ति</translation>
    </message>
    <message>
        <source>Show all errors</source>
        <translation>सभी गलतियाँ दिखाएँ</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>गलतियाँ</translation>
    </message>
    <message>
        <source>Test utterances that were labelled wrongly, and what of them the training data lacked.</source>
        <translation>गलत अंकित परीक्षण उक्तियाँ, और उनमें से क्या प्रशिक्षण डेटा में नहीं था।</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>क्या जोड़ें</translation>
    </message>
    <message>
        <source>What the training data lacks, what most errors stand behind first.</source>
        <translation>प्रशिक्षण डेटा में जो नहीं है; जिससे सबसे अधिक गलतियाँ हैं, वह पहले।</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या नहीं है</translation>
    </message>
    <message>
        <source>Nothing is missing: all words, values and patterns of the errors were there.</source>
        <translation>कुछ नहीं छूटा: गलतियों के सभी शब्द, मान और पैटर्न मौजूद थे।</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>अभी नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 test utterances</source>
        <translation>%2 में से %1 परीक्षण उक्तियाँ</translation>
    </message>
    <message>
        <source>%1 taken for %2</source>
        <translation>%1 को %2 समझा गया</translation>
    </message>
    <message>
        <source>Errors that it stands behind, over all seeds</source>
        <translation>जिन गलतियों के पीछे यह है, सभी बीजों में कुल</translation>
    </message>
    <message>
        <source>with one of %1 seeds at least</source>
        <translation>%1 में से कम से कम एक बीज के साथ</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluatePage</name>
    <message>
        <source>Evaluate</source>
        <translation>मूल्यांकन</translation>
    </message>
    <message>
        <source>Train a model on each training set, and see which of them helps and what is still missing</source>
        <translation>हर प्रशिक्षण समुच्चय पर मॉडल सिखाएँ, और देखें कि कौन मदद करता है और क्या अभी कम है</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Train a model on each of the chosen sets and measure it with the test data</source>
        <translation>हर चुने समुच्चय पर मॉडल सिखाएँ और परीक्षण डेटा से मापें</translation>
    </message>
    <message>
        <source>Cancel the Run</source>
        <translation>चलना रद्द करें</translation>
    </message>
    <message>
        <source>Stop; what has been measured so far is kept</source>
        <translation>रोकें; अब तक जो मापा गया वह रहता है</translation>
    </message>
    <message>
        <source>Add What Is Missing…</source>
        <translation>जो नहीं है उसे जोड़ें…</translation>
    </message>
    <message>
        <source>Open the place where the current suggestion can be added</source>
        <translation>वह जगह खोलें जहाँ वर्तमान सुझाव जोड़ा जा सकता है</translation>
    </message>
    <message>
        <source>Show Pools of the Slot</source>
        <translation>स्लॉट के पूल दिखाएँ</translation>
    </message>
    <message>
        <source>See in the mode Resample which values the slot of the suggestion gets</source>
        <translation>पुनर्नमूना में देखें कि सुझाव के स्लॉट को कौन से मान मिलते हैं</translation>
    </message>
    <message>
        <source>Export Results…</source>
        <translation>परिणाम निर्यात करें…</translation>
    </message>
    <message>
        <source>Write the table to a file, for people or programs</source>
        <translation>तालिका को फ़ाइल में लिखें, लोगों या प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>Export Chart…</source>
        <translation>चार्ट निर्यात करें…</translation>
    </message>
    <message>
        <source>Write the chart that is shown to a picture</source>
        <translation>दिखाया गया चार्ट चित्र में लिखें</translation>
    </message>
    <message>
        <source>Next Details</source>
        <translation>अगला विवरण</translation>
    </message>
    <message>
        <source>Show the next tab: curves, slots, intents, confusion, errors</source>
        <translation>अगला टैब दिखाएँ: वक्र, स्लॉट, इंटेंट, भ्रम, गलतियाँ</translation>
    </message>
    <message>
        <source>Previous Details</source>
        <translation>पिछला विवरण</translation>
    </message>
    <message>
        <source>Show the tab before</source>
        <translation>पिछला टैब दिखाएँ</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>प्रयोग</translation>
    </message>
    <message>
        <source>The experiment that is shown; earlier ones are kept.</source>
        <translation>दिखाया गया प्रयोग; पहले के प्रयोग रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>किससे तुलना</translation>
    </message>
    <message>
        <source>The training set that the triangles in the table compare with.</source>
        <translation>वह प्रशिक्षण समुच्चय जिससे तालिका के त्रिकोण तुलना करते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n training set(s)</source>
        <translation>
            <numerusform>%n समुच्चय</numerusform>
            <numerusform>%n समुच्चय</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>रद्द</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>बीच में रुका</translation>
    </message>
    <message>
        <source>%1 test utterances</source>
        <translation>%1 परीक्षण उक्तियाँ</translation>
    </message>
    <message>
        <source>%1 of %2 trainings</source>
        <translation>%2 में से %1 प्रशिक्षण</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The first model is being trained. Its figures appear here.</source>
        <translation>पहला मॉडल सिखाया जा रहा है। उसके आँकड़े यहाँ आएँगे।</translation>
    </message>
    <message>
        <source>The test data is being counted.</source>
        <translation>परीक्षण डेटा गिना जा रहा है।</translation>
    </message>
    <message>
        <source>Nothing evaluated yet</source>
        <translation>अभी कोई मूल्यांकन नहीं</translation>
    </message>
    <message>
        <source>Train a model on each training set that is ticked, and see which corpus helps. Test data that you import tells most; without any, a part of yours is held out.</source>
        <translation>हर चिह्नित समुच्चय पर मॉडल सिखाएँ और देखें कि कौन सा कॉर्पस मदद करता है। आयात किया परीक्षण डेटा सबसे अधिक बताता है; उसके बिना आपके डेटा का एक भाग अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>मूल्यांकन के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>No test data yet</source>
        <translation>अभी परीक्षण डेटा नहीं</translation>
    </message>
    <message>
        <source>A model is measured with annotated utterances that it has never seen. Import some as test data: what customers said, or what colleagues wrote. From %1 utterances on, a part of your own can be held out.</source>
        <translation>मॉडल को ऐसी अंकित उक्तियों से मापा जाता है जो उसने कभी नहीं देखीं। कुछ को परीक्षण डेटा के रूप में आयात करें: ग्राहकों ने जो कहा या सहकर्मियों ने जो लिखा। %1 उक्तियों से आपकी अपनी उक्तियों का एक भाग अलग रखा जा सकता है।</translation>
    </message>
    <message>
        <source>Import test data…</source>
        <translation>परीक्षण डेटा आयात करें…</translation>
    </message>
    <message>
        <source>add what the test lacks</source>
        <translation>परीक्षण में जो कम था उसे जोड़ना</translation>
    </message>
    <message>
        <source>The test sentence stands there as a remark. Write your own ones like it below: were it itself learned, the next test would be too easy.</source>
        <translation>परीक्षण वाक्य वहाँ टिप्पणी के रूप में है। नीचे उसके जैसे अपने वाक्य लिखें: वही सिखाया जाए तो अगला परीक्षण बहुत आसान होगा।</translation>
    </message>
    <message>
        <source>The results were not written.</source>
        <translation>परिणाम लिखे नहीं गए।</translation>
    </message>
    <message>
        <source>The results are in %1.</source>
        <translation>परिणाम %1 में हैं।</translation>
    </message>
    <message>
        <source>The chart was not written.</source>
        <translation>चार्ट लिखा नहीं गया।</translation>
    </message>
    <message>
        <source>The chart is in %1.</source>
        <translation>चार्ट %1 में है।</translation>
    </message>
    <message>
        <source>The one that goes on</source>
        <translation>जो अभी चल रहा है</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>परियोजना केवल पढ़ने के लिए खुली है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateResults</name>
    <message>
        <source>Details of the selected row</source>
        <translation>चुनी पंक्ति का विवरण</translation>
    </message>
    <message>
        <source>Slot type</source>
        <translation>स्लॉट का प्रकार</translation>
    </message>
    <message>
        <source>How well each slot type was found by the selected training set, over all seeds.</source>
        <translation>चुने प्रशिक्षण समुच्चय से हर स्लॉट कितना सही मिला, सभी बीजों पर।</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>How well each intent was found by the selected training set, over all seeds.</source>
        <translation>चुने प्रशिक्षण समुच्चय से हर इंटेंट कितना सही मिला, सभी बीजों पर।</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals</source>
        <translation>हर प्रशिक्षण समुच्चय अपने वाक्यों की संख्या पर, 95 % अंतराल के साथ</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each slot type</source>
        <translation>हर स्लॉट की परिशुद्धता, स्मरण और F1</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each intent</source>
        <translation>हर इंटेंट की परिशुद्धता, स्मरण और F1</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>भ्रम</translation>
    </message>
    <message>
        <source>Which intents are taken for which</source>
        <translation>किस इंटेंट को क्या समझा गया</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>गलतियाँ</translation>
    </message>
    <message>
        <source>The sentences that went wrong, why, and what to add</source>
        <translation>जो वाक्य गलत हुए, क्यों, और क्या जोड़ें</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>माप</translation>
    </message>
    <message>
        <source>What the curves show of each training set.</source>
        <translation>वक्र हर समुच्चय का क्या दिखाते हैं।</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>अधिगम वक्र</translation>
    </message>
    <message>
        <source>Each training set against the number of its sentences, with 95 % intervals; level lines are sets of one size. The selected row of the table is bold.</source>
        <translation>हर समुच्चय अपने वाक्यों की संख्या पर, 95 % अंतराल के साथ; समतल रेखाएँ एक ही आकार के समुच्चय हैं। तालिका की चुनी पंक्ति मोटी है।</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Training set</source>
        <translation>प्रशिक्षण समुच्चय</translation>
    </message>
    <message>
        <source>From</source>
        <translation>से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>तक</translation>
    </message>
</context>
<context>
    <name>filigree::app::EvaluateSetup</name>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>How many sentences the generated and the repeated sets have. Several numbers with blanks between them make a learning curve: 100 1000 10000.</source>
        <translation>बनाए और दोहराए गए समुच्चयों में कितने वाक्य हों। रिक्त स्थान से अलग कई संख्याएँ अधिगम वक्र बनाती हैं: 100 1000 10000।</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>बीज</translation>
    </message>
    <message>
        <source>How often each set is generated and trained with anew. The figures are the mean; more seeds make the intervals honest.</source>
        <translation>हर समुच्चय कितनी बार नए सिरे से बनाया और सिखाया जाए। आँकड़े औसत हैं; अधिक बीज अंतरालों को सच्चा बनाते हैं।</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>परीक्षण डेटा</translation>
    </message>
    <message>
        <source>What the models are measured with, and never learn from.</source>
        <translation>जिससे मॉडल मापे जाते हैं, और जिससे कभी नहीं सीखते।</translation>
    </message>
    <message>
        <source>The model knows the catalogues</source>
        <translation>मॉडल कैटलॉग जानता है</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Training sets</source>
        <translation>प्रशिक्षण समुच्चय</translation>
    </message>
    <message>
        <source>What the models are trained on; each that is ticked becomes a row of the table.</source>
        <translation>मॉडल किस पर सिखाए जाएँ; हर चिह्नित समुच्चय तालिका की एक पंक्ति बनता है।</translation>
    </message>
    <message>
        <source>Import reference data of the project&apos;s locale first.</source>
        <translation>पहले परियोजना की भाषा का संदर्भ डेटा आयात करें।</translation>
    </message>
    <message>
        <source>Import reference data of another locale first.</source>
        <translation>पहले किसी दूसरी लोकेल का संदर्भ डेटा आयात करें।</translation>
    </message>
    <message>
        <source>Test data (%1)</source>
        <translation>परीक्षण डेटा (%1)</translation>
    </message>
    <message>
        <source>A fifth of the reference data (%1)</source>
        <translation>संदर्भ डेटा का पाँचवाँ भाग (%1)</translation>
    </message>
    <message>
        <source>A fifth of the golden utterances (%1)</source>
        <translation>मानक उक्तियों का पाँचवाँ भाग (%1)</translation>
    </message>
    <message>
        <source>It is held out: nothing is learned from it.</source>
        <translation>यह अलग रखा जाता है: इससे कुछ नहीं सीखा जाता।</translation>
    </message>
    <message>
        <source>Write or import golden utterances first: everything is made from them.</source>
        <translation>पहले मानक उक्तियाँ लिखें या आयात करें: सब कुछ उन्हीं से बनता है।</translation>
    </message>
    <message>
        <source>There is no test data yet.</source>
        <translation>अभी परीक्षण डेटा नहीं है।</translation>
    </message>
    <message>
        <source>Sentences: write numbers from 1 to %1.</source>
        <translation>वाक्य: 1 से %1 तक की संख्याएँ लिखें।</translation>
    </message>
    <message>
        <source>Choose at least one training set.</source>
        <translation>कम से कम एक प्रशिक्षण समुच्चय चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n प्रशिक्षण</numerusform>
            <numerusform>%n प्रशिक्षण</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a training set, and what it lacks</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whether words are values of a catalogue tells the model something too, as in a product that has the catalogues at hand. Then some words of generated sentences are hidden while it learns, so that it can do with words that are new.</source>
        <translation>शब्द किसी कैटलॉग के मान हैं या नहीं, यह भी मॉडल को कुछ बताता है, जैसे उस उत्पाद में जिसके पास कैटलॉग हों। तब सीखते समय बनाए गए वाक्यों के कुछ शब्द उससे छिपाए जाते हैं, ताकि वह नए शब्दों के साथ भी काम कर सके।</translation>
    </message>
    <message>
        <source>It was made of the utterances that are held out too. Choose imported test data.</source>
        <translation>यह अलग रखी गई उक्तियों से भी बना है। आयात किया परीक्षण डेटा चुनें।</translation>
    </message>
    <message>
        <source>The test data is of the locale %1, and the project of %2. Import test data of the project&apos;s locale, or import this file again and choose that locale for it.</source>
        <translation>परीक्षण डेटा का लोकेल %1 है, और परियोजना का %2। परियोजना के लोकेल का परीक्षण डेटा आयात करें, या यह फ़ाइल फिर आयात करें और उसके लिए वही लोकेल चुनें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::Evaluations</name>
    <message>
        <source>Looking for test data</source>
        <translation>परीक्षण डेटा खोजा जा रहा है</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>मूल्यांकन हो रहा है</translation>
    </message>
    <message>
        <source>Reading an experiment</source>
        <translation>प्रयोग पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Summing up</source>
        <translation>सार बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Comparing labels</source>
        <translation>अंकन की तुलना हो रही है</translation>
    </message>
</context>
<context>
    <name>filigree::app::ExportDialog</name>
    <message>
        <source>Export %1 sentences</source>
        <translation>%1 वाक्यों का निर्यात करें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>फ़ाइल की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>The first lines</source>
        <translation>पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>How the sentences are written; the lines below say for what, and what is lost.</source>
        <translation>वाक्य कैसे लिखे जाते हैं; नीचे की पंक्तियाँ बताती हैं कि किसलिए, और क्या नहीं रहता।</translation>
    </message>
    <message>
        <source>Into how many files of nearly the same size the corpus is cut.</source>
        <translation>कॉर्पस लगभग बराबर आकार की कितनी फ़ाइलों में बँटता है।</translation>
    </message>
    <message>
        <source>How the words of a slot are tagged: BIO marks its first word, BIOES its last and its only one as well, IOB1 the first one only behind another slot.</source>
        <translation>स्लॉट के शब्दों पर टैग कैसे लगते हैं: BIO पहले शब्द को चिह्नित करता है, BIOES अंतिम और अकेले शब्द को भी, IOB1 पहले को केवल तब जब वह दूसरे स्लॉट के ठीक बाद हो।</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>टैग</translation>
    </message>
    <message>
        <source>%1 Nothing is lost.</source>
        <translation>%1 कुछ नहीं छूटता।</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>This format is made of a whole corpus, not of parts. Choose JSON lines, CoNLL, CSV or another format of lines for a training set.</source>
        <translation>यह फ़ॉर्मैट पूरे कॉर्पस से बनता है, भागों से नहीं। प्रशिक्षण समुच्चय के लिए JSON lines, CoNLL, CSV या पंक्तियों वाला कोई और फ़ॉर्मैट चुनें।</translation>
    </message>
    <message>
        <source>Say what the file is called.</source>
        <translation>बताएँ कि फ़ाइल का नाम क्या है।</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>%1 नाम का कोई फ़ोल्डर नहीं है।</translation>
    </message>
    <message>
        <source>A folder is written, and %1 is a file.</source>
        <translation>फ़ोल्डर लिखा जाना है, और %1 फ़ाइल है।</translation>
    </message>
    <message>
        <source>A file is written, and %1 is a folder.</source>
        <translation>फ़ाइल लिखी जानी है, और %1 फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>Preparing the preview</source>
        <translation>पूर्वावलोकन तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, लगभग %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n file(s) more</source>
        <translation>
            <numerusform>और %n फ़ाइल</numerusform>
            <numerusform>और %n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 together</source>
        <translation>कुल लगभग %1</translation>
    </message>
    <message>
        <source>The beginning of the file as it will be written.</source>
        <translation>फ़ाइल की शुरुआत, जैसी वह लिखी जाएगी।</translation>
    </message>
    <message>
        <source>The file or folder that is written.</source>
        <translation>वह फ़ाइल या फ़ोल्डर जो लिखा जाता है।</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 पहले से मौजूद है। उसे बदलें?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>filigree::app::FileCommands</name>
    <message>
        <source>New Project</source>
        <translation>नया प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Filigree projects (*.filigree)</source>
        <translation>Filigree प्रोजेक्ट (*.filigree)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>प्रोजेक्ट खोलें</translation>
    </message>
    <message>
        <source>Projects and golden utterances (*.filigree *.golden);;All files (*)</source>
        <translation>प्रोजेक्ट और मानक उक्तियाँ (*.filigree *.golden);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>The catalogues of %1 are being stored. It is closed when they are.</source>
        <translation>%1 के कैटलॉग सहेजे जा रहे हैं। सहेजे जाने पर यह बंद होगा।</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>खुला रखें</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>बंद हो रहा है</translation>
    </message>
    <message>
        <source>Utterances, catalogues and grammars (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;All files (*)</source>
        <translation>उक्तियाँ, कैटलॉग और व्याकरण (*.golden *.jsonl *.json *.yml *.yaml *.conll *.csv *.tsv *.txt *.gz *.zst *.jsgf *.gram *.grxml *.chatito *.chatette *.fst *.att);;सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>filigree::app::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>छोटे-बड़े अक्षरों का भेद करें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>इससे बदलें</translation>
    </message>
    <message>
        <source>Previous occurrence</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>Next occurrence</source>
        <translation>अगली जगह</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>सभी बदलें</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n मिला</numerusform>
            <numerusform>%n मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Search line by line; in the replacement \1 is what the first brackets have found</source>
        <translation>पंक्ति दर पंक्ति खोजें; बदलाव में \1 वह है जो पहले कोष्ठकों में मिला</translation>
    </message>
    <message>
        <source>not a pattern</source>
        <translation>पैटर्न नहीं है</translation>
    </message>
    <message>
        <source>The pattern is too slow.</source>
        <translation>पैटर्न बहुत धीमा है।</translation>
    </message>
    <message>
        <source>The pattern is too slow. Nothing was replaced.</source>
        <translation>पैटर्न बहुत धीमा है। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Line %1 is too long for the pattern. Nothing was replaced.</source>
        <translation>पंक्ति %1 पैटर्न के लिए बहुत लंबी है। कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>%n found; some lines are too long for the pattern</source>
        <translation>
            <numerusform>%n मिला; कुछ पंक्तियाँ पैटर्न के लिए बहुत लंबी हैं</numerusform>
            <numerusform>%n मिले; कुछ पंक्तियाँ पैटर्न के लिए बहुत लंबी हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::GoldenDocument</name>
    <message>
        <source>Reading the utterances</source>
        <translation>उक्तियाँ पढ़ी जा रही हैं</translation>
    </message>
</context>
<context>
    <name>filigree::app::GrammarPage</name>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Learn a grammar from the utterances, and judge its rules</source>
        <translation>उक्तियों से व्याकरण सीखें और उसके नियमों को परखें</translation>
    </message>
    <message>
        <source>Induce</source>
        <translation>सीखें</translation>
    </message>
    <message>
        <source>Learn the grammar from the golden utterances</source>
        <translation>मानक उक्तियों से व्याकरण सीखें</translation>
    </message>
    <message>
        <source>Accept Rule</source>
        <translation>नियम स्वीकार करें</translation>
    </message>
    <message>
        <source>The next induction keeps this rule</source>
        <translation>अगली बार सीखते समय यह नियम रखा जाएगा</translation>
    </message>
    <message>
        <source>Reject Rule</source>
        <translation>नियम अस्वीकार करें</translation>
    </message>
    <message>
        <source>The next induction does without this rule</source>
        <translation>अगली बार सीखते समय यह नियम नहीं लिया जाएगा</translation>
    </message>
    <message>
        <source>Lock Rule</source>
        <translation>नियम लॉक करें</translation>
    </message>
    <message>
        <source>The next induction takes this rule as it stands</source>
        <translation>अगली बार सीखते समय यह नियम ज्यों का त्यों लिया जाएगा</translation>
    </message>
    <message>
        <source>Left: nothing but the golden utterances. Right: all that they might suggest.</source>
        <translation>बाएँ: केवल मानक उक्तियाँ। दाएँ: वह सब जिसका वे संकेत दे सकती हैं।</translation>
    </message>
    <message>
        <source>Generality</source>
        <translation>सामान्यता</translation>
    </message>
    <message>
        <source>The project has changed since: induce again.</source>
        <translation>तब से प्रोजेक्ट बदल गया है: व्याकरण फिर से सीखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n नियम</numerusform>
            <numerusform>%n नियम</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 वाक्य</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>व्याकरण सीखा जा रहा है</translation>
    </message>
    <message>
        <source>Preparing the grammar</source>
        <translation>व्याकरण तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>The rules appear here in a moment.</source>
        <translation>नियम यहाँ कुछ ही क्षणों में दिखेंगे।</translation>
    </message>
    <message>
        <source>Nothing to learn from yet</source>
        <translation>सीखने के लिए अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>A grammar is learned from golden utterances: write some, or import a file.</source>
        <translation>व्याकरण मानक उक्तियों से सीखा जाता है: कुछ लिखें, या किसी फ़ाइल का आयात करें।</translation>
    </message>
    <message>
        <source>Write utterances</source>
        <translation>उक्तियाँ लिखें</translation>
    </message>
    <message>
        <source>No grammar yet</source>
        <translation>अभी कोई व्याकरण नहीं है</translation>
    </message>
    <message>
        <source>Filigree looks for words that can stand for each other, for parts that may be left out, and for slots that take the values of a catalogue.</source>
        <translation>Filigree ऐसे शब्द खोजता है जो एक-दूसरे की जगह ले सकते हैं, ऐसे हिस्से जो छोड़े जा सकते हैं, और ऐसे स्लॉट जो किसी कैटलॉग के मान लेते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The induction has %n remark(s) on what it learned from.</source>
        <translation>
            <numerusform>जिससे व्याकरण सीखा गया, उस पर %n टिप्पणी है।</numerusform>
            <numerusform>जिससे व्याकरण सीखा गया, उस पर %n टिप्पणियाँ हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sizes…</source>
        <translation>आकार…</translation>
    </message>
    <message>
        <source>Count the sentences of the grammar by intent and pattern</source>
        <translation>इंटेंट और पैटर्न के अनुसार व्याकरण के वाक्य गिनें</translation>
    </message>
    <message>
        <source>Edit Rule</source>
        <translation>नियम संपादित करें</translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name</source>
        <translation>नियम का अर्थ नए सिरे से लिखें, या उसे दूसरा नाम दें</translation>
    </message>
    <message>
        <source>The rule was not changed.</source>
        <translation>नियम नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Apply or leave the rule that you are editing first.</source>
        <translation>पहले उस नियम को लागू करें या छोड़ें जिसे आप संपादित कर रहे हैं।</translation>
    </message>
    <message>
        <source>Split Rule…</source>
        <translation>नियम बाँटें…</translation>
    </message>
    <message>
        <source>Make two rules of it, which stay apart</source>
        <translation>इससे दो नियम बनाएँ, जो अलग रहते हैं</translation>
    </message>
    <message>
        <source>Merge Rules…</source>
        <translation>नियम मिलाएँ…</translation>
    </message>
    <message>
        <source>Make one rule of this and another</source>
        <translation>इस नियम और दूसरे नियम का एक नियम बनाएँ</translation>
    </message>
    <message>
        <source>Ask Me</source>
        <translation>मुझसे पूछें</translation>
    </message>
    <message>
        <source>Answer whether somebody would say a sentence: what the utterances leave open is settled</source>
        <translation>बताएँ कि क्या कोई यह वाक्य कहेगा: उक्तियों से जो तय नहीं, वह तय होता है</translation>
    </message>
    <message>
        <source>Grammar as Text…</source>
        <translation>व्याकरण पाठ के रूप में…</translation>
    </message>
    <message>
        <source>Read and edit all rules in JSGF</source>
        <translation>सभी नियम JSGF में पढ़ें और संपादित करें</translation>
    </message>
    <message>
        <source>Compare Runs…</source>
        <translation>रन की तुलना करें…</translation>
    </message>
    <message>
        <source>See which rules and sentences another induction had</source>
        <translation>देखें कि दूसरी बार सीखने में कौन से नियम और वाक्य थे</translation>
    </message>
    <message>
        <source>The next induction respects this. It can be undone.</source>
        <translation>अगली बार सीखने में इसका ध्यान रखा जाएगा। इसे पूर्ववत किया जा सकता है।</translation>
    </message>
    <message>
        <source>Learning again…</source>
        <translation>फिर से सीखा जा रहा है…</translation>
    </message>
    <message>
        <source>The grammar&apos;s text is not saved. Your changes are kept until you open it again.</source>
        <translation>व्याकरण का पाठ सहेजा नहीं गया है। आपके बदलाव तब तक रखे रहेंगे जब तक आप उसे फिर खोलें।</translation>
    </message>
    <message>
        <source>Take Back Decision</source>
        <translation>निर्णय वापस लें</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not</source>
        <translation>अगली बार सीखते समय यह नियम बन भी सकता है और नहीं भी</translation>
    </message>
</context>
<context>
    <name>filigree::app::GraphPanel</name>
    <message>
        <source>Search in the Graph</source>
        <translation>ग्राफ़ में खोजें</translation>
    </message>
    <message>
        <source>Mark the arcs that have these words</source>
        <translation>इन शब्दों वाले आर्क चिह्नित करें</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Show the graph larger</source>
        <translation>ग्राफ़ को बड़ा दिखाएँ</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>Show the graph smaller</source>
        <translation>ग्राफ़ को छोटा दिखाएँ</translation>
    </message>
    <message>
        <source>Fit Graph</source>
        <translation>पूरा ग्राफ़ समाएँ</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>पूरा ग्राफ़ दिखाएँ</translation>
    </message>
    <message>
        <source>Export Graph…</source>
        <translation>ग्राफ़ का निर्यात करें…</translation>
    </message>
    <message>
        <source>Write the graph as a picture, or the machine for another tool</source>
        <translation>ग्राफ़ को चित्र के रूप में, या मशीन को किसी दूसरे टूल के लिए लिखें</translation>
    </message>
    <message>
        <source>Copy Graph as Picture</source>
        <translation>ग्राफ़ को चित्र के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>Put a picture of the graph on the clipboard</source>
        <translation>ग्राफ़ का चित्र क्लिपबोर्ड पर रखें</translation>
    </message>
    <message>
        <source>Follow a sentence</source>
        <translation>वाक्य का अनुसरण करें</translation>
    </message>
    <message>
        <source>Type a sentence: its path through the graph lights up</source>
        <translation>कोई वाक्य लिखें: ग्राफ़ में उसका पथ चमक उठेगा</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोज</translation>
    </message>
    <message>
        <source>Search in the graph</source>
        <translation>ग्राफ़ में खोजें</translation>
    </message>
    <message>
        <source>Graph of the grammar</source>
        <translation>व्याकरण का ग्राफ़</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>ग्राफ़ बनाया जा रहा है</translation>
    </message>
    <message>
        <source>The graph was not drawn.</source>
        <translation>ग्राफ़ नहीं बना।</translation>
    </message>
    <message>
        <source>The grammar does not have this sentence.</source>
        <translation>यह वाक्य व्याकरण में नहीं है।</translation>
    </message>
    <message>
        <source>This is said for %1: %2</source>
        <translation>यह %1 के लिए कहा जाता है: %2</translation>
    </message>
    <message>
        <source>Writing the graph</source>
        <translation>ग्राफ़ लिखा जा रहा है</translation>
    </message>
    <message>
        <source>The graph is in %1.</source>
        <translation>ग्राफ़ %1 में है।</translation>
    </message>
    <message>
        <source>The graph was not written.</source>
        <translation>ग्राफ़ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Finds arcs of the graph by their words or rules; Enter goes to the next one.</source>
        <translation>ग्राफ़ के आर्क उनके शब्दों या नियमों से ढूँढता है; Enter से अगले पर जाते हैं।</translation>
    </message>
    <message>
        <source>Every way from the filled circle to a double circle is a sentence of the grammar. A click on an arc shows its rule; the wheel with Ctrl zooms.</source>
        <translation>भरे वृत्त से दोहरे वृत्त तक हर रास्ता व्याकरण का एक वाक्य है। आर्क पर क्लिक उसका नियम दिखाता है; Ctrl के साथ पहिया ज़ूम करता है।</translation>
    </message>
    <message>
        <source>Collapse Slots</source>
        <translation>स्लॉट समेटें</translation>
    </message>
    <message>
        <source>Draw a slot as one arc; else its first values are spelled out</source>
        <translation>स्लॉट को एक ही चाप बनाएँ; नहीं तो उसके पहले मान लिखे जाते हैं</translation>
    </message>
    <message>
        <source>Graph of the Selected Rule</source>
        <translation>चुने हुए नियम का ग्राफ़</translation>
    </message>
    <message>
        <source>Show what the selected rule says alone, instead of the intent&apos;s whole graph</source>
        <translation>इंटेंट के पूरे ग्राफ़ की जगह केवल चुना हुआ नियम क्या कहता है, यह दिखाएँ</translation>
    </message>
    <message>
        <source>What the graph shows: all sentences of an intent, or the selected rule alone.</source>
        <translation>ग्राफ़ क्या दिखाता है: किसी इंटेंट के सारे वाक्य, या केवल चुना हुआ नियम।</translation>
    </message>
    <message>
        <source>Graph of</source>
        <translation>ग्राफ़</translation>
    </message>
    <message>
        <source>%1 — the rule says “%2” in it.</source>
        <translation>%1 — इसमें नियम “%2” कहता है।</translation>
    </message>
    <message>
        <source>The grammar has this sentence, but it does not go through this rule.</source>
        <translation>व्याकरण में यह वाक्य है, पर वह इस नियम से नहीं गुज़रता।</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>नियम %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportColumns</name>
    <message>
        <source>The first row names the columns</source>
        <translation>पहली पंक्ति में स्तंभों के नाम हैं</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>पहले मान</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>तालिका के स्तंभ</translation>
    </message>
    <message>
        <source>What each column of the table means. Sentence, annotated sentence or words must be one of them; the other columns are ignored. The preview follows at once.</source>
        <translation>तालिका के हर स्तंभ का अर्थ। उनमें से एक वाक्य, अंकित वाक्य या शब्द होना चाहिए; बाकी स्तंभ अनदेखे रहते हैं। पूर्वावलोकन तुरंत बदलता है।</translation>
    </message>
    <message>
        <source>Else the first row is an utterance like the others.</source>
        <translation>नहीं तो पहली पंक्ति भी बाकी जैसी एक उक्ति है।</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>अनदेखा करें</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Annotated sentence, in the golden notation</source>
        <translation>अंकित वाक्य, golden संकेतन में</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Words, with blanks between them</source>
        <translation>शब्द, बीच में ख़ाली जगह के साथ</translation>
    </message>
    <message>
        <source>Slots, as BIO tags of the words</source>
        <translation>स्लॉट, शब्दों के BIO टैग के रूप में</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>लोकेल</translation>
    </message>
    <message>
        <source>Part: train, dev, test</source>
        <translation>भाग: train, dev, test</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>स्तंभ %1</translation>
    </message>
    <message>
        <source>Say which column has the sentence.</source>
        <translation>बताएँ कि वाक्य किस स्तंभ में है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल आयात करें</numerusform>
            <numerusform>%n फ़ाइलें आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>A project has one grammar, and these are several. Import %1 by itself.</source>
        <translation>परियोजना में एक ही व्याकरण होता है, और ये कई हैं। %1 को अलग से आयात करें।</translation>
    </message>
    <message>
        <source>There are two machines of the intent %1. Give %2 another one.</source>
        <translation>इंटेंट %1 की दो मशीनें हैं। %2 को कोई और इंटेंट दें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportNames</name>
    <message>
        <source>In the file</source>
        <translation>फ़ाइल में</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>कितनी बार</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>प्रोजेक्ट में</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>स्लॉटों के नाम</translation>
    </message>
    <message>
        <source>Names of intents</source>
        <translation>इंटेंट के नाम</translation>
    </message>
    <message>
        <source>What each slot of the file is called in the project. Choose one of the project&apos;s names, write a new one, or leave the slot out: then its words stay without annotation.</source>
        <translation>फ़ाइल का हर स्लॉट प्रोजेक्ट में किस नाम से है। प्रोजेक्ट का कोई नाम चुनें, नया लिखें, या स्लॉट छोड़ दें: तब उसके शब्द बिना अंकन के रहते हैं।</translation>
    </message>
    <message>
        <source>What each intent of the file is called in the project. Choose one of the project&apos;s names, or write a new one.</source>
        <translation>फ़ाइल का हर इंटेंट प्रोजेक्ट में किस नाम से है। प्रोजेक्ट का कोई नाम चुनें, या नया लिखें।</translation>
    </message>
    <message>
        <source>(leave the slot out)</source>
        <translation>(स्लॉट छोड़ दें)</translation>
    </message>
    <message>
        <source>Not a slot name: use letters, digits, _ . - and : only.</source>
        <translation>स्लॉट का नाम नहीं: केवल अक्षर, अंक, _ . - और : लिखें।</translation>
    </message>
    <message>
        <source>An intent has a name.</source>
        <translation>इंटेंट का एक नाम होता है।</translation>
    </message>
    <message>
        <source>Its words stay without annotation.</source>
        <translation>इसके शब्द बिना अंकन के रहते हैं।</translation>
    </message>
    <message>
        <source>Taken for the project&apos;s</source>
        <translation>प्रोजेक्ट वाला माना गया</translation>
    </message>
    <message>
        <source>New. Is it %1?</source>
        <translation>नया। क्या यह %1 है?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a slot.</source>
        <translation>“%1” किसी स्लॉट का नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The intent %1 needs a name.</source>
        <translation>इंटेंट %1 को एक नाम चाहिए।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ImportPane</name>
    <message>
        <source>Golden utterances</source>
        <translation>मानक उक्तियाँ</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>संदर्भ डेटा</translation>
    </message>
    <message>
        <source>Test data</source>
        <translation>परीक्षण डेटा</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>Golden utterances teach the grammar. Reference data shows which values and patterns occur, also in another locale. Test data is only measured with. A catalogue lists values of a slot. A grammar takes the place of the one that was learned.</source>
        <translation>मानक उक्तियाँ व्याकरण सिखाती हैं। संदर्भ डेटा दिखाता है कि कौन-से मान और पैटर्न आते हैं, दूसरे लोकेल में भी। परीक्षण डेटा केवल मापने के लिए है। कैटलॉग में किसी स्लॉट के मान होते हैं। व्याकरण सीखे गए व्याकरण की जगह लेता है।</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>How the file is read. It was recognised by its name and by what is in it; choose another format where that is wrong.</source>
        <translation>फ़ाइल कैसे पढ़ी जाती है। वह अपने नाम और सामग्री से पहचानी गई; गलत हो तो दूसरा फ़ॉर्मैट चुनें।</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Slot whose values %1 lists</source>
        <translation>वह स्लॉट जिसके मान %1 में हैं</translation>
    </message>
    <message>
        <source>The slot whose values the catalogue lists. It was guessed by the file&apos;s name.</source>
        <translation>वह स्लॉट जिसके मान कैटलॉग में हैं। उसका अनुमान फ़ाइल के नाम से लगाया गया।</translation>
    </message>
    <message>
        <source>Values of the slot</source>
        <translation>किस स्लॉट के मान</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>जैसा फ़ाइल कहे</translation>
    </message>
    <message>
        <source>Of the data, as in es-US. Another locale than the project&apos;s lends how often each pattern occurs.</source>
        <translation>डेटा का लोकेल, जैसे es-US। परियोजना से भिन्न लोकेल बताता है कि हर पैटर्न कितनी बार आता है।</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>लोकेल</translation>
    </message>
    <message>
        <source>How much of the file was looked at</source>
        <translation>फ़ाइल का कितना भाग देखा गया</translation>
    </message>
    <message>
        <source>The first utterances</source>
        <translation>पहली उक्तियाँ</translation>
    </message>
    <message>
        <source>Mistakes and remarks</source>
        <translation>गलतियाँ और टिप्पणियाँ</translation>
    </message>
    <message>
        <source>The first values</source>
        <translation>पहले मान</translation>
    </message>
    <message>
        <source>The first lines of the grammar</source>
        <translation>व्याकरण की पहली पंक्तियाँ</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>उक्तियाँ</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>फिर से आयात करें</translation>
    </message>
    <message>
        <source>An utterance that is there already: the same words with the same slots and intent.</source>
        <translation>जो उक्ति पहले से है: वही शब्द, वही स्लॉट और वही इंटेंट।</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरी रखें</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>फ़ाइल वाली लें</translation>
    </message>
    <message>
        <source>Keep both, with a remark</source>
        <translation>दोनों रखें, टिप्पणी के साथ</translation>
    </message>
    <message>
        <source>The same words are there with other slots or another intent. Mine is the project&apos;s, theirs is the file&apos;s; of both, the second gets a comment with the first.</source>
        <translation>वही शब्द पहले से दूसरे स्लॉट या दूसरे इंटेंट के साथ हैं। मेरी यानी प्रोजेक्ट की उक्ति, दूसरी फ़ाइल की; दोनों रखने पर दूसरी में पहली की टिप्पणी जुड़ती है।</translation>
    </message>
    <message>
        <source>If it is there already</source>
        <translation>यदि पहले से हो</translation>
    </message>
    <message>
        <source>If it is annotated otherwise</source>
        <translation>यदि अंकन अलग हो</translation>
    </message>
    <message>
        <source>The lines without a mistake are imported. Otherwise nothing is, until the file is mended.</source>
        <translation>बिना गलती वाली पंक्तियाँ आयात होती हैं। नहीं तो फ़ाइल सुधरने तक कुछ आयात नहीं होता।</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>जैसा पहचाना गया</translation>
    </message>
    <message>
        <source>Catalogue of %1</source>
        <translation>%1 का कैटलॉग</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 देखी जा रही है</translation>
    </message>
    <message>
        <source>new</source>
        <translation>नई</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>पहले से है</translation>
    </message>
    <message>
        <source>annotated otherwise</source>
        <translation>अंकन अलग है</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>उक्ति</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>प्रोजेक्ट में</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>क्या गलत है, और क्या करें</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>गलती</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>%1 (recognised by its name)</source>
        <translation>%1 (नाम से पहचाना गया)</translation>
    </message>
    <message>
        <source>%1 (recognised by its content)</source>
        <translation>%1 (सामग्री से पहचाना गया)</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>फ़ाइल देखी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s).</source>
        <translation>
            <numerusform>%n मान।</numerusform>
            <numerusform>%n मान।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s).</source>
        <translation>
            <numerusform>%n नियम।</numerusform>
            <numerusform>%n नियम।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s).</source>
        <translation>
            <numerusform>%n उक्ति।</numerusform>
            <numerusform>%n उक्तियाँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The first utterances; the rest is being looked at.</source>
        <translation>पहली उक्तियाँ; बाकी देखी जा रही हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already.</source>
        <translation>
            <numerusform>उनमें से %n पहले से है।</numerusform>
            <numerusform>उनमें से %n पहले से हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are annotated otherwise in the project.</source>
        <translation>
            <numerusform>उनमें से %n का अंकन प्रोजेक्ट में अलग है।</numerusform>
            <numerusform>उनमें से %n का अंकन प्रोजेक्ट में अलग है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of values become catalogues.</source>
        <translation>
            <numerusform>मानों की %n सूची कैटलॉग बनेगी।</numerusform>
            <numerusform>मानों की %n सूचियाँ कैटलॉग बनेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have a mistake.</source>
        <translation>
            <numerusform>%n पंक्ति में गलती है।</numerusform>
            <numerusform>%n पंक्तियों में गलती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is of the locale %1, the project of %2; perhaps it is reference data.</source>
        <translation>फ़ाइल का लोकेल %1 है, प्रोजेक्ट का %2; शायद यह संदर्भ डेटा है।</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is being looked at.</source>
        <translation>%1 देखी जा रही है।</translation>
    </message>
    <message>
        <source>Say which slot %1 has the values of.</source>
        <translation>बताएँ कि %1 में किस स्लॉट के मान हैं।</translation>
    </message>
    <message>
        <source>There is no utterance in %1.</source>
        <translation>%1 में कोई उक्ति नहीं है।</translation>
    </message>
    <message>
        <source>%1 has mistakes. Mend them, or leave their lines out.</source>
        <translation>%1 में गलतियाँ हैं। उन्हें सुधारें, या उनकी पंक्तियाँ छोड़ दें।</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n line(s) with mistakes</source>
        <translation>
            <numerusform>गलती वाली %n पंक्ति छोड़ें</numerusform>
            <numerusform>गलतियों वाली %n पंक्तियाँ छोड़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>A machine is the language of one intent. Empty: what the file says, or else the file&apos;s name.</source>
        <translation>एक मशीन एक इंटेंट की भाषा होती है। खाली: जो फ़ाइल बताती है, नहीं तो फ़ाइल का नाम।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>The intent: %1.</source>
        <translation>इंटेंट: %1।</translation>
    </message>
    <message>
        <source>Sentences: %1.</source>
        <translation>वाक्य: %1।</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>These are more than the editor and the induction are made for; perhaps it is reference data.</source>
        <translation>ये संपादक और व्याकरण-निर्माण के लिए बहुत अधिक हैं; शायद यह संदर्भ डेटा है।</translation>
    </message>
    <message>
        <source>How the first utterances of the file are understood.</source>
        <translation>फ़ाइल की पहली उक्तियाँ कैसे समझी गई हैं।</translation>
    </message>
    <message>
        <source>What is wrong or odd in the file, and in which line.</source>
        <translation>फ़ाइल में क्या गलत या अजीब है, और किस पंक्ति में।</translation>
    </message>
    <message>
        <source>How the first values of the file are understood.</source>
        <translation>फ़ाइल के पहले मान कैसे समझे गए हैं।</translation>
    </message>
    <message>
        <source>The beginning of the file as it stands there.</source>
        <translation>फ़ाइल की शुरुआत, जैसी वह है।</translation>
    </message>
    <message>
        <source>“%1” is no locale. Write it as in: es-MX.</source>
        <translation>“%1” कोई लोकेल नहीं है। इस तरह लिखें: es-MX।</translation>
    </message>
</context>
<context>
    <name>filigree::app::MainWindow</name>
    <message>
        <source>The copy is %1. You go on working in %2.</source>
        <translation>प्रति %1 है। आप %2 में काम जारी रखते हैं।</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>प्रति खोलें</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>The project can only be read: another window works in it, or you may not write there. Save a copy to work in it.</source>
        <translation>प्रोजेक्ट केवल पढ़ा जा सकता है: कोई दूसरी विंडो उसमें काम कर रही है, या आपको वहाँ लिखने की अनुमति नहीं है। काम करने के लिए उसकी प्रति सहेजें।</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>This is a sample. Try what you like; your changes are kept in it.</source>
        <translation>यह एक नमूना है। जो चाहें आज़माएँ; आपके बदलाव इसी में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति</numerusform>
            <numerusform>%n उक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>read only</source>
        <translation>केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>Import the changes</source>
        <translation>बदलाव आयात करें</translation>
    </message>
    <message>
        <source>The slot %1 has no catalogue yet. Import one with “%2” in it, or write an utterance with it.</source>
        <translation>स्लॉट %1 का अभी कोई कैटलॉग नहीं है। “%2” वाला कैटलॉग आयात करें, या उसके साथ उक्ति लिखें।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
</context>
<context>
    <name>filigree::app::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>पुस्तिका</translation>
    </message>
    <message>
        <source>Links lead to the other pages; Alt+Left goes back.</source>
        <translation>लिंक दूसरे पन्नों पर ले जाते हैं; Alt+Left से वापस जाएँ।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>filigree::app::MergeDialog</name>
    <message>
        <source>Merge %1</source>
        <translation>%1 को मिलाएँ</translation>
    </message>
    <message>
        <source>Choose the rule that is to be one with %1. From the next induction on, every phrase of the one can stand for every phrase of the other.</source>
        <translation>वह नियम चुनें जो %1 के साथ एक हो। अगली बार सीखने से एक का हर वाक्यांश दूसरे के हर वाक्यांश की जगह आ सकेगा।</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>नियम छाँटें</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>नियमों को शब्दों से छाँटें</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>The rules were not merged. %1</source>
        <translation>नियम नहीं मिले। %1</translation>
    </message>
    <message>
        <source>Shows the rules that have these words, in their name or in what they stand for.</source>
        <translation>वे नियम दिखाता है जिनके नाम में या जिनके अर्थ में ये शब्द हैं।</translation>
    </message>
    <message>
        <source>The rule with which the selected one becomes one.</source>
        <translation>वह नियम जिसके साथ चुना हुआ नियम एक हो जाता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModeBar</name>
    <message>
        <source>Modes</source>
        <translation>मोड</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelCommands</name>
    <message>
        <source>Suggest by a Model…</source>
        <translation>मॉडल से सुझाव लें…</translation>
    </message>
    <message>
        <source>Choose a trained model whose annotations are suggested, where it is sure of them</source>
        <translation>ऐसा सिखाया हुआ मॉडल चुनें जिसके अंकन वहाँ सुझाए जाएँ जहाँ वह निश्चित हो</translation>
    </message>
    <message>
        <source>Train a Model for Suggestions</source>
        <translation>सुझावों के लिए मॉडल सिखाएँ</translation>
    </message>
    <message>
        <source>Learn from the golden utterances how plain sentences are to be annotated</source>
        <translation>मानक उक्तियों से सीखें कि सादे वाक्य कैसे अंकित किए जाएँ</translation>
    </message>
    <message>
        <source>Save the Model of Suggestions…</source>
        <translation>सुझावों का मॉडल सहेजें…</translation>
    </message>
    <message>
        <source>Keep the model in a file, for the next time, other projects and the command line</source>
        <translation>मॉडल को फ़ाइल में रखें, अगली बार, दूसरे प्रोजेक्टों और कमांड लाइन के लिए</translation>
    </message>
    <message>
        <source>Suggest Without a Model</source>
        <translation>बिना मॉडल के सुझाव लें</translation>
    </message>
    <message>
        <source>Forget the model; its file stays</source>
        <translation>मॉडल को हटाएँ; उसकी फ़ाइल बनी रहेगी</translation>
    </message>
    <message>
        <source>Model for suggestions</source>
        <translation>सुझावों के लिए मॉडल</translation>
    </message>
    <message>
        <source>The model is %1.</source>
        <translation>मॉडल %1 है।</translation>
    </message>
    <message>
        <source>Suggest by a Model</source>
        <translation>मॉडल से सुझाव लें</translation>
    </message>
    <message>
        <source>Models (*.model);;All files (*)</source>
        <translation>मॉडल (*.model);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Save the Model</source>
        <translation>मॉडल सहेजें</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Model (*.model)</source>
        <translation>मॉडल (*.model)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Suggestions come from the grammar and from known values. A trained model suggests, too.</source>
        <translation>सुझाव व्याकरण और जाने हुए मानों से आते हैं। सिखाया हुआ मॉडल भी सुझाता है।</translation>
    </message>
    <message>
        <source>Model: training…</source>
        <translation>मॉडल: सीख रहा है…</translation>
    </message>
    <message>
        <source>The model learns in the background.</source>
        <translation>मॉडल पृष्ठभूमि में सीख रहा है।</translation>
    </message>
    <message>
        <source>Model: trained here</source>
        <translation>मॉडल: यहीं सिखाया गया</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>मॉडल: %1</translation>
    </message>
    <message>
        <source>The model was trained on this project&apos;s utterances. Save it to have it the next time.</source>
        <translation>मॉडल इस प्रोजेक्ट की उक्तियों पर सिखाया गया। अगली बार काम में लेने के लिए उसे सहेजें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelMergeDialog</name>
    <message>
        <source>Merge With Its Base</source>
        <translation>अपने आधार से मिलाएँ</translation>
    </message>
    <message>
        <source>Adapted models</source>
        <translation>अनुकूलित मॉडल</translation>
    </message>
    <message>
        <source>What is merged with the base. Of several the mean is taken first: with different seeds it is usually better than each.</source>
        <translation>जो आधार से मिलाया जाता है। कई हों तो पहले उनका औसत लिया जाता है: अलग-अलग सीड के साथ वह अक्सर हर एक से बेहतर होता है।</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>Numbers with blanks between them, a model each: small ones keep the old domain, large ones the new.</source>
        <translation>ख़ाली जगह से अलग की गई संख्याएँ, हर एक से एक मॉडल: छोटी पुराने क्षेत्र को रखती हैं, बड़ी नए को।</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>मिलाएँ</translation>
    </message>
    <message>
        <source>Tick at least one adapted model.</source>
        <translation>कम से कम एक अनुकूलित मॉडल चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0, at most %n of them.</source>
        <translation>
            <numerusform>k: 0 से बड़ी संख्या लिखें, अधिक से अधिक %n।</numerusform>
            <numerusform>k: 0 से बड़ी संख्याएँ लिखें, अधिक से अधिक %n।</numerusform>
        </translation>
    </message>
    <message>
        <source>A merged model lies between the base %1 and what was adapted from it, and takes seconds. Several of them make the slider between keeping the old and learning the new.</source>
        <translation>मिलाया हुआ मॉडल आधार %1 और उससे अनुकूलित मॉडल के बीच होता है और कुछ सेकंड में बनता है। ऐसे कई मॉडल पुराना रखने और नया सीखने के बीच का स्लाइडर बनाते हैं।</translation>
    </message>
    <message>
        <source>By what matters to each (Fisher information)</source>
        <translation>इससे कि किसके लिए क्या महत्त्व रखता है (फ़िशर सूचना)</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>सीधी रेखा में</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>तरीका</translation>
    </message>
    <message>
        <source>Numbers from 0 to 1 with blanks between them, a model each: how much it has of the adapted one.</source>
        <translation>0 से 1 तक की संख्याएँ, बीच में ख़ाली जगह के साथ, हर एक से एक मॉडल: उसमें अनुकूलित मॉडल का कितना अंश है।</translation>
    </message>
    <message numerus="yes">
        <source>k: write numbers above 0 and at most 1, no more than %n of them.</source>
        <translation>
            <numerusform>k: 0 से बड़ी और अधिक से अधिक 1 की संख्या लिखें, %n से ज़्यादा नहीं।</numerusform>
            <numerusform>k: 0 से बड़ी और अधिक से अधिक 1 की संख्याएँ लिखें, %n से ज़्यादा नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where old text was mixed in, a straight line does a little better. Otherwise it is much better that each weight comes from the side for which it matters more.</source>
        <translation>जहाँ पुराना पाठ मिलाया गया था, वहाँ सीधी रेखा थोड़ी बेहतर है। नहीं तो कहीं बेहतर है कि हर भार उस ओर से आए जिसके लिए वह अधिक महत्त्व रखता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ModelPanel</name>
    <message>
        <source>Adapted from %1</source>
        <translation>%1 से अनुकूलित</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1 का औसत</translation>
    </message>
    <message>
        <source>Trained on %1</source>
        <translation>%1 पर प्रशिक्षित</translation>
    </message>
    <message>
        <source>This model cannot be read.</source>
        <translation>यह मॉडल पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>Its training was stopped and can go on.</source>
        <translation>इसका प्रशिक्षण रोका गया था और आगे चल सकता है।</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>BLEU, 0 to 100, on texts that were put aside</source>
        <translation>अलग रखे गए पाठों पर BLEU, 0 से 100</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>A folder that a training has made</source>
        <translation>किसी प्रशिक्षण का बनाया फ़ोल्डर</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>पुराना</translation>
    </message>
    <message>
        <source>What it still knows of the old domains: %1</source>
        <translation>पुराने क्षेत्रों का जो वह अब भी जानता है: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>What it has learned of the new ones: %1</source>
        <translation>नए क्षेत्रों का जो उसने सीखा: %1</translation>
    </message>
    <message>
        <source>No model yet. Train one from parallel text, or add the folder of one.</source>
        <translation>अभी कोई मॉडल नहीं। समानांतर पाठ से एक सिखाएँ, या किसी का फ़ोल्डर जोड़ें।</translation>
    </message>
    <message>
        <source>Translation models</source>
        <translation>अनुवाद के मॉडल</translation>
    </message>
    <message>
        <source>The current one translates; the others are compared with it.</source>
        <translation>चुना हुआ मॉडल अनुवाद करता है; बाक़ी की उससे तुलना होती है।</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>क्षतिग्रस्त</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Merged of %1: %2</source>
        <translation>%1 से मिलाया गया: %2</translation>
    </message>
</context>
<context>
    <name>filigree::app::ParallelTextList</name>
    <message>
        <source>Parallel text</source>
        <translation>समानांतर पाठ</translation>
    </message>
    <message>
        <source>Files with sentences and their translations. The beginning of a file’s name is its domain; a twentieth of each domain is put aside to measure on.</source>
        <translation>वाक्यों और उनके अनुवादों की फ़ाइलें। फ़ाइल के नाम की शुरुआत उसका क्षेत्र है; हर क्षेत्र का बीसवाँ भाग मापने के लिए अलग रखा जाता है।</translation>
    </message>
    <message>
        <source>Add a table…</source>
        <translation>तालिका जोड़ें…</translation>
    </message>
    <message>
        <source>A file with lines: sentence, tab, translation</source>
        <translation>पंक्तियों की फ़ाइल: वाक्य, टैब, अनुवाद</translation>
    </message>
    <message>
        <source>Add two files…</source>
        <translation>दो फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Two files; each line of one is the translation of that line in the other</source>
        <translation>दो फ़ाइलें; एक की हर पंक्ति दूसरी की उसी पंक्ति का अनुवाद है</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Take the current file out of the list</source>
        <translation>चुनी हुई फ़ाइल सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>नमूना लें</translation>
    </message>
    <message>
        <source>A few hundred requests for music in English and Spanish, made from templates: for trying out</source>
        <translation>अंग्रेज़ी और स्पेनी में संगीत के कुछ सौ अनुरोध, साँचों से बने: आज़माने के लिए</translation>
    </message>
    <message>
        <source>Add parallel text</source>
        <translation>समानांतर पाठ जोड़ें</translation>
    </message>
    <message>
        <source>Tables (*.tsv *.txt *.tab)</source>
        <translation>तालिकाएँ (*.tsv *.txt *.tab)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Sentences, a line each</source>
        <translation>वाक्य, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Their translations, a line each</source>
        <translation>उनके अनुवाद, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 और %2</translation>
    </message>
    <message>
        <source>The sample could not be written into the folder of new models. Is the disk full, or may nothing be written there?</source>
        <translation>नमूना नए मॉडलों के फ़ोल्डर में लिखा नहीं जा सका। क्या डिस्क भरी है, या वहाँ लिखने की अनुमति नहीं है?</translation>
    </message>
    <message>
        <source>Over a hundred requests for reading books aloud in English and Spanish, made from templates: for trying out</source>
        <translation>अंग्रेज़ी और स्पेनी में किताबें बोलकर पढ़ने के सौ से ज़्यादा अनुरोध, साँचों से बने: आज़माने के लिए</translation>
    </message>
</context>
<context>
    <name>filigree::app::Project</name>
    <message>
        <source>The utterances could not be stored.</source>
        <translation>उक्तियाँ सहेजी नहीं जा सकीं।</translation>
    </message>
    <message>
        <source>The grammar could not be opened.</source>
        <translation>व्याकरण खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>edit utterances</source>
        <translation>उक्तियों का संपादन</translation>
    </message>
    <message>
        <source>Reading catalogue %1</source>
        <translation>कैटलॉग %1 पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The catalogue was not added.</source>
        <translation>कैटलॉग नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Removing a catalogue</source>
        <translation>कैटलॉग हटाया जा रहा है</translation>
    </message>
    <message>
        <source>The catalogue was not removed.</source>
        <translation>कैटलॉग नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>take back the review of %1</source>
        <translation>%1 की समीक्षा वापस लेना</translation>
    </message>
    <message>
        <source>lock rule %1</source>
        <translation>नियम %1 को लॉक करना</translation>
    </message>
    <message>
        <source>reject rule %1</source>
        <translation>नियम %1 को अस्वीकार करना</translation>
    </message>
    <message>
        <source>accept rule %1</source>
        <translation>नियम %1 को स्वीकार करना</translation>
    </message>
    <message>
        <source>Learning the grammar</source>
        <translation>व्याकरण सीखा जा रहा है</translation>
    </message>
    <message>
        <source>No grammar was learned.</source>
        <translation>कोई व्याकरण नहीं सीखा गया।</translation>
    </message>
    <message>
        <source>The catalogues could not be stored.</source>
        <translation>कैटलॉग सहेजे नहीं जा सके।</translation>
    </message>
    <message>
        <source>The catalogues could not be read.</source>
        <translation>कैटलॉग पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>The review was not stored.</source>
        <translation>समीक्षा सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>The size of the corpus was not stored.</source>
        <translation>कॉर्पस का आकार सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The grammar was not switched.</source>
        <translation>व्याकरण बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The settings of resampling were not stored.</source>
        <translation>पुनर्नमूनाकरण की सेटिंग सहेजी नहीं गईं।</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 का आयात हो रहा है</translation>
    </message>
    <message>
        <source>%1 was not imported.</source>
        <translation>%1 का आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Storing catalogue %1</source>
        <translation>कैटलॉग %1 सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>rename rule %1</source>
        <translation>नियम %1 का नाम बदलना</translation>
    </message>
    <message>
        <source>edit rule %1</source>
        <translation>नियम %1 संपादित करना</translation>
    </message>
    <message>
        <source>import the changes of %1</source>
        <translation>%1 के बदलाव आयात करना</translation>
    </message>
    <message>
        <source>%1 has no utterance that the project lacks.</source>
        <translation>%1 में ऐसी कोई उक्ति नहीं जो प्रोजेक्ट में न हो।</translation>
    </message>
    <message>
        <source>The project has the text of %1 again.</source>
        <translation>प्रोजेक्ट में फिर %1 का पाठ है।</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) of %1 were added at the end; nothing was removed.</source>
        <translation>
            <numerusform>%1 की %n उक्ति अंत में जोड़ी गई; कुछ हटाया नहीं गया।</numerusform>
            <numerusform>%1 की %n उक्तियाँ अंत में जोड़ी गईं; कुछ हटाया नहीं गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>The evaluation has stopped.</source>
        <translation>मूल्यांकन रुक गया।</translation>
    </message>
    <message>
        <source>The evaluations could not be read.</source>
        <translation>मूल्यांकन पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>मूल्यांकन करना</translation>
    </message>
    <message>
        <source>look at another experiment</source>
        <translation>दूसरा प्रयोग देखना</translation>
    </message>
    <message>
        <source>The experiment was not switched.</source>
        <translation>प्रयोग बदला नहीं गया।</translation>
    </message>
    <message>
        <source>reject a sentence</source>
        <translation>वाक्य अस्वीकार करना</translation>
    </message>
    <message>
        <source>reject the value %1</source>
        <translation>मान %1 अस्वीकार करना</translation>
    </message>
    <message>
        <source>reject a template</source>
        <translation>साँचा अस्वीकार करना</translation>
    </message>
    <message>
        <source>The rejection was not stored.</source>
        <translation>अस्वीकृति सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>split rule %1</source>
        <translation>नियम %1 को बाँटना</translation>
    </message>
    <message>
        <source>merge rules %1 and %2</source>
        <translation>नियम %1 और %2 को मिलाना</translation>
    </message>
    <message>
        <source>The generality was not stored.</source>
        <translation>सामान्यता सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>The colours of the slots were not stored.</source>
        <translation>स्लॉटों के रंग सहेजे नहीं गए।</translation>
    </message>
    <message numerus="yes">
        <source>take back %n rejection(s)</source>
        <translation>
            <numerusform>%n अस्वीकृति वापस लें</numerusform>
            <numerusform>%n अस्वीकृतियाँ वापस लें</numerusform>
        </translation>
    </message>
    <message>
        <source>Corpus 1</source>
        <translation>कॉर्पस 1</translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectDialog</name>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>What should not be generated again?</source>
        <translation>क्या दोबारा नहीं बनना चाहिए?</translation>
    </message>
    <message>
        <source>Nobody says it like this</source>
        <translation>ऐसे कोई नहीं कहता</translation>
    </message>
    <message>
        <source>The value does not fit here</source>
        <translation>यह मान यहाँ ठीक नहीं बैठता</translation>
    </message>
    <message>
        <source>The grammar of the language is wrong</source>
        <translation>भाषा का व्याकरण गलत है</translation>
    </message>
    <message>
        <source>It means something else</source>
        <translation>इसका अर्थ कुछ और है</translation>
    </message>
    <message>
        <source>Offensive or unsuitable</source>
        <translation>आपत्तिजनक या अनुपयुक्त</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Why it is not wanted: for you and for those who read the list of rejections later.</source>
        <translation>यह क्यों नहीं चाहिए: आपके लिए और उनके लिए जो बाद में यह सूची पढ़ेंगे।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>filigree::app::RejectionList</name>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Nothing is rejected. Select a sentence that nobody would say, and press Delete.</source>
        <translation>कुछ भी अस्वीकार नहीं किया गया। जो वाक्य कोई नहीं कहेगा, उसे चुनें और Delete दबाएँ।</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Corpora may hold the selected ones again</source>
        <translation>चुने हुए फिर से कॉर्पस में आ सकते हैं</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Sentences, values and templates that no corpus of this project holds. Rejected rules are listed in the mode Grammar.</source>
        <translation>वाक्य, मान और साँचे जो इस प्रोजेक्ट के किसी कॉर्पस में नहीं आते। अस्वीकृत नियम व्याकरण मोड में दिखते हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleHeader</name>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>The slot type whose values may be swapped.</source>
        <translation>वह स्लॉट जिसके मान बदले जा सकते हैं।</translation>
    </message>
    <message>
        <source>Contexts by</source>
        <translation>संदर्भ का आधार</translation>
    </message>
    <message>
        <source>What tells one context from another: what the data shows, the intent, the words beside the slot, or the semantic pattern.</source>
        <translation>एक संदर्भ को दूसरे से क्या अलग करता है: डेटा जो दिखाए, इंटेंट, स्लॉट के पास के शब्द, या अर्थ-पैटर्न।</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>प्रमाण</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Carrier phrase</source>
        <translation>आसपास के शब्द</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>Adjusted: the overlap against that of two random halves of one set, about 1 for contexts that draw from the same values. Jaccard: shared values divided by all values of the two.</source>
        <translation>समायोजित: एक ही समूह के दो यादृच्छिक हिस्सों के मेल के मुक़ाबले मेल; एक-से मान लेने वाले संदर्भों में लगभग 1। जैकार्ड: साझा मान भागा दोनों के सभी मान।</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>समायोजित</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>जैकार्ड</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>Values are swapped between contexts that are at least this alike: 0 swaps blindly, 1 hardly ever.</source>
        <translation>कम से कम इतने एक-से संदर्भों के बीच मान बदले जाते हैं: 0 आँख मूँदकर, 1 शायद ही कभी।</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleOptionsDialog</name>
    <message>
        <source>Resampling Options</source>
        <translation>पुनर्नमूना विकल्प</translation>
    </message>
    <message>
        <source>Contexts and pools</source>
        <translation>संदर्भ और मान-समूह</translation>
    </message>
    <message>
        <source>Words on each side</source>
        <translation>हर ओर शब्द</translation>
    </message>
    <message>
        <source>How many words on each side of a slot make its carrier phrase, where contexts are by carrier phrase.</source>
        <translation>स्लॉट के हर ओर कितने शब्द गिने जाते हैं, जब संदर्भ आसपास के शब्दों से हों।</translation>
    </message>
    <message>
        <source>Swap along chains of contexts</source>
        <translation>संदर्भों की शृंखला से भी बदलें</translation>
    </message>
    <message>
        <source>Values also go from one context to another over a third one that is alike to both.</source>
        <translation>मान एक संदर्भ से दूसरे में किसी तीसरे के रास्ते भी जाते हैं जो दोनों जैसा हो।</translation>
    </message>
    <message>
        <source>A catalogue fits from</source>
        <translation>कैटलॉग इससे उपयुक्त</translation>
    </message>
    <message>
        <source>How much of what was seen in a context a catalogue must contain to lend it names.</source>
        <translation>संदर्भ में देखे गए मानों का कितना भाग कैटलॉग में होना चाहिए कि वह उसे नाम दे।</translation>
    </message>
    <message>
        <source>New names join every context that the catalogue fits</source>
        <translation>नए नाम हर उस संदर्भ में जाएँ जिसमें कैटलॉग उपयुक्त हो</translation>
    </message>
    <message>
        <source>Names that only a catalogue has are used also where it is unclear to which of several contexts they belong.</source>
        <translation>जो नाम केवल कैटलॉग में हैं वे वहाँ भी आते हैं जहाँ स्पष्ट नहीं कि वे किस संदर्भ के हैं।</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Whether the sentences of a corpus take all values of a slot alike, or common ones more often, as utterances and catalogue weights say.</source>
        <translation>कॉर्पस के वाक्य स्लॉट के सब मान बराबर लें, या आम मान अधिक बार, जैसा उक्तियाँ और कैटलॉग के भार बताएँ।</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>सब बराबर</translation>
    </message>
    <message>
        <source>By how often they are seen</source>
        <translation>जितनी बार दिखें</translation>
    </message>
    <message>
        <source>Borrowed shares</source>
        <translation>उधार का बँटवारा</translation>
    </message>
    <message>
        <source>Import reference data of another locale to borrow its shares.</source>
        <translation>किसी दूसरे लोकेल का बँटवारा लेने के लिए उसका संदर्भ डेटा आयात करें।</translation>
    </message>
    <message>
        <source>Borrow from</source>
        <translation>किससे उधार लें</translation>
    </message>
    <message>
        <source>The locale whose reference data says how often each pattern is asked.</source>
        <translation>वह लोकेल जिसका संदर्भ डेटा बताता है कि हर पैटर्न कितनी बार पूछा जाता है।</translation>
    </message>
    <message>
        <source>Compare patterns without their intents</source>
        <translation>पैटर्नों की तुलना इंटेंट के बिना करें</translation>
    </message>
    <message>
        <source>A pattern borrows from the same slots of any intent, for locales that name their intents differently.</source>
        <translation>पैटर्न किसी भी इंटेंट के उन्हीं स्लॉटों से उधार लेता है, उन लोकेलों के लिए जिनके इंटेंट के नाम अलग हैं।</translation>
    </message>
    <message>
        <source>Names of slots</source>
        <translation>स्लॉटों के नाम</translation>
    </message>
    <message>
        <source>Which slot type of this project each slot type of the other locale is, where the names differ.</source>
        <translation>दूसरे लोकेल का हर स्लॉट प्रकार इस प्रोजेक्ट का कौन-सा स्लॉट प्रकार है, जहाँ नाम अलग हों।</translation>
    </message>
    <message>
        <source>Slot there</source>
        <translation>वहाँ का स्लॉट</translation>
    </message>
    <message>
        <source>Slot here</source>
        <translation>यहाँ का स्लॉट</translation>
    </message>
    <message>
        <source>change the length of carrier phrases</source>
        <translation>आसपास के शब्दों की संख्या बदलना</translation>
    </message>
    <message>
        <source>change swaps along chains</source>
        <translation>शृंखला से बदलना बदलना</translation>
    </message>
    <message>
        <source>change when a catalogue fits</source>
        <translation>कैटलॉग कब उपयुक्त हो, यह बदलना</translation>
    </message>
    <message>
        <source>change where new names go</source>
        <translation>नए नाम कहाँ जाएँ, यह बदलना</translation>
    </message>
    <message>
        <source>change how values are drawn</source>
        <translation>मान कैसे चुने जाएँ, यह बदलना</translation>
    </message>
    <message>
        <source>borrow from another locale</source>
        <translation>दूसरे लोकेल से उधार लेना</translation>
    </message>
    <message>
        <source>change how patterns are borrowed</source>
        <translation>पैटर्न कैसे उधार लिए जाएँ, यह बदलना</translation>
    </message>
    <message>
        <source>All other locales</source>
        <translation>अन्य सभी लोकेल</translation>
    </message>
    <message>
        <source>%1 (no data)</source>
        <translation>%1 (डेटा नहीं)</translation>
    </message>
    <message>
        <source>Slot here for %1</source>
        <translation>%1 के लिए यहाँ का स्लॉट</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>वही नाम</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>match slot names</source>
        <translation>स्लॉट नाम मिलाना</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResamplePage</name>
    <message>
        <source>Resample</source>
        <translation>पुनर्नमूना</translation>
    </message>
    <message>
        <source>Swap slot values where it is safe, and decide how many sentences each kind of request gets</source>
        <translation>जहाँ सुरक्षित हो वहाँ स्लॉट के मान बदलें, और तय करें कि हर तरह के अनुरोध को कितने वाक्य मिलें</translation>
    </message>
    <message>
        <source>Next Slot</source>
        <translation>अगला स्लॉट</translation>
    </message>
    <message>
        <source>Show the contexts of the next slot type</source>
        <translation>अगले स्लॉट के संदर्भ दिखाएँ</translation>
    </message>
    <message>
        <source>Previous Slot</source>
        <translation>पिछला स्लॉट</translation>
    </message>
    <message>
        <source>Show the contexts of the slot type before</source>
        <translation>पिछले स्लॉट के संदर्भ दिखाएँ</translation>
    </message>
    <message>
        <source>Stricter Threshold</source>
        <translation>सीमा और कड़ी</translation>
    </message>
    <message>
        <source>Swap between fewer contexts</source>
        <translation>कम संदर्भों के बीच अदला-बदली</translation>
    </message>
    <message>
        <source>Looser Threshold</source>
        <translation>सीमा और ढीली</translation>
    </message>
    <message>
        <source>Swap between more contexts</source>
        <translation>ज़्यादा संदर्भों के बीच अदला-बदली</translation>
    </message>
    <message>
        <source>Forget Decisions on This Slot</source>
        <translation>इस स्लॉट के निर्णय हटाएँ</translation>
    </message>
    <message>
        <source>Let the numbers decide again on all pairs of contexts of this slot type</source>
        <translation>इस स्लॉट के संदर्भों के सभी जोड़ों पर फिर से आँकड़ों को तय करने दें</translation>
    </message>
    <message>
        <source>change the kind of contexts</source>
        <translation>संदर्भ का आधार बदलना</translation>
    </message>
    <message>
        <source>change the measure of similarity</source>
        <translation>समानता का माप बदलना</translation>
    </message>
    <message>
        <source>move the threshold</source>
        <translation>सीमा बदलना</translation>
    </message>
    <message>
        <source>share out the sentences</source>
        <translation>वाक्य बाँटना</translation>
    </message>
    <message>
        <source>The contexts could not be compared.</source>
        <translation>संदर्भों की तुलना नहीं हो सकी।</translation>
    </message>
    <message>
        <source>forget a decision on two contexts</source>
        <translation>दो संदर्भों का निर्णय हटाना</translation>
    </message>
    <message>
        <source>say that two contexts are the same</source>
        <translation>दो संदर्भों को एक बताना</translation>
    </message>
    <message>
        <source>say that two contexts are different</source>
        <translation>दो संदर्भों को अलग बताना</translation>
    </message>
    <message>
        <source>forget decisions on contexts</source>
        <translation>संदर्भों के निर्णय हटाना</translation>
    </message>
    <message>
        <source>Nothing to resample yet</source>
        <translation>अभी पुनर्नमूने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Annotate slots in your utterances: their values can then be swapped where it is safe.</source>
        <translation>अपनी उक्तियों में स्लॉट अंकित करें: फिर उनके मान वहाँ बदले जा सकेंगे जहाँ सुरक्षित हो।</translation>
    </message>
    <message>
        <source>Go to the utterances</source>
        <translation>उक्तियों पर जाएँ</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>एक क्षण</translation>
    </message>
    <message>
        <source>The contexts are being compared.</source>
        <translation>संदर्भों की तुलना हो रही है।</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>विकल्प…</translation>
    </message>
    <message>
        <source>Chains, catalogues, how values are drawn, and what another locale lends</source>
        <translation>शृंखलाएँ, कैटलॉग, मान कैसे चुने जाएँ, और दूसरा लोकेल क्या देता है</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>तुलना नहीं हुई</translation>
    </message>
    <message>
        <source>The comparison of the contexts was cancelled.</source>
        <translation>संदर्भों की तुलना रद्द कर दी गई।</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
</context>
<context>
    <name>filigree::app::ResampleStudies</name>
    <message>
        <source>Comparing contexts</source>
        <translation>संदर्भों की तुलना हो रही है</translation>
    </message>
    <message>
        <source>Looking for safe swaps</source>
        <translation>सुरक्षित अदला-बदली खोजी जा रही है</translation>
    </message>
    <message>
        <source>Making pools</source>
        <translation>मान-समूह बन रहे हैं</translation>
    </message>
    <message>
        <source>Judging swaps by the test data</source>
        <translation>परीक्षण डेटा से अदला-बदली की जाँच</translation>
    </message>
</context>
<context>
    <name>filigree::app::ReviewPanel</name>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>A accepts the translation, R refuses it, O leaves it open, F2 edits it. Several can be selected.</source>
        <translation>A अनुवाद को स्वीकार करता है, R अस्वीकार, O खुला छोड़ता है, F2 संपादित करता है। कई चुने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Which translations are shown.</source>
        <translation>कौन-से अनुवाद दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>निर्णय बाक़ी</translation>
    </message>
    <message>
        <source>With something to look at</source>
        <translation>जिनमें कुछ देखने को है</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Added to the project</source>
        <translation>परियोजना में जोड़े गए</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>अनूदित नहीं</translation>
    </message>
    <message>
        <source>Find in source and translation</source>
        <translation>मूल और अनुवाद में खोजें</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Words of the source or of the translation.</source>
        <translation>मूल या अनुवाद के शब्द।</translation>
    </message>
    <message>
        <source>Accepted ones go to</source>
        <translation>स्वीकृत अनुवाद यहाँ जाएँ</translation>
    </message>
    <message>
        <source>What is accepted is added there, with what it was translated from.</source>
        <translation>जो स्वीकृत है वह वहाँ जोड़ा जाता है, उस मूल के साथ जिससे अनुवाद हुआ।</translation>
    </message>
    <message>
        <source>Golden utterances of this project</source>
        <translation>इस परियोजना की मानक उक्तियाँ</translation>
    </message>
    <message>
        <source>Reference data of this project</source>
        <translation>इस परियोजना का संदर्भ डेटा</translation>
    </message>
    <message>
        <source>A golden file…</source>
        <translation>golden फ़ाइल…</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 निर्णय बाक़ी</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 स्वीकृत</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 अस्वीकृत</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 जोड़े गए</translation>
    </message>
    <message>
        <source>%1 not translated</source>
        <translation>%1 अनूदित नहीं</translation>
    </message>
</context>
<context>
    <name>filigree::app::RuleDialog</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>filigree::app::Runs</name>
    <message>
        <source>Preparing the grammar</source>
        <translation>व्याकरण तैयार किया जा रहा है</translation>
    </message>
    <message>
        <source>Counting what the rules bring</source>
        <translation>नियमों का योगदान गिना जा रहा है</translation>
    </message>
    <message>
        <source>Comparing the grammar with the utterances</source>
        <translation>व्याकरण की उक्तियों से तुलना की जा रही है</translation>
    </message>
</context>
<context>
    <name>filigree::app::SentenceDetails</name>
    <message>
        <source>Annotated</source>
        <translation>अंकित रूप</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>साँचा</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 में से %1, %3</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>किससे बना</translation>
    </message>
    <message>
        <source>Sentence number</source>
        <translation>वाक्य संख्या</translation>
    </message>
</context>
<context>
    <name>filigree::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>रूप और भाषा</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>पहले जैसा करें: %1</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>जैसा शुरू में था</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>डेस्कटॉप जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>The colours of the window</source>
        <translation>खिड़की के रंग</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>सारे पाठ का आकार</translation>
    </message>
    <message>
        <source>As a share of the desktop&apos;s text size</source>
        <translation>डेस्कटॉप के अक्षर-आकार की तुलना में</translation>
    </message>
    <message>
        <source>Font of utterances</source>
        <translation>उक्तियों का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>For the sentences of all modes. Letters that it lacks come from others.</source>
        <translation>सभी मोड के वाक्यों के लिए। जो अक्षर इसमें नहीं हैं, वे दूसरे फ़ॉन्ट से आते हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The language of the window; your data stays as it is</source>
        <translation>खिड़की की भाषा; आपका डेटा वैसा ही रहेगा</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>आदेश या कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>Shows the commands whose name or keys hold this text.</source>
        <translation>वे आदेश दिखाता है जिनके नाम या कुंजियों में यह पाठ है।</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>All commands and their keys. Bold ones are not the usual keys.</source>
        <translation>सभी आदेश और उनकी कुंजियाँ। मोटे अक्षरों वाली सामान्य कुंजियाँ नहीं हैं।</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>आदेश</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>नई कुंजियाँ</translation>
    </message>
    <message>
        <source>Press the keys that the selected command shall have</source>
        <translation>चुने हुए आदेश के लिए कुंजियाँ दबाएँ</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>सामान्य कुंजियाँ</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>सबकी सामान्य कुंजियाँ</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>यहीं लगाएँ</translation>
    </message>
    <message>
        <source>%1 is needed for writing or annotating.</source>
        <translation>%1 लिखने या अंकित करने के लिए चाहिए।</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 “%2” की कुंजी है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::SizesDialog</name>
    <message>
        <source>Sizes</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Sentences by intent and pattern</source>
        <translation>इंटेंट और पैटर्न के अनुसार वाक्य</translation>
    </message>
    <message>
        <source>How many sentences each rule adds stands beside it in the list of rules.</source>
        <translation>हर नियम कितने वाक्य जोड़ता है, यह नियमों की सूची में उसके पास लिखा है।</translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation>गिनती रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Counting the sentences of each pattern…</source>
        <translation>हर पैटर्न के वाक्य गिने जा रहे हैं…</translation>
    </message>
    <message>
        <source>Counting the sentences</source>
        <translation>वाक्य गिने जा रहे हैं</translation>
    </message>
    <message>
        <source>The count was cancelled.</source>
        <translation>गिनती रद्द की गई।</translation>
    </message>
    <message>
        <source>The grammar has %1 different sentences.</source>
        <translation>व्याकरण में %1 अलग-अलग वाक्य हैं।</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>फिर से गिनें</translation>
    </message>
    <message>
        <source>How many different sentences the grammar has of each intent, and of each pattern of slots in it.</source>
        <translation>व्याकरण में हर इंटेंट के और उसमें हर स्लॉट-पैटर्न के कितने अलग-अलग वाक्य हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::app::SlideMerges</name>
    <message>
        <source>No model can be merged: the translation program is not here. Choose it by “Translation Program…”.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: अनुवाद प्रोग्राम यहाँ नहीं है। उसे “अनुवाद प्रोग्राम…” से चुनें।</translation>
    </message>
    <message>
        <source>No model can be merged: the base %1 is not there. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: आधार %1 वहाँ नहीं है। उसका फ़ोल्डर वापस रखें, या उसे “मॉडल का फ़ोल्डर जोड़ें…” से जोड़ें।</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or train it anew.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: %1 के पास न उसकी फ़िशर सूचना है, न वह पाठ जिस पर उसे मापा जाए। उसका फ़ोल्डर किसी प्रति से वापस लाएँ, या उसे नए सिरे से सिखाएँ।</translation>
    </message>
    <message>
        <source>No model can be merged: %1 has neither its Fisher information nor the text to measure it on. Restore its folder from a copy, or adapt it anew.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: %1 के पास न उसकी फ़िशर सूचना है, न वह पाठ जिस पर उसे मापा जाए। उसका फ़ोल्डर किसी प्रति से वापस लाएँ, या उसे नए सिरे से अनुकूलित करें।</translation>
    </message>
    <message>
        <source>No model can be merged: nothing may be written into the folder of new models. Choose another one by “Folder of New Models…”.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: नए मॉडलों के फ़ोल्डर में लिखने की अनुमति नहीं है। “नए मॉडलों का फ़ोल्डर…” से दूसरा चुनें।</translation>
    </message>
    <message>
        <source>No model can be merged now: another one is being made or measured. Wait for it, or cancel it.</source>
        <translation>अभी कोई मॉडल मिलाया नहीं जा सकता: दूसरा बनाया या मापा जा रहा है। उसके पूरा होने तक रुकें, या उसे रद्द करें।</translation>
    </message>
    <message>
        <source>No model can be merged: %1 is not there, or has no weights. Put its folder back, or add it by “Add a Model’s Folder…”.</source>
        <translation>कोई मॉडल मिलाया नहीं जा सकता: %1 वहाँ नहीं है, या उसके भार नहीं हैं। उसका फ़ोल्डर वापस रखें, या उसे “मॉडल का फ़ोल्डर जोड़ें…” से जोड़ें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::SourceDialog</name>
    <message>
        <source>Grammar as Text</source>
        <translation>व्याकरण पाठ के रूप में</translation>
    </message>
    <message>
        <source>Change what rules stand for. What is saved are decisions on those rules: the next induction, which begins then, respects them. Intents are made of the utterances.</source>
        <translation>बदलें कि नियम किसके लिए हैं। सहेजने पर उन नियमों पर निर्णय बनते हैं: तब शुरू होने वाली सीख उनका ध्यान रखती है। इंटेंट उक्तियों से बनते हैं।</translation>
    </message>
    <message>
        <source>The grammar in JSGF</source>
        <translation>JSGF में व्याकरण</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Take changes back</source>
        <translation>बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>पंक्ति %1: %2</translation>
    </message>
    <message>
        <source>What you wrote the last time is here again. It is not saved yet; “Take changes back” shows the grammar as it is.</source>
        <translation>पिछली बार जो आपने लिखा था, वह फिर यहाँ है। वह अभी सहेजा नहीं गया है; “बदलाव वापस लें” से व्याकरण जैसा है वैसा दिखता है।</translation>
    </message>
    <message>
        <source>All rules as text. Change them here; mistakes are marked, and Apply compiles them.</source>
        <translation>सभी नियम पाठ के रूप में। इन्हें यहाँ बदलें; गलतियाँ चिह्नित होती हैं और लागू करने पर ये संकलित होते हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::app::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>%1 को बाँटें</translation>
    </message>
    <message>
        <source>Tick what becomes a rule of its own. From the next induction on, no phrase of the one rule stands for a phrase of the other.</source>
        <translation>जो अलग नियम बनना है उस पर निशान लगाएँ। अगली बार सीखने से एक नियम का कोई वाक्यांश दूसरे के वाक्यांश की जगह नहीं आएगा।</translation>
    </message>
    <message>
        <source>Alternatives of the rule</source>
        <translation>नियम के विकल्प</translation>
    </message>
    <message>
        <source>Name of the new rule</source>
        <translation>नए नियम का नाम</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>बाँटें</translation>
    </message>
    <message>
        <source>The rule was not split. %1</source>
        <translation>नियम नहीं बँटा। %1</translation>
    </message>
    <message>
        <source>What the rule stands for. Ticked ones become a rule of their own.</source>
        <translation>नियम जिनके लिए खड़ा है। चुने हुए अपना अलग नियम बन जाते हैं।</translation>
    </message>
    <message>
        <source>Letters, digits and _. No other rule may have it.</source>
        <translation>अक्षर, अंक और _। किसी और नियम का यह नाम नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>filigree::app::StaleGrammar</name>
    <message>
        <source>The project has changed since the grammar was learned: the corpus is made of the old one.</source>
        <translation>व्याकरण सीखने के बाद प्रोजेक्ट बदला है: कॉर्पस पुराने व्याकरण से बनता है।</translation>
    </message>
    <message>
        <source>Induce again</source>
        <translation>फिर सीखें</translation>
    </message>
</context>
<context>
    <name>filigree::app::StartPage</name>
    <message>
        <source>From golden utterances to a grammar, and from the grammar to a training corpus.</source>
        <translation>मानक उक्तियों से व्याकरण तक, और व्याकरण से प्रशिक्षण कॉर्पस तक।</translation>
    </message>
    <message>
        <source>Open a sample</source>
        <translation>कोई नमूना खोलें</translation>
    </message>
    <message>
        <source>Open the sample %1</source>
        <translation>नमूना %1 खोलें</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>हाल के प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>इस सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Forget this project here; its file stays</source>
        <translation>इस प्रोजेक्ट को यहाँ से हटाएँ; उसकी फ़ाइल बनी रहेगी</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>आपके खोले हुए प्रोजेक्ट यहाँ दिखते हैं।</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>The projects that you had open last. Enter or a double click opens one again.</source>
        <translation>वे प्रोजेक्ट जो आपने पिछली बार खोले थे। Enter या डबल क्लिक से कोई फिर खुलता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति</numerusform>
            <numerusform>%n उक्तियाँ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatisticsPanel</name>
    <message>
        <source>Statistics</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>The share of each semantic pattern, the most frequent one first.</source>
        <translation>हर अर्थ-पैटर्न का हिस्सा, सबसे अधिक वाला पहले।</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>लंबाइयाँ</translation>
    </message>
    <message>
        <source>How many words the sentences have.</source>
        <translation>वाक्यों में कितने शब्द हैं।</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>The share of each slot type of all slots.</source>
        <translation>सभी स्लॉट में हर प्रकार का हिस्सा।</translation>
    </message>
    <message>
        <source>Variety of the values</source>
        <translation>मानों की विविधता</translation>
    </message>
    <message>
        <source>How evenly the values of a slot type come: the entropy as a share of the largest that so many values can have. 100 % is: each equally often.</source>
        <translation>किसी स्लॉट के मान कितने समान रूप से आते हैं: इतने मानों की अधिकतम एन्ट्रॉपी की तुलना में। 100 % का अर्थ है: हर मान बराबर बार।</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>अलग-अलग मान</translation>
    </message>
    <message>
        <source>Entropy, bits</source>
        <translation>एन्ट्रॉपी, बिट</translation>
    </message>
    <message>
        <source>Largest possible, bits</source>
        <translation>अधिकतम संभव, बिट</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिना जा रहा है…</translation>
    </message>
    <message>
        <source>Counting what the corpus is made of</source>
        <translation>कॉर्पस में क्या-क्या है, गिना जा रहा है</translation>
    </message>
    <message>
        <source>Counted are the first %1 of %2 sentences; as their order is random, they stand for the others.</source>
        <translation>%2 वाक्यों में से पहले %1 गिने गए; उनका क्रम यादृच्छिक है, इसलिए वे बाकी के प्रतिनिधि हैं।</translation>
    </message>
    <message>
        <source>%1 sentences of %2 templates, %3 words long on average, with %4 different words outside the slots.</source>
        <translation>%2 साँचों के %1 वाक्य, औसतन %3 शब्द लंबे, स्लॉट के बाहर %4 अलग-अलग शब्द।</translation>
    </message>
    <message>
        <source>Entropy: %1 bits of patterns, %2 bits of templates.</source>
        <translation>एन्ट्रॉपी: पैटर्न की %1 बिट, साँचों की %2 बिट।</translation>
    </message>
    <message>
        <source>Duplicates: no annotated sentence appears twice. The text of %1 sentences stands with another annotation or intent, too; %2 are among your golden utterances already.</source>
        <translation>दोहराव: कोई अंकित वाक्य दो बार नहीं आता। %1 वाक्यों का पाठ किसी और अंकन या आशय के साथ भी है; %2 आपकी मानक उक्तियों में पहले से हैं।</translation>
    </message>
    <message>
        <source>Evenness</source>
        <translation>समानता</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filigree::app::StatusStrip</name>
    <message>
        <source>Show the list of problems</source>
        <translation>समस्याओं की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>All that is being computed</source>
        <translation>जो कुछ भी गणना में है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n समस्या</numerusform>
            <numerusform>%n समस्याएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n और</numerusform>
            <numerusform>%n और</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>रद्द करें: %1</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 सेकंड</translation>
    </message>
    <message>
        <source>Ends what is being computed; nothing that was there is lost.</source>
        <translation>जो गणना चल रही है उसे रोकता है; जो पहले था वह नहीं खोता।</translation>
    </message>
</context>
<context>
    <name>filigree::app::Suggestions</name>
    <message>
        <source>Looking for annotations</source>
        <translation>चिह्न खोजे जा रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>accept %n suggestion(s)</source>
        <translation>
            <numerusform>%n सुझाव स्वीकार करना</numerusform>
            <numerusform>%n सुझाव स्वीकार करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n suggestion(s)</source>
        <translation>
            <numerusform>%n सुझाव अस्वीकार करना</numerusform>
            <numerusform>%n सुझाव अस्वीकार करना</numerusform>
        </translation>
    </message>
    <message>
        <source>The refused suggestions were not stored.</source>
        <translation>अस्वीकृत सुझाव सहेजे नहीं गए।</translation>
    </message>
</context>
<context>
    <name>filigree::app::SwapPanel</name>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>The words that are swapped</source>
        <translation>बदले जाने वाले शब्द</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>किसमें</translation>
    </message>
    <message>
        <source>The context that gains or loses the value</source>
        <translation>संदर्भ जो मान पाता या खोता है</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कहाँ से</translation>
    </message>
    <message>
        <source>The context that lends it</source>
        <translation>संदर्भ जो उसे देता है</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>The threshold from which down the swap is allowed</source>
        <translation>सीमा जिससे नीचे अदला-बदली हो सकती है</translation>
    </message>
    <message>
        <source>Swaps that come and go</source>
        <translation>आने-जाने वाली अदला-बदलियाँ</translation>
    </message>
    <message>
        <source>The swaps that the last move of the threshold has let in or shut out, the most alike first.</source>
        <translation>सीमा के पिछले बदलाव से आई या गई अदला-बदलियाँ, सबसे एक-सी पहले।</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>One of the two contexts</source>
        <translation>दो संदर्भों में से एक</translation>
    </message>
    <message>
        <source>And</source>
        <translation>और</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>दूसरा</translation>
    </message>
    <message>
        <source>How alike they are, give or take two standard errors</source>
        <translation>कितने एक-से हैं, दो मानक त्रुटियों के अंतर तक</translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation>अनिश्चित जोड़े</translation>
    </message>
    <message>
        <source>Pairs of contexts that were seen too rarely for a clear verdict: decide them in the heat map.</source>
        <translation>संदर्भों के जोड़े जो साफ़ निर्णय के लिए बहुत कम दिखे: उन्हें हीट मैप में तय करें।</translation>
    </message>
    <message>
        <source>No value is swapped here.</source>
        <translation>यहाँ कोई मान नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>All verdicts are clear.</source>
        <translation>सभी निर्णय साफ़ हैं।</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>अनिश्चित</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>वक्र</translation>
    </message>
    <message>
        <source>At this threshold</source>
        <translation>इस सीमा पर</translation>
    </message>
    <message>
        <source>Unsafe swaps and coverage</source>
        <translation>असुरक्षित अदला-बदली और पहुँच</translation>
    </message>
    <message>
        <source>What the test data says of each threshold: the share of swaps that never occur there, and the share of its values that the pools reach. Unsafe by chance: what a safe swap would show, as test data is small.</source>
        <translation>परीक्षण डेटा हर सीमा के बारे में क्या कहता है: अदला-बदली का वह हिस्सा जो वहाँ कभी नहीं मिलता, और उसके मानों का वह हिस्सा जहाँ तक समूह पहुँचते हैं। संयोग से असुरक्षित: सुरक्षित अदला-बदली भी इतना दिखाती, क्योंकि परीक्षण डेटा कम है।</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>सीमा</translation>
    </message>
    <message>
        <source>With test data in the project (File, Import), you see here how safe each threshold is and how much it reaches.</source>
        <translation>परियोजना में परीक्षण डेटा हो (फ़ाइल, आयात) तो यहाँ दिखता है कि हर सीमा कितनी सुरक्षित है और कितना पाती है।</translation>
    </message>
    <message>
        <source>Unsafe swaps</source>
        <translation>असुरक्षित अदला-बदली</translation>
    </message>
    <message>
        <source>Unsafe by chance</source>
        <translation>संयोग से असुरक्षित</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>Swaps allowed: %1.</source>
        <translation>अनुमत अदला-बदली: %1।</translation>
    </message>
    <message>
        <source>Gained since %1: %2.</source>
        <translation>%1 से बढ़ीं: %2।</translation>
    </message>
    <message>
        <source>Lost since %1: %2.</source>
        <translation>%1 से घटीं: %2।</translation>
    </message>
    <message>
        <source>Uncertain pairs: %1.</source>
        <translation>अनिश्चित जोड़े: %1।</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>तय किया हुआ</translation>
    </message>
    <message>
        <source>Swaps</source>
        <translation>अदला-बदली</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>बढ़ीं</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>घटीं</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>filigree::app::SweepDialog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>Try Several Settings</source>
        <translation>कई सेटिंग आज़माएँ</translation>
    </message>
    <message>
        <source>A model is adapted with each of the settings, one after another in the background. Each is measured and shown as soon as it is finished. Stopped, and begun again with the same settings, it goes on with what is missing.</source>
        <translation>हर सेटिंग के साथ एक मॉडल अनुकूलित किया जाता है, पृष्ठभूमि में एक के बाद एक। हर एक पूरा होते ही मापा और दिखाया जाता है। रोककर उन्हीं सेटिंग के साथ फिर शुरू करने पर, जो बाक़ी है वहाँ से काम आगे चलता है।</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>The model that is adapted. It stays as it is; what it was trained on is the old text.</source>
        <translation>वह मॉडल जिसे अनुकूलित किया जाता है। वह वैसा ही रहता है; जिस पर वह सिखाया गया था, वही पुराना पाठ है।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The names of the new models begin with it; letters, digits, and . - _</source>
        <translation>नए मॉडलों के नाम इससे शुरू होते हैं; अक्षर, अंक और . - _</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>समानांतर पाठ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Fine-tuning alone</source>
        <translation>केवल फ़ाइन-ट्यूनिंग</translation>
    </message>
    <message>
        <source>Held by nothing: to compare with.</source>
        <translation>कुछ भी नहीं थामता: तुलना के लिए।</translation>
    </message>
    <message>
        <source>EWC</source>
        <translation>EWC</translation>
    </message>
    <message>
        <source>With each of the strengths; it needs no old text.</source>
        <translation>हर मज़बूती के साथ; इसे पुराना पाठ नहीं चाहिए।</translation>
    </message>
    <message>
        <source>Data mixing</source>
        <translation>डेटा मिश्रण</translation>
    </message>
    <message>
        <source>With each of the ratios.</source>
        <translation>हर अनुपात के साथ।</translation>
    </message>
    <message>
        <source>EWC and data mixing together</source>
        <translation>EWC और डेटा मिश्रण साथ-साथ</translation>
    </message>
    <message>
        <source>Each strength with each ratio.</source>
        <translation>हर मज़बूती हर अनुपात के साथ।</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>क्या आज़माएँ</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Strengths, with blanks between them: 0.01 hardly holds what matters for the old domain, 1 holds it fast.</source>
        <translation>मज़बूतियाँ, ख़ाली जगह से अलग की गईं: पुराने क्षेत्र के लिए जो ज़रूरी है उसे 0.01 मुश्किल से थामता है, 1 कसकर।</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>हर नए जोड़े पर पुराने जोड़े</translation>
    </message>
    <message>
        <source>Ratios, with blanks between them. A training with 10 takes several times as long as one with 1.</source>
        <translation>अनुपात, ख़ाली जगह से अलग किए गए। 10 वाला प्रशिक्षण 1 वाले से कई गुना समय लेता है।</translation>
    </message>
    <message>
        <source>Merge with k</source>
        <translation>k से मिलाएँ</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>पाठ पर कितने दौर</translation>
    </message>
    <message>
        <source>At most; each training stops when what is put aside has not become better twice.</source>
        <translation>अधिक से अधिक; अलग रखे पाठ पर दो बार सुधार न हो तो हर प्रशिक्षण रुक जाता है।</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Each setting is trained so many times, with another order and other chances: what differs less than these is no difference.</source>
        <translation>हर सेटिंग के साथ इतनी बार सिखाया जाता है, हर बार दूसरे क्रम और दूसरे संयोग से: जिनका अंतर इनके आपसी अंतर से कम हो, उनमें कोई अंतर नहीं।</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>सीखने के लिए समानांतर पाठ जोड़ें।</translation>
    </message>
    <message>
        <source>Give the models a name to begin with.</source>
        <translation>मॉडलों के नामों की शुरुआत लिखें।</translation>
    </message>
    <message>
        <source>Tick at least one of the kinds to try.</source>
        <translation>जो आज़माना है उसमें से कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>These are %1 trainings. Try at most %2 at once.</source>
        <translation>ये %1 प्रशिक्षण हैं। एक बार में अधिक से अधिक %2 आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s).</source>
        <translation>
            <numerusform>%n प्रशिक्षण।</numerusform>
            <numerusform>%n प्रशिक्षण।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are finished already.</source>
        <translation>
            <numerusform>इनमें से %n पहले ही पूरा हो चुका है।</numerusform>
            <numerusform>इनमें से %n पहले ही पूरे हो चुके हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>EWC λ: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>EWC λ: 0 से बड़ी और अधिक से अधिक %1 की संख्या लिखें।</numerusform>
            <numerusform>EWC λ: 0 से बड़ी और अधिक से अधिक %1 की संख्याएँ लिखें, %n से ज़्यादा नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Old pairs for each new one: write numbers above 0 and at most %1, no more than %n of them.</source>
        <translation>
            <numerusform>हर नए जोड़े पर पुराने जोड़े: 0 से बड़ी और अधिक से अधिक %1 की संख्या लिखें।</numerusform>
            <numerusform>हर नए जोड़े पर पुराने जोड़े: 0 से बड़ी और अधिक से अधिक %1 की संख्याएँ लिखें, %n से ज़्यादा नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge with k: write numbers above 0 and at most %1, no more than %n of them, or nothing.</source>
        <translation>
            <numerusform>k से मिलाएँ: 0 से बड़ी और अधिक से अधिक %1 की संख्या लिखें, या कुछ नहीं।</numerusform>
            <numerusform>k से मिलाएँ: 0 से बड़ी और अधिक से अधिक %1 की संख्याएँ लिखें, %n से ज़्यादा नहीं, या कुछ नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>They take about %1, by the time that the base took; most stop sooner.</source>
        <translation>आधार को लगे समय के हिसाब से ये लगभग %1 लेंगे; अधिकतर पहले रुक जाते हैं।</translation>
    </message>
    <message>
        <source>Each model is merged with the base by these numbers, which takes seconds; nothing written: not at all. Small ones keep the old domain, large ones the new. Where old pairs are mixed in, the merge lies on a straight line at k / (1 + k) of the way.</source>
        <translation>हर मॉडल इन संख्याओं से आधार के साथ मिलाया जाता है, जिसमें कुछ सेकंड लगते हैं; कुछ न लिखा हो तो बिल्कुल नहीं। छोटी संख्याएँ पुराने क्षेत्र को रखती हैं, बड़ी नए को। जहाँ पुराने जोड़े मिलाए जाते हैं, वहाँ मिला हुआ मॉडल सीधी रेखा पर, रास्ते के k / (1 + k) पर होता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::TradeoffPanel</name>
    <message>
        <source>Old against new</source>
        <translation>पुराना बनाम नया</translation>
    </message>
    <message>
        <source>A point is a model: the higher, the more it keeps of the old domains; the further right, the more it has learned of the new ones. No other is better on both than those on the line. A click or the arrow keys choose a model.</source>
        <translation>हर बिंदु एक मॉडल है: जितना ऊपर, उतना पुराने क्षेत्रों का ज्ञान बचा है; जितना दाएँ, उतना नया सीखा है। रेखा वालों से दोनों में बेहतर कोई नहीं। क्लिक या तीर कुंजियाँ मॉडल चुनती हैं।</translation>
    </message>
    <message>
        <source>New domains, mean BLEU</source>
        <translation>नए क्षेत्र, औसत BLEU</translation>
    </message>
    <message>
        <source>Old domains, mean BLEU</source>
        <translation>पुराने क्षेत्र, औसत BLEU</translation>
    </message>
    <message>
        <source>What is kept, and what is learned</source>
        <translation>क्या बचा रहता है, क्या सीखा जाता है</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Keep the old, or learn the new</source>
        <translation>पुराना रखें या नया सीखें</translation>
    </message>
    <message>
        <source>keep the old</source>
        <translation>पुराना रखें</translation>
    </message>
    <message>
        <source>learn the new</source>
        <translation>नया सीखें</translation>
    </message>
    <message>
        <source>Old: %1. New: %2.</source>
        <translation>पुराना: %1। नया: %2।</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) not measured yet.</source>
        <translation>
            <numerusform>%n मॉडल अभी मापा नहीं गया।</numerusform>
            <numerusform>%n मॉडल अभी मापे नहीं गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes from the base by rising k to the adapted model and chooses the merged model there. Where there is none and it rests, one is made, which takes seconds.</source>
        <translation>यह k के बढ़ने के साथ आधार से अनुकूलित मॉडल तक जाता है और वहाँ का मिलाया हुआ मॉडल चुनता है। जहाँ कोई मॉडल न हो और यह ठहरे, वहाँ कुछ सेकंड में एक बनाया जाता है।</translation>
    </message>
    <message>
        <source>Where the slider rests between its ends, a merged model is made in seconds.</source>
        <translation>स्लाइडर अपने सिरों के बीच जहाँ ठहरे, वहाँ कुछ सेकंड में मिलाया हुआ मॉडल बनता है।</translation>
    </message>
    <message>
        <source>Merging: %1. It takes seconds; to move on stops it.</source>
        <translation>मिलाया जा रहा है: %1। इसमें कुछ सेकंड लगते हैं; आगे खिसकाने से यह रुक जाता है।</translation>
    </message>
    <message>
        <source>No model here yet: %1. It is made when the slider rests.</source>
        <translation>यहाँ अभी कोई मॉडल नहीं: %1। स्लाइडर ठहरने पर वह बनता है।</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainModelDialog</name>
    <message>
        <source>Adapt %1</source>
        <translation>%1 को अनुकूलित करें</translation>
    </message>
    <message>
        <source>Train a Translation Model</source>
        <translation>अनुवाद का मॉडल सिखाएँ</translation>
    </message>
    <message>
        <source>The model goes on learning from parallel text of a new domain. What holds it keeps it from forgetting the old one. The model itself stays as it is; a new one is made.</source>
        <translation>मॉडल नए क्षेत्र के समानांतर पाठ से आगे सीखता है। जो उसे थामता है वह पुराना भूलने से रोकता है। मॉडल ख़ुद वैसा ही रहता है; नया बनाया जाता है।</translation>
    </message>
    <message>
        <source>A model learns to translate from parallel text: sentences and their translations. On two processors 50,000 short pairs take about a quarter of an hour; you can go on working.</source>
        <translation>मॉडल समानांतर पाठ से अनुवाद सीखता है: वाक्य और उनके अनुवाद। दो प्रोसेसरों पर 50,000 छोटे जोड़ों में लगभग पंद्रह मिनट लगते हैं; आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The folder of the new model; letters, digits, and . - _</source>
        <translation>नए मॉडल का फ़ोल्डर; अक्षर, अंक और . - _</translation>
    </message>
    <message>
        <source>my-model</source>
        <translation>mera-model</translation>
    </message>
    <message>
        <source>Parallel text</source>
        <translation>समानांतर पाठ</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>अनुकूलित करें</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>सिखाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>किससे</translation>
    </message>
    <message>
        <source>The language of the sentences, as in: en</source>
        <translation>वाक्यों की भाषा, जैसे: en</translation>
    </message>
    <message>
        <source>To</source>
        <translation>किसमें</translation>
    </message>
    <message>
        <source>The language of the translations, as in: es</source>
        <translation>अनुवादों की भाषा, जैसे: es</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>A larger model learns more and takes longer, in training and in translating.</source>
        <translation>बड़ा मॉडल अधिक सीखता है और अधिक समय लेता है, सीखने में भी और अनुवाद में भी।</translation>
    </message>
    <message>
        <source>Small: for a few thousand pairs, or to try out</source>
        <translation>छोटा: कुछ हज़ार जोड़ों के लिए, या आज़माने के लिए</translation>
    </message>
    <message>
        <source>Usual: for tens of thousands of pairs</source>
        <translation>सामान्य: दसियों हज़ार जोड़ों के लिए</translation>
    </message>
    <message>
        <source>Large: for hundreds of thousands; four times as slow</source>
        <translation>बड़ा: लाखों के लिए; चार गुना धीमा</translation>
    </message>
    <message>
        <source>EWC λ</source>
        <translation>EWC λ</translation>
    </message>
    <message>
        <source>Elastic weight consolidation: what matters for the old domain is held this strongly. 0.01 hardly holds, 1 holds fast; 0 is without.</source>
        <translation>इलास्टिक वेट कंसॉलिडेशन: पुराने क्षेत्र के लिए जो ज़रूरी है उसे इतनी मज़बूती से थामा जाता है। 0.01 मुश्किल से थामता है, 1 कसकर; 0 यानी इसके बिना।</translation>
    </message>
    <message>
        <source>Old pairs for each new one</source>
        <translation>हर नए जोड़े पर पुराने जोड़े</translation>
    </message>
    <message>
        <source>Data mixing: so many pairs of what the base was trained on are learned again for each new one. More keep the old domain better and take longer; 0 is without.</source>
        <translation>डेटा मिश्रण: हर नए जोड़े पर आधार के प्रशिक्षण के इतने जोड़े फिर सीखे जाते हैं। अधिक हों तो पुराना क्षेत्र बेहतर बचता है और समय अधिक लगता है; 0 यानी इसके बिना।</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>पाठ पर कितने दौर</translation>
    </message>
    <message>
        <source>At most; it stops when what is put aside has not become better twice.</source>
        <translation>अधिक से अधिक; अलग रखे पाठ पर दो बार सुधार न हो तो रुक जाता है।</translation>
    </message>
    <message>
        <source>The best weights on what is put aside are kept.</source>
        <translation>अलग रखे पाठ पर सबसे अच्छे भार रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Chooses first weights, order and what is put aside. The same seed makes the same model.</source>
        <translation>पहले भार, क्रम और अलग रखा पाठ चुनता है। वही सीड वही मॉडल बनाता है।</translation>
    </message>
    <message>
        <source>Add parallel text to learn from.</source>
        <translation>सीखने के लिए समानांतर पाठ जोड़ें।</translation>
    </message>
    <message>
        <source>Give the model a name.</source>
        <translation>मॉडल को नाम दें।</translation>
    </message>
    <message>
        <source>Write the languages as in: en, es, pt-BR.</source>
        <translation>भाषाएँ इस तरह लिखें: en, es, pt-BR।</translation>
    </message>
</context>
<context>
    <name>filigree::app::TrainingBox</name>
    <message>
        <source>Training set: a folder with parts and a manifest</source>
        <translation>प्रशिक्षण समुच्चय: भागों और मैनिफ़ेस्ट वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Parts for training and testing that share no template, and a manifest with recipe, seed, counts and hashes, by which the set can be audited and made again.</source>
        <translation>प्रशिक्षण और परीक्षण के भाग जिनमें कोई साँचा साझा नहीं, और नुस्खे, सीड, गिनतियों और हैश वाला मैनिफ़ेस्ट, जिससे समुच्चय जाँचा और फिर बनाया जा सकता है।</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>विकास</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>परीक्षण</translation>
    </message>
    <message>
        <source>The share of this part beside the others; with 0 there is no such part.</source>
        <translation>बाकी की तुलना में इस भाग का हिस्सा; 0 पर यह भाग नहीं बनता।</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>बँटवारा</translation>
    </message>
    <message>
        <source>Sentences of a template</source>
        <translation>एक साँचे के वाक्य</translation>
    </message>
    <message>
        <source>Sentences of a semantic pattern</source>
        <translation>एक अर्थ-पैटर्न के वाक्य</translation>
    </message>
    <message>
        <source>What never stands in two parts; patterns make the harder test.</source>
        <translation>जो कभी दो भागों में नहीं आता; पैटर्न से परीक्षण कठिन होता है।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Seed of the parts</source>
        <translation>भागों का सीड</translation>
    </message>
    <message>
        <source>Decides which templates go into which part; the same seed gives the same parts.</source>
        <translation>तय करता है कि कौन-से साँचे किस भाग में जाएँ; वही सीड वही भाग देता है।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>golden</source>
        <translation>मानक</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>परीक्षण डेटा</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>छोड़ें: %1</translation>
    </message>
    <message>
        <source>Sentences that stand in this data of the project are left out of the set.</source>
        <translation>प्रोजेक्ट के इस डेटा में जो वाक्य हैं, वे समुच्चय से बाहर रहते हैं।</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>A file for each intent</source>
        <translation>हर इंटेंट की एक फ़ाइल</translation>
    </message>
    <message>
        <source>Each part becomes a file for each intent, with the intent in its name.</source>
        <translation>हर भाग से हर इंटेंट की एक फ़ाइल बनती है, जिसके नाम में इंटेंट होता है।</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>All words in small letters, by the rules of the locale, as speech recognisers write.</source>
        <translation>सभी शब्द छोटे अक्षरों में, लोकेल के नियमों से, जैसा वाक् पहचान प्रणालियाँ लिखती हैं।</translation>
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
        <translation>हानि, %1</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>प्रशिक्षण की वक्र रेखाएँ</translation>
    </message>
    <message>
        <source>Solid: BLEU on what was put aside, the higher the better. Dashed: the loss there, the lower the better. The weights of the dotted line are the model.</source>
        <translation>ठोस: अलग रखे पाठ पर BLEU, जितना ऊँचा उतना अच्छा। टूटी: वहीं की हानि, जितनी कम उतनी अच्छी। बिंदीदार रेखा के भार ही मॉडल हैं।</translation>
    </message>
    <message>
        <source>Passes over the text</source>
        <translation>पाठ पर कितने दौर</translation>
    </message>
    <message>
        <source>BLEU</source>
        <translation>BLEU</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>हानि</translation>
    </message>
    <message>
        <source>Loss and BLEU</source>
        <translation>हानि और BLEU</translation>
    </message>
    <message>
        <source>pass %1, update %2, loss %3</source>
        <translation>दौर %1, अद्यतन %2, हानि %3</translation>
    </message>
    <message>
        <source>%1 subwords a second</source>
        <translation>%1 उपशब्द प्रति सेकंड</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslatePage</name>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Bring the utterances of one locale over to another by a translation model that is adapted to the domain</source>
        <translation>एक लोकेल की उक्तियाँ क्षेत्र के अनुकूल अनुवाद-मॉडल से दूसरी में लाएँ</translation>
    </message>
    <message>
        <source>Train…</source>
        <translation>सिखाएँ…</translation>
    </message>
    <message>
        <source>Train a translation model from parallel text</source>
        <translation>समानांतर पाठ से अनुवाद का मॉडल सिखाएँ</translation>
    </message>
    <message>
        <source>Adapt…</source>
        <translation>अनुकूलित करें…</translation>
    </message>
    <message>
        <source>Let the current model learn a new domain, held so that it does not forget the old one</source>
        <translation>चुने हुए मॉडल को नया क्षेत्र सिखाएँ, थामकर कि पुराना न भूले</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>मिलाएँ…</translation>
    </message>
    <message>
        <source>Make models between the current one and its base, without training: seconds each</source>
        <translation>चुने हुए मॉडल और उसके आधार के बीच के मॉडल बनाएँ, बिना प्रशिक्षण: हर एक कुछ सेकंड में</translation>
    </message>
    <message>
        <source>Go On With the Training</source>
        <translation>प्रशिक्षण आगे चलाएँ</translation>
    </message>
    <message>
        <source>Go on with the training of the current model at its last checkpoint</source>
        <translation>चुने हुए मॉडल का प्रशिक्षण उसके आख़िरी सहेजे बिंदु से आगे चलाएँ</translation>
    </message>
    <message>
        <source>Measure the Models</source>
        <translation>मॉडल मापें</translation>
    </message>
    <message>
        <source>Measure what was not measured yet, on old and new text that was put aside</source>
        <translation>जो नहीं मापा गया उसे अलग रखे पुराने और नए पाठ पर मापें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop training, merging or measuring; a training can go on later from its checkpoint</source>
        <translation>प्रशिक्षण, मिलाना या मापना रोकें; प्रशिक्षण बाद में सहेजे बिंदु से आगे चल सकता है</translation>
    </message>
    <message>
        <source>Add a Model’s Folder…</source>
        <translation>मॉडल का फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Use a model that lies elsewhere, from the command line or another computer</source>
        <translation>कहीं और रखा मॉडल लें, कमांड लाइन या दूसरे कंप्यूटर से</translation>
    </message>
    <message>
        <source>Folder of New Models…</source>
        <translation>नए मॉडलों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Choose where new models are made and looked for</source>
        <translation>चुनें कि नए मॉडल कहाँ बनें और खोजे जाएँ</translation>
    </message>
    <message>
        <source>Translation Program…</source>
        <translation>अनुवाद प्रोग्राम…</translation>
    </message>
    <message>
        <source>Choose the program filigree-translator, where it is not found by itself</source>
        <translation>filigree-translator प्रोग्राम चुनें, यदि वह अपने आप न मिले</translation>
    </message>
    <message>
        <source>Translate the chosen utterances with the current model</source>
        <translation>चुनी हुई उक्तियों का चुने हुए मॉडल से अनुवाद करें</translation>
    </message>
    <message>
        <source>Cancel Translating</source>
        <translation>अनुवाद रद्द करें</translation>
    </message>
    <message>
        <source>Stop; the list of translations stays as it is</source>
        <translation>रोकें; अनुवादों की सूची वैसी ही रहती है</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept the selected translations (A)</source>
        <translation>चुने हुए अनुवाद स्वीकार करें (A)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Refuse the selected translations (R)</source>
        <translation>चुने हुए अनुवाद अस्वीकार करें (R)</translation>
    </message>
    <message>
        <source>Leave Open</source>
        <translation>खुला छोड़ें</translation>
    </message>
    <message>
        <source>Take back what was decided about them (O)</source>
        <translation>उनके बारे में लिया निर्णय वापस लें (O)</translation>
    </message>
    <message>
        <source>Edit the Translation</source>
        <translation>अनुवाद संपादित करें</translation>
    </message>
    <message>
        <source>Edit the current translation in the golden notation (F2)</source>
        <translation>चुने हुए अनुवाद को golden संकेतन में संपादित करें (F2)</translation>
    </message>
    <message>
        <source>Accept All Shown</source>
        <translation>दिखाए गए सभी स्वीकार करें</translation>
    </message>
    <message>
        <source>Accept all translations that the list shows and that are not decided yet</source>
        <translation>सूची में दिखे सभी अनुवाद स्वीकार करें जिन पर निर्णय बाक़ी है</translation>
    </message>
    <message>
        <source>Refuse All Shown</source>
        <translation>दिखाए गए सभी अस्वीकार करें</translation>
    </message>
    <message>
        <source>Refuse all translations that the list shows and that are not decided yet</source>
        <translation>सूची में दिखे सभी अनुवाद अस्वीकार करें जिन पर निर्णय बाक़ी है</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add the accepted translations there, as one step</source>
        <translation>स्वीकृत अनुवाद वहाँ एक ही चरण में जोड़ें</translation>
    </message>
    <message>
        <source>Find in the Translations</source>
        <translation>अनुवादों में खोजें</translation>
    </message>
    <message>
        <source>Show the translations with certain words in them or in their sources</source>
        <translation>वे अनुवाद दिखाएँ जिनमें या जिनके मूल में कुछ शब्द हों</translation>
    </message>
    <message>
        <source>Show the Translations</source>
        <translation>अनुवाद दिखाएँ</translation>
    </message>
    <message>
        <source>Look through what was translated</source>
        <translation>जो अनूदित हुआ उसे देखें</translation>
    </message>
    <message>
        <source>Show Old Against New</source>
        <translation>पुराना बनाम नया दिखाएँ</translation>
    </message>
    <message>
        <source>Compare what the models keep and what they learn</source>
        <translation>मॉडल क्या बचाते और क्या सीखते हैं, इसकी तुलना करें</translation>
    </message>
    <message>
        <source>Show the Training</source>
        <translation>प्रशिक्षण दिखाएँ</translation>
    </message>
    <message>
        <source>Loss and BLEU of a training</source>
        <translation>किसी प्रशिक्षण की हानि और BLEU</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Old against new</source>
        <translation>पुराना बनाम नया</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>The model %1 is trained.</source>
        <translation>मॉडल %1 सीख चुका है।</translation>
    </message>
    <message>
        <source>Training %1. You can go on working.</source>
        <translation>%1 को सिखाया जा रहा है। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>The translation program is not here.</source>
        <translation>अनुवाद प्रोग्राम यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>This model has not come to a first checkpoint.</source>
        <translation>यह मॉडल पहले सहेजे बिंदु तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>पहले एक मॉडल चुनें।</translation>
    </message>
    <message>
        <source>There are no utterances to translate yet.</source>
        <translation>अनुवाद के लिए अभी कोई उक्ति नहीं।</translation>
    </message>
    <message>
        <source>The model translates from %1, the utterances are %2.</source>
        <translation>मॉडल %1 से अनुवाद करता है, उक्तियाँ %2 हैं।</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>लिखें…</translation>
    </message>
    <message>
        <source>Nothing translated yet</source>
        <translation>अभी कुछ अनूदित नहीं</translation>
    </message>
    <message>
        <source>Choose a model and what to translate on the left. Each slot comes out exactly once; what the model made of the utterances is looked through here before any of it becomes data.</source>
        <translation>बाईं ओर मॉडल और अनुवाद की सामग्री चुनें। हर स्लॉट ठीक एक बार आता है; मॉडल ने जो बनाया उसे डेटा बनने से पहले यहाँ देखा जाता है।</translation>
    </message>
    <message>
        <source>The translation program is not here</source>
        <translation>अनुवाद प्रोग्राम यहाँ नहीं है</translation>
    </message>
    <message>
        <source>No translation model yet</source>
        <translation>अभी अनुवाद का कोई मॉडल नहीं</translation>
    </message>
    <message>
        <source>A model learns from parallel text: sentences and their translations. Train one from yours, or try it out with the sample in English and Spanish, which takes about a minute. A model that you have already can be added by its folder.</source>
        <translation>मॉडल समानांतर पाठ से सीखता है: वाक्य और उनके अनुवाद। अपने पाठ से सिखाएँ, या अंग्रेज़ी और स्पेनी के नमूने से आज़माएँ, जिसमें लगभग एक मिनट लगता है। जो मॉडल पहले से है वह उसके फ़ोल्डर से जोड़ा जा सकता है।</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>अभी कोई वक्र रेखा नहीं</translation>
    </message>
    <message>
        <source>While a model is trained, its loss and its BLEU on text that was put aside come here.</source>
        <translation>मॉडल के सीखते समय अलग रखे पाठ पर उसकी हानि और BLEU यहाँ आते हैं।</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>तुलना के लिए अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>The models were not measured on old and new text yet.</source>
        <translation>मॉडल अभी पुराने और नए पाठ पर मापे नहीं गए।</translation>
    </message>
    <message>
        <source>Adapt a model to a new domain: then it is seen here what it keeps of the old one, and what it has learned of the new one.</source>
        <translation>किसी मॉडल को नए क्षेत्र के अनुकूल करें: तब यहाँ दिखेगा कि पुराने का क्या बचा और नए का क्या सीखा।</translation>
    </message>
    <message>
        <source>The folder of a translation model</source>
        <translation>अनुवाद-मॉडल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>There is no translation model in %1: a model is a folder with an about.json.</source>
        <translation>%1 में कोई अनुवाद-मॉडल नहीं: मॉडल about.json वाला फ़ोल्डर होता है।</translation>
    </message>
    <message>
        <source>Where new models are made</source>
        <translation>नए मॉडल कहाँ बनते हैं</translation>
    </message>
    <message>
        <source>The program filigree-translator</source>
        <translation>filigree-translator प्रोग्राम</translation>
    </message>
    <message>
        <source>Write the accepted translations</source>
        <translation>स्वीकृत अनुवाद लिखें</translation>
    </message>
    <message>
        <source>Golden utterances (*.golden)</source>
        <translation>मानक उक्तियाँ (*.golden)</translation>
    </message>
    <message>
        <source>The translations were not written.</source>
        <translation>अनुवाद लिखे नहीं गए।</translation>
    </message>
    <message>
        <source>The translations are in %1. Open it to begin a project of that locale.</source>
        <translation>अनुवाद %1 में हैं। उस लोकेल की परियोजना शुरू करने के लिए उसे खोलें।</translation>
    </message>
    <message>
        <source>Try Several Settings…</source>
        <translation>कई सेटिंग आज़माएँ…</translation>
    </message>
    <message>
        <source>Adapt the current model with several settings, one after another in the background, and compare what comes of them</source>
        <translation>चुने हुए मॉडल को कई सेटिंग के साथ, पृष्ठभूमि में एक के बाद एक, अनुकूलित करें, और जो बने उसकी तुलना करें</translation>
    </message>
    <message>
        <source>Training %1, number %2 of %3. You can go on working.</source>
        <translation>%1 को सिखाया जा रहा है, %3 में से संख्या %2। आप काम जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Training and translating are done by the program filigree-translator, which needs LibTorch. Run FILIGREE_TRANSLATION=ON packaging/run in the folder of Filigree&apos;s source: it installs LibTorch and builds the program. Where Filigree came as a package, install the package filigree-translator. Then open the project again. If it lies elsewhere, choose it.</source>
        <translation>मॉडल सिखाना और अनुवाद करना filigree-translator प्रोग्राम का काम है, जिसे LibTorch चाहिए। Filigree के स्रोत के फ़ोल्डर में FILIGREE_TRANSLATION=ON packaging/run चलाएँ: यह LibTorch इंस्टॉल करता है और प्रोग्राम बनाता है। यदि Filigree पैकेज के रूप में आया हो, तो पैकेज filigree-translator इंस्टॉल करें। फिर परियोजना को दोबारा खोलें। यदि प्रोग्राम कहीं और हो, तो उसे चुनें।</translation>
    </message>
    <message>
        <source>All the settings have been tried: the models stand in the list and in the chart.</source>
        <translation>सभी सेटिंग आज़माई जा चुकी हैं: मॉडल सूची और चार्ट में हैं।</translation>
    </message>
    <message>
        <source>The translation program will be slow on this computer. The details say why, and what to do about it.</source>
        <translation>अनुवाद प्रोग्राम इस कंप्यूटर पर धीमा रहेगा। विवरण बताता है कि क्यों, और उसके लिए क्या करें।</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>The translations are in %1, the golden utterances of this project in %2. Add them all the same?</source>
        <translation>अनुवाद %1 में हैं और इस प्रोजेक्ट की मानक उक्तियाँ %2 में। फिर भी जोड़ें?</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslateSetup</name>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Utterances</source>
        <translation>उक्तियाँ</translation>
    </message>
    <message>
        <source>Values of the slots</source>
        <translation>स्लॉटों के मान</translation>
    </message>
    <message>
        <source>What becomes of the values of each slot type. A slot itself comes out exactly once, always.</source>
        <translation>हर स्लॉट प्रकार के मानों का क्या हो। स्लॉट ख़ुद हमेशा ठीक एक बार आता है।</translation>
    </message>
    <message>
        <source>no locale</source>
        <translation>कोई लोकेल नहीं</translation>
    </message>
    <message>
        <source>Golden utterances, %1 (%2)</source>
        <translation>मानक उक्तियाँ, %1 (%2)</translation>
    </message>
    <message>
        <source>Reference data, %1 (%2)</source>
        <translation>संदर्भ डेटा, %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>In %n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति में</numerusform>
            <numerusform>%n उक्तियों में</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1 के मान</translation>
    </message>
    <message>
        <source>What becomes of the values of this slot type.</source>
        <translation>इस स्लॉट प्रकार के मानों का क्या हो।</translation>
    </message>
    <message>
        <source>Values of %1 in the target locale</source>
        <translation>लक्ष्य लोकेल में %1 के मान</translation>
    </message>
    <message>
        <source>Choose a catalogue of the target locale, or a file of pairs: value, tab, value there</source>
        <translation>लक्ष्य लोकेल का कैटलॉग चुनें, या जोड़ों की फ़ाइल: मान, टैब, वहाँ का मान</translation>
    </message>
    <message>
        <source>It looks into %1</source>
        <translation>यह %1 में देखता है</translation>
    </message>
    <message>
        <source>It looks into the project’s catalogue. Another file can be chosen.</source>
        <translation>यह परियोजना के कैटलॉग में देखता है। दूसरी फ़ाइल चुनी जा सकती है।</translation>
    </message>
    <message>
        <source>File for the values of %1</source>
        <translation>%1 के मानों की फ़ाइल</translation>
    </message>
    <message>
        <source>%1: choose a file with values of the target locale, or keep the values.</source>
        <translation>%1: लक्ष्य लोकेल के मानों की फ़ाइल चुनें, या मान वैसे ही रखें।</translation>
    </message>
    <message>
        <source>Templates of the grammar, %1</source>
        <translation>व्याकरण के साँचे, %1</translation>
    </message>
    <message>
        <source>What is translated: the golden utterances, the reference data of a locale, or the templates of the grammar, each with the value that its slots have most often.</source>
        <translation>जिसका अनुवाद होता है: मानक उक्तियाँ, किसी लोकेल का संदर्भ डेटा, या व्याकरण के साँचे, जिनमें हर स्लॉट का सबसे अधिक आने वाला मान रहता है।</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>अधिक से अधिक (&amp;M)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिक से अधिक</translation>
    </message>
    <message>
        <source>How many are translated: the first ones; those of a grammar are shared out among its patterns as a corpus is.</source>
        <translation>कितनों का अनुवाद हो: पहले वालों का; व्याकरण के साँचे कॉर्पस की तरह उसके पैटर्नों में बँटते हैं।</translation>
    </message>
    <message>
        <source>&amp;One of each template (%1)</source>
        <translation>हर साँचे का एक (&amp;O) (%1)</translation>
    </message>
    <message>
        <source>&amp;One of each template</source>
        <translation>हर साँचे का एक (&amp;O)</translation>
    </message>
    <message>
        <source>One of each template</source>
        <translation>हर साँचे का एक</translation>
    </message>
    <message>
        <source>Each template of the grammar is translated once.</source>
        <translation>व्याकरण के हर साँचे का एक बार अनुवाद होता है।</translation>
    </message>
    <message>
        <source>Of the utterances that differ in their slot values alone, the first one.</source>
        <translation>जिन उक्तियों में केवल स्लॉट के मान अलग हैं, उनमें से पहली।</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>filigree::app::TranslationModels</name>
    <message>
        <source>Looking for translation models</source>
        <translation>अनुवाद के मॉडल खोजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Training the model %1</source>
        <translation>मॉडल %1 को सिखाया जा रहा है</translation>
    </message>
    <message>
        <source>Merging translation models</source>
        <translation>अनुवाद के मॉडल मिलाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Measuring translation models</source>
        <translation>अनुवाद के मॉडल मापे जा रहे हैं</translation>
    </message>
    <message>
        <source>Trying several settings: %1</source>
        <translation>कई सेटिंग आज़माई जा रही हैं: %1</translation>
    </message>
</context>
<context>
    <name>filigree::app::Translations</name>
    <message numerus="yes">
        <source>accept %n translation(s)</source>
        <translation>
            <numerusform>%n अनुवाद स्वीकार करना</numerusform>
            <numerusform>%n अनुवाद स्वीकार करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refuse %n translation(s)</source>
        <translation>
            <numerusform>%n अनुवाद अस्वीकार करना</numerusform>
            <numerusform>%n अनुवाद अस्वीकार करना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back the decision on %n translation(s)</source>
        <translation>
            <numerusform>%n अनुवाद पर निर्णय वापस लेना</numerusform>
            <numerusform>%n अनुवादों पर निर्णय वापस लेना</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting what can be translated</source>
        <translation>अनुवाद योग्य गिना जा रहा है</translation>
    </message>
    <message>
        <source>Translating the utterances</source>
        <translation>उक्तियों का अनुवाद हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>translate %n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति का अनुवाद</numerusform>
            <numerusform>%n उक्तियों का अनुवाद</numerusform>
        </translation>
    </message>
    <message>
        <source>edit a translation</source>
        <translation>अनुवाद संपादित करना</translation>
    </message>
    <message>
        <source>translated by %1</source>
        <translation>%1 से अनूदित</translation>
    </message>
    <message>
        <source>translated from %1 by %2</source>
        <translation>%1 से %2 द्वारा अनूदित</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added at the end of the golden utterances.</source>
        <translation>
            <numerusform>मानक उक्तियों के अंत में %n उक्ति जोड़ी गई।</numerusform>
            <numerusform>मानक उक्तियों के अंत में %n उक्तियाँ जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s) were added to the reference data.</source>
        <translation>
            <numerusform>संदर्भ डेटा में %n उक्ति जोड़ी गई।</numerusform>
            <numerusform>संदर्भ डेटा में %n उक्तियाँ जोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of translations was not stored.</source>
        <translation>अनुवादों की सूची सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>The list of translations cannot be read any more. It stays in the project file, under the setting translation.review.damaged.</source>
        <translation>अनुवादों की सूची अब पढ़ी नहीं जा सकती। वह परियोजना की फ़ाइल में, translation.review.damaged नाम की सेटिंग में, बनी रहती है।</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list of translations cannot be read any more and are left out. The list as it was stays in the project file, under the setting translation.review.damaged.</source>
        <translation>
            <numerusform>अनुवादों की सूची की %n पंक्ति अब पढ़ी नहीं जा सकती और छोड़ दी गई है। पहले वाली सूची परियोजना की फ़ाइल में, translation.review.damaged नाम की सेटिंग में, बनी रहती है।</numerusform>
            <numerusform>अनुवादों की सूची की %n पंक्तियाँ अब पढ़ी नहीं जा सकतीं और छोड़ दी गई हैं। पहले वाली सूची परियोजना की फ़ाइल में, translation.review.damaged नाम की सेटिंग में, बनी रहती है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated by %1</source>
        <translation>
            <numerusform>%1 से अनूदित %n उक्ति जोड़ना</numerusform>
            <numerusform>%1 से अनूदित %n उक्तियाँ जोड़ना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n utterance(s) translated from %1 by %2</source>
        <translation>
            <numerusform>%1 से %2 द्वारा अनूदित %n उक्ति जोड़ना</numerusform>
            <numerusform>%1 से %2 द्वारा अनूदित %n उक्तियाँ जोड़ना</numerusform>
        </translation>
    </message>
    <message>
        <source>The model calls its language “%1”, which is no locale such as es-MX: reference data must have one. Choose the golden utterances or a golden file instead.</source>
        <translation>मॉडल अपनी भाषा को “%1” कहता है, जो es-MX जैसा कोई लोकेल नहीं है: संदर्भ डेटा का लोकेल होना ज़रूरी है। इसके बदले मानक उक्तियाँ या कोई golden फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>Storing the translations</source>
        <translation>अनुवाद सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>This list of translations is too long to be kept when the project is closed. Add what is accepted before.</source>
        <translation>अनुवादों की यह सूची इतनी लंबी है कि परियोजना बंद होने पर रखी नहीं जा सकती। जो स्वीकार किया गया है, उसे पहले जोड़ लें।</translation>
    </message>
</context>
<context>
    <name>filigree::app::UtterancesPage</name>
    <message>
        <source>Utterances</source>
        <translation>उक्तियाँ</translation>
    </message>
    <message>
        <source>Write and annotate the golden utterances</source>
        <translation>मानक उक्तियाँ लिखें और अंकित करें</translation>
    </message>
    <message>
        <source>Find and Replace</source>
        <translation>खोजें और बदलें</translation>
    </message>
    <message>
        <source>Search in the utterances</source>
        <translation>उक्तियों में खोजें</translation>
    </message>
    <message>
        <source>Find Next</source>
        <translation>अगला खोजें</translation>
    </message>
    <message>
        <source>Go to the next occurrence</source>
        <translation>अगली जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Find Previous</source>
        <translation>पिछला खोजें</translation>
    </message>
    <message>
        <source>Go to the previous occurrence</source>
        <translation>पिछली जगह पर जाएँ</translation>
    </message>
    <message>
        <source>Annotate…</source>
        <translation>अंकित करें…</translation>
    </message>
    <message>
        <source>Choose the slot of the selected words</source>
        <translation>चुने हुए शब्दों का स्लॉट चुनें</translation>
    </message>
    <message>
        <source>Remove Annotation</source>
        <translation>अंकन हटाएँ</translation>
    </message>
    <message>
        <source>Turn the slot at the cursor into plain words</source>
        <translation>कर्सर पर के स्लॉट को सामान्य शब्दों में बदलें</translation>
    </message>
    <message>
        <source>Next Problem</source>
        <translation>अगली समस्या</translation>
    </message>
    <message>
        <source>Go to the next problem in the text</source>
        <translation>पाठ में अगली समस्या पर जाएँ</translation>
    </message>
    <message>
        <source>Previous Problem</source>
        <translation>पिछली समस्या</translation>
    </message>
    <message>
        <source>Go to the previous problem in the text</source>
        <translation>पाठ में पिछली समस्या पर जाएँ</translation>
    </message>
    <message>
        <source>Wrap Long Lines</source>
        <translation>लंबी पंक्तियाँ मोड़ें</translation>
    </message>
    <message>
        <source>Break long utterances at the edge</source>
        <translation>लंबी उक्तियों को किनारे पर मोड़ें</translation>
    </message>
    <message>
        <source>Add Catalogue…</source>
        <translation>कैटलॉग जोड़ें…</translation>
    </message>
    <message>
        <source>Add a list of values of a slot from a file</source>
        <translation>फ़ाइल से किसी स्लॉट के मानों की सूची जोड़ें</translation>
    </message>
    <message>
        <source>Golden utterances</source>
        <translation>मानक उक्तियाँ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>कैटलॉग</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति</numerusform>
            <numerusform>%n उक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intent(s)</source>
        <translation>
            <numerusform>%n इंटेंट</numerusform>
            <numerusform>%n इंटेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n स्लॉट</numerusform>
            <numerusform>%n स्लॉट</numerusform>
        </translation>
    </message>
    <message>
        <source>no @locale yet</source>
        <translation>अभी @locale नहीं है</translation>
    </message>
    <message>
        <source>The line @locale of the text says which language the utterances are in</source>
        <translation>पाठ की @locale पंक्ति बताती है कि उक्तियाँ किस भाषा में हैं</translation>
    </message>
    <message>
        <source>New slot…</source>
        <translation>नया स्लॉट…</translation>
    </message>
    <message>
        <source>New Slot</source>
        <translation>नया स्लॉट</translation>
    </message>
    <message>
        <source>Name of the slot, letters and digits without spaces:</source>
        <translation>स्लॉट का नाम, बिना खाली जगह के अक्षर और अंक:</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>अंकित करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a slot: use letters, digits, and . _ - without spaces.</source>
        <translation>%1 किसी स्लॉट का नाम नहीं हो सकता: बिना खाली जगह के अक्षर, अंक और . _ - इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is a mistake in line %1: mend it first, then annotate its words.</source>
        <translation>पंक्ति %1 में ग़लती है: पहले उसे सुधारें, फिर शब्दों पर स्लॉट लगाएँ।</translation>
    </message>
    <message>
        <source>Quick Fix…</source>
        <translation>त्वरित सुधार…</translation>
    </message>
    <message>
        <source>Choose how to mend the problem in this line</source>
        <translation>चुनें कि इस पंक्ति की समस्या कैसे सुधारी जाए</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Go to the annotations that are suggested for plain sentences</source>
        <translation>सादे वाक्यों के लिए सुझाए गए चिह्नों पर जाएँ</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>समस्याएँ (%1)</translation>
    </message>
    <message>
        <source>Close the brace of %1</source>
        <translation>%1 का कोष्ठक बंद करें</translation>
    </message>
    <message>
        <source>Open a brace before %1</source>
        <translation>%1 से पहले कोष्ठक खोलें</translation>
    </message>
    <message>
        <source>Remove the brace</source>
        <translation>कोष्ठक हटाएँ</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <translation>इसे %1 बनाएँ</translation>
    </message>
    <message>
        <source>Change the slot to %1</source>
        <translation>स्लॉट को %1 करें</translation>
    </message>
    <message>
        <source>Keep the backslash as a character</source>
        <translation>बैकस्लैश को अक्षर के रूप में रखें</translation>
    </message>
    <message>
        <source>Annotate this line as line %1</source>
        <translation>इस पंक्ति को पंक्ति %1 जैसा चिह्नित करें</translation>
    </message>
    <message>
        <source>Annotate line %1 as this line</source>
        <translation>पंक्ति %1 को इस पंक्ति जैसा चिह्नित करें</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>यह पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Problems and suggestions</source>
        <translation>समस्याएँ और सुझाव</translation>
    </message>
    <message>
        <source>the grammar reads it so</source>
        <translation>व्याकरण इसे ऐसे पढ़ता है</translation>
    </message>
    <message>
        <source>a known %1</source>
        <translation>जाना हुआ %1</translation>
    </message>
    <message>
        <source>%1 of the catalogue %2</source>
        <translation>सूची %2 का %1</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s): values of %1, to %2 %</source>
        <translation>
            <numerusform>%n जगह: %1 के मान, %2 % संभावना</numerusform>
            <numerusform>%n जगहें: %1 के मान, %2 % संभावना</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1</source>
        <translation>%1 के लिए कहा जाता है</translation>
    </message>
    <message>
        <source>Suggestions (%1)</source>
        <translation>सुझाव (%1)</translation>
    </message>
    <message>
        <source>This problem must be mended by hand.</source>
        <translation>यह समस्या हाथ से सुधारनी होगी।</translation>
    </message>
    <message>
        <source>There is no problem in this line.</source>
        <translation>इस पंक्ति में कोई समस्या नहीं है।</translation>
    </message>
    <message>
        <source>quick fix</source>
        <translation>त्वरित सुधार</translation>
    </message>
    <message>
        <source>Show as Table</source>
        <translation>तालिका के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>One row for each utterance, to be sorted, filtered and edited</source>
        <translation>हर उक्ति की एक पंक्ति, क्रम, छँटाई और संपादन के लिए</translation>
    </message>
    <message>
        <source>The golden utterances: [Intent] stands above its utterances, and a slot is written as {two words}|SlotName. Select words and press the digit of a slot to annotate them.</source>
        <translation>मानक उक्तियाँ: [Intent] अपनी उक्तियों के ऊपर होता है, और स्लॉट {दो शब्द}|SlotName लिखा जाता है। शब्द चुनें और अंकित करने के लिए स्लॉट का अंक दबाएँ।</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>What is wrong in the text. Enter or a click goes there; Quick Fix mends it.</source>
        <translation>पाठ में क्या गलत है। Enter या क्लिक से वहाँ जाते हैं; त्वरित सुधार उसे ठीक करता है।</translation>
    </message>
    <message>
        <source>An utterance has at least one word. Delete removes the row.</source>
        <translation>उक्ति में कम से कम एक शब्द होता है। Delete पंक्ति हटाता है।</translation>
    </message>
    <message>
        <source>“%1” would be no utterance: [ and @ and # at its beginning mean something else. Write \ before them.</source>
        <translation>“%1” उक्ति नहीं होगी: शुरू में [, @ और # का अर्थ कुछ और है। उनसे पहले \ लिखें।</translation>
    </message>
    <message>
        <source>edit an utterance</source>
        <translation>उक्ति बदलना</translation>
    </message>
    <message numerus="yes">
        <source>move %n utterance(s) to %1</source>
        <translation>
            <numerusform>%n उक्ति को %1 में ले जाना</numerusform>
            <numerusform>%n उक्तियों को %1 में ले जाना</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove %n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति हटाना</numerusform>
            <numerusform>%n उक्तियाँ हटाना</numerusform>
        </translation>
    </message>
    <message>
        <source>said for %1: the model, %2 %</source>
        <translation>%1 के लिए कहा जाता है: मॉडल, %2 %</translation>
    </message>
    <message>
        <source>the model, %1 %</source>
        <translation>मॉडल, %1 %</translation>
    </message>
</context>
<context>
    <name>filigree::app::WindowHelp</name>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग…</translation>
    </message>
    <message>
        <source>Fonts, colours, language and keys</source>
        <translation>फ़ॉन्ट, रंग, भाषा और कुंजियाँ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>पुस्तिका</translation>
    </message>
    <message>
        <source>Read about what the window shows now</source>
        <translation>खिड़की में अभी जो दिख रहा है, उसके बारे में पढ़ें</translation>
    </message>
    <message>
        <source>What’s This?</source>
        <translation>यह क्या है?</translation>
    </message>
    <message>
        <source>Click on a part of the window to be told what it is for</source>
        <translation>खिड़की के किसी भाग पर क्लिक करें, तो बताया जाएगा कि वह किस काम का है</translation>
    </message>
</context>
<context>
    <name>filigree::app::Workspace</name>
    <message>
        <source>Music, English</source>
        <translation>संगीत, अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Sangeet, Hindi</source>
        <translation>संगीत, हिंदी</translation>
    </message>
    <message>
        <source>%1 is the project that is open.</source>
        <translation>%1 पहले से खुला हुआ प्रोजेक्ट है।</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 खोला जा रहा है</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 नहीं खुला।</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>प्रति सहेजी जा रही है</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>प्रति सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>%1 was not opened, because the last changes to %2 cannot be stored.</source>
        <translation>%1 नहीं खुला, क्योंकि %2 के पिछले बदलाव सहेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Comparing %1 with the project</source>
        <translation>%1 की प्रोजेक्ट से तुलना</translation>
    </message>
    <message>
        <source>%1 was opened, but %2 was not compared with it.</source>
        <translation>%1 खोला गया, पर %2 की उससे तुलना नहीं हुई।</translation>
    </message>
    <message>
        <source>%1 has changed since %2 was made of it.</source>
        <translation>%2 बनने के बाद %1 बदल गई है।</translation>
    </message>
    <message>
        <source>%1 has other utterances than %2, which was opened.</source>
        <translation>%1 में %2 से अलग उक्तियाँ हैं, जो खोली गई है।</translation>
    </message>
    <message>
        <source>%2 was opened, which was made of %1.</source>
        <translation>%2 खोला गया, जो %1 से बना था।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueModel</name>
    <message>
        <source>%1: %2 values with weights</source>
        <translation>%1: भार सहित %2 मान</translation>
    </message>
    <message>
        <source>%1: %2 values</source>
        <translation>%1: %2 मान</translation>
    </message>
    <message>
        <source>Catalogue %1 of slot %2, %3 values</source>
        <translation>स्लॉट %2 का कैटलॉग %1, %3 मान</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CataloguePanel</name>
    <message>
        <source>Add Catalogue…</source>
        <translation>कैटलॉग जोड़ें…</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>कैटलॉग</translation>
    </message>
    <message>
        <source>Remove the selected catalogue (Delete)</source>
        <translation>चुना हुआ कैटलॉग हटाएँ (Delete)</translation>
    </message>
    <message>
        <source>Remove the selected catalogue</source>
        <translation>चुना हुआ कैटलॉग हटाएँ</translation>
    </message>
    <message>
        <source>The lists of values of each slot, with the number of their values. Enter or a double click opens one; files can be dropped here.</source>
        <translation>हर स्लॉट के मानों की सूचियाँ, मानों की संख्या के साथ। Enter या डबल क्लिक से सूची खुलती है; फ़ाइलें यहाँ छोड़ी जा सकती हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CatalogueValuesModel</name>
    <message>
        <source>Weight %1</source>
        <translation>भार %1</translation>
    </message>
    <message>
        <source>A weight is a number above 0.</source>
        <translation>भार 0 से बड़ी संख्या होता है।</translation>
    </message>
    <message>
        <source>A value has words. To remove it, press Delete.</source>
        <translation>मान में शब्द होते हैं। उसे हटाने के लिए Delete दबाएँ।</translation>
    </message>
    <message>
        <source>%1 is in the catalogue already.</source>
        <translation>%1 कैटलॉग में पहले से है।</translation>
    </message>
    <message>
        <source>How often the value is used beside the others; 1 where nobody says</source>
        <translation>औरों की तुलना में मान कितनी बार आता है; न बताया हो तो 1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>The values cannot be changed at the moment.</source>
        <translation>इस समय मान बदले नहीं जा सकते।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ChartFrame</name>
    <message>
        <source>Numbers of %1</source>
        <translation>%1 की संख्याएँ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Show the numbers behind the chart as a table</source>
        <translation>चार्ट के पीछे की संख्याएँ तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, or its numbers while they are shown</source>
        <translation>चार्ट को चित्र के रूप में कॉपी करें, या संख्याएँ दिख रही हों तो उन्हें</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>चित्र सहेजें…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the chart as SVG, PNG or PDF</source>
        <translation>चार्ट को SVG, PNG या PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. Choose another folder, and a name that ends in .svg, .png or .pdf.</source>
        <translation>चित्र %1 लिखा नहीं जा सका। दूसरा फ़ोल्डर और .svg, .png या .pdf पर समाप्त होने वाला नाम चुनें।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ConfusionMap</name>
    <message>
        <source>Confused intents</source>
        <translation>भ्रमित इंटेंट</translation>
    </message>
    <message>
        <source>Each row is an intent of the test data, each column what the model took it for; darker is more often. Click a cell to see its errors.</source>
        <translation>हर पंक्ति परीक्षण डेटा का एक इंटेंट है, हर स्तंभ वह जो मॉडल ने समझा; गहरा यानी अधिक बार। गलतियाँ देखने के लिए खाने पर क्लिक करें।</translation>
    </message>
    <message>
        <source>There is but one intent.</source>
        <translation>केवल एक इंटेंट है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 was recognised: %2</source>
        <translation>%1 पहचाना गया: %2</translation>
    </message>
    <message>
        <source>%1 was taken for %2: %3</source>
        <translation>%1 को %2 समझा गया: %3</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusModel</name>
    <message>
        <source>Sentence %1: %2</source>
        <translation>वाक्य %1: %2</translation>
    </message>
    <message>
        <source>#</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>From</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::CorpusView</name>
    <message>
        <source>Sentences of the corpus</source>
        <translation>कॉर्पस के वाक्य</translation>
    </message>
    <message>
        <source>No sentences yet.</source>
        <translation>अभी कोई वाक्य नहीं है।</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>#</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>From</source>
        <translation>स्रोत</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ErrorModel</name>
    <message>
        <source>As it is</source>
        <translation>जैसी है</translation>
    </message>
    <message>
        <source>As the model labelled it</source>
        <translation>मॉडल ने जैसा अंकित किया</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>The test utterance with its slots; its intent where the model missed it</source>
        <translation>परीक्षण उक्ति अपने स्लॉटों के साथ; जहाँ मॉडल चूका वहाँ उसका इंटेंट</translation>
    </message>
    <message>
        <source>The same words with the slots that the model found</source>
        <translation>वही शब्द, मॉडल को मिले स्लॉटों के साथ</translation>
    </message>
    <message>
        <source>What of the utterance the training data did not have</source>
        <translation>उक्ति का क्या प्रशिक्षण डेटा में नहीं था</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstArcTable</name>
    <message>
        <source>; a sentence may end there</source>
        <translation>; वाक्य वहाँ समाप्त हो सकता है</translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>शब्द “%1”</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>स्लॉट %1</translation>
    </message>
    <message>
        <source>%1, from state %2 to state %3%4</source>
        <translation>%1, अवस्था %2 से अवस्था %3 तक%4</translation>
    </message>
    <message>
        <source>From state</source>
        <translation>अवस्था से</translation>
    </message>
    <message>
        <source>Word or slot</source>
        <translation>शब्द या स्लॉट</translation>
    </message>
    <message>
        <source>To state</source>
        <translation>अवस्था तक</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>word “%1” of a value of %2</source>
        <translation>%2 के एक मान का शब्द “%1”</translation>
    </message>
    <message>
        <source>%1 more values of %2</source>
        <translation>%2 के %1 और मान</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstGraphView</name>
    <message>
        <source>Graph of the grammar</source>
        <translation>व्याकरण का ग्राफ़</translation>
    </message>
    <message>
        <source>Arrow keys go along the arcs, Enter opens the rule of an arc.</source>
        <translation>तीर कुंजियाँ आर्क के साथ-साथ चलती हैं; Enter आर्क का नियम खोलता है।</translation>
    </message>
    <message>
        <source>No graph yet.</source>
        <translation>अभी कोई ग्राफ़ नहीं है।</translation>
    </message>
    <message>
        <source>%1 — rules: %2</source>
        <translation>%1 — नियम: %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>State %1; a sentence may end here</source>
        <translation>अवस्था %1; वाक्य यहाँ समाप्त हो सकता है</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>अवस्था %1</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::FstMinimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>ग्राफ़ का अवलोकन</translation>
    </message>
    <message>
        <source>Overview: click to go there</source>
        <translation>अवलोकन: वहाँ जाने के लिए क्लिक करें</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::GoldenEditor</name>
    <message>
        <source>Golden utterances</source>
        <translation>मानक उक्तियाँ</translation>
    </message>
    <message>
        <source>One utterance a line, slots as {value}|SlotName. Alt and a digit annotate the selected words.</source>
        <translation>हर पंक्ति में एक उक्ति, स्लॉट {मान}|SlotName के रूप में। Alt और कोई अंक चुने हुए शब्दों को अंकित करते हैं।</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>पूर्तियाँ</translation>
    </message>
    <message>
        <source>Annotate As</source>
        <translation>इस रूप में अंकित करें</translation>
    </message>
    <message>
        <source>Remove Slot</source>
        <translation>स्लॉट हटाएँ</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>यह संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>संदेश का विवरण</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlineModel</name>
    <message>
        <source>Intents</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>पैटर्न</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>कुंजी</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n utterance(s)</source>
        <translation>
            <numerusform>%1, %n उक्ति</numerusform>
            <numerusform>%1, %n उक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, key %2, %n time(s)</source>
        <translation>
            <numerusform>%1, कुंजी %2, %n बार</numerusform>
            <numerusform>%1, कुंजी %2, %n बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>कुंजी</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::OutlinePanel</name>
    <message>
        <source>Outline: intents, slots, patterns</source>
        <translation>रूपरेखा: इंटेंट, स्लॉट, पैटर्न</translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation>रूपरेखा छाँटें</translation>
    </message>
    <message>
        <source>Filter the outline by words</source>
        <translation>शब्दों से रूपरेखा छाँटें</translation>
    </message>
    <message>
        <source>What the utterances hold: intents, slots and patterns, and how many of each. Enter or a click goes to the next one in the text; a slot annotates the selected words.</source>
        <translation>उक्तियों में क्या है: इंटेंट, स्लॉट और पैटर्न, और हर एक कितने। Enter या क्लिक से पाठ में अगले पर जाते हैं; स्लॉट चुने हुए शब्दों को अंकित करता है।</translation>
    </message>
    <message>
        <source>Only the intents, slots and patterns with these letters are listed.</source>
        <translation>केवल वे इंटेंट, स्लॉट और पैटर्न दिखते हैं जिनमें ये अक्षर हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>समस्याएँ</translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>कोई समस्या नहीं।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ProblemModel</name>
    <message>
        <source>Error in line %1: %2</source>
        <translation>पंक्ति %1 में गलती: %2</translation>
    </message>
    <message>
        <source>Warning in line %1: %2</source>
        <translation>पंक्ति %1 में चेतावनी: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ReviewModel</name>
    <message>
        <source>not translated</source>
        <translation>अनूदित नहीं</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>संपादित</translation>
    </message>
    <message>
        <source>This is no utterance: “%1”. The translation is as it was.</source>
        <translation>यह उक्ति नहीं है: “%1”। अनुवाद पहले जैसा है।</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>क्या देखें</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>What you decided: ✓ accepted, ✗ refused, ＋ added to the project</source>
        <translation>आपका निर्णय: ✓ स्वीकृत, ✗ अस्वीकृत, ＋ परियोजना में जोड़ा गया</translation>
    </message>
    <message>
        <source>The utterance as it is, with its slots</source>
        <translation>उक्ति जैसी है, अपने स्लॉटों के साथ</translation>
    </message>
    <message>
        <source>What the model made of it; F2 edits it in the golden notation</source>
        <translation>मॉडल ने उससे जो बनाया; F2 से golden संकेतन में संपादन होता है</translation>
    </message>
    <message>
        <source>The logarithm of the model’s probability by length: near 0 it is sure of itself</source>
        <translation>लंबाई के अनुसार मॉडल की प्रायिकता का लघुगणक: 0 के पास वह निश्चित है</translation>
    </message>
    <message>
        <source>What looks odd; the tool tip tells what that means</source>
        <translation>जो अजीब लगता है; टूल टिप बताती है कि उसका अर्थ क्या है</translation>
    </message>
    <message>
        <source>This utterance was not translated.</source>
        <translation>यह उक्ति अनूदित नहीं हुई।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleDetails</name>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Would add</source>
        <translation>ये जुड़ेंगे</translation>
    </message>
    <message>
        <source>Utterances that speak for the rule</source>
        <translation>नियम का समर्थन करने वाली उक्तियाँ</translation>
    </message>
    <message>
        <source>Sentences that the rule adds</source>
        <translation>नियम से जुड़ने वाले वाक्य</translation>
    </message>
    <message>
        <source>This rule adds no new sentence.</source>
        <translation>यह नियम कोई नया वाक्य नहीं जोड़ता।</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>%1 this rule (%2)</source>
        <translation>यह नियम %1 (%2)</translation>
    </message>
    <message>
        <source>%1 this rule</source>
        <translation>यह नियम %1</translation>
    </message>
    <message>
        <source>Select a rule to see the utterances that speak for it and the sentences that it adds.</source>
        <translation>कोई नियम चुनें; उसका समर्थन करने वाली उक्तियाँ और उससे जुड़ने वाले वाक्य यहाँ दिखेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n utterance(s)</source>
        <translation>
            <numerusform>%n उक्ति</numerusform>
            <numerusform>%n उक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sentences</source>
        <translation>%1 वाक्य</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>संपादित करें</translation>
    </message>
    <message>
        <source>Write what the rule stands for anew, or give it another name (F2)</source>
        <translation>नियम का अर्थ नए सिरे से लिखें, या उसे दूसरा नाम दें (F2)</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>यह नियम संपादित करें</translation>
    </message>
    <message>
        <source>Your utterances that use this rule. Enter or a double click goes to one in the text.</source>
        <translation>आपकी वे उक्तियाँ जो यह नियम प्रयोग करती हैं। Enter या डबल क्लिक से पाठ में उस पर जाते हैं।</translation>
    </message>
    <message>
        <source>Sentences that the grammar has because of this rule and that are not in your utterances.</source>
        <translation>वे वाक्य जो इस नियम के कारण व्याकरण में हैं और आपकी उक्तियों में नहीं हैं।</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The next induction is free to make this rule or not (Delete)</source>
        <translation>अगली बार सीखते समय यह नियम बन भी सकता है और नहीं भी (Delete)</translation>
    </message>
    <message>
        <source>Take back the decision on this rule</source>
        <translation>इस नियम पर निर्णय वापस लें</translation>
    </message>
    <message>
        <source>The grammar does without this rule, as you decided.</source>
        <translation>व्याकरण में यह नियम नहीं है, जैसा आपने तय किया।</translation>
    </message>
    <message>
        <source>The grammar does not have this rule. The next induction respects what you decided; where the utterances do not have its phrases, it has no effect.</source>
        <translation>व्याकरण में यह नियम नहीं है। अगली बार सीखते समय आपके निर्णय का ध्यान रखा जाएगा; जहाँ उक्तियों में इसके वाक्यांश नहीं हैं, वहाँ इसका कोई असर नहीं।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleEditor</name>
    <message>
        <source>Edit rule</source>
        <translation>नियम संपादित करें</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>नियम का नाम</translation>
    </message>
    <message>
        <source>What the rule stands for, in JSGF</source>
        <translation>नियम का अर्थ, JSGF में</translation>
    </message>
    <message>
        <source>some | more | a bit of</source>
        <translation>some | more | a bit of</translation>
    </message>
    <message>
        <source>The next induction takes the rule as it stands here (%1)</source>
        <translation>अगली बार सीखते समय नियम ज्यों का त्यों यहाँ से लिया जाएगा (%1)</translation>
    </message>
    <message>
        <source>Leave the rule as it was (Esc)</source>
        <translation>नियम को पहले जैसा छोड़ें (Esc)</translation>
    </message>
    <message>
        <source>Values have the name of their slot and of the words around it</source>
        <translation>मानों का नाम उनके स्लॉट और आसपास के शब्दों से बनता है</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RuleModel</name>
    <message>
        <source>%1 sentences would be lost without this rule</source>
        <translation>इस नियम के बिना %1 वाक्य नहीं रहेंगे</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: %3. Gain %4, adds %5 sentences, seen in %n utterance(s).</source>
        <translation>
            <numerusform>नियम %1, %2: %3. लाभ %4, %5 वाक्य जोड़ता है, %n उक्ति में देखा गया।</numerusform>
            <numerusform>नियम %1, %2: %3. लाभ %4, %5 वाक्य जोड़ता है, %n उक्तियों में देखा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>और %1 अन्य</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(कुछ नहीं)</translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>%n बार देखा गया</numerusform>
            <numerusform>%n बार देखा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>from the catalogue</source>
        <translation>कैटलॉग से</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>लाभ</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>जोड़े वाक्य</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>Your review of the rule</source>
        <translation>नियम की आपकी समीक्षा</translation>
    </message>
    <message>
        <source>The rule&apos;s name</source>
        <translation>नियम का नाम</translation>
    </message>
    <message>
        <source>What the rule stands for</source>
        <translation>नियम किसका प्रतिनिधित्व करता है</translation>
    </message>
    <message>
        <source>How much better the grammar explains the utterances with this rule (log posterior)</source>
        <translation>इस नियम के साथ व्याकरण उक्तियों को कितना बेहतर समझाता है (उत्तर प्रायिकता का लघुगणक)</translation>
    </message>
    <message>
        <source>Sentences that would be lost without this rule</source>
        <translation>वे वाक्य जो इस नियम के बिना नहीं रहेंगे</translation>
    </message>
    <message>
        <source>Utterances whose best reading uses this rule</source>
        <translation>वे उक्तियाँ जिनका सबसे अच्छा विश्लेषण यह नियम काम में लेता है</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>%1, not in the grammar</source>
        <translation>%1, व्याकरण में नहीं</translation>
    </message>
    <message>
        <source>The grammar does not have this rule</source>
        <translation>व्याकरण में यह नियम नहीं है</translation>
    </message>
    <message>
        <source>Rule %1, %2, not in the grammar: %3.</source>
        <translation>नियम %1, %2, व्याकरण में नहीं: %3.</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::RulePanel</name>
    <message>
        <source>Rules</source>
        <translation>नियम</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>नियम छाँटें</translation>
    </message>
    <message>
        <source>Filter rules by words</source>
        <translation>नियमों को शब्दों से छाँटें</translation>
    </message>
    <message>
        <source>Filter rules by review</source>
        <translation>नियमों को समीक्षा से छाँटें</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>सभी नियम</translation>
    </message>
    <message>
        <source>Only the rules with these words, in their names or their alternatives, are listed.</source>
        <translation>केवल वे नियम दिखते हैं जिनके नाम या विकल्पों में ये शब्द हैं।</translation>
    </message>
    <message>
        <source>Only the rules that were reviewed so are listed.</source>
        <translation>केवल वे नियम दिखते हैं जिनकी समीक्षा ऐसी हुई है।</translation>
    </message>
    <message>
        <source>What the grammar was made of. Gain says how much better a rule explains your utterances; Adds, how many new sentences it brings. A accepts, R rejects, L locks the rule, Delete takes that back. Rules that you rejected stand at the end.</source>
        <translation>जिनसे व्याकरण बना है। “लाभ” बताता है कि नियम आपकी उक्तियों को कितना बेहतर समझाता है; “जोड़े वाक्य”, कि वह कितने नए वाक्य लाता है। A नियम को स्वीकार करता है, R अस्वीकार, L लॉक करता है, Delete यह वापस लेता है। आपके अस्वीकृत नियम अंत में हैं।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::ScorePanel</name>
    <message>
        <source>The number of its bars</source>
        <translation>इसकी पट्टियों की संख्या</translation>
    </message>
    <message>
        <source>There</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>How many there are in the test data, over all seeds</source>
        <translation>परीक्षण डेटा में कितने हैं, सभी बीजों पर</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>परिशुद्धता</translation>
    </message>
    <message>
        <source>Right ones of those that were found</source>
        <translation>मिले हुओं में से सही</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>स्मरण</translation>
    </message>
    <message>
        <source>Right ones of those that there are</source>
        <translation>जितने हैं उनमें से सही</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>The harmonic mean of precision and recall</source>
        <translation>परिशुद्धता और स्मरण का हरात्मक माध्य</translation>
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
        <translation>%1: %2 वाक्य, भाषा का %3</translation>
    </message>
    <message>
        <source>Intent and pattern</source>
        <translation>इंटेंट और पैटर्न</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionModel</name>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>पंक्ति %1: %2. %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Annotate the sentence so (A or Enter)</source>
        <translation>वाक्य को ऐसे चिह्नित करें (A या Enter)</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Do not suggest this again (R or Delete)</source>
        <translation>यह फिर न सुझाएँ (R या Delete)</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>सभी स्वीकार करें</translation>
    </message>
    <message>
        <source>Annotate all these sentences so</source>
        <translation>इन सभी वाक्यों को ऐसे चिह्नित करें</translation>
    </message>
    <message>
        <source>Refuse all</source>
        <translation>सभी अस्वीकार करें</translation>
    </message>
    <message>
        <source>Do not suggest any of these again</source>
        <translation>इनमें से कोई फिर न सुझाएँ</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::SummaryTable</name>
    <message>
        <source>Training set</source>
        <translation>प्रशिक्षण समुच्चय</translation>
    </message>
    <message>
        <source>What the model was trained on</source>
        <translation>मॉडल किस पर सिखाया गया</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>Sentences that the model was trained on, the golden utterances among them</source>
        <translation>वाक्य जिन पर मॉडल सिखाया गया, मानक उक्तियों सहित</translation>
    </message>
    <message>
        <source>SemER</source>
        <translation>SemER</translation>
    </message>
    <message>
        <source>Gap closed</source>
        <translation>अंतर भरा</translation>
    </message>
    <message>
        <source>How much of the way from the golden utterances alone to all reference data is made, in slot F1: 100 % is as good as all real data.</source>
        <translation>केवल मानक उक्तियों से पूरे संदर्भ डेटा तक का कितना रास्ता तय हुआ, स्लॉट F1 में: 100 % यानी सारे वास्तविक डेटा जितना अच्छा।</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>%1 (compared with)</source>
        <translation>%1 (तुलना का आधार)</translation>
    </message>
    <message>
        <source>%1 of %2 seeds</source>
        <translation>%2 में से %1 बीज</translation>
    </message>
    <message>
        <source>Not there yet.</source>
        <translation>अभी नहीं है।</translation>
    </message>
    <message>
        <source>Needs the golden utterances alone and all reference data.</source>
        <translation>केवल मानक उक्तियाँ और पूरा संदर्भ डेटा चाहिए।</translation>
    </message>
    <message>
        <source>%1 (%2 sentences)</source>
        <comment>a training set and its size</comment>
        <translation>%1 (%2 वाक्य)</translation>
    </message>
    <message>
        <source>%1: %2 points against %3, p = %4, better with %5 of %6 seeds</source>
        <translation>%1: %3 की तुलना में %2 अंक, p = %4, %6 में से %5 बीजों के साथ बेहतर</translation>
    </message>
    <message>
        <source>, p over seeds = %1</source>
        <translation>, बीजों पर p = %1</translation>
    </message>
    <message>
        <source>A row for each training set. ▲ is better than the set that is compared with, ▼ worse: one with p below 0.05, two with p below 0.01, by approximate randomisation over the test utterances and, where there are several seeds, over these too; of fewer than six seeds all have to say the same.</source>
        <translation>हर प्रशिक्षण समुच्चय की एक पंक्ति। ▲ यानी तुलना वाले समुच्चय से बेहतर, ▼ यानी बदतर: एक, जब p 0.05 से कम हो; दो, जब p 0.01 से कम हो; परीक्षण उक्तियों पर, और जहाँ कई बीज हों वहाँ उन पर भी, सन्निकट यादृच्छिकीकरण से; छह से कम बीज हों तो सभी का एक ही बात कहना ज़रूरी है।</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::TradeoffChart</name>
    <message>
        <source>%1: old %2, new %3</source>
        <translation>%1: पुराना %2, नया %3</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>अग्र रेखा पर</translation>
    </message>
    <message>
        <source>%1: old %2, new %3; no other is better on both</source>
        <translation>%1: पुराना %2, नया %3; दोनों में बेहतर कोई और नहीं</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTable</name>
    <message>
        <source>Filter utterances</source>
        <translation>उक्तियाँ छाँटें</translation>
    </message>
    <message>
        <source>Filter utterances by words</source>
        <translation>शब्दों से उक्तियाँ छाँटें</translation>
    </message>
    <message>
        <source>Only the utterances with all these words are listed; |ArtistName finds a slot.</source>
        <translation>केवल वे उक्तियाँ दिखती हैं जिनमें ये सब शब्द हैं; |ArtistName से स्लॉट मिलता है।</translation>
    </message>
    <message>
        <source>Filter utterances by intent</source>
        <translation>इंटेंट से उक्तियाँ छाँटें</translation>
    </message>
    <message>
        <source>Only the utterances of this intent are listed.</source>
        <translation>केवल इस इंटेंट की उक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>All intents</source>
        <translation>सभी इंटेंट</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>केवल समस्याएँ</translation>
    </message>
    <message>
        <source>Only the utterances with a problem are listed.</source>
        <translation>केवल समस्या वाली उक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Table of utterances</source>
        <translation>उक्तियों की तालिका</translation>
    </message>
    <message>
        <source>One row for each utterance. F2 or a double click edits its words and slots, or moves it to another intent; Delete removes the selected ones.</source>
        <translation>हर उक्ति की एक पंक्ति। F2 या डबल क्लिक से शब्द और स्लॉट बदलते हैं, या उक्ति दूसरे इंटेंट में जाती है; Delete चुनी हुई हटाता है।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Show in the Text</source>
        <translation>पाठ में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Move to Intent</source>
        <translation>इंटेंट में ले जाएँ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>filigree::widgets::UtteranceTableModel</name>
    <message>
        <source>no problem</source>
        <translation>कोई समस्या नहीं</translation>
    </message>
    <message>
        <source>How often the utterance stands in the text, with the same intent and annotations</source>
        <translation>उक्ति उसी इंटेंट और अंकन के साथ पाठ में कितनी बार है</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इंटेंट</translation>
    </message>
    <message>
        <source>Utterance</source>
        <translation>उक्ति</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>समस्या</translation>
    </message>
</context>
</TS>
