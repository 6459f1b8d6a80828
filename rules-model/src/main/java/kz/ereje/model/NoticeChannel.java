package kz.ereje.model;

import kz.ereje.model.fact.Term;

/** The means by which a notice reached the people (хабардар ету тәсілі) [12.1.3]. */
public enum NoticeChannel implements Term {
    /** A newspaper (газет). */
    NEWSPAPER,
    /** Television or radio (теледидар, радио). */
    BROADCAST,
    /** A net edition or news site (желілік басылым). */
    ONLINE_MEDIA,
    /** The site of the akimat or the office (интернет-ресурс). */
    WEBSITE,
    /** Social networks or messengers (әлеуметтік желі, мессенджер). */
    SOCIAL_MEDIA,
    /** Notice boards and other public places (хабарландыру тақтасы). */
    NOTICE_BOARD,
    /** Letters or leaflets to each house (хат, парақша). */
    LETTER,
    /** Telephone calls or short messages (телефон, SMS). */
    PHONE,
    /** From door to door (аула аралау). */
    DOOR_TO_DOOR,
    /** Another means (өзге тәсіл). */
    OTHER
}
