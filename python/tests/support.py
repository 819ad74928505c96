"""What the tests share: the package, the real command, and a command that misbehaves."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import unittest
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Callable, Dict, List, TypeVar

Tested = TypeVar("Tested", bound=Callable[..., Any])

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
PYTHON = ROOT / "python"

try:
    import clean_article  # noqa: F401
except ImportError:
    # Not installed: the source beside the tests, in the processes that tests start too.
    sys.path.insert(0, str(PYTHON / "src"))
    os.environ["PYTHONPATH"] = os.pathsep.join([str(PYTHON / "src"), os.environ.get("PYTHONPATH", "")])


def real_command() -> List[str]:
    """The command of this clone, if it is built; else none."""
    script = ROOT / "bin/clean-article.js"
    node = shutil.which("node")
    return [node, str(script)] if node and (ROOT / "dist/bundle.cjs").exists() else []


needs_command = unittest.skipUnless(real_command(), "the command is not built (npm run build), or there is no node")


def run_command(*arguments: str, cwd: Path = EXAMPLES) -> str:
    """What the real command prints. Exit code 1 means that some pages failed, which is a result too."""
    done = subprocess.run([*real_command(), *arguments], cwd=cwd, capture_output=True, encoding="utf-8")
    if done.returncode > 1:
        raise RuntimeError(done.stderr)
    return done.stdout


def fake(mode: str) -> List[str]:
    """A command that does what the name says: see fake_filter.py."""
    return [sys.executable, str(PYTHON / "tests/fake_filter.py"), mode]


def echoed(result: Any) -> Dict[str, Any]:
    """The page that the fake command was sent."""
    page = result["metadata"]
    assert isinstance(page, dict)
    return page


def needs(*packages: str) -> Callable[[Tested], Tested]:
    """Leaves a test out, with the reason, where a package is not installed."""
    missing = [name for name in packages if find_spec(name) is None]
    return unittest.skipIf(missing, f"not installed: {', '.join(missing)}")


def example(name: str) -> Any:
    """A module of `examples`."""
    if str(PYTHON / "examples") not in sys.path:
        sys.path.insert(0, str(PYTHON / "examples"))
    return import_module(name)
