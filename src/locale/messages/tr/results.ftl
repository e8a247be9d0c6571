# Translated for this project by a language model; no speaker of Turkish has reviewed it yet.

## Names of columns and rows
results-answer = Yanıt
results-item = Madde
results-people = Kişi
results-percent = Yüzde
results-n = Yanıtlayan (n)
results-mean = Ortalama puan
results-mean-number = Ortalama
results-deviation = Standart sapma
results-halfway = Ortanca
results-total = Katılan herkes
results-total-group = Gruptaki herkes
results-all = Herkes
results-no-group = Bilinmiyor
results-refused = Yanıtlamak istemedi
results-dont-know = Bilmiyor
results-not-applicable = İlgisi yok
results-skipped = Atlandı
results-not-asked = Sorulmadı
results-class-under = { $to } altı
results-class-over = { $from } veya daha çok
results-class-all = herhangi bir sayı
results-title-by = { $subject } · { $by }
results-title-phrase = { $subject }, { $phrase }
results-title-question = { $subject } – { $phrase }
results-quoted = “{ $text }”
results-or = { $a } veya { $b }
results-separator = ;
results-count-percent = { $count } ({ $percent })
results-part-of = { $part } / { $whole }

## The base
results-answered = Sorulan { $asked } kişiden { $answered } kişi yanıtladı.
results-answered-all = Sorulan { $asked } kişinin hepsi yanıt verdi.
results-answered-only = { $answered } kişi yanıtladı.
results-answered-hidden = Kaç kişinin yanıtladığı, katılanları korumak için gizlidir.
results-without = { $name }: { $count }.
results-took-part = { $all } kişi katıldı.
results-each-answered = Her satırı { $answered } kişi yanıtladı.
results-between = Her satırı en az { $least }, en çok { $most } kişi yanıtladı.
results-some-hidden = Her satırı kaç kişinin yanıtladığı (n) yanında yazılıdır; bu sayıların bazıları gizlidir.
results-few = Az yanıt var: birkaç kişilik fark pek bir şey göstermez.
results-n-is = n = { $n }
results-n-hidden = n = [c]

## Findings
results-people-number = { $count } kişi
results-of-everyone = katılan { $all } kişiden { $count } kişi
results-of-base = { $base } kişiden { $count } kişi
results-of-base-percent = { $base } kişiden { $count } kişi ({ $percent })
results-most-common = En çok verilen yanıt { $answer }: { $number }.
results-most-common-tie = En çok verilen yanıtlar { $answer }: her biri { $number }.
results-most-common-shown = Gösterilebilen yanıtlar arasında en çok verilen { $answer }: { $number }.
results-most-common-tie-shown = Gösterilebilen yanıtlar arasında en çok verilenler { $answer }: her biri { $number }.
results-largest-group = En büyük grup { $answer }: { $number }.
results-largest-group-tie = En büyük gruplar { $answer }: her biri { $number }.
results-largest-group-shown = Gösterilebilen gruplar arasında en büyüğü { $answer }: { $number }.
results-largest-group-tie-shown = Gösterilebilen gruplar arasında en büyükleri { $answer }: her biri { $number }.
results-chosen-most = En çok seçilen: { $answer }, { $number }.
results-chosen-most-tie = En çok seçilenler: { $answer }, her biri { $number }.
results-chosen-most-shown = Gösterilebilen yanıtlar arasında en çok seçilen: { $answer }, { $number }.
results-chosen-most-tie-shown = Gösterilebilen yanıtlar arasında en çok seçilenler: { $answer }, her biri { $number }.
results-named-most = En çok anılan: { $answer }, { $number }.
results-named-most-tie = En çok anılanler: { $answer }, her biri { $number }.
results-named-most-shown = Gösterilebilen yanıtlar arasında en çok anılan: { $answer }, { $number }.
results-named-most-tie-shown = Gösterilebilen yanıtlar arasında en çok anılanler: { $answer }, her biri { $number }.
results-nobody = Bu yanıtların hiçbirini kimse seçmedi.
results-hidden = Sayılar, katılanları korumak için gizlidir.
results-mostly-hidden = Birçok sayı, katılanları korumak için gizlidir; gösterilebilenler aşağıdadır.
results-same = Gösterilebilenlerde gruplar arasında fark yoktur.
results-place = Sıra { $place }
results-differs = Grupların en çok ayrıldığı yanıt { $answer }: { $groups }.
results-differs-shown = Gösterilebilenler arasında grupların en çok ayrıldığı yanıt { $answer }: { $groups }.
results-alike = Bütün gruplarda aşağı yukarı aynı. En büyük fark { $answer } yanıtında: { $groups }.
results-alike-shown = Gösterilebilenlere göre bütün gruplarda aşağı yukarı aynı. En büyük fark { $answer } yanıtında: { $groups }.
results-mean-differs = Ortalama gruplar arasında farklı: { $groups }.
results-mean-alike = Ortalama bütün gruplarda aşağı yukarı aynı: { $groups }.
results-mean-groups = Gösterilebildiği yerde gruplara göre ortalama: { $groups }.
results-median-groups = Gruplara göre ortanca: { $groups }.
results-median-same = Ortanca bütün gruplarda aynı: { $answer }.
results-group-number = { $group } { $number }
results-groups-hidden = Gruplar karşılaştırılamaz: çok fazla sayı, katılanları korumak için gizlidir.
results-scale-one = { $answers } yanıtı: { $number }.
results-scale-only = Gösterilebilenler arasında, { $item }: { $answers } yanıtı, { $number }.
results-scale-items = { $answers } yanıtının en sık olduğu: { $best }; en seyrek olduğu: { $least }.
results-scale-items-shown = Gösterilebilenler arasında { $answers } yanıtının en sık olduğu: { $best }; en seyrek olduğu: { $least }.
results-scale-equal = { $answers } yanıtı, gösterilebilenlerin hepsinde aynı sıklıktadır.
results-scale-alike = { $answers } her yerde aşağı yukarı aynı sıklıkta: en çok { $best }; en az { $least }.
results-median = Ortanca yanıt { $answer }: en az yarısı bu yanıtı ya da daha düşüğünü, en az yarısı da bu yanıtı ya da daha yükseğini verdi.
results-placed-first = En çok birinci sıraya konan: { $answer }.
results-placed-first-shown = Gösterilebilenler arasında en çok birinci sıraya konan: { $answer }.
results-set-aside = Burada sayılmayanlar: { $reasons }.
results-gave-answer = Sorulan { $asked } kişiden { $given } kişi bir yanıt verdi.
results-gave-answer-only = { $given } kişi bir yanıt verdi.

## Notes
results-several-percent = Kişilerin yüzdesi. Birden çok yanıt verilebildiği için toplamı 100’den fazladır.
results-several-percent-only = Kişilerin yüzdesi. Birden çok yanıt verilebiliyordu.
results-several-people = Kişi sayısı. Birden çok yanıt verilebiliyordu, bu yüzden aynı kişi birden çok kez sayılmış olabilir.
results-coded-percent = Kişilerin yüzdesi. Aynı kişi birden çok temada sayılabildiği için toplamı 100’den fazladır.
results-coded-percent-only = Kişilerin yüzdesi. Aynı kişi birden çok temada sayılmış olabilir.
results-coded-people = Kişi sayısı. Aynı kişi birden çok temada sayılmış olabilir.
results-rank-first = Çizim, her birini kaç kişinin birinci sıraya koyduğunu gösterir; bütün sıralar tablodadır.
results-counts-only = Kişi sayısı, yüzde yok: 30’dan az kişi yanıtladı ya da en küçük grupta 30’dan az kişi var.
results-counts-hidden = Kişi sayısı, yüzde yok: kaç kişinin yanıtladığı gizlidir.
results-rounding = Yuvarlama yüzünden toplam 100 olmayabilir.
results-key-hidden = Gizli
results-hatched = Taralı: gizli yanıtların toplamı.
results-median-note = Ortanca: { $answer }.
results-mean-note = Ortalama: { $mean }.
results-quartiles = Yanıtların ortadaki yarısı: { $low } ile { $high } arasında (çeyrekler).
results-mean-change = Ortalama değişim
results-mean-change-note = Ortalama değişim: { $mean }.
results-deviation-note = Standart sapma: { $deviation }.
results-halfway-note = Ortanca: { $median }.
results-mark-c = { $mark } Katılanları korumak için gizlidir. Küçük sayılar hesaplanamasın diye bazı daha büyük sayılar da gizlidir.
results-mark-z = { $mark } Burada yüzde yok: yüzdeler yanıt verenler üzerinden hesaplanır.
results-mark-x = { $mark } Hesaplanmadı: bazı sayıları gizli.

## A random sample
results-interval = %95 aralığı
results-count-percent-interval = { $count } ({ $percent }; { $interval })
results-interval-note = Her yüzdenin ardında: onun %95 aralığı.
results-weighted = Ağırlıklı yüzde
results-weighted-mean = Ağırlıklı ortalama
results-weighted-mean-note = Ağırlıklı ortalama: { $mean }.
results-count-percent-weighted = { $count } ({ $percent }; ağırlıklı { $weighted })
results-weighted-note = Çizimdeki yüzdeler ağırlıklıdır: daha çok kişiyi temsil eden daha çok sayılır. Kişi sayıları ve cümlelerdeki yüzdeler ağırlıklı değildir.
results-test-groups = Gruplar arasındaki fark, yalnızca rastlantıyla olası olandan büyük ({ $test }).
results-test-groups-chance = Gruplar arasında bu kadar büyük farklar yalnızca rastlantıyla da ortaya çıkabilir ({ $test }).
results-test-means = İki grubun ortalamaları arasındaki fark { $difference }; bu, yalnızca rastlantıyla olası olandan büyük ({ $test }).
results-test-means-chance = İki grubun ortalamaları arasındaki fark { $difference }; bu kadarı yalnızca rastlantıyla da ortaya çıkabilir ({ $test }).
results-test-improved = İyileşenler kötüleşenlerden çok; fark, yalnızca rastlantıyla olası olandan büyük ({ $test }).
results-test-worse = Kötüleşenler iyileşenlerden çok; fark, yalnızca rastlantıyla olası olandan büyük ({ $test }).
results-test-change-chance = İyileşenlerle kötüleşenlerin sayısı arasında bu kadar büyük bir fark yalnızca rastlantıyla da ortaya çıkabilir ({ $test }).
results-test-chi = ki-kare = { $statistic }, sd = { $df }, { $p }; Cramér V = { $v }
results-test-fisher = Fisher kesin testi, { $p }; Cramér V = { $v }
results-test-welch = Welch t = { $t }, sd = { $df }, { $p }; Cohen d = { $d }
results-test-sign = işaret testi, { $improved } karşı { $worse }, { $p }
results-test-rough = Bazı sayılar o kadar küçük ki p yalnızca kaba bir göstergedir.
results-test-p = p = { $p }
results-test-p-under = p < { $p }

## Over waves
results-improved = İyileşti
results-unchanged = Değişmedi
results-worse = Kötüleşti
results-over-waves = { $what }: her ölçümde
results-change-latest = { $what }: ilk ölçümden son ölçüme değişim
results-change-each = { $what }: ilk ölçümden bu yana değişim
results-same-people = { $what }: aynı kişiler, ilk ve son ölçüm
results-attrition = { $what }: yeniden ölçülenler ve ölçülmeyenler
results-attrition-base = İlk ölçümde: sonradan yeniden ölçülen kişiler ve ölçülmeyen kişiler.
results-followed = Yeniden ölçülenler
results-lost = Yeniden ölçülmeyenler
results-others = Diğerleri
results-rounds-number = Sayı: { $what }
results-rounds-ever = En az bir kez: { $what }
results-coded = Araştırmacıların okuduğu biçimiyle yanıtların konusu: { $what }
results-coded-section = Kendi sözleriyle, konulara göre
results-nights-until = Tam gece olarak. Sona ermemiş olanlar { $day } tarihine kadar sayılmıştır.
results-nights-ended = Tam gece olarak. Sona ermemiş olanlar sayılmamıştır.
results-age-on = { $day } tarihindeki yaş.
results-latest = Son ölçüm
results-not-measured = Ölçülmedi
results-measured-both = Her iki kez ölçülen: { $all } kişiden { $both }. Bunlar aynı kişilerdir.
results-measured = Hepsi aynı kişiler değildir; n her satırın yanında yazar.
results-course = { $answers }: { $waves }.
results-change = İlk ölçümden bu yana: { $outcomes }.
results-most-improved = En sık iyileşen: { $item }, { $number }.
results-most-worse = En sık kötüleşen: { $item }, { $number }.
results-counts-from = Bir fark { $number } ve üzerinde değişim sayılır.
results-reliable-change = Bu kadar büyük bir farkın yalnızca ölçümün belirsizliğinden gelmesi pek olası değildir (güvenilir değişim, Jacobson ve Truax; güvenirlik { $reliability }, standart sapma { $deviation }).

## Ranges: numbers of which only the ends are given
results-range = { $low }–{ $high }
results-at-least = en az { $number }
results-at-most = en çok { $number }
results-from-to = { $low } ila { $high }
results-ranges = Arasında çizgi olan iki sayı bir aralıktır: doğru sayı bu ikisinden biridir ya da ikisinin arasındadır. Katılanları korumak için daha kesin verilmez. Çizimde bir çubuğun dolu kısmı sayının en az ne olabileceğidir; taralı kısım olabilir de olmayabilir de.
results-key-open = Kesin verilmiyor
results-hatched-open = Taralı: yanıtları yalnızca aralık olarak verilen kişiler.
results-differ-on = Gruplar { $answer } yanıtında ayrılıyor: { $groups }.
results-largest-of = En büyük sayı bunlardan birinindir: { $answers }.
results-largest-of-shown = Gösterilebilenler arasında en büyük sayı bunlardan birinindir: { $answers }.
results-scale-best = { $answers } yanıtının en sık olduğu: { $best }.
results-scale-worst = { $answers } yanıtının en seyrek olduğu: { $least }.
