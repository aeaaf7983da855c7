'use strict';
/*
 * The first file to run, before any package is installed and under any Node: hence plain
 * JavaScript of 2009. It checks Node, installs what the lock file names, bundles the verb asked
 * for and runs its `main(argv, context)`.
 */

var LEAST_NODE = [20, 11];

function tooOld(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  return major < LEAST_NODE[0] || (major === LEAST_NODE[0] && Number(parts[1]) < LEAST_NODE[1]);
}

if (tooOld(process.versions.node)) {
  process.stderr.write(
    'Zhospar needs Node ' + LEAST_NODE.join('.') + ' or newer; this is Node ' + process.versions.node + '.\n'
  );
  process.exit(1);
}

if (process.platform === 'win32') {
  process.stderr.write('Zhospar runs on Linux and macOS; on Windows, start it in WSL.\n');
  process.exit(1);
}

var fs = require('fs');
var path = require('path');
var crypto = require('crypto');
var childProcess = require('child_process');

var ROOT = path.resolve(__dirname, '../..');
var MODULES = path.join(ROOT, 'node_modules');
var BUNDLES = path.join(MODULES, '.cache/zhospar');
var STAMP = path.join(MODULES, '.zhospar-install');
var INSTALL_LOG = path.join(ROOT, '.cache/install.log');

/* `install` is done when its packages are there. */
var VERBS = {
  install: null,
  start: 'cms/launch/start.ts',
  dev: 'cms/launch/dev.ts',
  build: 'cms/launch/build.ts',
  'build-panel': 'cms/launch/build-panel.ts',
  test: 'cms/launch/test.ts',
  read: 'cms/cli/read.ts',
  bench: 'test/bench/bench.ts',
  import: 'cms/launch/command.ts',
  accounts: 'cms/launch/command.ts'
};

/* These print an answer on stdout; what they say of their progress goes to stderr. */
var ANSWERING = ['read', 'import', 'accounts'];

function hashOf(text) {
  return crypto.createHash('sha256').update(text).digest('hex');
}

function readOr(file, otherwise) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    return otherwise;
  }
}

/** An error with a `sentence` is told by that sentence alone. */
function failure(sentence) {
  var error = new Error(sentence);
  error.sentence = sentence;
  return error;
}

/*
 * Steps: `step(label, work)` shows one line while `work(progress)` is under way and leaves it
 * with the time it took. `progress(text)` says what is being done; the last text stays.
 */
function createStep(stream, quiet) {
  var live = Boolean(stream.isTTY);

  function line(label, text, since) {
    var seconds = ((Date.now() - since) / 1000).toFixed(1);
    return '  ' + label.padEnd(10) + text.padEnd(56) + seconds.padStart(7) + ' s';
  }

  return function step(label, work) {
    var since = Date.now();
    var text = 'under way';
    var said = since;
    var shown = false;

    function draw() {
      if (live) stream.write('\r\x1b[2K' + line(label, text, since).slice(0, (stream.columns || 80) - 1));
      else if (!shown || Date.now() - said >= 15000) {
        stream.write(line(label, text === 'under way' ? text : text + ' …', since) + '\n');
        said = Date.now();
      }
      shown = true;
    }
    var timer = setInterval(draw, live ? 200 : 1000);

    return Promise.resolve()
      .then(function () {
        return work(function (next) {
          text = next;
        });
      })
      .then(
        function (value) {
          clearInterval(timer);
          if (live && shown) stream.write('\r\x1b[2K');
          if (!quiet || shown) stream.write(line(label, text, since) + '\n');
          return value;
        },
        function (error) {
          clearInterval(timer);
          if (live && shown) stream.write('\r\x1b[2K');
          throw error;
        }
      );
  };
}

function installStamp(lock) {
  return [hashOf(lock), process.versions.node.split('.')[0], process.platform, process.arch].join(' ');
}

/*
 * True where node_modules already holds exactly what the lock file names, as after an
 * `npm install` by hand: then nothing is installed again.
 */
function holdsWhatTheLockNames(lock) {
  var held = JSON.parse(readOr(path.join(MODULES, '.package-lock.json'), '{}')).packages;
  if (!held || !fs.existsSync(path.join(MODULES, '@esbuild', process.platform + '-' + process.arch))) return false;
  var named = JSON.parse(lock).packages;
  return (
    Object.keys(held).every(function (name) {
      return name in named;
    }) &&
    Object.keys(named).every(function (name) {
      if (name === '') return true;
      return name in held ? held[name].version === named[name].version : Boolean(named[name].optional);
    })
  );
}

function npmCommand() {
  var throughNpm = process.env.npm_execpath;
  if (throughNpm && /npm-cli\.[cm]?js$/.test(throughNpm)) return [process.execPath, [throughNpm]];
  return ['npm', []];
}

function runNpm() {
  var npm = npmCommand();
  fs.mkdirSync(path.dirname(INSTALL_LOG), { recursive: true });
  var log = fs.openSync(INSTALL_LOG, 'w');
  return new Promise(function (resolve, reject) {
    var child = childProcess.spawn(
      npm[0],
      npm[1].concat(['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline']),
      { cwd: ROOT, stdio: ['ignore', log, log] }
    );
    function stop() {
      child.kill('SIGTERM');
      process.exitCode = 1;
    }
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', function (code) {
      process.removeListener('SIGINT', stop);
      process.removeListener('SIGTERM', stop);
      fs.closeSync(log);
      if (code === 0) resolve();
      else reject(failure('The packages could not be installed: ' + lastNpmError() + ' (all of it: ' + INSTALL_LOG + ').'));
    });
  });
}

function lastNpmError() {
  var lines = readOr(INSTALL_LOG, '').split('\n').filter(function (line) {
    return /^npm error (?!A complete log|code )/.test(line);
  });
  return lines.length > 0 ? lines[0].replace('npm error ', '').trim() : 'npm stopped without saying why';
}

function ensurePackages(step) {
  var lock = readOr(path.join(ROOT, 'package-lock.json'), '');
  var stamp = installStamp(lock);
  if (readOr(STAMP, '') === stamp) return Promise.resolve();
  if (holdsWhatTheLockNames(lock)) {
    fs.writeFileSync(STAMP, stamp);
    return Promise.resolve();
  }
  return step('packages', function (progress) {
    progress('installing what the lock file names, once');
    fs.rmSync(STAMP, { force: true });
    return runNpm().then(function () {
      fs.writeFileSync(STAMP, stamp);
      progress('installed');
    });
  });
}

function isUnchanged(inputs) {
  return Object.keys(inputs).every(function (name) {
    return hashOf(readOr(path.join(ROOT, name), '')) === inputs[name];
  });
}

/** The verb's program as one CommonJS file, made anew only where one of its sources has changed. */
function bundle(entry) {
  var name = path.basename(entry, '.ts');
  var output = path.join(BUNDLES, name + '.cjs');
  var inputsFile = path.join(BUNDLES, name + '.inputs.json');
  var kept = readOr(inputsFile, '');
  if (kept !== '' && fs.existsSync(output) && isUnchanged(JSON.parse(kept))) return Promise.resolve(output);

  var esbuild = require(path.join(MODULES, 'esbuild'));
  return esbuild
    .build({
      absWorkingDir: ROOT,
      entryPoints: [entry],
      outfile: output,
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      packages: 'external',
      sourcemap: 'inline',
      logLevel: 'silent'
    })
    .then(function (result) {
      var inputs = {};
      Object.keys(result.metafile.inputs).forEach(function (input) {
        inputs[input] = hashOf(readOr(path.join(ROOT, input), ''));
      });
      fs.mkdirSync(BUNDLES, { recursive: true });
      replaceFile(output, result.outputFiles[0].text);
      replaceFile(inputsFile, JSON.stringify(inputs));
      return output;
    });
}

/* Two launchers may run at once: nobody may read half a file. */
function replaceFile(file, text) {
  var fresh = file + '.' + process.pid;
  fs.writeFileSync(fresh, text);
  fs.renameSync(fresh, file);
}

function run(verb, argv) {
  var answering = ANSWERING.indexOf(verb) >= 0;
  var step = createStep(answering ? process.stderr : process.stdout, answering);
  return ensurePackages(step)
    .then(function () {
      return VERBS[verb] && bundle(VERBS[verb]);
    })
    .then(function (file) {
      process.setSourceMapsEnabled(true);
      /* npm moves to the project's folder; files are named from where its user is. */
      if (answering && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
      return file && require(file).main(argv, { root: ROOT, verb: verb, step: step });
    });
}

function finish(code) {
  process.exitCode = process.exitCode || code || 0;
  /* What is still open, an idle socket for one, must not keep a finished command alive. */
  setTimeout(function () {
    process.exit();
  }, 2000).unref();
}

var verb = process.argv[2];
if (!Object.prototype.hasOwnProperty.call(VERBS, verb)) {
  process.stderr.write('Say what to do: ' + Object.keys(VERBS).join(', ') + '.\n');
  process.exit(2);
}

run(verb, process.argv.slice(3)).then(finish, function (error) {
  process.stderr.write((error.sentence || error.stack || String(error)) + '\n');
  finish(1);
});
