"""A report to print and to send: one file that needs no network and no script."""

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from causerie.report.charts import rates_chart
from causerie.report.charts.stretches import stretches
from causerie.report.experiment import experiment_of
from causerie.report.formats import words
from causerie.report.formats.ranked import by_conversation, in_order, ranked
from causerie.report.formats.story import story
from causerie.report.measures import rate
from causerie.report.report import Report
from causerie.templates_folder import templates_folder

DOCUMENT_DONE = {
    "opened": "Document opened",
    "page": "Page turned",
    "search": "Document searched",
    "downloaded": "Document downloaded",
    "left": "Document left",
}


def as_html(report: Report) -> str:
    """The whole document."""
    pages = Environment(
        loader=FileSystemLoader(templates_folder() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    pages.filters |= {
        "number": words.number,
        "percent": words.percent,
        "points": words.points,
        "by_conversation": by_conversation,
        "experiment": experiment_of,
        "in_order": in_order,
        "ranked": ranked,
        "story": story,
    }
    pages.globals |= {"rate": rate, "moment": words.moment, "long_day": words.long_day, "document_words": DOCUMENT_DONE}
    over_time = (
        stretches(report.by_day, report.first_day, report.last_day) if report.first_day and report.last_day else ()
    )
    chart = rates_chart.rates_chart(over_time) if over_time else None
    return pages.get_template("report.html.j2").render(
        report=report,
        period=words.period(report),
        over_time=over_time,
        chart=chart,
        places=rates_chart,
    )
