package app.photoplay.screenplay.prose.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours in the words of each language, the longest phrase first. */
class TimePhrasesTests {

    private static @Nullable String light(String language, String sentence) {
        var sighting = new TimeFinder(language).in(sentence);
        return sighting == null ? null : sighting.light();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Later, with the lanterns burning, they sang. | night",
                "en | Afterwards the owls called. | night",
                "en | He carried the breakfast tray upstairs. | morning",
                "en | The whole family sat down to dinner. | dusk",
                "de | Im Morgengrauen stand sie auf. | dawn",
                "de | Am nächsten Morgen regnete es. | morning",
                "de | Am nächsten Tag, bei Sonnenuntergang, fuhr er fort. | dusk",
                "de | Am nächsten Tag fuhr er fort. | day",
                "de | Um Mitternacht schlug die Uhr. | night",
                "fr | À l'aube, elle partit. | dawn",
                "fr | À l’aube, elle partit. | dawn",
                "fr | Le lendemain matin, il neigeait. | morning",
                "fr | À la tombée de la nuit, il rentra. | dusk",
                "fr | Dans l'après-midi, il dormit. | afternoon",
                "es | Al anochecer llegó el tren. | dusk",
                "es | De madrugada cantó el gallo. | dawn",
                "es | A la mañana siguiente llovía. | morning",
                "es | Una tarde llegó el tren. | afternoon",
                "it | All'alba partirono. | dawn",
                "it | Sul far del giorno partirono. | dawn",
                "it | Il giorno dopo, al tramonto, tornarono. | dusk",
                "pt | Ao amanhecer partiram. | dawn",
                "pt | À meia-noite o sino tocou. | night",
                "pt | Ao pôr do sol voltaram. | dusk",
                "nl | Bij dageraad vertrok hij. | dawn",
                "nl | De volgende avond regende het. | dusk",
                "ru | На рассвете он ушёл. | dawn",
                "ru | На следующее утро шёл дождь. | morning",
                "ru | Далеко за полночь он вернулся. | night",
                "ru | В сумерках он вернулся. | dusk",
                "ja | 夜明けに目を覚ました。 | dawn",
                "ja | 夜が明けた。 | dawn",
                "ja | その夜、雨が降った。 | night",
                "ja | 翌朝、雨が降った。 | morning",
                "ja | 夕暮れの道を歩いた。 | dusk",
                "zh | 黎明，他醒了。 | dawn",
                "zh | 傍晚，他走了。 | dusk",
                "zh | 第二天早上，他走了。 | morning",
                "zh | 第二天，他走了。 | day",
                "zh | 翌日清晨，他走了。 | morning",
                "ar | عند الفجر خرج الرجل. | dawn",
                "ar | في منتصف الليل سمع صوتا. | night",
                "ar | بعد الظهر نام قليلا. | afternoon",
                "ar | عند غروب الشمس عاد. | dusk"
            })
    void theHourIsRead(String language, String sentence, String hour) {
        assertThat(light(language, sentence)).isEqualTo(hour);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Er wünschte ihr einen guten Morgen.",
                "de | Sie wollte morgen fahren.",
                "de | Eines Tages kam ein Fremder.",
                "fr | Elle lui souhaita bonne nuit.",
                "fr | Un jour, un étranger arriva.",
                "es | El tren llegó tarde.",
                "it | Gli augurò la buona notte.",
                "pt | O comboio chegou muito tarde.",
                "ru | Он пожелал ей доброй ночи.",
                "ja | 昨夜のことを思い出した。",
                "ja | 毎朝パンを食べる。",
                "zh | 他想起昨天晚上的事。",
                "ar | ذات يوم جاء رجل غريب."
            })
    void whatSaysNoHourIsNotRead(String language, String sentence) {
        assertThat(light(language, sentence)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Drei Tage später kam sie zurück.",
                "fr | Le lendemain, il neigeait.",
                "es | Al día siguiente llovía.",
                "it | Il giorno dopo pioveva.",
                "pt | No dia seguinte chovia.",
                "nl | De volgende ochtend regende het.",
                "ru | На следующее утро шёл дождь.",
                "ja | 翌朝、雨が降った。",
                "ja | 数日後、手紙が届いた。",
                "zh | 第二天，下雨了。",
                "zh | 三天后，他回来了。",
                "ar | في اليوم التالي هطل المطر."
            })
    void anotherDayIsAJump(String language, String sentence) {
        var sighting = new TimeFinder(language).in(sentence);
        assertThat(sighting != null && sighting.jump()).isTrue();
    }
}
