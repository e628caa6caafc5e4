// SPDX-License-Identifier: Apache-2.0
// A person writes while `huhang preview` shows: the real programs, without a screen.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Program, root, temporaryFolder, until } from './programs.mjs';

const guide = 'guides/lost-passport/en.md';
const title = 'title: Lost your passport?';

/** A copy of the sample pack that is being previewed, and a visitor whose taps come one by one. */
class Author {
    constructor() {
        this.folder = join(temporaryFolder(), 'pack');
        cpSync(join(root, 'media/packs/overseas-safety'), this.folder, { recursive: true });
        this.temporary = join(temporaryFolder(), 'tmp');
        mkdirSync(this.temporary);
        this.script = join(temporaryFolder(), 'taps');
        execFileSync('mkfifo', [this.script]);
    }
    start() {
        this.program = new Program('huhang', ['preview', this.folder, '--size', '1080x1920', '--language', 'en', '--rehearse', this.script], {
            ...process.env,
            QT_QPA_PLATFORM: 'offscreen',
            TMPDIR: this.temporary,
        });
        return this;
    }
    /** How often the kiosk has said that it shows a pack. */
    shown = () => this.program.output.match(/kiosk\.content: showing overseas-safety/g)?.length ?? 0;
    async showsAgain(before) {
        await until(`the kiosk shows the pack for time ${before + 1}:\n${this.program.output}`, () => this.shown() > before, 30);
    }
    /** The visitor does something, and has done it. */
    async step(step) {
        // Opening the pipe waits for the kiosk, which is there once it shows something.
        this.pipe ??= openSync(this.script, 'w');
        const done = () => this.program.output.split(step).length;
        const before = done();
        writeSync(this.pipe, `${step}\n`);
        await until(`${step}:\n${this.program.output}`, () => done() > before, 30);
    }
    tap = (name) => this.step(`tap ${name}`);
    read = (file) => readFileSync(join(this.folder, file), 'utf8');
    save = (file, text) => writeFileSync(join(this.folder, file), text);
    /** As many editors save: a new file takes the old one's name. */
    saveByRenaming(file, text) {
        writeFileSync(join(this.folder, file) + '.new', text);
        renameSync(join(this.folder, file) + '.new', join(this.folder, file));
    }
    /** What the preview keeps while it runs; Qt makes its own folder beside it. */
    kept = () => readdirSync(this.temporary).filter((name) => name.startsWith('huhang-'));
    /** The titles under which the kiosk's journal knows an item. */
    countedTitles(item) {
        const journal = join(this.temporary, this.kept()[0], 'data/journal.sqlite');
        return execFileSync('sqlite3', ['-readonly', journal, `SELECT titles FROM counted_item WHERE item = '${item}'`], { encoding: 'utf8' });
    }
}

test('a save is shown on the page that is open, and an error keeps what was shown', async () => {
    const author = new Author().start();
    await author.showsAgain(0);
    await author.tap('attractArea');
    await author.tap('homeTile-guides');
    await author.tap('guideTile-lost-passport');

    const original = author.read(guide);
    let before = author.shown();
    author.save(guide, original.replace(title, 'title: Passport gone?'));
    await author.showsAgain(before);

    before = author.shown();
    author.saveByRenaming(guide, original.replace(title, 'title: "Passport gone'));
    await author.program.line(/lost-passport\/en\.md:\d+: error: is no valid YAML/);
    await author.program.line(/not shown: the kiosk keeps what it has until the errors are mended/);
    // The card is offered on the guide's page only: it is still open.
    await author.tap('takeawayButton');
    await author.tap('backButton');
    assert.equal(author.shown(), before);

    author.saveByRenaming(guide, original.replace(title, 'title: Passport vanished?'));
    await author.showsAgain(before);
    await author.step('wait 3.5'); // so long that it counts as read
    await author.tap('homeButton');
    await author.tap('endVisitButton');
    await until('the visit is counted', () => author.countedTitles('guide/lost-passport').includes('Passport vanished?'), 10);

    assert.deepEqual(await author.program.stop('SIGINT'), { code: 0, signal: null });
    assert.deepEqual(author.kept(), []);
});

test('a page whose item is deleted gives way, and a new folder is noticed', async () => {
    const author = new Author().start();
    await author.showsAgain(0);
    await author.tap('attractArea');
    await author.tap('homeTile-guides');
    await author.tap('guideTile-protection-law');

    let before = author.shown();
    rmSync(join(author.folder, 'guides/protection-law'), { recursive: true });
    for (const file of readdirSync(join(author.folder, 'campaigns')))
        author.save(`campaigns/${file}`, author.read(`campaigns/${file}`).replace(/^ *- guide\/protection-law\n/m, ''));
    await author.showsAgain(before);
    // Back on the list, where the guide is no more.
    await author.tap('guideTile-lost-passport');
    await author.tap('backButton');

    before = author.shown();
    mkdirSync(join(author.folder, 'guides/mugging'));
    for (const language of ['zh-Hans', 'en'])
        author.save(`guides/mugging/${language}.md`, author.read(`guides/lost-passport/${language}.md`).replace('id: lost-passport', 'id: mugging'));
    await author.showsAgain(before);
    before = author.shown();
    author.save('guides/mugging/en.md', author.read('guides/mugging/en.md').replace(title, 'title: Mugged?'));
    await author.showsAgain(before);
    await author.tap('guideTile-mugging');

    // The kiosk ends, and with it the preview.
    writeSync(author.pipe, 'quit\n');
    assert.deepEqual(await author.program.ended, { code: 0, signal: null });
    assert.deepEqual(author.kept(), []);
});

test('a source with errors waits until they are mended', async () => {
    const author = new Author();
    const sources = author.read('sources.yaml');
    author.save('sources.yaml', sources + 'broken: [\n');
    author.start();
    await author.program.line(/sources\.yaml:\d+: error: is no valid YAML/);
    await author.program.line(/not shown: waiting until the errors are mended/);
    author.save('sources.yaml', sources);
    await author.showsAgain(0);
    assert.deepEqual(await author.program.stop(), { code: 0, signal: null });
    assert.deepEqual(author.kept(), []);
});

test('the kiosk does not outlive a preview that is killed', async () => {
    const author = new Author().start();
    await author.showsAgain(0);
    const pack = join(author.temporary, author.kept()[0], 'pack');
    const kiosk = execFileSync('pgrep', ['-f', `huhang-kiosk --pack ${pack}`], { encoding: 'utf8' }).trim();
    await author.program.stop('SIGKILL');
    await until('the kiosk has ended', () => !existsSync(`/proc/${kiosk}`), 10);
});

test('a folder that is none is named', async () => {
    const program = new Program('huhang', ['preview', '/nowhere/at-all']);
    assert.equal((await program.ended).code, 1);
    assert.match(program.output, /huhang: cannot watch \/nowhere\/at-all/);
});
