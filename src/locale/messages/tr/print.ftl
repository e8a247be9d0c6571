# Translated for this project by a language model; no speaker of Turkish has reviewed it yet.

# Every sheet
print-page = Sayfa { $page } / { $pages }
print-version = sürüm { $version }
print-variant-standard = standart
print-variant-large = büyük yazı
print-variant-bilingual = iki dil
print-variant-pictorial = resimli
print-variant-guide = görüşme kılavuzu
print-continued = devamı

# First page
print-asker = Soran: { $publisher }.
print-contact = Anketle ilgili sorunuz mu var? { $contact }
print-points-title = Başlamadan önce
print-voluntary = Katılıp katılmama kararı sizin. İstediğiniz soruyu atlayabilir, istediğiniz zaman bırakabilirsiniz.
print-anonymous = Adınızı yazmayın. Hangi yanıtların sizin olduğunu kimse bilmeyecek.
print-hand-in = Bitirince kâğıtları katlayıp kutuya atın ya da size veren kişiye geri verin.
print-how-title = Nasıl yanıtlayacaksınız
print-how-circle = Daireler: yalnızca birine çarpı koyun.
print-how-square = Kareler: uyanların hepsine ya da soruda yazdığı kadarına çarpı koyun.
print-how-mistake = Yanlış yere mi çarpı koydunuz? O kutunun içini tamamen doldurun, doğru olana çarpı koyun.
print-example = Örnek
print-example-one = Elma
print-example-two = Armut
print-example-three = Erik
print-guide-title = Görüşmeyi yapan kişi için
print-guide-voluntary = Önce katılmanın isteğe bağlı olduğunu, her sorunun atlanabileceğini ve istendiği zaman bırakılabileceğini söyleyin.
print-guide-anonymous = Ad ya da kimin yanıt verdiğini gösteren başka bir şey yazmayın.
print-guide-hand-in = Görüşmeden sonra kâğıtları hemen başka kimsenin okuyamayacağı bir yere koyun ve kararlaştırıldığı gibi teslim edin.
print-guide-how = Her soruyu yazıldığı gibi sesli okuyun. Yanıt kendiliğinden gelmezse seçenekleri de okuyun. Yanıt önermeyin.
print-end = Bu son soruydu. Teşekkürler.
print-end-guide = Bu son soruydu. Kişiye teşekkür edin.

# How to answer a question
print-one = Bir daireye çarpı koyun.
print-one-each = Her satırda bir daireye çarpı koyun.
print-any = Uyan bütün karelere çarpı koyun.
print-exactly = { $count } kareye çarpı koyun.
print-at-most = En çok { $count } kareye çarpı koyun.
print-at-least = En az { $count } kareye çarpı koyun.
print-between = En az { $least }, en çok { $most } kareye çarpı koyun.
print-number = Bir sayı yazın.
print-number-between = { $from } ile { $to } arasında bir sayı yazın.
print-date = Kutulara rakam yazın. Bilmediğiniz yeri boş bırakın.
print-text = Çizgilerin üzerine yazın.
print-rank = Sizin için ilk sırada gelenin yanına 1, ondan sonra gelenin yanına 2 yazın ve böyle devam edin.
print-alone = o zaman başka çarpı yok
print-day = Gün
print-month = Ay
print-year = Yıl
print-notes = Notlar
print-range-labels = { $number } = { $label }

# A group asked several times
print-round = { $label } { $round }
print-round-bare = No. { $round }
print-rounds-more = Burada { $rounds } tane için yer var. Daha fazlası gerekirse (en çok { $most }), bu anketten bir tane daha isteyin.

# Who goes where
print-go-to = { $number }. soruya gidin
print-go-to-end = sona gidin
print-only-if = { $reader ->
    [guide] Bu soruyu yalnızca { $rule } sorun.
   *[self] Yalnızca { $rule }.
}
print-only-if-section = { $reader ->
    [guide] Bu bölümün sorularını yalnızca { $rule } sorun.
   *[self] Bu bölüm yalnızca { $rule } sizin içindir.
}
print-only-if-unsaid = Burayı herkesin yanıtlaması gerekmez. Size uymuyorsa devam edin.
print-quote = “{ $text }”
print-question = { $number }. soru
print-question-item = { $number }. soru ({ $item })
print-all-of = { $first } ve { $second }
print-any-of = { $first } veya { $second }
print-answers-or = { $first } veya { $second }
print-if-answer = { $reader ->
    [guide] { $question } için yanıt { $answers } ise
   *[self] { $question } için yanıtınız { $answers } ise
}
print-if-other-answer = { $reader ->
    [guide] { $question } için yanıt { $answers } dışında bir şeyse
   *[self] { $question } için yanıtınız { $answers } dışında bir şeyse
}
print-if-ticked = { $reader ->
    [guide] { $question } için { $answers } yanıtında çarpı varsa
   *[self] { $question } için { $answers } yanıtına çarpı koyduysanız
}
print-if-not-ticked = { $reader ->
    [guide] { $question } için { $answers } yanıtında çarpı yoksa
   *[self] { $question } için { $answers } yanıtına çarpı koymadıysanız
}
print-if-number = { $question } için yanıt { $number } ise
print-if-not-number = { $question } için yanıt { $number } değilse
print-if-less = { $question } için yanıt { $number } sayısından küçükse
print-if-at-most = { $question } için yanıt en çok { $number } ise
print-if-more = { $question } için yanıt { $number } sayısından büyükse
print-if-at-least = { $question } için yanıt en az { $number } ise
print-if-count = { $question } için tam { $number } çarpı varsa
print-if-count-not = { $question } için çarpı sayısı { $number } değilse
print-if-count-less = { $question } için { $number } çarpıdan az varsa
print-if-count-at-most = { $question } için en çok { $number } çarpı varsa
print-if-count-more = { $question } için { $number } çarpıdan çok varsa
print-if-count-at-least = { $question } için en az { $number } çarpı varsa
print-if-replied = { $reader ->
    [guide] { $question } yanıtlandıysa
   *[self] { $question } için yanıt verdiyseniz
}
print-if-not-replied = { $reader ->
    [guide] { $question } yanıtlanmadıysa
   *[self] { $question } için yanıt vermediyseniz
}
