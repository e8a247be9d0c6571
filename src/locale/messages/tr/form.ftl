# Translated for this project by a language model; no speaker of Turkish has reviewed it yet.

# Before the first question
form-language = Dil
form-skip = Sorulara git
form-exit = Bu sayfadan çık
form-before = Başlamadan önce
form-minutes = Yaklaşık { $minutes } dakika sürer.
form-by = Son teslim tarihi: { $date }.
form-untranslated = Sorular Türkçeye çevrilmedi.
form-before-choice = Karar sizin. İstediğiniz soruyu atlayabilir, istediğiniz zaman bırakabilirsiniz.
form-before-sealed = Yanıtlarınız siz bitirene kadar bu sayfada kalır. Sonra yalnızca bu araştırmayı yapanların açabileceği bir dosyaya kilitlenir.
form-before-plain = Yanıtlarınız siz bitirene kadar bu sayfada kalır. Sonra bir dosyaya kaydedilir. Dosya kilitli değildir: eline geçen herkes okuyabilir.
form-before-device = Sayfanın kendisi hiçbir şey saklamaz ve göndermez. Ama ziyaretiniz tarayıcının geçmişinde, kaydedilen dosya da indirilenler arasında, siz silene kadar görülebilir.
form-before-exit = Hemen çıkmak için “{ $button }” düğmesine veya üç kez Shift tuşuna basın. Verdiğiniz yanıtlar silinir.
form-before-leave = Bırakmak için sayfayı kapatın. Verdiğiniz yanıtlar o zaman yok olur.
form-no-script = Burada betikler kapalı, bu yüzden sayfa yanıtlarınızı kaydedemez. Aşağıda bütün soruları okuyabilir ya da yazdırıp kâğıt üzerinde yanıtlayabilirsiniz.
form-no-crypto = Yanıtlarınız burada kilitlenemez, çünkü sayfa korumalı bir bağlantıyla gelmedi. Sayfayı kaydedip kendi cihazınızdan açın ya da yazdırıp kâğıt üzerinde yanıtlayın.
form-keys = Denetlemek isteyenler için: anahtarlar
form-keys-how = Yanıtlar bu anahtarlarla kilitlenir. Bunları araştırmanın size verdikleriyle karşılaştırın. Bir anahtar farklıysa burada yanıt vermeyin.
form-about = Bu araştırma hakkında
form-notice = Verileriniz hakkında
form-notice-controller = Verilerden sorumlu
form-notice-basis = Hukuki dayanak
form-notice-contact = Sorular ve şikâyetler
form-notice-kept = Saklama süresinin sonu
form-section = Bölüm { $number }

# Answering
form-or = veya
form-clear = Bu yanıtı sil
form-choose-any = Uyanların hepsini seçin.
form-choose-exactly = { $count } tane seçin.
form-choose-at-least = En az { $least } tane seçin.
form-choose-at-most = En çok { $most } tane seçin.
form-choose-between = { $least } ile { $most } arasında seçin.
form-missing-refused = Yanıtlamak istemiyorum
form-missing-dont-know = Bilmiyorum
form-missing-not-applicable = Beni ilgilendirmiyor
form-error-whole-between = { $from } ile { $to } arasında bir tam sayı yazın.
form-error-from = { $from } ya da daha büyük bir sayı yazın.
form-error-to = { $to } ya da daha küçük bir sayı yazın.
form-other-which = (lütfen yazın)
form-no-names = Lütfen ad ya da birinin kim olduğunu gösteren başka bir şey yazmayın.
form-date-day = Gün
form-date-month = Ay (sayı)
form-date-year = Yıl
form-rank-how = En önemlisi başta olacak şekilde sıraya koyun.
form-round-more = Bir tane daha ekle
form-round-less = Kaldır
form-round-paper = Birden fazla mı var? Her biri için bu soruları yeni bir kâğıtta yanıtlayın.

# In the page: answering
form-chosen = { $chosen } seçildi
form-chosen-of = { $chosen } / { $most } seçildi
form-solo = “{ $choice }” seçildi. Öteki seçimleriniz kaldırıldı.
form-rank-pick = Sıradaki olarak seç
form-rank-place = Sıra { $place } / { $places }
form-rank-up = Yukarı taşı
form-rank-down = Aşağı taşı
form-rank-out = Çıkar
form-round = Numara { $round }
form-listen = Dinle
form-listen-stop = Durdur

# In the page: moving on
form-start = Başla
form-next = İleri
form-back = Geri
form-save = Yanıtlarımı kaydet
form-part = Bölüm { $part } / { $parts }
form-review-none = Yanıt yok
form-review-change = Değiştir
form-review-return = Tüm yanıtlara dön

# In the page: something to put right
form-errors = Lütfen bu yanıtlara bir daha bakın
form-error-prefix = Hata:
form-error-exactly = { $chosen } tane seçtiniz. { $count } tane seçin.
form-error-at-least = { $chosen } tane seçtiniz. En az { $least } tane seçin.
form-error-at-most = { $chosen } tane seçtiniz. En çok { $most } tane seçin.
form-error-or-none = Ya da hepsini boş bırakıp devam edin.
form-error-constraint = Bu yanıt soruya uymuyor. Değiştirin ya da boş bırakın.
form-error-whole = Rakamlarla bir tam sayı yazın, örneğin 3.
form-error-number = Rakamlarla bir sayı yazın, örneğin 2,5.
form-error-date = Böyle bir tarih yok. Sayı yazın, örneğin { $example }. Bilmediğiniz yer boş kalabilir.
form-error-rank = 1’den başlayarak sayıları, her birini bir kez yazın.
form-error-twice = Bu, ilk seferde yazılan değil. Kâğıda bakın ve yeniden yazın.
form-soft = Bunu yanıtlamak ister misiniz? İstemezseniz devam edin.

# Handing in
form-review = Yanıtlarınızı gözden geçirin
form-review-how = Henüz hiçbir şey kaydedilmedi. Her yanıtı değiştirebilirsiniz; atladıklarınız boş kalabilir.
form-finish = Bitir
form-finish-sealed = Düğmeye bastığınızda yanıtlarınız kilitlenir ve bu cihaza dosya olarak kaydedilir. Dosyayı size söylendiği gibi teslim edin.
form-finish-plain = Düğmeye bastığınızda yanıtlarınız bu cihaza dosya olarak kaydedilir. Dosyayı size söylendiği gibi teslim edin. Unutmayın: dosyayı açan herkes okuyabilir.
form-finish-paper = Kâğıt üzerinde teslim etmek için: bu sayfayı yazdırın, kalemle doldurun ve size soran kişiye verin ya da söylenen yere bırakın.
form-thanks = Teşekkürler
form-thanks-file = { $file } adıyla kaydedildi
form-thanks-next = Dosyayı size söylendiği gibi teslim edin, sonra bu cihazdan silin. Anket yeniden boş.
form-save-again = Dosyayı yeniden kaydet
form-thanks-share = Dosyayı paylaş
form-close = Kapat
form-failed = Yanıtlar kaydedilemedi. Hiçbir şey kaybolmadı: yeniden deneyin.

# Interviewers
form-interviewer = Görüşme yapanlar ve kâğıt formları girmek için
form-interviewer-sealed = Bu cihazda birkaç kişiye art arda sorun. Her form biter bitmez kilitlenir; burada kimse açamaz, siz de. Sonunda hepsini tek bir dosyaya kaydedersiniz.
form-interviewer-plain = Bu cihazda birkaç kişiye art arda sorun. Bu anketin anahtarı yok, bu yüzden yanıtlar kaydedilene kadar ve dosyada da okunabilir.
form-interviewer-start = Birkaç kişiyle görüş
form-interviewer-done = Biten ve henüz kaydedilmeyen: { $count }
form-interviewer-save = Hepsini tek dosyaya kaydet
form-interviewer-end = Görüşmeleri bitir
form-entry-end = Girişi bitir
form-interviewer-lose = Biten ve henüz kaydedilmeyen: { $count }. Kaydetmeden çıkılsın mı?
form-entry = Kâğıtta doldurulmuş formları girin. Bütün form tek sayfada: Tab ve ok tuşları ilerletir, boşluk tuşu seçer, Ctrl ve Enter formu bitirir.
form-entry-twice = Her formu iki kez girip karşılaştır
form-entry-start = Kâğıt formları gir
form-entry-done = Bu formu bitir
form-interviewer-twice = Şimdi aynı formu bir kez daha girin.

# Leaving at once
form-exit-title = Yeni sayfa
