// SPDX-License-Identifier: Apache-2.0
#include "hub/report/metric_texts.h"

#include <cstdlib>

namespace hub {
namespace {

MetricText text(const char *nameZh, const char *nameEn, const char *definitionZh, const char *definitionEn)
{
    return {{{"zh-Hans", nameZh}, {"en", nameEn}}, {{"zh-Hans", definitionZh}, {"en", definitionEn}}};
}

MetricText dwell(const char *lengthZh, const char *lengthEn)
{
    const std::string zh = lengthZh;
    const bool beginsWithDigit = zh.front() >= '0' && zh.front() <= '9';
    const std::string en = lengthEn;
    return {{{"zh-Hans", "停留 " + zh}, {"en", "Dwell " + en}},
            {{"zh-Hans", "一次互动从首次触摸到最后一次触摸历时" + std::string(beginsWithDigit ? " " : "") + zh +
                             "。区间含下限，不含上限。"},
             {"en", "One visit that lasted " + en +
                        " from its first touch to its last touch. A range holds its lower edge, not its upper one."}}};
}

MetricText made(core::Metric metric)
{
    using core::Metric;
    switch (metric) {
    case Metric::Exposure:
        return text(
            "播放次数", "Exposures", "待机轮播中的一条内容在屏幕上完整播放到预定结束时间，计一次。被触摸打断的不计。",
            "One item of the attract loop was on screen to its planned end. One that a touch cut short does not "
            "count.");
    case Metric::ExposureSeconds:
        return text(
            "播放时长（秒）", "Exposure seconds", "已计入播放次数的内容在屏幕上的时长，以整秒计。被触摸打断的不计。",
            "Whole seconds on screen of the items counted as exposures. One that a touch cut short does not count.");
    case Metric::Visit:
        return text("互动次数", "Visits",
                    "待机状态下的一次触摸起，到无操作自动复位或访客主动结束为止，计一次互动，计入结束时所在的小时。计的"
                    "是次数，不是人数。",
                    "From one touch of the attract loop to the idle reset, or to the visitor leaving; counted in the "
                    "hour in which it ends. It counts uses of the screen, not people.");
    case Metric::View:
        return text("页面浏览次数", "Views",
                    "一个指南、国家、提醒、情景、清单或课程页面持续打开不少于 3 "
                    "秒，计一次；离开后再次打开另计，仅切换语言不另计。课程的各课和带班说明与课程算同一页面。",
                    "One guide, country, notice, scenario, checklist or course page was open for at least 3 seconds. "
                    "Opened again it counts again; a change of language alone does not. A course, its lessons and its "
                    "trainer’s sheet are one page.");
    case Metric::Completion:
        return text(
            "完成次数", "Completions",
            "一篇指南的末尾在屏幕上停留不少于 3 "
            "秒（每次互动每篇至多计一次），或一套测验（含“快速五题”“每日挑战”“和孩子一起答”）答到最后一题并看到结果，"
            "计一次；只重答错题不另计；一个情景或自查走到一个结局，计一次；一门课程的考试答到最后一题并看到结果，不论"
            "是否通过，计一次，课程练习不计。",
            "The end of a guide stayed on screen for at least 3 seconds (at most once per guide and visit), or "
            "a quiz (also the quick five, the challenge of the day and the family quiz) was played through its last "
            "question to the result; answering only the wrong ones again is none. A scenario or self-check that "
            "reached an ending counts too, and so does a course whose exam was played to its result, passed or not; "
            "practice is none.");
    case Metric::AnswerRight:
        return text(
            "答对题次", "Right answers",
            "一道题答对，计一次；多选题须选中全部正确选项且不选其他，排序题须全部排对。一道题每次出现只能作答一次；"
            "重新开始测验后的作答另计。",
            "A question was answered right: of several right options exactly these, of steps all in order. It "
            "takes one answer each time it is asked; a quiz started again counts again.");
    case Metric::AnswerWrong:
        return text("答错题次", "Wrong answers",
                    "一道题作答而没有答对，计一次。一道题每次出现只能作答一次；重新开始测验后的作答另计。",
                    "A question was answered, and not right. It takes one answer each time it is asked; a quiz "
                    "started again counts again.");
    case Metric::Takeaway:
        return text("扫码卡片展示次数", "Takeaways shown",
                    "一张二维码卡片持续展示不少于 3 秒，计一次。是否被扫描无法得知，也不统计。",
                    "A QR card was shown for at least 3 seconds. Whether it was scanned cannot be known and is not "
                    "counted.");
    case Metric::Attendance:
        return text("培训人次", "Attendances", "一人参加一场已结束的培训，计一次。",
                    "One person in one closed training session.");
    case Metric::HelpfulYes:
        return text("“有帮助”次数", "Helpful: yes", "访客在一篇指南下点了“有帮助”；每次互动每篇指南至多计一次。",
                    "“Helpful” was tapped on a guide; at most once per guide and visit.");
    case Metric::HelpfulNo:
        return text("“没帮助”次数", "Helpful: no", "访客在一篇指南下点了“没帮助”；每次互动每篇指南至多计一次。",
                    "“Not helpful” was tapped on a guide; at most once per guide and visit.");
    case Metric::DwellUnder10s:
        return dwell("不足 10 秒", "under 10 s");
    case Metric::Dwell10To30s:
        return dwell("10 秒至 30 秒", "10 s to 30 s");
    case Metric::Dwell30To60s:
        return dwell("30 秒至 1 分钟", "30 s to 1 min");
    case Metric::Dwell1To3min:
        return dwell("1 分钟至 3 分钟", "1 min to 3 min");
    case Metric::Dwell3To10min:
        return dwell("3 分钟至 10 分钟", "3 min to 10 min");
    case Metric::DwellOver10min:
        return dwell("10 分钟及以上", "10 min or more");
    }
    std::abort();
}

} // namespace

const MetricText &metricText(core::Metric metric)
{
    static const std::map<core::Metric, MetricText> texts = [] {
        std::map<core::Metric, MetricText> all;
        for (const core::Metric one : core::kMetrics)
            all.emplace(one, made(one));
        return all;
    }();
    return texts.at(metric);
}

} // namespace hub
