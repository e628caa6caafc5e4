// SPDX-License-Identifier: Apache-2.0
// A screen of its own with the real kiosk on it, and a program that perceives and operates it as a screen reader does.
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Program, samplePack, temporaryFolder, until } from './programs.mjs';

const script = join(dirname(fileURLToPath(import.meta.url)), 'screen_reader.py');

/** The object and everything below it. */
export function* everythingIn(object) {
    yield object;
    for (const child of object.children) yield* everythingIn(child);
}

/** Something to press; a text can only be gone to. */
export const isControl = (object) => object.actions.some((action) => ['Press', 'Toggle'].includes(action));

/** Asks and answers with the reader, a line each. */
class Reader {
    constructor(process, env) {
        this.program = new Program('/usr/bin/python3', [script, String(process.pid)], env);
        this.answers = createInterface({ input: this.program.child.stdout })[Symbol.asyncIterator]();
    }
    async answer() {
        const { value, done } = await this.answers.next();
        if (done) throw new Error(`the reader ended:\n${this.program.output}`);
        const { ok, error } = JSON.parse(value);
        if (error) throw new Error(error);
        return ok;
    }
    ask(question) {
        this.program.child.stdin.write(JSON.stringify(question) + '\n');
        return this.answer();
    }
}

export class BlindVisitor {
    events = [];

    /** At a kiosk with these options, on a display that nobody sees. */
    static async atKiosk(...options) {
        const display = new Program('/usr/bin/Xvfb', ['-displayfd', '1', '-screen', '0', '1080x1920x24', '-nolisten', 'tcp']);
        const [number] = await display.line(/^\d+$/m);
        const env = { ...process.env, DISPLAY: `:${number}`, QT_QPA_PLATFORM: 'xcb', QT_LINUX_ACCESSIBILITY_ALWAYS_ON: '1' };
        const visitor = new BlindVisitor();
        visitor.display = display;
        visitor.kiosk = new Program(
            'huhang-kiosk',
            ['--data', temporaryFolder(), '--pack', samplePack(), '--size', '1080x1920', '--renderer', 'software', ...options],
            env,
        );
        visitor.reader = new Reader(visitor.kiosk.child, env);
        await visitor.reader.answer();
        await until('the kiosk shows itself to screen readers', async () => (await visitor.objects()).length > 0);
        return visitor;
    }

    async leave() {
        for (const program of [this.kiosk, this.reader.program, this.display]) await program.stop();
    }

    /** What is there now, from the window down; null before there is a window. */
    tree() {
        return this.reader.ask({ do: 'tree' });
    }

    /** All objects that are there for somebody who sees; none while they change. */
    async objects() {
        const window = await this.tree().catch(() => null);
        return window === null ? [] : [...everythingIn(window)].filter((object) => object.states.includes('visible'));
    }

    /** Waits for the first object that `isWanted`. */
    find(what, isWanted) {
        return until(`${what} for a screen reader`, async () => (await this.objects()).find(isWanted));
    }

    /** The control of that name that can be used, once there is one. */
    control(name) {
        return this.find(`a control "${name}"`, (object) => object.name === name && isControl(object));
    }

    /** Uses it as a screen reader does. */
    async press(name) {
        await this.control(name);
        await this.listen();
        this.events = [];
        // It may go, and come again, while it is looked for.
        await until(`"${name}" is pressed`, async () => {
            const { path } = await this.control(name);
            return this.reader.ask({ do: 'press', path }).then(
                () => true,
                () => false,
            );
        });
    }

    /** All that was told without being asked for since the last press: a list of {type, on, role, name, description}. */
    async listen() {
        this.events.push(...(await this.reader.ask({ do: 'heard' })));
        return this.events;
    }

    /** Waits until something that the last press led to is told, and `isWanted`. */
    told(what, isWanted) {
        return until(`${what} is told`, async () => (await this.listen()).find(isWanted));
    }

    /** Waits until these words are spoken. */
    hears(words) {
        const isSpoken = (event) => event.type === 'object:state-changed:showing' && event.on && event.role === 'notification';
        return this.told(`"${words}"`, (event) => isSpoken(event) && event.name.includes(words));
    }
}
