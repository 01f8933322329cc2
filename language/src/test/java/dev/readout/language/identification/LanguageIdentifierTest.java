package dev.readout.language.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "en | The minister said that the talks would go on, but that there was no date for the next round.",
        "de | Der Minister sagte, dass die Gespräche weitergehen, aber es gibt noch keinen Termin für die nächste Runde.",
        "fr | Le ministre a dit que les discussions se poursuivent, mais il n'y a pas de date pour la suite.",
        "es | El ministro dijo que las conversaciones siguen, pero no hay una fecha para la próxima ronda en la capital.",
        "it | Il ministro ha detto che i colloqui continuano, ma non è stata fissata una data per il prossimo incontro.",
        "pt | O ministro disse que as conversas continuam, mas não há uma data para a próxima ronda na capital.",
        "nl | De minister zei dat de gesprekken doorgaan, maar er is nog geen datum voor de volgende ronde.",
        "sv | Ministern sade att samtalen fortsätter, men det finns inte något datum för nästa möte och han är inte orolig.",
        "da | Ministeren sagde, at samtalerne fortsætter, men der er ikke nogen dato for det næste møde, og han var ikke bekymret.",
        "no | Ministeren sier at samtalene fortsetter, men det er ikke noen dato for det neste møtet, og nå er han ikke bekymret for å vente.",
        "fi | Ministeri sanoi, että neuvottelut jatkuvat, mutta hän ei ole vielä kertonut, mitä sen jälkeen on tulossa ja kuka on mukana.",
        "pl | Minister powiedział, że rozmowy będą kontynuowane, ale nie ma jeszcze daty i nie jest jasne, czy to się uda.",
        "cs | Ministr řekl, že jednání pokračují, ale ještě není jasné, kdy se bude konat další schůzka, a to ani podle jeho úřadu.",
        "hu | A miniszter azt mondta, hogy a tárgyalások folytatódnak, de még nem tudni, hogy mikor lesz a következő, és az sem biztos.",
        "ro | Ministrul a spus că discuțiile continuă, dar nu este stabilită o dată pentru runda următoare și nici locul.",
        "tr | Bakan, görüşmelerin devam ettiğini ancak bir sonraki tur için henüz bir tarih olmadığını söyledi ve bu çok önemli dedi.",
        "id | Menteri itu mengatakan bahwa pembicaraan akan berlanjut, tetapi belum ada tanggal untuk putaran yang berikutnya dan dia tidak tahu.",
        "vi | Bộ trưởng nói rằng các cuộc đàm phán sẽ được tiếp tục nhưng không có ngày cho vòng sau và ông đã về.",
        "hr | Ministar je rekao da se razgovori nastavljaju, ali još nije poznato kada će biti sljedeći krug i što će se dogoditi.",
        "ru | Министр сказал, что переговоры продолжаются, но для следующего раунда ещё нет даты, и это не его решение.",
        "uk | Міністр сказав, що переговори тривають, але для наступного раунду ще немає дати, і це не його рішення.",
        "be | Міністр сказаў, што перамовы працягваюцца, але для наступнага раунда яшчэ няма даты, і гэта не яго рашэнне.",
        "bg | Министърът каза, че преговорите продължават, но за следващия кръг още няма дата и това не е решено от него.",
        "sr | Министар је рекао да се разговори настављају, али још није познато када ће бити следећи круг.",
        "el | Ο υπουργός είπε ότι οι συνομιλίες συνεχίζονται, αλλά δεν υπάρχει ημερομηνία για τον επόμενο γύρο και αυτό είναι πρόβλημα.",
        "ar | قال الوزير إن المحادثات مستمرة، لكن لا يوجد موعد في هذا الشهر، وأضاف أن ذلك من شأن الدول التي شاركت في الجولة.",
        "fa | وزیر گفت که این مذاکرات ادامه دارد اما برای دور بعدی هنوز تاریخ تعیین نشده است و باید با آن کنار آمد.",
        "ur | وزیر نے کہا کہ یہ مذاکرات جاری ہیں اور اس کے لیے ابھی تک کوئی تاریخ نہیں ہے۔",
        "he | השר אמר כי השיחות נמשכות, אבל עוד לא נקבע מועד לסבב הבא, וגם הוא לא יודע אם זה יקרה.",
        "hi | मंत्री ने कहा कि बातचीत जारी है और अगले दौर के लिए कोई तारीख नहीं है, यह भी कहा गया।",
        "ko | 장관은 회담이 계속되고 있다고 말했다.",
        "ja | 大臣は協議が続いていると述べた。",
        "zh | 部长表示，谈判仍在继续，但下一轮尚未确定日期。",
        "th | รัฐมนตรีกล่าวว่าการเจรจายังดำเนินต่อไป",
        "ka | მინისტრმა თქვა, რომ მოლაპარაკებები გრძელდება.",
        "hy | Նախարարն ասաց, որ բանակցությունները շարունակվում են։",
      })
  void tellsTheLanguage(String code, String text) {
    assertThat(IDENTIFIER.identify(text)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "12:30",
        "OK",
        "Talks end",
        "Kyiv",
        "Привет",
        "a b c d e f g h i j k l m n o p q r s t u",
        "👍👍👍"
      })
  void whatCannotBeToldHasNoLanguage(String text) {
    assertThat(IDENTIFIER.identify(text)).isEmpty();
  }

  @Test
  void foreignNamesAndQuotationsDoNotHideEnglish() {
    String text =
        "The channel wrote «Переговоры продолжаются» on Monday, and the minister, Zoë Núñez-Łęcka, said that it was not so."
            + " There has been no comment from the ministry since then.";

    assertThat(IDENTIFIER.identify(text)).contains("en");
  }

  @Test
  @Timeout(10)
  void hostileTextTakesNoTime() {
    assertThat(IDENTIFIER.identify("\u0301".repeat(5_000_000))).isEmpty();
    assertThat(IDENTIFIER.identify("\uD83D".repeat(5_000_000))).isEmpty();
    assertThat(IDENTIFIER.identify("x".repeat(5_000_000))).isEmpty();
  }
}
