# Translated for this project by a language model; no speaker of Vietnamese has reviewed it yet.
scale-yes = Có
scale-no = Không
scale-strongly-agree = Hoàn toàn đồng ý
scale-agree = Đồng ý
scale-neither = Không đồng ý cũng không phản đối
scale-disagree = Không đồng ý
scale-strongly-disagree = Hoàn toàn không đồng ý
scale-other = Khác
