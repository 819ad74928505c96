import type { PersonNames } from '../language.ts';

export const names: PersonNames = {
  given: [
    'hong hui jian jie jing jun lei liang lili ling mei min ming ning peng ping qiang qing rui shan tao',
    'ting wei wen xia xiao xiaoming xin yan yang yi ying yong yu yuan zhen',
  ],
  family: [
    '王 李 张 張 刘 劉 陈 陳 杨 楊 赵 趙 黄 黃 周 吴 吳 徐 孙 孫 胡 朱 高 林 何 郭 马 馬 罗 羅 梁 宋 郑 鄭 谢 謝 韩 韓 唐 冯 馮 于 董 萧 蕭 程 曹 袁 邓 鄧',
    '许 許 傅 沈 曾 彭 吕 呂 苏 蘇 卢 盧 蒋 蔣 蔡 贾 賈 丁 魏 薛 叶 葉 阎 閻 余 潘 杜 戴 夏 钟 鍾 汪 田 任 姜 范 方 石 姚 谭 譚 廖 邹 鄒 熊 金 陆 陸 郝 孔',
    '白 崔 康 毛 邱 秦 江 史 顾 顧 侯 邵 孟 龙 龍 钱 錢 汤 湯 尹 黎 易 常 武 乔 喬 贺 賀 赖 賴 龚 龔 庞 龐 樊 兰 蘭 殷 施 陶 洪 翟 安 颜 顏 倪',
    '严 嚴 牛 温 溫 芦 季 俞 章 鲁 魯 葛 伍 韦 韋 申 尤 毕 畢 聂 聶 丛 焦 柳 邢 骆 駱 岳 齐 齊 尚 梅 莫 庄 莊 辛 管 祝 左 涂 谷 祁 舒 耿 牟 卜 路',
    '詹 苗 凌 费 費 纪 紀 靳 盛 童 欧 歐 甄 游 阳 陽 裴 席 卫 衛 屈 鲍 鮑 覃 霍 翁 隋 植 甘 景 薄 司 柏 宁 寧 柯 阮 桂 闵',
    '閔 丘 瞿 尧 堯',
  ],
  never: [],
};
