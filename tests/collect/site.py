"""The site that the tests collect for."""

from causerie.collect.site_schema import CardSchema, ConversationSchema, FieldSchema, SiteSchema

SITE = SiteSchema(
    name="Acme",
    base_url="https://cdn.acme.example/chat/",
    conversations={
        "book-a-demo": ConversationSchema(
            kind="flow",
            language="en",
            words={"email": "Please write an e-mail address, like ana@example.com."},
            cards={
                "question-1": CardSchema("question"),
                "address": CardSchema("capture", {"value": FieldSchema("email", "lead.email")}),
                "phone": CardSchema("capture", {"value": FieldSchema("phone", "lead.phone", optional=True)}),
                "details": CardSchema(
                    "form",
                    {
                        "name": FieldSchema("text", "lead.first_name"),
                        "size": FieldSchema("number", "company.size", optional=True),
                        "mail": FieldSchema("email", "lead.email", optional=True),
                        "colours": FieldSchema("multi_select", options=("Red", "Blue"), optional=True),
                    },
                ),
            },
        )
    },
)
