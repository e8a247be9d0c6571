# Translated for this project by a language model; no speaker of Turkish has reviewed it yet.

## Around every page
site-skip = İçeriğe git
site-menu = Menü
site-languages = Diller
site-pages = Bu sitenin sayfaları
site-survey-pages = Bu araştırmanın sayfaları
site-home = Ana sayfa
site-published-by = Yayımlayan
site-no-tracking = Bu site çerez kullanmaz, ziyaretçileri saymaz ve başka sitelerden hiçbir şey istemez.
site-accessibility = Erişilebilirlik beyanı
site-updated = Güncelleme
site-quoted = “{ $text }”

## Surveys
site-surveys = Anketler
site-about = Araştırma hakkında
site-questionnaire = Anket formu
site-results = Sonuçlar
site-data = Veriler
site-responses = { $count } kişi yanıtladı
site-responses-few = { $least } kişiden az kişi yanıtladı
site-responses-none = Henüz yanıt yok

## About the study
site-purpose = Amaç
site-purpose-is = Amaç: { $purpose }
site-population = Kimlere soruldu
site-mode = Nasıl
site-mode-self = Anketi insanlar kendileri doldurdu
site-mode-interview = Görüşmeler: biri soruları sordu ve yanıtları yazdı
site-mode-mixed = Bazılarıyla görüşme yapıldı, diğerleri anketi kendileri doldurdu
site-fieldwork = Ne zaman
site-answers = Yanıtlar
site-response-rate = Yanıtlama oranı
site-sample = Belirsizlik
site-sample-yes = Sorulan kişiler rastgele bir örneklemdir. Yüzdelerin %95 aralıkları vardır (Wilson): tekrar tekrar örneklem çekilseydi, aralıkların %95’i örneklemin çekildiği herkesteki payı içerirdi. Farklar tek tek sınanır, kaç sınama yapıldığı için düzeltme yapılmaz: çok sayıda sınamadan bazıları yalnızca rastlantıyla fark gösterir.
site-sample-no = Rastgele örneklem çekilmedi. Bu yüzden aralığı verilecek bir örnekleme hatası yoktur ve farklar sınanmaz.
site-response-rate-of = { $share } (sorulan { $invited } kişiden { $count } kişi)
site-invited = { $invited } kişiye soruldu
site-questionnaire-read = Anketin tamamı, insanların gördüğü gibi:
site-questionnaire-print = Yazdırıp elle doldurmak için (PDF):
site-version = Anketin sürümü:
site-anonymity = Kimlikler nasıl gizli tutulur
site-anonymity-intro = Böyle bir anketi az kişi yanıtlar, bu yüzden tek bir sayı bile içlerinden birini gösterebilir. Bu kurallar bunun olmamasını sağlar:
site-anonymity-numbers = Yalnızca bu sayfalardaki sayılar yayımlanır. Bir kişinin ne yanıt verdiği yayımlanmaz.
site-anonymity-count = { $least } sayısından küçük kişi sayıları gösterilmez.
site-anonymity-base = { $least } kişiden küçük bir grup için hiçbir sonuç ayrıntıya bölünmez.
site-anonymity-same = Bir gruptaki herkes aynı yanıtı verdiyse bu da gösterilmez: her birinin ne yanıt verdiğini ortaya çıkarırdı.
site-anonymity-subtract = Küçük sayılar çıkarma yoluyla hesaplanamasın diye bazı daha büyük sayılar da gizlidir.
site-anonymity-derived = Yüzdeler, çubukların uzunlukları ve cümleler yalnızca gösterilen sayılardan yapılır. Gizli bir sayı bu sayfaların hiçbir yerinde, dosyalarda da yoktur.
site-anonymity-sensitive = Bu soruların yanıtları hiçbir zaman birbiriyle birleştirilmez: { $questions }.
site-anonymity-rules = Bu sorulara verilen bazı yanıtlar anketin kendi kurallarına uymuyor ve olduğu gibi bırakıldı: { $questions }. Sayılar, bu kurallara uyulduğu varsayılmadan korunur.
site-risk = Bu araştırma, korunması için gerekenden daha gevşek kurallarla yayımlanmıştır. Gösterilen neden:
site-hidden = Neler gizli
site-hidden-none = Bu kurallara göre hiçbir şeyi gizlemek gerekmedi.
site-hidden-some = Bu kurallara göre bazı sayılar gizlidir. Şu şekillerde [c] ile işaretlidirler:
site-hidden-count = { $count } sayı

## Results
site-results-none = Henüz yanıt yok. Sonuçlar burada yer alacak.
site-contents = İçindekiler
site-key-findings = En önemli bulgular
site-by-question = Soru soru
site-computed = Yanıtlardan hesaplananlar
site-not-shown = Gösterilemeyenler
site-not-shown-intro = Yanıt verenleri korumak için bu şekillerde o kadar çok sayı gizlenmiştir ki bir şey söylenemez.
site-figure-numbers = Şekil ve sayıları
site-figure = Şekil { $number }
site-numbers = Sayılar tablo olarak
site-csv = CSV olarak indir
site-cite = Kopyalanacak kaynakça
site-take = Sonuçları indir
site-workbook = Bütün tablolar bir çalışma kitabında (XLSX)
site-booklet = Tüm şekiller tablolarıyla birlikte, siyah beyaz yazdırmak için (PDF):
site-booklet-size = { $pages } sayfa, { $size } kB

## In people's own words
site-voices = İnsanların kendi sözleriyle
site-voices-about = İnsanların söylediklerinden, konusuna göre seçilmiş ve hiçbir ad ya da yer kimseyi ele vermesin diye önceden okunmuş parçalar. Konuşan hakkında, yalnızca en az { $least } kişinin ortak özelliği olan şeyler söylenir.
site-voices-themes = İnsanlar bunlardan söz etti. O kadar az kişi katıldı ki sözleri yayımlanmıyor.
site-voices-roles = Yaptığı işle anılan kişiler buna izin verdi.

## Data
site-data-intro = Her şeklin ardındaki sayılar ve her değişkenin anlamı. Hepsi şekillerle aynı korumadan geçmiştir.
site-files = Şekil şekil sayılar
site-mark-c = yanıtlayanları korumak için gizli
site-mark-z = burada yüzde yok
site-mark-x = hesaplanmadı: bazı sayıları gizli
site-codebook = Kod kitabı
site-codebook-intro = Her değişken: adı, geldiği soru ve alabileceği değerler.
site-variable = Değişken
site-question = Soru
site-values = Değerler
site-kind-ordered = tek yanıt, sıralı
site-kind-category = tek yanıt
site-kind-tick = işaretli ya da değil
site-kind-rank = sıralamadaki yer
site-kind-integer = tam sayı
site-kind-decimal = sayı
site-kind-year = yıl
site-kind-month = ay
site-kind-date = tarih
site-kind-text = metin

## Reports, their sources, statistics of others, and the search
site-first-wave = Şekilde aksi belirtilmedikçe ilk ölçümdeki yanıtlar, { $wave }
site-edition = Sürüm { $number }
site-edition-changed = Önceki sürümden bu yana bu şekiller değişti:
site-edition-same = Bu sayfada önceki sürümden bu yana hiçbir şey değişmedi.
site-glossary = Sözlükçe
site-points = { $count ->
    [one] { $number } yüzde puan
   *[other] { $number } yüzde puan
}
site-references = Kaynaklar
site-report-pdf = Yazdırılacak rapor (PDF)
site-report-short = Kısaca rapor
site-report-whole = Raporun tamamı
site-other-language = Bu sayfa başka bir dilde: { $language }.
site-search = Ara
site-search-found = Bulunan: #
site-search-nothing = Hiçbir şey bulunamadı. Daha az sözcükle ya da bir sözcüğün bir bölümüyle deneyin.
site-search-words = Aranacak sözcükler
site-series-apart = En büyük fark: { $row }. { $one }: { $first }; { $other }: { $second }.
site-series-change = { $name }: { $from } için { $first }, { $to } için { $last }.
site-series-most = { $name }: en yüksek değer “{ $row }” için, { $value }.
site-series-once = { $name }: { $at } için { $value }.
site-source = Kaynak:
site-statistics = İstatistikler
site-statistics-intro = Başka yerlerde yayımlanmış sayılar, her biri kaynağıyla. Orada nasılsa burada da öyle gösterilir.
site-table = Tablo { $number }
