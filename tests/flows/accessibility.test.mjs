// SPDX-License-Identifier: Apache-2.0
// The real kiosk on a display, perceived and operated over AT-SPI alone, as a blind visitor's screen reader does.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { temporaryFolder } from './programs.mjs';
import { BlindVisitor, isControl } from './screen_reader.mjs';

const operableRoles = new Set(['push button', 'check box', 'entry', 'text']);

/** On every page. */
const commonControls = new Set(['朗读', '简体中文', '无障碍', '返回', '首页', '结束', '紧急求助', '往下看']);

/** What a screen reader's user could not work with. */
function flawsOf(objects, page) {
    const wrong = [];
    const tell = (object, what) => wrong.push(`${page}: ${object.role} "${object.name}" ${what}`);
    for (const object of objects) {
        if (object.name.trim() === '' && object.role !== 'frame') tell(object, 'has no name');
        if (/[<>]|&\w+;/.test(object.name)) tell(object, 'is named in markup');
        if (isControl(object) && !operableRoles.has(object.role)) tell(object, 'can be operated, and does not say as what');
        if (isControl(object) && !object.states.includes('focusable')) tell(object, 'cannot be reached by keyboard');
    }
    const controls = objects.filter(isControl);
    const called = controls.map((object) => `${object.name}: ${object.description}`);
    for (const name of new Set(called.filter((one, index) => called.indexOf(one) !== index))) wrong.push(`${page}: two controls say "${name}"`);
    if (!objects.some((object) => object.role === 'heading')) wrong.push(`${page}: no heading`);
    return wrong;
}

const controlNames = (objects) => objects.filter(isControl).map((object) => object.name);

test('a blind visitor does on every page what others do', { timeout: 240_000 }, async () => {
    const visitor = await BlindVisitor.atKiosk();
    const wrong = [];
    const look = async (page) => wrong.push(...flawsOf(await visitor.objects(), page));
    const reads = (words) => visitor.find(`the text "${words}"`, (object) => object.name.includes(words));

    await look('attract loop');
    await visitor.press('轻触屏幕开始');
    await visitor.hears('首页');
    await look('home');

    await visitor.press('护照丢了怎么办');
    await visitor.hears('护照丢了怎么办');
    await reads('旅行证');
    await look('guide');

    await visitor.press('首页');
    await visitor.press('遇事怎么办');
    await visitor.hears('遇事怎么办');
    await look('guides');
    await visitor.press('证件');
    const topic = await visitor.find('the chosen topic', (object) => object.name === '证件' && object.states.includes('checked'));
    assert.equal(topic.role, 'check box');
    await visitor.press('返回');

    await visitor.press('查国家');
    await visitor.hears('个国家');
    await look('countries');
    for (const letter of 'THA') await visitor.press(letter);
    await visitor.hears('共 1 个国家');
    await visitor.press('泰国');
    await visitor.hears('泰国');
    await look('country');

    await visitor.press('紧急求助');
    await visitor.hears('紧急求助');
    await reads('+86-10-12308');
    await look('emergency');
    await visitor.press('把求助电话存进手机');
    await visitor.find('the code', (object) => object.role === 'image' && object.name.includes('二维码'));
    await look('card');

    await visitor.press('首页');
    await visitor.press('安全提醒');
    await visitor.hears('安全提醒');
    await look('notices');
    const notice = await visitor.find('a notice', (object) => isControl(object) && object.description.includes('历史样例'));
    await visitor.press(notice.name);
    await visitor.hears(notice.name);
    await look('notice');

    assert.deepEqual(wrong, []);
    await visitor.leave();
});

test('what a blind visitor decides is answered in words', { timeout: 240_000 }, async () => {
    const visitor = await BlindVisitor.atKiosk();
    const wrong = [];
    const look = async (page) => wrong.push(...flawsOf(await visitor.objects(), page));

    await visitor.press('轻触屏幕开始');
    await visitor.press('安全知识测验');
    await look('quizzes');
    await visitor.press('APEC商务旅行卡'); // its first question has one right answer
    await visitor.hears('第 1 题');
    await look('quiz');
    const option = await visitor.find('an option', (object) => isControl(object) && !commonControls.has(object.name));
    await visitor.press(option.name);
    await visitor.hears('答');
    await visitor.find('what the option was', (object) => object.name === option.name && object.description !== '');
    await look('answered');
    await visitor.press('下一题');
    await visitor.hears('第 2 题');

    await visitor.press('首页');
    await visitor.press('遇事怎么办');
    await visitor.press('行前清单');
    await visitor.press('护照有效期剩6个月以上');
    await visitor.told('the tick', (event) => event.type === 'object:state-changed:checked' && event.on && event.role === 'check box');
    await look('checklist');

    await visitor.press('无障碍');
    await visitor.find('the sheet', (object) => object.role === 'dialog' && object.name === '辅助功能');
    await look('choices');
    assert.ok(!controlNames(await visitor.objects()).includes('紧急求助'), 'the page below is out of use');
    await visitor.press('高对比度');
    await visitor.told('the contrast', (event) => event.type === 'object:state-changed:checked' && event.on && event.name === '高对比度');
    await visitor.press('完成');
    await visitor.control('紧急求助');

    assert.deepEqual(wrong, []);
    await visitor.leave();
});

test('a blind visitor hears the warning, is at the button that goes on, and whoever goes on is not idle', { timeout: 120_000 }, async () => {
    const config = join(temporaryFolder(), 'config.json');
    writeFileSync(config, JSON.stringify({ idle_seconds: 26, idle_warning_seconds: 20 }));
    const visitor = await BlindVisitor.atKiosk('--config', config);
    await visitor.press('轻触屏幕开始');
    await visitor.hears('还在看吗');
    await visitor.find('the focus', (object) => object.name === '继续使用' && object.states.includes('focused'));
    assert.deepEqual(flawsOf(await visitor.objects(), 'warning'), []);
    assert.ok(!controlNames(await visitor.objects()).includes('紧急求助'), 'the page below is out of use');
    await visitor.press('继续使用');
    await visitor.control('紧急求助');
    // Longer than the limit, with a press now and then: no event of touch or keyboard ever comes.
    for (let i = 0; i < 4; ++i) {
        await visitor.press(i % 2 === 0 ? '查国家' : '首页');
        await sleep(2000);
    }
    assert.ok(!(await visitor.listen()).some((event) => event.name.includes('还在看吗')));
    await visitor.leave();
});
